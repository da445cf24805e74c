package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.people.Candidate;
import redress.people.Care;
import redress.people.Detail;
import redress.people.Merge;
import redress.people.MergeStore;
import redress.people.Person;
import redress.people.PersonChange;
import redress.people.PersonStore;
import redress.people.Profile;

/**
 * The people who write in: finding the same one again, changing what is known of them, and merging two that are one.
 * Every change is kept beside what it replaced and can be taken back; no row is overwritten without trace.
 */
public final class People {

    /** What of a person can be changed each by itself. */
    public static final RowShape<Profile> SHAPE = new RowShape<>(
            Profile.class,
            Arrays.stream(Detail.values()).map(Detail::name).toList(),
            (profile, field) -> profile.value(Detail.valueOf(field)),
            (mine, fields, theirs) ->
                    mine.taking(fields.stream().map(Detail::valueOf).collect(Collectors.toSet()), theirs));

    private static final String CHANGE = "person.change";

    private final Database database;
    private final Clock clock;
    private final PersonStore store = new PersonStore();
    private final MergeStore merges = new MergeStore();
    private final CaseStore entries = new CaseStore();
    private final RuleStore rules = new RuleStore();
    private final ProjectionStore projections = new ProjectionStore();
    private final PeopleListStore lists = new PeopleListStore();

    public People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A person in the list.
     *
     * @param why what was typed and the person have in common; empty where nothing was typed
     * @param cases how many, open and closed
     * @param last the day the newest of them was received
     */
    public record Listed(
            Profile profile, Set<redress.people.Trait> why, int cases, int open, Optional<LocalDate> last) {

        public Person person() {
            return profile.person();
        }
    }

    /** All there is to see of one person: what is known, the cases, every change and every merge, newest first. */
    public record Page(Profile profile, List<CaseRow> cases, List<PersonChange> changes, List<Merge> merges) {

        public Page {
            cases = List.copyOf(cases);
            changes = List.copyOf(changes);
            merges = List.copyOf(merges);
        }
    }

    /** Somebody who may be the one on the telephone, with the cases, newest first. */
    public record Known(Candidate candidate, Profile profile, List<CaseRow> cases) {

        public Known {
            cases = List.copyOf(cases);
        }
    }

    /** Writes what persons kept by an earlier program are found by; nothing is done where all of it is there. */
    public void prepare() {
        if (database.read(store::withoutKeys) > 0) {
            database.write(Change.once(Setup.SIGNED_IN, "person.keys", "database"), tx -> {
                store.writeKeys(tx.handle());
                return true;
            });
        }
    }

    /** Persons by what was typed, the likest first; by name where nothing was. */
    public List<Listed> list(String typed, int most) {
        return database.read(handle -> {
            Map<Long, PeopleListStore.Count> counts = lists.counts(handle);
            List<Candidate> found = typed.isBlank() ? List.of() : store.alike(handle, typed, most);
            List<Profile> profiles = typed.isBlank()
                    ? store.all(handle, most)
                    : found.stream()
                            .flatMap(c -> store.profile(handle, c.person().id()).stream())
                            .toList();
            Map<Long, Candidate> why =
                    found.stream().collect(Collectors.toMap(c -> c.person().id(), Function.identity()));
            return profiles.stream()
                    .map(profile -> listed(
                            profile,
                            Optional.ofNullable(why.get(profile.person().id())),
                            counts))
                    .toList();
        });
    }

    /** Everybody whose contact is restricted, however long the list of all persons is. */
    public List<Listed> restricted() {
        return database.read(handle -> {
            Map<Long, PeopleListStore.Count> counts = lists.counts(handle);
            return store.restricted(handle).stream()
                    .filter(profile -> profile.care().restriction().isPresent())
                    .map(profile -> listed(profile, Optional.empty(), counts))
                    .toList();
        });
    }

    private static Listed listed(Profile profile, Optional<Candidate> found, Map<Long, PeopleListStore.Count> counts) {
        Optional<PeopleListStore.Count> count =
                Optional.ofNullable(counts.get(profile.person().id()));
        return new Listed(
                profile,
                found.map(Candidate::why).orElse(Set.of()),
                count.map(PeopleListStore.Count::cases).orElse(0),
                count.map(PeopleListStore.Count::open).orElse(0),
                count.map(PeopleListStore.Count::last));
    }

    /** Who may be meant by what was typed, with the reason; the likest first. */
    public List<Candidate> find(String typed, int most) {
        return database.read(handle -> store.alike(handle, typed, most));
    }

    /** One person; of one merged, whom it was merged into. */
    public Optional<Page> page(long id) {
        return database.read(handle -> store.profile(handle, id).map(profile -> page(handle, profile)));
    }

    private Page page(Handle handle, Profile profile) {
        long id = profile.person().id();
        return new Page(profile, lists.casesOf(handle, id), store.history(handle, id), merges.into(handle, id));
    }

    /** Who may be the new person described, although a name or an address differs; the likest first. */
    public List<Known> candidates(Person typed, int most) {
        return database.read(handle -> store.candidates(handle, typed, most).stream()
                .map(candidate -> known(handle, candidate))
                .toList());
    }

    private Known known(Handle handle, Candidate candidate) {
        long id = candidate.person().id();
        return new Known(candidate, store.profile(handle, id).orElseThrow(), lists.casesOf(handle, id));
    }

    /**
     * Keeps what is known now in place of what was known, on top of what others changed meanwhile; what was is in the
     * history.
     *
     * @param before as the caller saw it
     * @throws RowClash where somebody else changed the same meanwhile
     * @throws Refused where it was merged meanwhile, a text is too long, or nobody is named any more
     */
    public Profile change(Profile before, Profile now, long account, UUID request) {
        PersonLimits.check(now.person());
        if (before.differences(now).isEmpty()) {
            return before;
        }
        if (before.differences(now).contains(Detail.RESTRICTION)) {
            throw new Refused("A restriction is decided, reviewed and lifted step by step, on the person's page.");
        }
        long id = before.person().id();
        return database.write(new Change(request, account, CHANGE, "person"), tx -> {
                    Profile there = store.profile(tx.handle(), id)
                            .filter(p -> p.person().id() == id)
                            .orElseThrow(() -> new Refused("Somebody else has joined this person to another meanwhile."
                                    + " Read it again (F5), then repeat the change."));
                    Profile merged = SHAPE.merged(
                            added(before, before, there),
                            added(before, now, there),
                            there,
                            changedLast(tx.handle(), id));
                    PersonLimits.check(merged.person());
                    Profile kept = there.differences(merged).isEmpty() ? there : store.change(tx, there, merged);
                    tx.subject(Long.toString(id));
                    project(tx, List.of(id));
                    return kept;
                })
                .value()
                .orElseGet(
                        () -> database.read(handle -> store.profile(handle, id)).orElseThrow());
    }

    /** The same with what others only added to a list, so that an adjustment each is two adjustments. */
    private static Profile added(Profile before, Profile now, Profile there) {
        Care care = now.care();
        return now.withCare(care.withAdjustments(added(
                        before.care().adjustments(),
                        care.adjustments(),
                        there.care().adjustments()))
                .withRepresentatives(added(
                        before.care().representatives(),
                        care.representatives(),
                        there.care().representatives())));
    }

    private static <T> List<T> added(List<T> was, List<T> yours, List<T> theirs) {
        int known = was.size();
        boolean onlyAdded = yours.size() >= known
                && theirs.size() >= known
                && yours.subList(0, known).equals(was)
                && theirs.subList(0, known).equals(was);
        return onlyAdded
                ? Stream.concat(theirs.stream(), yours.subList(known, yours.size()).stream())
                        .toList()
                : yours;
    }

    private static RowClash.Who changedLast(Handle handle, long person) {
        return RowClash.Who.last(handle, List.of(CHANGE), Long.toString(person));
    }

    /** Takes a change back: only what it changed, as it was before. What was changed since stays, and this too is a change. */
    public Profile putBack(PersonChange change, long account) {
        long id = change.was().person().id();
        Profile now = database.read(handle -> store.profile(handle, id)).orElseThrow();
        return change(now, now.taking(change.what(), change.was()), account, UUID.randomUUID());
    }

    /**
     * Makes two persons known as one. Neither row changes; cases, letters and history of both stay whole.
     *
     * @param gone who is known as the other from now on
     * @return the number by which it is taken back
     */
    public long merge(long gone, long kept, long account) {
        return database.write(Change.once(account, "person.merge", "person"), tx -> {
                    long into = merges.survivor(tx.handle(), kept);
                    if (merges.survivor(tx.handle(), gone) != gone) {
                        throw new Refused("This person was merged already. Take that merge back first.");
                    }
                    if (into == gone) {
                        throw new Refused("This is one and the same person already.");
                    }
                    long merge = merges.merge(tx, gone, into);
                    tx.subject(Long.toString(into));
                    project(tx, List.of(gone, into));
                    return merge;
                })
                .value()
                .orElseThrow();
    }

    /** Takes a merge back: both are again who they were, each with their own cases. */
    public void undoMerge(Merge merge, long account) {
        undoMerge(merge.id(), account);
    }

    /** Takes the merge of this number back. */
    public void undoMerge(long merge, long account) {
        database.write(Change.once(account, "person.unmerge", "person"), tx -> {
            long into = merges.intoOf(tx.handle(), merge).orElseThrow();
            List<Long> all = merges.allOf(tx.handle(), merges.survivor(tx.handle(), into));
            if (!merges.undo(tx, merge)) {
                throw new Refused("This merge was taken back already.");
            }
            tx.subject(Long.toString(into));
            project(tx, all);
            return into;
        });
    }

    /** The lists find their cases by what is known of them now. */
    private void project(Tx tx, List<Long> persons) {
        Rules frozen = rules.all(tx.handle());
        for (long caseId : lists.caseIdsOf(tx.handle(), persons)) {
            CaseState state =
                    CaseState.of(entries.load(tx.handle(), caseId, entries.referenceOf(tx.handle(), caseId)), frozen);
            projections.write(tx.handle(), state, state.personId().flatMap(id -> store.find(tx.handle(), id)));
        }
    }

    /** Today, by the clock of this desk. */
    public LocalDate today() {
        return Cases.today(clock);
    }
}
