package redress.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Setup;
import redress.council.Officer;
import redress.people.Person;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/** Fills a practice council with made-up cases in every state, recorded as real ones are: no name in it belongs to anybody. */
public final class PracticeCases {

    private static final String[] NAMES = {
        "Mrs Pamela Garrod", "Mr David Larkin", "Ms Rosa Penfold", "Mrs Tessa Pellow", "Mr Kofi Osei",
                "Miss Ada Corder",
        "Mr Brian Quill", "Ms Lena Hatch", "Mr Victor Toll", "Mrs Ivy Thornbury", "Mr Owen Pryce", "Ms Zofia Kowalska",
        "Mr Siôn Gwynedd", "Mrs Nora Fennel", "Mr Alan Staithe", "Ms Grace Adeyemi", "Mr Peter Marl", "Mrs June Wherry",
        "Mr Tom Sedge", "Ms Hilary Reed", "Mr Imran Shah", "Mrs Carol Dyke", "Mr Ewan Broad", "Ms Mira Patel",
        "Mr Colin Mere", "Mrs Ruby Cley", "Mr Felix Holt", "Ms Wanda Saltmarsh", "Mr George Loke", "Mrs Elsie Tern",
        "Mr Jack Curlew", "Ms Dawn Avocet", "Mr Neil Plover", "Mrs Betty Knot", "Mr Sam Dunlin", "Ms Kate Redshank",
        "Mr Leo Whimbrel", "Mrs Ann Godwit", "Mr J. Ashby"
    };

    /** The story whose person may only write. */
    private static final int RESTRICTED = 0;

    private final Cases cases;
    private final Setup setup;
    private final PracticeCourse course;
    private final PracticeTour tour;
    private final PracticeRestriction restriction;

    public PracticeCases(Cases cases, Letters letters, Setup setup, Conducts conducts) {
        this.restriction = new PracticeRestriction(conducts, setup.coordinator());
        this.cases = cases;
        this.setup = setup;
        this.course = new PracticeCourse(cases, letters, setup);
        this.tour = new PracticeTour(cases, letters, setup, course);
    }

    /** Records them all, with dates counted back from today; done is told of each. @return how many */
    public int fill(Consumer<CaseState> done) {
        return fill(stories().size(), done);
    }

    /**
     * The first so many of them; after the last comes a tour of all that is rarer, then they begin again with earlier years,
     * when everything was settled.
     */
    public int fill(int number, Consumer<CaseState> done) {
        setup.addOfficers(officers(cases.procedureInForce(cases.today())));
        WorkingCalendar calendar = cases.calendar();
        List<PracticeStory> stories = stories();
        List<PracticeStory> settled =
                stories.stream().flatMap(story -> story.settled().stream()).toList();
        int toured = tour.tell(Math.max(0, number - stories.size()), done);
        for (int i = 0; i < number - toured; i++) {
            int before = i - stories.size();
            PracticeStory story = before < 0
                    ? stories.get(i)
                    : settled.get(before % settled.size()).earlier(1 + before / settled.size(), NAMES.length);
            LocalDate received = calendar.plus(cases.today(), -story.ago());
            CaseState opened = cases.open(intake(story, received), List.of(), Setup.SIGNED_IN, UUID.randomUUID());
            if (i == RESTRICTED) {
                opened.personId().ifPresent(person -> restriction.tell(person, cases.today()));
            }
            done.accept(course.follow(opened, story, received));
        }
        return number;
    }

    private static List<PracticeStory> stories() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PracticeCases.class.getResourceAsStream("/redress/letters/practice.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(PracticeStory::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who answer in each service, and two who take a further stage of another service, by the procedure's roles. */
    private static List<Officer> officers(Procedure procedure) {
        String first = role(procedure, "stage-1").orElse("officer");
        List<Officer> all = new ArrayList<>(List.of(
                officer("Priya Nair", "Assistant Director for Environment", first, "Environment"),
                officer("Lena Ostrow", "Assistant Director for Planning", first, "Planning"),
                officer("Colin Frayne", "Assistant Director for Revenues", first, "Revenues"),
                officer("Dawn Whitlock", "Assistant Director for Housing", first, "Housing"),
                officer("Marcus Bell", "Assistant Director for Leisure", first, "Leisure")));
        role(procedure, "stage-2").filter(second -> !second.equals(first)).ifPresent(second -> {
            all.add(officer("Anneka Holm", "Director of Communities", second, "Housing"));
            all.add(officer("Gareth Lowe", "Director of Place", second, "Environment"));
        });
        return all;
    }

    private static Optional<String> role(Procedure procedure, String stage) {
        return procedure.stage(stage).flatMap(Stage::responder);
    }

    private static Officer officer(String name, String title, String role, String service) {
        String mailbox = service.toLowerCase(java.util.Locale.ROOT) + "@saltmarsh.example";
        return new Officer(0, name, title, role, mailbox, "01632 960142", service, true);
    }

    private static NewCase intake(PracticeStory story, LocalDate received) {
        Optional<Person> person =
                story.person() == PracticeStory.ANONYMOUS ? Optional.empty() : Optional.of(person(story.person()));
        boolean pointed = story.kind() != CaseKind.COMMENT && story.kind() != CaseKind.SUGGESTION;
        List<Happening.Point> points =
                pointed ? List.of(new Happening.Point(1, story.subject(), story.service(), story.cause())) : List.of();
        return new NewCase(
                story.kind(),
                Moment.of(received),
                person,
                story.subject(),
                story.subject() + ". This is a made-up case for practice.",
                "",
                story.channel(),
                "",
                Optional.empty(),
                points,
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    static Person person(int number) {
        String[] name = NAMES[number].split(" ", 2);
        return new Person(
                0,
                0,
                name[0],
                name[1],
                "",
                (number + 2) + " Sluice Lane\nWinterfleet",
                "ZZ99 %dQD".formatted(number % 9 + 1),
                number % 3 == 0 ? "person" + number + "@mail.example" : "",
                "01632 9601%02d".formatted(number),
                number % 3 == 0 ? "email" : "post",
                number == 4 ? "large-print-16" : "");
    }
}
