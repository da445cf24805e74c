package redress.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import redress.db.Tx;

/**
 * People on disk. A person who was merged into another is known as that other everywhere; both rows stay as they are.
 * Every change leaves the former words in the history.
 */
public final class PersonStore {

    private static final String COLUMNS =
            "id, version, title, name, organisation, address, postcode, email, telephone, preferred_way, preferred_format";

    private final MergeStore merges = new MergeStore();
    private final PersonKeyStore keys = new PersonKeyStore();
    private final RestrictionStore restrictions = new RestrictionStore();

    /** Keeps a new person. */
    public Person add(Handle handle, Person person) {
        long id = handle.createUpdate("""
                        insert into person (version, title, name, organisation, address, postcode, email, telephone,
                        preferred_way, preferred_format, language, notes)
                        values (1, :title, :name, :organisation, :address, :postcode, :email, :telephone,
                        :preferredWay, :preferredFormat, '', '')
                        """)
                .bindMethods(person)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        Person kept = row(handle, id).orElseThrow();
        keys.write(handle, kept);
        return kept;
    }

    /** How many persons are still found the slow way, because an earlier program kept them. */
    public int withoutKeys(Handle handle) {
        return keys.stale(handle).size();
    }

    /** Writes what persons kept by an earlier program are found by. */
    public void writeKeys(Handle handle) {
        keys.stale(handle).forEach(id -> row(handle, id).ifPresent(person -> keys.write(handle, person)));
    }

    /** The person kept under this number, or whom it was merged into. */
    public Optional<Person> find(Handle handle, long id) {
        return row(handle, merges.survivor(handle, id));
    }

    /** The very row of this number, merged or not. */
    Optional<Person> row(Handle handle, long id) {
        return handle.createQuery("select " + COLUMNS + " from person where id = :id")
                .bind("id", id)
                .map(PersonStore::person)
                .findOne();
    }

    /** The person and all who were merged into it: every name, address and number it may be found by. */
    public List<Person> allOf(Handle handle, long person) {
        return merges.allOf(handle, person).stream()
                .flatMap(id -> row(handle, id).stream())
                .toList();
    }

    /** All that is known of a person; of one merged, of whom it was merged into. */
    public Optional<Profile> profile(Handle handle, long id) {
        return find(handle, id).map(person -> profile(handle, person));
    }

    /** Everybody by name, those merged into another left out. */
    public List<Profile> all(Handle handle, int most) {
        Map<Long, Restriction> restricted = restrictions.all(handle);
        return handle.createQuery("select " + COLUMNS + ", language, care from person p where not exists"
                        + " (select 1 from person_merge m where m.person_id = p.id and m.undone_n is null)"
                        + " order by case when name = '' then organisation else name end, id limit :most")
                .bind("most", most)
                .map(row -> profile(row, restricted))
                .list();
    }

    /** Everybody whose contact is restricted, those merged into another left out. */
    public List<Profile> restricted(Handle handle) {
        Map<Long, Restriction> restricted = restrictions.all(handle);
        List<Long> ids = new ArrayList<>(restricted.keySet());
        ids.add(0L);
        return handle.createQuery("select " + COLUMNS + ", language, care from person p"
                        + " where (care like '%\"restriction\":{%' or id in (<ids>)) and not exists"
                        + " (select 1 from person_merge m where m.person_id = p.id and m.undone_n is null) order by id")
                .bindList("ids", ids)
                .map(row -> profile(row, restricted))
                .list();
    }

    /** Everybody for whom something is done otherwise, those merged into another left out. */
    public List<Profile> adjusted(Handle handle) {
        Map<Long, Restriction> restricted = restrictions.all(handle);
        return handle.createQuery("select " + COLUMNS + ", language, care from person p"
                        + " where care like '%\"adjustments\":[{%' and not exists"
                        + " (select 1 from person_merge m where m.person_id = p.id and m.undone_n is null) order by id")
                .map(row -> profile(row, restricted))
                .list();
    }

    private static Profile profile(RowView row, Map<Long, Restriction> restricted) {
        Person person = person(row);
        Care care = PersonJson.care(row.getColumn("care", String.class));
        return new Profile(
                person,
                row.getColumn("language", String.class),
                care.withRestriction(
                        Optional.ofNullable(restricted.get(person.id())).or(care::restriction)));
    }

    private Profile profile(Handle handle, Person person) {
        Profile kept = kept(handle, person);
        return restrictions
                .of(handle, person.id())
                .map(now -> kept.withCare(kept.care().withRestriction(Optional.of(now))))
                .orElse(kept);
    }

    /** What lies in the row itself. A restriction lies there only where an earlier version of the program put it. */
    private static Profile kept(Handle handle, Person person) {
        return handle.createQuery("select language, care from person where id = :id")
                .bind("id", person.id())
                .map((row, context) ->
                        new Profile(person, row.getString("language"), PersonJson.care(row.getString("care"))))
                .one();
    }

    /**
     * Keeps what is known now; what was known before goes into the history. A restriction is not changed by it: its own
     * process does that, and from then on none is kept with the person.
     *
     * @param before as it lies there now
     * @return what is kept, with its new version
     */
    public Profile change(Tx tx, Profile before, Profile now) {
        Person person = before.person();
        Profile was = kept(tx.handle(), person);
        boolean hasProcess = restrictions.of(tx.handle(), person.id()).isPresent();
        Optional<Restriction> here = hasProcess ? Optional.empty() : was.care().restriction();
        tx.handle()
                .createUpdate("""
                        insert into person_history (person_id, version, audit_n, was) values (:id, :version, :audit, :was)
                        """)
                .bind("id", person.id())
                .bind("version", person.version())
                .bind("audit", tx.auditN())
                .bind("was", PersonJson.of(was))
                .execute();
        tx.handle()
                .createUpdate("""
                        update person set version = :next, title = :title, name = :name, organisation = :organisation,
                        address = :address, postcode = :postcode, email = :email, telephone = :telephone,
                        preferred_way = :preferredWay, preferred_format = :preferredFormat, language = :language,
                        care = :care
                        where id = :person
                        """)
                .bindMethods(now.person())
                .bind("person", person.id())
                .bind("next", person.version() + 1)
                .bind("language", now.language())
                .bind("care", PersonJson.of(now.care().withRestriction(here)))
                .execute();
        Person kept = row(tx.handle(), person.id()).orElseThrow();
        keys.write(tx.handle(), kept);
        return profile(tx.handle(), kept);
    }

    /** Every change of this person, the newest first. */
    public List<PersonChange> history(Handle handle, long id) {
        List<Former> former = handle.createQuery("""
                        select h.version, h.was, a.at, c.name from person_history h
                        join audit a on a.n = h.audit_n
                        join account c on c.id = a.account_id
                        where h.person_id = :id order by h.version desc
                        """)
                .bind("id", id)
                .map((row, context) -> new Former(
                        row.getInt("version"),
                        PersonJson.profile(row.getString("was")),
                        MergeStore.instant(row.getString("at")),
                        row.getString("name")))
                .list();
        List<PersonChange> changes = new ArrayList<>();
        Profile became = row(handle, id).map(person -> kept(handle, person)).orElseThrow();
        for (Former one : former) {
            changes.add(new PersonChange(
                    one.version(),
                    one.at(),
                    one.by(),
                    one.was(),
                    became,
                    one.was().differences(became)));
            became = one.was();
        }
        return changes;
    }

    private record Former(int version, Profile was, java.time.Instant at, String by) {}

    /** Somebody already kept with this name and postcode, to the letter but for capitals and blanks. */
    public Optional<Person> same(Handle handle, Person person) {
        return handle
                .createQuery("select " + COLUMNS + " from person where name = :name")
                .bind("name", person.name())
                .map(PersonStore::person)
                .stream()
                .filter(p -> squeezed(p.postcode()).equals(squeezed(person.postcode()))
                        && p.organisation().equals(person.organisation())
                        && squeezed(p.telephone()).equals(squeezed(person.telephone())))
                .findFirst()
                .flatMap(p -> find(handle, p.id()));
    }

    /** Who writes from this e-mail address; the one kept last where there are several. */
    public Optional<Person> writingFrom(Handle handle, String email) {
        return handle
                .createQuery("select " + COLUMNS + " from person where lower(email) = :email order by id desc")
                .bind("email", email.strip().toLowerCase(Locale.ROOT))
                .map(PersonStore::person)
                .stream()
                .findFirst()
                .flatMap(p -> find(handle, p.id()));
    }

    /** Persons like what was typed: a name (mistyped too), a postcode, a telephone number or an e-mail address; the likest first. */
    public List<Candidate> alike(Handle handle, String typed, int most) {
        return squeezed(typed).length() < 2
                ? List.of()
                : likest(handle, keys.byWords(handle, typed), person -> Likeness.of(typed, person), most);
    }

    /** Persons who may be the one described, although an address or a name differs; the likest first. */
    public List<Candidate> candidates(Handle handle, Person typed, int most) {
        return likest(handle, keys.byPerson(handle, typed), person -> Likeness.between(typed, person), most);
    }

    /** Of these, each person once, by the row that is likest. */
    private List<Candidate> likest(
            Handle handle, Set<Long> ids, Function<Person, Optional<Candidate>> likeness, int most) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> known = merges.survivors(handle);
        Set<Long> wanted = new TreeSet<>(ids);
        ids.forEach(id -> wanted.add(known.getOrDefault(id, id)));
        Map<Long, Person> rows = new LinkedHashMap<>();
        handle.createQuery("select " + COLUMNS + " from person where id in (<ids>) order by id desc")
                .bindList("ids", List.copyOf(wanted))
                .map(PersonStore::person)
                .forEach(person -> rows.put(person.id(), person));
        Map<Long, Candidate> found = new LinkedHashMap<>();
        for (Person row : rows.values()) {
            likeness.apply(row)
                    .map(candidate -> candidate.known(rows.get(known.getOrDefault(row.id(), row.id()))))
                    .ifPresent(candidate ->
                            found.merge(candidate.person().id(), candidate, (a, b) -> b.score() > a.score() ? b : a));
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(most)
                .toList();
    }

    private static Person person(RowView row) {
        return new Person(
                row.getColumn("id", Long.class),
                row.getColumn("version", Integer.class),
                row.getColumn("title", String.class),
                row.getColumn("name", String.class),
                row.getColumn("organisation", String.class),
                row.getColumn("address", String.class),
                row.getColumn("postcode", String.class),
                row.getColumn("email", String.class),
                row.getColumn("telephone", String.class),
                row.getColumn("preferred_way", String.class),
                row.getColumn("preferred_format", String.class));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    }
}
