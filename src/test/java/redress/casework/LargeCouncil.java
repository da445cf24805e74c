package redress.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Database;
import redress.people.Person;
import redress.procedure.CaseKind;

/**
 * Twenty thousand made-up cases of eight thousand people, with texts of about sixty words, for measuring. They are made
 * once, in {@code target/large}, which takes minutes. A tenth of them are open.
 */
public final class LargeCouncil {

    static final int CASES = 20_000;
    static final int PEOPLE = 8_000;
    private static final int AT_ONCE = 500;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> SERVICES = List.of("Environment", "Planning", "Revenues", "Housing", "Leisure");

    private final Random random = new Random(20_000);
    private final List<String> dictionary = words();
    private final List<Person> people = new ArrayList<>();

    private LargeCouncil() {}

    /** The cases, read from a file made before where there is one. */
    public static Database open() {
        Path folder = Path.of("target", "large");
        SampleCouncil.HandClock clock = new SampleCouncil.HandClock(TODAY);
        if (!Files.exists(folder.resolve("whole"))) {
            new LargeCouncil().make(folder);
        }
        return Database.open(folder.resolve("cases"), clock);
    }

    /** A desk over them, on 23 November 2026. */
    public static Cases cases(Database database) {
        return new Cases(database, new SampleCouncil.HandClock(TODAY));
    }

    private void make(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            fill(folder);
            compact(folder);
            Files.createFile(folder.resolve("whole"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many saves at once leave thirty times their size behind: 3 GB for 95 MB. */
    private static void compact(Path folder) {
        String file = "jdbc:h2:" + folder.resolve("cases").toAbsolutePath();
        try (var connection = DriverManager.getConnection(file, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Path folder) {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY)) {
            for (int first = 0; first < CASES; first += AT_ONCE) {
                int from = first;
                council.database.write(Change.once(Setup.CO_ORDINATOR, "case.import", "case"), tx -> {
                    IntStream.range(from, from + AT_ONCE).forEach(n -> {
                        NewCase made = newCase(n);
                        CaseState state = council.cases.openWithin(tx, made, over(n), Setup.CO_ORDINATOR);
                        if (n < PEOPLE) {
                            people.add(person(n, state.personId().orElseThrow()));
                        }
                    });
                    return from;
                });
            }
        }
    }

    private List<Step> over(int n) {
        if (n % 10 == 0) {
            return List.of();
        }
        LocalDate received = received(n);
        return List.of(
                new Step(Moment.of(received), "Ruth Calloway", new Happening.Withdrawn("It came right of itself.")),
                new Step(Moment.of(received), "Ruth Calloway", new Happening.Closed("withdrawn", "")));
    }

    private static LocalDate received(int n) {
        return n % 10 == 0 ? TODAY.minusDays(1 + n % 40) : TODAY.minusDays(30 + (long) (CASES - n) * 1_800 / CASES);
    }

    private NewCase newCase(int n) {
        Person person = n < PEOPLE ? person(n, 0) : people.get(random.nextInt(PEOPLE));
        return new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(received(n)),
                Optional.of(person),
                capital(text(4)),
                text(60),
                text(8),
                "telephone",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, text(12), SERVICES.get(n % SERVICES.size()), "")),
                Set.of(),
                "stage-1",
                Optional.empty(),
                Optional.empty());
    }

    private static Person person(int n, long id) {
        return new Person(
                id,
                0,
                List.of("Mr", "Mrs", "Ms", "Miss").get(n % 4),
                name(n / 40) + " " + name(400 + n % 900),
                "",
                (1 + n % 200) + " " + name(n % 300) + " Lane\nWinterfleet",
                "ZZ%d %d%c%c".formatted(1 + n / 400, n % 10, 'A' + n % 26, 'A' + n / 26 % 26),
                "",
                "01632 %06d".formatted(900_000 + n),
                "post",
                "");
    }

    /** A name out of syllables, the same one for the same number. */
    public static String name(int n) {
        List<String> begin =
                List.of("Gar", "Pel", "Tol", "Bran", "Hes", "Mor", "Wil", "Cal", "Ded", "Fen", "Lar", "Os");
        List<String> middle = List.of("", "a", "en", "is", "or", "un", "el");
        List<String> end = List.of("rod", "low", "den", "well", "by", "kin", "ton", "ford", "wick", "combe", "thorpe");
        return begin.get(n % begin.size())
                + middle.get(n / begin.size() % middle.size())
                + end.get(n / (begin.size() * middle.size()) % end.size());
    }

    /** Words of the dictionary, some often and most seldom, as in a language. */
    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> dictionary.get((int) (dictionary.size() * Math.pow(random.nextDouble(), 4))))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static List<String> words() {
        try (var in = LargeCouncil.class.getResourceAsStream("/redress/spelling/en-GB.dic")) {
            List<String> all = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("/.*", ""))
                    .filter(word -> word.matches("[a-z]{2,12}"))
                    .toList());
            java.util.Collections.shuffle(all, new Random(1));
            return all.subList(0, 12_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
