package redress.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** People on disk. */
public final class PersonStore {

    private static final String COLUMNS =
            "id, version, title, name, organisation, address, postcode, email, telephone, preferred_way, preferred_format";

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
        return find(handle, id).orElseThrow();
    }

    public Optional<Person> find(Handle handle, long id) {
        return handle.createQuery("select " + COLUMNS + " from person where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Person.class))
                .findOne();
    }

    /** Somebody already kept with this name and postcode, to the letter but for capitals and blanks. */
    public Optional<Person> same(Handle handle, Person person) {
        return handle
                .createQuery("select " + COLUMNS + " from person where name = :name")
                .bind("name", person.name())
                .map(ConstructorMapper.of(Person.class))
                .stream()
                .filter(p -> squeezed(p.postcode()).equals(squeezed(person.postcode()))
                        && p.organisation().equals(person.organisation())
                        && squeezed(p.telephone()).equals(squeezed(person.telephone())))
                .findFirst();
    }

    /** Who writes from this e-mail address; the one kept last where there are several. */
    public Optional<Person> writingFrom(Handle handle, String email) {
        return handle
                .createQuery("select " + COLUMNS + " from person where lower(email) = :email order by id desc")
                .bind("email", email.strip().toLowerCase(Locale.ROOT))
                .map(ConstructorMapper.of(Person.class))
                .stream()
                .findFirst();
    }

    /** Persons like what was typed: a name (mistyped too), a postcode or a telephone number; the likest first. */
    public List<Person> alike(Handle handle, String typed, int most) {
        String wanted = squeezed(typed);
        if (wanted.length() < 2) {
            return List.of();
        }
        List<Person> all = handle.createQuery("select " + COLUMNS + " from person order by id desc")
                .map(ConstructorMapper.of(Person.class))
                .list();
        Map<Person, Double> scores = new LinkedHashMap<>();
        for (Person person : all) {
            double score = Likeness.of(typed, person);
            if (score >= Likeness.ENOUGH) {
                scores.put(person, score);
            }
        }
        List<Person> likest = new ArrayList<>(scores.keySet());
        likest.sort((a, b) -> Double.compare(scores.get(b), scores.get(a)));
        return likest.stream().limit(most).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    }
}
