package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.casework.Acting;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Concerns;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.Representative;
import redress.casework.Setup;
import redress.casework.Step;
import redress.db.Blobs;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.documents.Fonts;
import redress.procedure.LetterPurpose;

/** Writes the letters of cases, keeps them, and records when they went out. */
public final class Letters {

    private final Database database;
    private final Blobs papers;
    private final Cases cases;
    private final Setup setup;
    private final Clock clock;
    private final LetterStore store = new LetterStore();
    private final CopyStore copies = new CopyStore();
    private final StationeryBook stationery;
    private final TemplateStore texts = new TemplateStore();
    private final Templates templates;
    private final LetterMaking making;

    public Letters(Database database, Cases cases, Setup setup, Clock clock) {
        this.database = database;
        this.papers = database.blobs();
        this.cases = cases;
        this.setup = setup;
        this.clock = clock;
        Fonts fonts = Fonts.shipped();
        this.templates = new Templates(database, clock, fonts);
        this.stationery = new StationeryBook(database, setup, clock, fonts);
        this.making = new LetterMaking(cases, setup, clock, templates, stationery);
    }

    /** Makes ready for the first letter; reads nothing of the database. To be called off the screen's thread. */
    public void warmUp() {
        making.warmUp();
    }

    /** Whether the council is one for practice, so that nothing made here may be taken for its own. */
    public boolean isPractice() {
        return stationery.isPractice();
    }

    /** What all letters have in common. */
    public StationeryBook stationery() {
        return stationery;
    }

    /** The letters that no other act writes, and the fields of each that only its writer knows. */
    public Map<String, List<Field>> further(CaseState state) {
        return FurtherLetters.of(state, templates);
    }

    /** All papers of a case bound into one. */
    public CaseBundle bundles() {
        return new CaseBundle(papers, this, clock);
    }

    /** The texts letters are made from. */
    public Templates templates() {
        return templates;
    }

    /**
     * The PDF as it would be.
     *
     * @throws MergeException naming each field that is empty and each character that cannot be printed
     * @throws Refused where there is nobody to write to
     */
    public byte[] preview(CaseState state, LetterDraft draft) {
        return making.make(state, draft).pdf();
    }

    /**
     * The letter a text would make before it is kept; a shared paragraph is shown in a letter that takes it in.
     *
     * @param on the case it is tried on; what the case does not say yet, and all without a case, is made up
     * @throws TemplateException with all that is wrong with the text
     * @throws Refused where there is nobody to write to in that case
     */
    public byte[] tryOut(String id, String text, Optional<CaseState> on) {
        List<TemplateProblem> problems = templates.problems(id, text);
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        Templates.Unsaved unsaved = templates.unsaved(id, text);
        return making.tryOut(unsaved.letter(), unsaved.wording(), on);
    }

    /**
     * Writes a letter and keeps it; it waits to be sent.
     *
     * @throws Refused for a letter about behaviour, which is written step by step and not by everybody (NS-25)
     */
    public CaseState write(CaseState state, LetterDraft draft, long account, UUID request) {
        if (LetterPurpose.isUndisclosed(draft.template())) {
            throw new Refused("This letter is written on the person's page, under Contact and behaviour.");
        }
        return keep(state, List.of(making.make(state, draft)), List.of(), account, request);
    }

    /** Writes a letter and, in the same transaction, does what goes with it; told the letter's number. */
    CaseState write(CaseState state, LetterDraft draft, long account, UUID request, ObjLongConsumer<Tx> with) {
        return keep(state, List.of(making.make(state, draft)), List.of(), account, request, with);
    }

    /**
     * Writes a letter and records what it tells, in one step.
     *
     * @param told what was decided, on the day of the letter; the letter is made for the case as it stands with it
     */
    public CaseState writeWith(CaseState state, LetterDraft draft, List<Happening> told, long account, UUID request) {
        return keep(state, List.of(making.make(with(state, draft.date(), told), draft)), told, account, request);
    }

    /** Writes a letter and records something else on its day, in one step; the letter speaks of the case as it was before. */
    CaseState writeBeside(CaseState state, LetterDraft draft, List<Happening> also, long account, UUID request) {
        return keep(state, List.of(making.make(state, draft)), also, account, request);
    }

    /** The case as it will stand once these are recorded. */
    private CaseState with(CaseState state, LocalDate day, List<Happening> what) {
        return state.foreseen(cases.rules(), day, what);
    }

    /** Moves the response to a later date and writes the holding letter that says so, in one step. */
    public CaseState extend(CaseState state, LetterDraft holding, String deadline, long account, UUID request) {
        LocalDate until =
                holding.newDue().orElseThrow(() -> new Refused("An extension needs its new date. Type the day."));
        String reason = holding.words().getOrDefault("extension.reason", "");
        if (reason.isBlank()) {
            throw new Refused("An extension needs its reason. Type why the answer is not ready.");
        }
        Happening.Extended extended = new Happening.Extended(deadline, until, reason, Optional.empty());
        return keep(state, List.of(making.make(state, holding)), List.of(extended), account, request);
    }

    /** Thanks the customer for a compliment and passes a copy to the Assistant Director, in one step (NN-06). */
    public CaseState thank(CaseState state, LocalDate date, long account, UUID request) {
        LetterMaking.Made thanks = making.make(state, LetterDraft.plain("thank-you", date));
        LetterMaking.Made copy = making.make(state, LetterDraft.plain("compliment-copy", date));
        return keep(state, List.of(thanks, copy), List.of(), account, request);
    }

    /**
     * Writes one letter to each of these people of the group, all or none (BH-12). With a covering letter goes the report: the
     * response as it was kept, in each envelope.
     *
     * @throws Refused where nobody is left to write to, or the response has not been written
     */
    public CaseState writeToGroup(
            CaseState state, LetterDraft draft, List<Concerns.Member> to, long account, UUID request) {
        if (to.isEmpty()) {
            throw new Refused("Everybody in the group has had this letter.");
        }
        List<LetterMaking.Made> made =
                to.stream().map(member -> toMember(state, draft, member)).toList();
        return keep(state, made, List.of(), account, request);
    }

    private LetterMaking.Made toMember(CaseState state, LetterDraft draft, Concerns.Member to) {
        LetterDraft theirs = draft.to(Addressee.of(to));
        if (!draft.template().equals("covering")) {
            return making.make(state, theirs);
        }
        GroupReport report = new GroupReport(database, stationery.fonts());
        return report.behind(making.make(state, report.covering(theirs, state)), state);
    }

    /** Writes the letter that asks the customer for consent, and notes that it was asked for and by when the answer is wanted. */
    public CaseState askConsent(
            CaseState state, Acting.ConsentAsked asked, LocalDate date, long account, UUID request) {
        Representative who = state.representatives().stream()
                .filter(one -> one.entry() == asked.representative())
                .findFirst()
                .orElseThrow(() -> new Refused("Nobody of that number acts for the customer in this case."));
        LetterDraft letter = new LetterDraft(
                "consent-request",
                date,
                Optional.empty(),
                Map.of("representative.name", who.who().name()),
                asked.by());
        return keep(state, List.of(making.make(state, letter)), List.of(asked), account, request);
    }

    /**
     * Closes a case because the consent wanted did not come in its time, with the letter that says so to the customer alone.
     *
     * @throws Refused while the customer still has time to answer
     */
    public CaseState closeWithoutConsent(
            CaseState state, Representative who, LocalDate date, long account, UUID request) {
        String name = who.who().name();
        String note = "We asked you whether " + name + " may act for you, and wanted your answer by "
                + who.by().map(Dates::inWords).orElse("now") + ". We have not had it.";
        LetterDraft closure = LetterDraft.with("closure", date, Map.of("case.closing_note", note));
        return keep(
                state,
                List.of(making.make(state, closure)),
                List.of(
                        new Acting.ConsentLapsed(who.entry(), "It was not answered in its time."),
                        new Happening.Closed("no-answer", "The consent for " + name + " did not come in time.")),
                account,
                request);
    }

    /** Records that a letter left the house; way is "post" or "email". */
    public CaseState sent(CaseState state, long letter, String way, LocalDate day, long account) {
        return sent(state, List.of(letter), way, day, account);
    }

    /** Records that these letters of a case left the house together. */
    public CaseState sent(CaseState state, List<Long> letters, String way, LocalDate day, long account) {
        List<Step> steps = letters.stream()
                .map(letter -> state.letters().stream()
                        .filter(l -> l.letterId() == letter)
                        .findFirst()
                        .orElseThrow(() -> new Refused("This letter does not belong to the case.")))
                .map(mark -> step(day, new Happening.LetterSent(mark.letterId(), mark.purpose(), way)))
                .toList();
        mayGo(state, letters);
        return database.write(
                        Change.once(account, "letter.send", "case"),
                        tx -> cases.recordWithin(tx, state.caseId(), state.version(), ignored -> steps, account))
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /** What was written to a representative goes only while the customer agrees. */
    private void mayGo(CaseState state, List<Long> letters) {
        database.read(handle -> store.of(handle, state.caseId(), Map.of())).stream()
                .filter(letter -> letters.contains(letter.id()))
                .map(letter -> new Addressee(letter.recipient()))
                .filter(Addressee::isRepresentative)
                .forEach(to -> to.check(state));
    }

    /** The letters of a case. When each was sent is what the timeline says: a sending taken back does not count. */
    public List<Letter> of(long caseId) {
        Map<Long, LocalDate> sent = new HashMap<>();
        cases.state(caseId).letters().forEach(mark -> mark.sent().ifPresent(day -> sent.put(mark.letterId(), day)));
        return database.read(handle -> store.of(handle, caseId, sent));
    }

    /**
     * A letter that was written, as a Word file.
     *
     * @throws Refused where the letter is not there, or is too old to have kept what it was made from
     */
    public byte[] word(long letter) {
        return new Reproduction(database, stationery.fonts()).word(letter);
    }

    /** The very bytes that were written, checked against their hash. */
    public byte[] pdf(long letter) {
        String hash = database.read(handle -> store.pdfHash(handle, letter))
                .orElseThrow(() -> new Refused("This letter is not in the database."));
        return papers.bytes(hash);
    }

    /** Whom a letter goes to, by what is known of them now. */
    Recipient recipient(CaseState state, Letter letter) {
        if (letter.recipient().equals("staff")) {
            return database.read(handle -> store.source(handle, letter.id()))
                    .flatMap(source -> LetterData.read(source.data()))
                    .map(data -> Recipient.inside(data.frame().recipient()))
                    .orElseGet(Recipient::unknown);
        }
        return database.read(handle -> copies.of(handle, letter.id()))
                .map(Recipient::of)
                .orElseGet(() -> Recipient.of(
                        letter.recipient(), making.correspondents(state, new Addressee(letter.recipient()))));
    }

    private CaseState keep(
            CaseState state, List<LetterMaking.Made> letters, List<Happening> further, long account, UUID request) {
        return keep(state, letters, further, account, request, (tx, letter) -> {});
    }

    private CaseState keep(
            CaseState state,
            List<LetterMaking.Made> letters,
            List<Happening> further,
            long account,
            UUID request,
            ObjLongConsumer<Tx> with) {
        List<String> hashes = letters.stream().map(made -> put(made.pdf())).toList();
        var written = database.write(new Change(request, account, "letter.write", "case"), tx -> {
            List<Step> steps = new ArrayList<>();
            long first = 0;
            for (int i = 0; i < letters.size(); i++) {
                LetterMaking.Made made = letters.get(i);
                String template = made.draft().template();
                long id = store.add(
                        tx.handle(),
                        state.caseId(),
                        made.draft(),
                        frozen(tx, template, made.wording().text()),
                        made.recipient(),
                        hashes.get(i),
                        data(tx, made));
                first = first == 0 ? id : first;
                steps.add(step(made.draft().date(), new Happening.LetterWritten(id, template, made.recipient())));
            }
            for (Happening what : further) {
                steps.add(step(letters.get(0).draft().date(), withLetter(what, first)));
            }
            with.accept(tx, first);
            return cases.recordWithin(tx, state.caseId(), state.version(), ignored -> steps, account);
        });
        return written.value().orElseGet(() -> cases.state(state.caseId()));
    }

    /** What the letter was made from; the texts it was made from are kept with it. */
    private LetterData data(Tx tx, LetterMaking.Made made) {
        Map<String, Integer> shared = new HashMap<>();
        made.wording().shared().forEach((name, text) -> shared.put(name, frozen(tx, TemplateBook.SHARED + name, text)));
        return new LetterData(made.values(), shared, made.frame());
    }

    private int frozen(Tx tx, String id, String text) {
        return texts.frozen(tx.handle(), id, text, clock.instant().toString());
    }

    private static Happening withLetter(Happening what, long letter) {
        return what instanceof Happening.Extended e
                ? new Happening.Extended(e.deadline(), e.until(), e.reason(), Optional.of(letter))
                : what;
    }

    private Step step(LocalDate day, Happening what) {
        return new Step(Moment.of(day), setup.coordinator(), what);
    }

    private String put(byte[] pdf) {
        try {
            return papers.put(new ByteArrayInputStream(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
