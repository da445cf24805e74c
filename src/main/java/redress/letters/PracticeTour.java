package redress.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.Exclusion;

/** Tells what happens rarely, so that a demonstration holds every kind, route and flag: each line of the tour is one case. */
final class PracticeTour {

    private static final int FIELDS = 9;

    private final Cases cases;
    private final PracticeSteps steps;

    PracticeTour(Cases cases, Letters letters, Setup setup, PracticeCourse course) {
        this.cases = cases;
        this.steps = new PracticeSteps(cases, letters, setup, course);
    }

    /**
     * One case of the tour.
     *
     * @param ago working days before today on which it was received
     * @param steps what happens to it, one after the other: a word, and after a colon what it is about
     */
    private record Stop(
            CaseKind kind,
            int ago,
            int person,
            String service,
            String cause,
            String channel,
            Set<String> flags,
            String subject,
            List<String> steps) {

        static Stop of(String line) {
            String[] parts = line.split("\\|", FIELDS);
            return new Stop(
                    CaseKind.of(parts[0]).orElseThrow(),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    parts[3],
                    parts[4],
                    parts[5],
                    words(parts[6]).collect(Collectors.toUnmodifiableSet()),
                    parts[7],
                    words(parts[8]).toList());
        }

        private static java.util.stream.Stream<String> words(String text) {
            return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
        }
    }

    /** The first so many cases of the tour; done is told of each. @return how many there were */
    int tell(int most, Consumer<CaseState> done) {
        List<Stop> stops = stops().stream().limit(most).toList();
        for (Stop stop : stops) {
            LocalDate received = cases.calendar().plus(cases.today(), -stop.ago());
            CaseState state = cases.open(intake(stop, received), List.of(), Setup.SIGNED_IN, UUID.randomUUID());
            LocalDate day = received;
            for (String step : stop.steps()) {
                if (step.startsWith("wait:")) {
                    day = steps.later(day, Integer.parseInt(step.substring("wait:".length())));
                } else {
                    state = take(stop, step, state, day);
                }
            }
            done.accept(state);
        }
        return stops.size();
    }

    private CaseState take(Stop stop, String step, CaseState state, LocalDate day) {
        String[] parts = step.split(":", 2);
        try {
            return steps.take(parts[0], parts.length > 1 ? parts[1] : "", state, day);
        } catch (Refused | MergeException e) {
            throw new IllegalStateException(
                    "The tour stops at \"" + stop.subject() + "\", " + step + ": " + e.getMessage(), e);
        }
    }

    /** Those of the file, and one for each kind of matter outside the procedure. */
    private List<Stop> stops() {
        List<Stop> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PracticeTour.class.getResourceAsStream("/redress/letters/practice-tour.txt"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).map(Stop::of).forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int person = 0;
        for (Exclusion exclusion : cases.procedureInForce(cases.today()).exclusions()) {
            all.add(new Stop(
                    CaseKind.COMPLAINT,
                    10 + person,
                    person++,
                    "Planning",
                    "",
                    "letter",
                    Set.of(),
                    exclusion.text(),
                    List.of("acknowledge", "wait:1", "exclude:" + exclusion.id(), "close:excluded")));
        }
        return all;
    }

    private static NewCase intake(Stop stop, LocalDate received) {
        Optional<Person> person = stop.person() == PracticeStory.ANONYMOUS
                ? Optional.empty()
                : Optional.of(PracticeCases.person(stop.person()));
        return new NewCase(
                stop.kind(),
                Moment.of(received),
                person,
                stop.subject(),
                stop.subject() + ". This is a made-up case for practice.",
                "",
                stop.channel(),
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, stop.subject(), stop.service(), stop.cause())),
                stop.flags(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
