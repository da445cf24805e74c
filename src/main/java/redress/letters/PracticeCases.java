package redress.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.NewCase;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Officer;
import redress.people.Person;
import redress.procedure.CaseKind;

/** Fills a practice council with made-up cases in every state, recorded as real ones are: no name in it belongs to anybody. */
public final class PracticeCases {

    private static final int ANONYMOUS = 99;
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

    private final Cases cases;
    private final Letters letters;
    private final Setup setup;

    public PracticeCases(Cases cases, Letters letters, Setup setup) {
        this.cases = cases;
        this.letters = letters;
        this.setup = setup;
    }

    /** Records them all, with dates counted back from today; done is told of each. @return how many */
    public int fill(Consumer<CaseState> done) {
        return fill(stories().size(), done);
    }

    /** The first so many of them, beginning again from the first after the last. */
    public int fill(int number, Consumer<CaseState> done) {
        setup.addOfficers(officers());
        WorkingCalendar calendar = cases.calendar();
        List<PracticeStory> stories = stories();
        for (int i = 0; i < number; i++) {
            PracticeStory story = stories.get(i % stories.size());
            LocalDate received = calendar.plus(cases.today(), -story.ago());
            done.accept(tell(story, received, calendar));
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

    private static List<Officer> officers() {
        return List.of(
                officer("Priya Nair", "Assistant Director for Environment", "Environment"),
                officer("Lena Ostrow", "Assistant Director for Planning", "Planning"),
                officer("Colin Frayne", "Assistant Director for Revenues", "Revenues"),
                officer("Dawn Whitlock", "Assistant Director for Housing", "Housing"),
                officer("Marcus Bell", "Assistant Director for Leisure", "Leisure"));
    }

    private static Officer officer(String name, String title, String service) {
        String mailbox = service.toLowerCase(java.util.Locale.ROOT) + "@saltmarsh.example";
        return new Officer(0, name, title, "assistant-director", mailbox, "01632 960142", service, true);
    }

    private CaseState tell(PracticeStory story, LocalDate received, WorkingCalendar calendar) {
        CaseState state = cases.open(intake(story, received), List.of(), Setup.CO_ORDINATOR, UUID.randomUUID());
        LocalDate next = earlier(calendar.plus(received, 1));
        LocalDate later = earlier(calendar.plus(received, 9));
        return switch (story.plan()) {
            case "new" -> state;
            case "excluded" -> excluded(state, next);
            case "withdrawn" ->
                closed(
                        step(acknowledged(state, next), later, new Happening.Withdrawn("Settled by the neighbours.")),
                        later,
                        "withdrawn");
            case "informal" ->
                step(
                        acknowledged(state, next),
                        next,
                        new Happening.InformalAttemptMade(
                                "telephone", "Asked the service to look today.", "They will ring back."));
            case "resolved-informally" ->
                closed(
                        step(
                                acknowledged(state, next),
                                next,
                                new Happening.ResolvedInformally("A new bin came the next day.")),
                        later,
                        "resolved-informally");
            case "acknowledged-closed" -> closed(acknowledged(state, next), later, "");
            case "thanked" -> letters.thank(state, next, Setup.CO_ORDINATOR, UUID.randomUUID());
            case "passed-on" -> passedOn(state, next, later);
            case "extended" -> extended(allocated(acknowledged(state, next), next), later);
            case "found" -> found(allocated(acknowledged(state, next), next), "upheld", later);
            case "corrected" ->
                step(
                        allocated(acknowledged(state, next), next),
                        later,
                        new Happening.Corrected(
                                state.timeline().entries().get(0).seq(),
                                "subject",
                                "Second garden bin never delivered",
                                "The bin was green."));
            case "taken-back" -> takenBack(acknowledged(state, next), next);
            default -> answered(story, allocated(acknowledged(state, next), next), later);
        };
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(cases.today()) ? cases.today() : day;
    }

    private static NewCase intake(PracticeStory story, LocalDate received) {
        Optional<Person> person = story.person() == ANONYMOUS ? Optional.empty() : Optional.of(person(story.person()));
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

    private static Person person(int number) {
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

    private CaseState step(CaseState state, LocalDate day, Happening what) {
        return cases.record(
                state.caseId(),
                state.version(),
                List.of(new Step(Moment.of(day), setup.coordinator(), what)),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    private CaseState written(CaseState state, LetterDraft draft) {
        CaseState kept = letters.write(state, draft, Setup.CO_ORDINATOR, UUID.randomUUID());
        return allSent(kept, draft.date());
    }

    private CaseState allSent(CaseState state, LocalDate day) {
        CaseState sent = state;
        for (LetterMark letter : state.lettersToSend()) {
            sent = letters.sent(sent, letter.letterId(), "post", day, Setup.CO_ORDINATOR);
        }
        return sent;
    }

    private CaseState acknowledged(CaseState state, LocalDate day) {
        return written(state, LetterDraft.plain("acknowledgement", day));
    }

    private CaseState allocated(CaseState state, LocalDate day) {
        return setup.officers().stream()
                .filter(o -> o.service().equals(state.service().orElse("")))
                .findFirst()
                .map(o -> step(state, day, new Happening.Allocated(o.id(), o.name(), o.jobTitle(), o.service())))
                .orElse(state);
    }

    private CaseState excluded(CaseState state, LocalDate day) {
        CaseState out = step(
                state,
                day,
                new Happening.Excluded(
                        "planning-outcome", "The refusal can be appealed to the Planning Inspectorate."));
        LetterDraft redirect = LetterDraft.with(
                "redirect",
                day,
                Map.of(
                        "exclusion.reason", "A refused planning application has its own way of appeal.",
                        "exclusion.to", "Planning Inspectorate"));
        return closed(written(out, redirect), day, "excluded");
    }

    private CaseState passedOn(CaseState state, LocalDate day, LocalDate later) {
        CaseState thanked = allSent(letters.thank(state, day, Setup.CO_ORDINATOR, UUID.randomUUID()), day);
        return closed(step(thanked, later, new Happening.StaffThanked("the Assistant Director", "email")), later, "");
    }

    private CaseState extended(CaseState state, LocalDate day) {
        LocalDate until = state.furthestExtension(day).orElseThrow();
        LetterDraft holding = new LetterDraft(
                "holding",
                day,
                Optional.empty(),
                Map.of("extension.reason", "The officer who will answer you is away until next week."),
                Optional.of(until));
        return allSent(letters.extend(state, holding, "stage-1-response", Setup.CO_ORDINATOR, UUID.randomUUID()), day);
    }

    private CaseState takenBack(CaseState state, LocalDate day) {
        long sent = state.timeline().entries().get(state.version() - 1).seq();
        return step(state, day, new Happening.Voided(sent, "It was still in the post tray."));
    }

    private CaseState answered(PracticeStory story, CaseState state, LocalDate day) {
        if (!story.plan().startsWith("answered-") && !story.plan().startsWith("closed-")) {
            return state;
        }
        String outcome = story.plan().substring(story.plan().indexOf('-') + 1);
        CaseState found = found(state, outcome, day);
        LetterDraft response = LetterDraft.with(
                "stage-1-response",
                day,
                Map.of(
                        "response.checked", "We read the records and spoke to the team.",
                        "response.apology", "We are sorry for the trouble this caused you."));
        CaseState answered = written(found, response);
        return story.plan().startsWith("closed-") ? closed(answered, day, outcome) : answered;
    }

    /** What was found, decided, learned and promised; the answer is still to be written. */
    private CaseState found(CaseState state, String outcome, LocalDate day) {
        boolean upheld = !outcome.equals("not-upheld");
        CaseState found = step(
                state,
                day,
                new Happening.FindingMade(
                        1, outcome, upheld ? "We did not do what we said." : "We did what we said, on time."));
        found = step(found, day, new Happening.OutcomeDecided(outcome, upheld));
        found = step(found, day, new Happening.LearningNoted("The team now checks the list every Monday."));
        if (upheld) {
            found = step(
                    found,
                    day,
                    new Happening.RemedyAgreed(
                            "apology",
                            "We will put it right this week.",
                            "the Assistant Director",
                            Optional.empty(),
                            Optional.empty()));
        }
        return found;
    }

    private CaseState closed(CaseState state, LocalDate day, String outcome) {
        return step(state, day, new Happening.Closed(outcome, ""));
    }
}
