package redress;

import static redress.casework.Setup.CO_ORDINATOR;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.SampleCouncil;
import redress.casework.Step;
import redress.casework.Worklist;
import redress.council.Officer;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.people.Person;
import redress.procedure.CaseKind;

/** The week of the thirty contacts as the co-ordinator works through it, under the procedure of North Norfolk. */
final class Week implements AutoCloseable {

    static final int WRONG_DATE = 13;
    static final int NOT_YET_POSTED = 12;
    static final int FORGOTTEN = 6;
    static final int ANONYMOUS = 9;
    static final int EXTENDED = 3;

    final SampleCouncil council;
    final List<Look> looks = new ArrayList<>();
    final List<CaseState> steps = new ArrayList<>();

    private final Letters letters;
    private final Set<String> unacknowledged = new TreeSet<>();
    private LocalDate today = LocalDate.of(2026, 4, 20);

    /** A look at the worklist; unacknowledged are the cases that must be on it by the week's own tally. */
    record Look(LocalDate day, Set<String> unacknowledged, Worklist list) {}

    Week(Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", today);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    void play() {
        monday();
        tuesday();
        wednesday();
        thursday();
        friday();
    }

    private void monday() {
        begin(20);
        acknowledge(1, 2, 3, 4);
        allocate(1, "Priya Nair");
        allocate(3, "Lena Ostrow");
        look();
    }

    private void tuesday() {
        begin(21);
        acknowledge(5, 7, 8, 10, 11, NOT_YET_POSTED);
        write(
                11,
                LetterDraft.with(
                        "redirect",
                        today,
                        Map.of(
                                "exclusion.reason", "Council tax bands are not set by us.",
                                "exclusion.to", "the Valuation Office Agency")));
        send(11);
        record(11, new Happening.Excluded("tax-band", "It is about the band alone."), new Happening.Closed("", ""));
        look();
    }

    private void wednesday() {
        begin(22);
        acknowledge(14, 15, 16, 18);
        takeBackTheSending(NOT_YET_POSTED);
        record(
                4,
                new Happening.InformalAttemptMade("telephone", "Sent the crew", "Cleared"),
                new Happening.ResolvedInformally("The rubbish is gone."),
                new Happening.Closed("", ""));
        answer(1, "upheld");
        look();
    }

    private void thursday() {
        begin(23);
        keep(WRONG_DATE);
        record(
                WRONG_DATE,
                new Happening.Corrected(
                        receipt(WRONG_DATE), "happened", "2026-04-20", "The date stamp on the letter says Monday."));
        keep(WRONG_DATE);
        send(NOT_YET_POSTED);
        keep(NOT_YET_POSTED);
        acknowledge(WRONG_DATE, 17, 19, 20, 21, 23);
        record(8, new Happening.Withdrawn("He has seen the plans since."), new Happening.Closed("", ""));
        record(18, new Happening.ResolvedInformally("The reminder was cancelled and he is content."));
        extend(EXTENDED, LocalDate.of(2026, 6, 3));
        look();
    }

    private void friday() {
        begin(24);
        acknowledge(FORGOTTEN, 22, 24, 25, 26, 27, 28, 29, 30);
        answer(7, "partially-upheld");
        answer(NOT_YET_POSTED, "not-upheld");
        record(2, new Happening.StaffThanked("Priya Nair", "email"), new Happening.Closed("", ""));
        record(25, new Happening.ResolvedInformally("Collected at noon."), new Happening.Closed("", ""));
        record(ANONYMOUS, new Happening.Closed("", "Nobody to thank: no name was given."));
        look();
    }

    /** A new day: its contacts are taken in, then the list is looked at before anything else is done. */
    private void begin(int day) {
        today = LocalDate.of(2026, 4, day);
        council.clock.set(today);
        Contact.ofTheWeek().stream().filter(contact -> contact.day() == day).forEach(this::take);
        look();
    }

    private void take(Contact contact) {
        Optional<Person> known = council.cases.alike(contact.name(), 5).stream()
                .filter(person -> person.name().equals(contact.name()))
                .findFirst();
        CaseState opened = council.open(contact.intake(known.or(contact::stranger)));
        // whoever gave no name cannot be written to
        opened.personId().ifPresent(person -> unacknowledged.add(opened.reference()));
    }

    private void look() {
        looks.add(new Look(today, Set.copyOf(unacknowledged), Worklist.of(council.cases.openCases(), today)));
    }

    private void acknowledge(int... numbers) {
        for (int number : numbers) {
            if (at(number).kind() == CaseKind.COMPLIMENT) {
                letters.thank(at(number), today, CO_ORDINATOR, UUID.randomUUID());
            } else {
                write(number, LetterDraft.plain("acknowledgement", today));
            }
            send(number);
        }
    }

    private void write(int number, LetterDraft draft) {
        letters.write(at(number), draft, CO_ORDINATOR, UUID.randomUUID());
    }

    /** Posts every letter of a case that waits for it. */
    private void send(int number) {
        for (LetterMark mark : at(number).letters()) {
            if (mark.sent().isEmpty()) {
                letters.sent(at(number), mark.letterId(), "post", today, CO_ORDINATOR);
            }
        }
        unacknowledged.remove(reference(number));
    }

    private void takeBackTheSending(int number) {
        long sending = entry(number, what -> what instanceof Happening.LetterSent);
        record(number, new Happening.Voided(sending, "The letter still lies in the tray."));
        unacknowledged.add(reference(number));
        keep(number);
    }

    private void extend(int number, LocalDate until) {
        LetterDraft holding = new LetterDraft(
                "holding",
                today,
                Optional.empty(),
                Map.of("extension.reason", "The officer who will answer is away."),
                Optional.of(until));
        letters.extend(at(number), holding, "stage-1-response", CO_ORDINATOR, UUID.randomUUID());
        send(number);
    }

    private void answer(int number, String finding) {
        record(
                number,
                new Happening.FindingMade(1, finding, "The round sheet shows what was done on the day."),
                new Happening.OutcomeDecided(finding, true),
                new Happening.LearningNoted("The crew's round sheet now names every lane."));
        write(
                number,
                LetterDraft.with(
                        "stage-1-response",
                        today,
                        Map.of(
                                "response.checked", "We spoke to the crew and read the round sheet.",
                                "response.apology", "We are sorry.")));
        send(number);
        record(number, new Happening.Closed(finding, ""));
    }

    private void allocate(int number, String name) {
        Officer officer = council.setup.officers().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        record(number, new Happening.Allocated(officer.id(), officer.name(), officer.jobTitle(), officer.service()));
    }

    private void record(int number, Happening... happenings) {
        CaseState state = at(number);
        List<Step> taken = Stream.of(happenings)
                .map(what -> new Step(Moment.of(today), "Ruth Calloway", what))
                .toList();
        council.cases.record(state.caseId(), state.version(), taken, CO_ORDINATOR, UUID.randomUUID());
    }

    private void keep(int number) {
        steps.add(at(number));
    }

    private long receipt(int number) {
        return entry(number, what -> what instanceof Happening.Received);
    }

    private long entry(int number, Predicate<Happening> wanted) {
        return at(number).timeline().entries().stream()
                .filter(entry -> wanted.test(entry.what()))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private CaseState at(int number) {
        return council.cases.find(reference(number)).orElseThrow();
    }

    static String reference(int number) {
        return "SM-2026-%04d".formatted(number);
    }

    static List<String> references() {
        return IntStream.rangeClosed(1, 30).mapToObj(Week::reference).toList();
    }

    @Override
    public void close() {
        council.close();
    }
}
