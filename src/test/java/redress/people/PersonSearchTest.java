package redress.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.Change;
import redress.db.Database;

/** The indexed search finds what comparing with everybody finds, without reading everybody. */
class PersonSearchTest {

    private static final String[] FIRST =
            "Pamela Dennis Helen Tobias Ruth Kofi Priya Colin Lena Bryn Siobhan Aled".split(" ");
    private static final String[] FAMILY =
            "Garrod Thornbury Godwit Pellow Nair Frayne Ostrow Calloway Sandling Marram Bittern Avocet".split(" ");
    private static final String[] STREETS = {"Sluice Lane", "Quay Street", "Warren Rise", "Saltings Road"};

    @TempDir
    Path folder;

    private final PersonStore store = new PersonStore();
    private final Random random = new Random(23);

    private Person somebody(int number) {
        String family = FAMILY[random.nextInt(FAMILY.length)] + (number % 3 == 0 ? "" : syllables());
        String name = FIRST[random.nextInt(FIRST.length)] + " " + family;
        String street = (1 + random.nextInt(200)) + " " + STREETS[random.nextInt(STREETS.length)];
        String postcode = "ZZ%d %d%c%c".formatted(random.nextInt(90) + 10, random.nextInt(10), letter(), letter());
        return new Person(
                0,
                0,
                "",
                name,
                "",
                street + "\nWinterfleet",
                postcode,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + number + "@mail.example",
                "01632 96%04d".formatted(number % 10_000),
                "post",
                "");
    }

    private String syllables() {
        String[] parts = {"ham", "ton", "wick", "ley", "mere", "by", "field", "worth"};
        return parts[random.nextInt(parts.length)] + letter() + parts[random.nextInt(parts.length)];
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private List<Person> fill(Database database, int number) {
        List<Person> all = new ArrayList<>();
        database.write(Change.once(1, "person.test", "person"), tx -> {
            for (int i = 0; i < number; i++) {
                all.add(store.add(tx.handle(), somebody(i)));
            }
            return true;
        });
        return all;
    }

    /** A letter left out, two letters changed about, or one doubled. */
    private String mistyped(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static List<Long> byReadingAll(List<Person> all, String typed) {
        return all.stream()
                .flatMap(person -> Likeness.of(typed, person).stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .map(found -> found.person().id())
                .toList();
    }

    @Test
    void itFindsWhatComparingWithEverybodyFinds() {
        try (Database database = Database.create(folder.resolve("cases"), Clock.systemUTC())) {
            List<Person> all = fill(database, 300);
            for (int i = 0; i < 30; i++) {
                Person meant = all.get(random.nextInt(all.size()));
                String typed = mistyped(meant.name());
                List<Double> expected = scores(byReadingAll(all, typed), typed, all);
                List<Candidate> found = alike(database, typed);
                assertThat(found).as(typed).extracting(Candidate::score).containsExactlyElementsOf(expected);
                Person moved = new Person(
                        0, 0, "", typed, "", "1 Elsewhere Way", "ZZ1 1ZZ", "", meant.telephone(), "post", "");
                List<Candidate> described = database.read(handle -> store.candidates(handle, moved, 3));
                assertThat(described)
                        .as("moved, mistyped, the same telephone")
                        .anyMatch(one -> one.person().id() == meant.id());
                String number = meant.telephone().replace(" ", "").substring(5);
                assertThat(alike(database, number)).anyMatch(one -> one.person().id() == meant.id());
                assertThat(alike(database, meant.postcode()))
                        .anyMatch(one -> one.person().id() == meant.id());
            }
        }
    }

    private List<Candidate> alike(Database database, String typed) {
        return database.read(handle -> store.alike(handle, typed, 5));
    }

    private int withoutKeys(Database database) {
        return database.read(store::withoutKeys);
    }

    private static List<Double> scores(List<Long> ids, String typed, List<Person> all) {
        return ids.stream()
                .limit(5)
                .map(id -> all.stream().filter(p -> p.id() == id).findFirst().orElseThrow())
                .map(person -> Likeness.of(typed, person).map(Candidate::score).orElse(0.0))
                .toList();
    }

    @Test
    void personsKeptByAnEarlierProgramAreFoundAtOnceAndTheirTermsWrittenOnce() {
        try (Database database = Database.create(folder.resolve("cases"), Clock.systemUTC())) {
            Person old = fill(database, 1).get(0);
            database.write(Change.once(1, "person.test", "person"), tx -> {
                tx.handle().execute("delete from person_key");
                tx.handle().execute("delete from person_pair");
                return tx.handle().execute("update person set keyed = 0");
            });
            assertThat(alike(database, old.name())).hasSize(1);
            assertThat(withoutKeys(database)).isEqualTo(1);
            database.write(Change.once(1, "person.keys", "database"), tx -> {
                store.writeKeys(tx.handle());
                return true;
            });
            assertThat(withoutKeys(database)).isZero();
            assertThat(alike(database, old.name())).hasSize(1);
        }
    }

    @Test
    @Tag("long")
    void amongTwentyThousandPersonsItReadsFewAndIsManyTimesFasterThanReadingAll() {
        try (Database database = Database.create(folder.resolve("cases"), Clock.systemUTC())) {
            List<Person> all = fill(database, 20_000);
            List<Long> indexed = new ArrayList<>();
            List<Long> described = new ArrayList<>();
            List<Long> reading = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Person meant = all.get(random.nextInt(all.size()));
                String typed = mistyped(meant.name());
                indexed.add(nanos(() -> database.read(handle -> store.alike(handle, typed, 5))));
                Person moved = new Person(
                        0, 0, "", typed, "", "1 Elsewhere Way", "ZZ1 1ZZ", "", meant.telephone(), "post", "");
                described.add(nanos(() -> database.read(handle -> store.candidates(handle, moved, 3))));
                if (i % 20 == 0) {
                    reading.add(nanos(() -> Optional.of(byReadingAll(all, typed))));
                }
            }
            String measured =
                    "p95 of 200 searches among 20,000: typed %d ms, described %d ms; comparing with all, already in memory, %d ms"
                            .formatted(p95(indexed), p95(described), p95(reading));
            assertThat(p95(indexed)).as(measured).isLessThan(p95(reading));
            assertThat(p95(described)).as(measured).isLessThan(p95(reading));
            Logger.getLogger(PersonSearchTest.class.getName()).info(measured);
        }
    }

    private static long nanos(Supplier<?> search) {
        long from = System.nanoTime();
        assertThat(search.get()).isNotNull();
        return System.nanoTime() - from;
    }

    private static long p95(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() * 95 / 100) / 1_000_000;
    }
}
