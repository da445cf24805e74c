package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.casework.Happening;
import redress.casework.OfficerFile;
import redress.casework.OfficerWork;
import redress.casework.Owing;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Council;
import redress.council.Officer;
import redress.db.Blobs;
import redress.db.Change;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Dates;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.FormDocx;
import redress.documents.Imprint;
import redress.documents.PaperPdf;
import redress.documents.mail.MailDraft;
import redress.documents.mail.Mailbox;
import redress.procedure.LetterPurpose;

/** What officers are sent and send back: packs, chasers and answers. Officers have no Redress, only e-mail. */
public final class Packs {

    /** The next chaser is proposed this many working days later. */
    public static final int CHASE_AGAIN_WORKING_DAYS = 2;

    /** What most mail systems carry, less what its own coding adds. */
    private static final long LARGEST_EMAIL_BYTES = 15L * 1024 * 1024;

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Database database;
    private final Blobs papers;
    private final Cases cases;
    private final Letters letters;
    private final Setup setup;
    private final Clock clock;
    private final Fonts fonts = Fonts.shipped();
    private final PaperPdf pdfs;

    /** Whose cases and letters it works with; one object for all that a desk does. */
    public record Desk(Database database, Cases cases, Letters letters, Setup setup) {}

    public Packs(Desk desk, Clock clock) {
        this.database = desk.database();
        this.papers = database.blobs();
        this.cases = desk.cases();
        this.letters = desk.letters();
        this.setup = desk.setup();
        this.pdfs = new PaperPdf(new AccessiblePdf(fonts, letters::isPractice));
        this.clock = clock;
    }

    /**
     * To whom a case goes, and by when.
     *
     * @param day the day it is given
     */
    public record Plan(Officer officer, LocalDate day, Optional<LocalDate> draftWanted, Optional<LocalDate> chaseOn) {}

    /** What was recorded, and the e-mail that goes with it, still to be sent by the user. */
    public static final class Made {

        private final CaseState state;
        private final Officer to;
        private final byte[] draft;

        Made(CaseState state, Officer to, byte[] draft) {
            this.state = state;
            this.to = to;
            this.draft = draft.clone();
        }

        public CaseState state() {
            return state;
        }

        public Officer to() {
            return to;
        }

        /** The e-mail as an .eml file. */
        public byte[] draft() {
            return draft.clone();
        }
    }

    /** The pack as it would be: briefing sheet, reply form, the letters of the case. Nothing is kept. */
    public MailDraft pack(CaseState state, Plan plan) {
        List<MailDraft.Attachment> attachments = new ArrayList<>();
        List<Paper> going = papersOf(state);
        String reference = fileName(state.reference());
        attachments.add(new MailDraft.Attachment(reference + "-briefing.pdf", PDF, briefing(state, plan, going)));
        attachments.add(new MailDraft.Attachment(
                reference + "-reply-form.docx", WORD, FormDocx.write(ReplyForm.of(state), clock.instant())));
        going.forEach(
                paper -> attachments.add(new MailDraft.Attachment(paper.file(), PDF, letters.pdf(paper.letter()))));
        attachments.addAll(filed(state));
        String by =
                plan.draftWanted().map(day -> ", draft by " + Dates.words(day)).orElse("");
        return new MailDraft(
                MailDraft.OWN_ACCOUNT,
                box(plan.officer()),
                state.reference() + ": please answer" + by,
                packWords(state, plan),
                attachments);
    }

    /** What was filed on the case, as far as an e-mail carries it. */
    private List<MailDraft.Attachment> filed(CaseState state) {
        List<MailDraft.Attachment> attachments = new ArrayList<>();
        sendable(state)
                .forEach(file -> attachments.add(
                        new MailDraft.Attachment(file.name(), file.mediaType(), papers.bytes(file.sha256()))));
        return attachments;
    }

    private static List<redress.casework.Paper> sendable(CaseState state) {
        List<redress.casework.Paper> some = new ArrayList<>();
        long room = LARGEST_EMAIL_BYTES;
        for (redress.casework.Paper file : state.papers()) {
            if (file.bytes() <= room) {
                some.add(file);
                room -= file.bytes();
            }
        }
        return some;
    }

    /** The titles of all that goes, and of what is too large to go. */
    private static List<String> titles(CaseState state, List<Paper> going) {
        List<String> titles = new ArrayList<>(going.stream().map(Paper::title).toList());
        List<redress.casework.Paper> some = sendable(state);
        state.papers()
                .forEach(file -> titles.add(
                        some.contains(file) ? file.name() : file.name() + " (too large for an e-mail: ask us for it)"));
        return titles;
    }

    private record Paper(long letter, String title, String file) {}

    private List<Paper> papersOf(CaseState state) {
        List<Paper> all = new ArrayList<>();
        for (Letter letter : disclosed(state)) {
            String name =
                    LetterPurpose.of(letter.purpose()).map(LetterPurpose::label).orElse(letter.purpose());
            letter.sent()
                    .ifPresent(day -> all.add(new Paper(
                            letter.id(),
                            name + " of " + Dates.words(day),
                            fileName(state.reference()) + "-" + day + "-" + fileName(letter.purpose()) + ".pdf")));
        }
        return all;
    }

    /** The letters of a case that whoever answers it is shown (NS-26). */
    private List<Letter> disclosed(CaseState state) {
        return letters.of(state.caseId()).stream()
                .filter(letter -> !LetterPurpose.isUndisclosed(letter.purpose()))
                .toList();
    }

    /** The briefing sheet alone. */
    public byte[] briefing(CaseState state, Plan plan) {
        return briefing(state, plan, papersOf(state));
    }

    private byte[] briefing(CaseState state, Plan plan, List<Paper> going) {
        Briefing.Brief brief = new Briefing.Brief(
                state, council(), plan.officer(), cases.person(state), plan.draftWanted(), titles(state, going));
        String title = "Briefing " + state.reference();
        return pdfs.write(Briefing.of(brief, fonts), new Imprint(title, clock.instant(), title + state.version()));
    }

    private String packWords(CaseState state, Plan plan) {
        List<String> words = new ArrayList<>();
        words.add("Dear " + plan.officer().name() + ",");
        words.add("You are asked to answer " + state.reference() + ", received on "
                + Dates.words(state.received().date()) + ". All you need is attached: a briefing sheet, a reply form"
                + (disclosed(state).isEmpty() ? "." : ", and the letters so far."));
        plan.draftWanted().ifPresent(day -> words.add("We want your draft by " + Dates.words(day) + "."));
        due(state)
                .ifPresent(
                        due -> words.add("The customer has been promised the response by " + Dates.words(due) + "."));
        words.add("Send the form back with your answer to this e-mail, and keep the reference in the subject.");
        words.add(signed());
        return String.join("\n\n", words);
    }

    /** Gives the case to an officer and records the pack as sent, in one step. */
    public Made allocate(CaseState state, Plan plan, long account, UUID request) {
        Happening given = new Happening.Allocated(
                plan.officer().id(),
                plan.officer().name(),
                plan.officer().jobTitle(),
                plan.officer().service());
        return send(state, plan, List.of(given), account, request);
    }

    /** Records the pack as sent to the officer who holds the case. */
    public Made send(CaseState state, Plan plan, long account, UUID request) {
        return send(state, plan, List.of(), account, request);
    }

    private Made send(CaseState state, Plan plan, List<Happening> before, long account, UUID request) {
        MailDraft mail = pack(state, plan);
        byte[] draft = draft(mail);
        List<String> titles = new ArrayList<>(List.of("briefing sheet", "reply form"));
        titles.addAll(titles(state, papersOf(state)));
        List<Happening> steps = new ArrayList<>(before);
        steps.add(new OfficerWork.PackSent(
                plan.officer().id(),
                plan.officer().name(),
                "email",
                titles,
                keep(draft),
                plan.draftWanted(),
                plan.chaseOn()));
        return new Made(record(state, plan.day(), steps, account, request), plan.officer(), draft);
    }

    /**
     * The words of a chaser: what is waited for, since when, and by when the customer was promised the answer.
     *
     * @param contribution the part that is waited for; empty where it is the answer itself
     */
    public String chaserWords(CaseState state, String officer, Optional<OfficerFile.Contribution> contribution) {
        List<String> words = new ArrayList<>();
        words.add("Dear " + officer + ",");
        String wanted = contribution
                .map(part -> "On " + Dates.words(part.askedOn()) + " we asked you for your part of the answer to "
                        + state.reference() + ": " + part.asked().question().strip() + "\n\nWe wanted it by "
                        + Dates.words(part.asked().by()) + ".")
                .orElseGet(() -> "We wait for your answer to " + state.reference()
                        + state.officers()
                                .draftWanted()
                                .map(day -> ". We wanted your draft by " + Dates.words(day) + ".")
                                .orElse("."));
        words.add(wanted);
        due(state)
                .ifPresent(due -> words.add("The customer "
                        + (due.isBefore(cases.today()) ? "was" : "has been") + " promised the response by "
                        + Dates.words(due)
                        + "."));
        words.add(
                "When will it come? If something stands in the way, tell us today, so that we can tell the customer.");
        words.add(signed());
        return String.join("\n\n", words);
    }

    /**
     * The chaser for whoever is waited for longest: the holder, or the service whose part is overdue.
     *
     * @throws Refused where nobody is waited for
     */
    public Made chase(CaseState state, UUID request) {
        LocalDate today = cases.today();
        Optional<OfficerFile.Contribution> late = state.officers().awaitedContributions().stream()
                .filter(part -> part.asked().by().isBefore(today))
                .findFirst();
        Officer officer = late.map(Owing::whom)
                .or(() -> state.holder().map(Happening.Allocated::officer))
                .map(this::officer)
                .orElseThrow(() -> new Refused("Nobody has been asked to answer it. Give it to an officer first."));
        Optional<LocalDate> again = Optional.of(state.calendar().plus(today, CHASE_AGAIN_WORKING_DAYS));
        return chase(state, officer, chaserWords(state, officer.name(), late), again, request);
    }

    /** Chasers over all cases at once. */
    public Chasers chasers() {
        return new Chasers(new Desk(database, cases, letters, setup), this);
    }

    /** The officer of this name, as far as known. */
    public Officer officer(String name) {
        return setup.officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Officer(0, name, "", "", "", "", "", true));
    }

    /**
     * Records a chaser and makes its e-mail.
     *
     * @param officer whom it goes to, with the e-mail address where one is known
     * @param chaseAgain the day to ask once more
     */
    public Made chase(CaseState state, Officer officer, String words, Optional<LocalDate> chaseAgain, UUID request) {
        MailDraft mail = new MailDraft(
                MailDraft.OWN_ACCOUNT, box(officer), state.reference() + ": we wait for your answer", words, List.of());
        byte[] draft = draft(mail);
        Happening chased = new OfficerWork.OfficerChased(officer.name(), "email", "", chaseAgain);
        CaseState now = record(state, cases.today(), List.of(chased), Setup.SIGNED_IN, request);
        return new Made(now, officer, draft);
    }

    /** Keeps what an officer sent as it came. @return its SHA-256, 64 hexadecimal digits */
    public String keep(byte[] original) {
        try {
            return papers.put(new ByteArrayInputStream(original));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The very bytes that were kept under this hash. */
    public byte[] kept(String hash) {
        return papers.bytes(hash);
    }

    byte[] draft(MailDraft mail) {
        try {
            return mail.eml();
        } catch (DocumentException badAddress) {
            throw new Refused("The e-mail could not be made, because the officer's e-mail address is none."
                    + " Put it right under Officers, then repeat the step.");
        }
    }

    private CaseState record(CaseState state, LocalDate day, List<Happening> what, long account, UUID request) {
        List<Step> steps = what.stream()
                .map(one -> new Step(Moment.of(day), setup.coordinator(), one))
                .toList();
        return database.write(
                        new Change(request, account, "officer.mail", "case"),
                        tx -> cases.recordWithin(tx, state.caseId(), state.version(), ignored -> steps, account))
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    private static Optional<LocalDate> due(CaseState state) {
        return state.responseDeadline().filter(Deadline::isOwed).map(Deadline::due);
    }

    static List<Mailbox> box(Officer officer) {
        return officer.email().isBlank() ? List.of() : List.of(new Mailbox(officer.name(), officer.email()));
    }

    String signed() {
        Council council = council();
        return setup.coordinator() + "\n" + council.team() + "\n" + council.telephone();
    }

    private Council council() {
        return setup.council().orElseThrow(() -> new Refused("Set up the council first, then give cases to officers."));
    }

    private static String fileName(String words) {
        return words.replaceAll("[^A-Za-z0-9.-]+", "-");
    }
}
