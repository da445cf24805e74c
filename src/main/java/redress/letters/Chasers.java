package redress.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.casework.OfficerWork;
import redress.casework.Owing;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Officer;
import redress.db.Change;
import redress.db.Database;
import redress.documents.Dates;
import redress.documents.mail.MailDraft;

/** One e-mail to each officer about all the answers they owe, recorded on each case. */
public final class Chasers {

    /** The most cases of one officer that go into one e-mail and one transaction. */
    static final int AT_ONCE = 200;

    private final Database database;
    private final Cases cases;
    private final Setup setup;
    private final Packs packs;

    Chasers(Packs.Desk desk, Packs packs) {
        this.database = desk.database();
        this.cases = desk.cases();
        this.setup = desk.setup();
        this.packs = packs;
    }

    /** What was recorded for one officer, and the e-mail that goes with it, still to be sent by the user. */
    public static final class Round {

        private final Officer to;
        private final List<CaseState> before;
        private final List<CaseState> after;
        private final byte[] draft;

        Round(Officer to, List<CaseState> before, List<CaseState> after, byte[] draft) {
            this.to = to;
            this.before = List.copyOf(before);
            this.after = List.copyOf(after);
            this.draft = draft.clone();
        }

        public Officer to() {
            return to;
        }

        /** The cases as they are with the chaser on record. */
        public List<CaseState> cases() {
            return after;
        }

        /** The e-mail as an .eml file. */
        public byte[] draft() {
            return draft.clone();
        }
    }

    /** An e-mail made, of which nothing is recorded yet. */
    private record Ready(Officer to, List<Long> cases, MailDraft mail) {}

    /**
     * Chases everybody who owes an answer today: an e-mail each, and an entry on each case, for one officer in one
     * transaction.
     *
     * @throws redress.casework.Refused where an officer's address is none; nothing is recorded then
     */
    public List<Round> chaseAll() {
        LocalDate today = cases.today();
        List<Ready> ready = new ArrayList<>();
        for (Owing owing : Owing.of(cases.openCases(), today)) {
            Officer to = packs.officer(owing.officer());
            for (int first = 0; first < owing.cases().size(); first += AT_ONCE) {
                int last = Math.min(first + AT_ONCE, owing.cases().size());
                ready.add(ready(to, owing.cases().subList(first, last), today));
            }
        }
        List<byte[]> drafts = ready.stream().map(one -> packs.draft(one.mail())).toList();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ready.size(); i++) {
            rounds.add(record(ready.get(i), drafts.get(i), today));
        }
        return List.copyOf(rounds);
    }

    private Ready ready(Officer to, List<Owing.Owed> some, LocalDate today) {
        List<Long> ids =
                some.stream().map(owed -> owed.state().caseId()).distinct().toList();
        String subject = ids.size() == 1
                ? some.get(0).state().reference() + ": we wait for your answer"
                : ids.size() + " cases wait for your answer";
        return new Ready(
                to,
                ids,
                new MailDraft(MailDraft.OWN_ACCOUNT, Packs.box(to), subject, words(to, some, today), List.of()));
    }

    /** Reads each case once more: the chaser of another officer may stand on it by now. */
    private Round record(Ready ready, byte[] draft, LocalDate today) {
        String by = setup.coordinator();
        List<CaseState> before = ready.cases().stream().map(cases::state).toList();
        List<CaseState> after = database.write(
                        new Change(UUID.randomUUID(), Setup.SIGNED_IN, "officer.chase", "case"),
                        tx -> before.stream()
                                .map(state -> cases.recordWithin(
                                        tx,
                                        state.caseId(),
                                        state.version(),
                                        ignored -> List.of(chased(state, ready.to(), today, by)),
                                        Setup.SIGNED_IN))
                                .toList())
                .value()
                .orElseThrow();
        return new Round(ready.to(), before, after, draft);
    }

    private static Step chased(CaseState state, Officer to, LocalDate today, String by) {
        LocalDate again = state.calendar().plus(today, Packs.CHASE_AGAIN_WORKING_DAYS);
        return new Step(
                Moment.of(today), by, new OfficerWork.OfficerChased(to.name(), "email", "", Optional.of(again)));
    }

    private String words(Officer to, List<Owing.Owed> some, LocalDate today) {
        List<String> words = new ArrayList<>();
        words.add("Dear " + to.name() + ",");
        words.add(
                some.size() == 1
                        ? "We wait for your answer to this case:"
                        : "We wait for your answers to these " + some.size() + " cases:");
        some.forEach(owed -> words.add(line(owed, today)));
        words.add("When will they come? If something stands in the way, tell us today, so that we can tell the"
                + " customers. Answer each case with its own e-mail, and keep the reference in the subject.");
        words.add(packs.signed());
        return String.join("\n\n", words);
    }

    private static String line(Owing.Owed owed, LocalDate today) {
        CaseState state = owed.state();
        List<String> says = new ArrayList<>(List.of(state.reference() + ", " + state.listedSubject() + "."));
        if (owed.part().isPresent()) {
            OfficerWork.ContributionAsked asked = owed.part().get().asked();
            says.add("We asked you: " + asked.question().strip() + " We wanted it by " + Dates.words(asked.by()) + ".");
        } else {
            state.officers()
                    .draftWanted()
                    .ifPresent(day -> says.add("Your draft " + (day.isBefore(today) ? "was" : "is") + " wanted by "
                            + Dates.words(day) + "."));
        }
        state.responseDeadline()
                .filter(Deadline::isOwed)
                .map(Deadline::due)
                .ifPresent(due -> says.add("The customer " + (due.isBefore(today) ? "was" : "has been")
                        + " promised the response by " + Dates.words(due) + "."));
        return String.join(" ", says);
    }

    /** Takes chasers back, for instance because the e-mails were not sent. @return how many cases had one */
    public int takeBack(List<Round> rounds) {
        int back = 0;
        for (Round round : rounds) {
            for (int i = 0; i < round.after.size(); i++) {
                back += cases.takeBack(
                                round.before.get(i),
                                round.after.get(i),
                                setup.coordinator(),
                                "The e-mail was not sent",
                                Setup.SIGNED_IN)
                        .map(now -> 1)
                        .orElse(0);
            }
        }
        return back;
    }
}
