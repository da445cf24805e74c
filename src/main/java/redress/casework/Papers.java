package redress.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import redress.calendar.Moment;
import redress.db.Blobs;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.documents.mail.Attachment;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.Taken;
import redress.people.Person;
import redress.people.PersonStore;

/**
 * Puts e-mails and files on cases: the words of an e-mail as a contact, the e-mail itself and what came with it as
 * documents. Each call is one transaction. A document is taken back by voiding its entry.
 */
public final class Papers {

    /** More of an e-mail than this is read in the e-mail itself. */
    private static final int WORDS_ON_TIMELINE = 4_000;

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b\\p{L}{1,6}-\\d{4}-\\d{4,6}\\b");

    private final Database database;
    private final Blobs blobs;
    private final Cases cases;
    private final Setup setup;
    private final CaseStore store = new CaseStore();
    private final PaperStore papers = new PaperStore();
    private final PersonStore people = new PersonStore();

    public Papers(Database database, Cases cases, Setup setup) {
        this.database = database;
        this.blobs = database.blobs();
        this.cases = cases;
        this.setup = setup;
    }

    /** A file whose bytes are already kept. */
    private record Kept(Attachment file, String hash, String origin) {}

    /**
     * Opens a case and puts on it what it was made from.
     *
     * @param first what else is recorded in the same step
     * @throws Refused with a sentence where the case cannot be as told
     */
    public CaseState open(NewCase intake, List<Step> first, Taken taken, UUID request) {
        List<Kept> kept = keep(taken);
        long account = Setup.SIGNED_IN;
        String who = setup.coordinator();
        var written = database.write(new Change(request, account, "case.receive", "case"), tx -> {
            List<Step> steps = new ArrayList<>(first);
            steps.addAll(filed(tx, store.nextCaseId(tx.handle()), kept, who));
            return cases.openWithin(tx, intake, steps, account);
        });
        return written.value()
                .orElseGet(() -> cases.state(Long.parseLong(written.subjectId().orElseThrow())));
    }

    /**
     * Puts e-mails and files on a case.
     *
     * @param state as the caller saw it; a case changed meanwhile refuses
     */
    public CaseState file(CaseState state, Taken taken, UUID request) {
        List<Kept> kept = keep(taken);
        long account = Setup.SIGNED_IN;
        String who = setup.coordinator();
        var written = database.write(new Change(request, account, "document.file", "case"), tx -> {
            List<Step> steps = new ArrayList<>();
            taken.mails().forEach(mail -> steps.add(contact(mail, state, who)));
            steps.addAll(filed(tx, state.caseId(), kept, who));
            return cases.recordWithin(tx, state.caseId(), state.version(), ignored -> steps, account);
        });
        return written.value().orElseGet(() -> cases.state(state.caseId()));
    }

    /**
     * Copies the bytes of a document, checked against the hash its entry bears.
     *
     * @throws Refused where the document is not on the case
     * @throws redress.db.StorageFailure where the bytes are missing or were changed
     * @throws IOException where they cannot be written
     */
    public void copy(CaseState state, long documentId, OutputStream out) throws IOException {
        Paper paper = state.papers().stream()
                .filter(p -> p.documentId() == documentId)
                .findFirst()
                .orElseThrow(() -> new Refused("This document is not on the case any more."));
        blobs.copy(paper.sha256(), out);
    }

    /** The case an e-mail answers, by a reference in its subject. */
    public Optional<CaseState> answers(IncomingMail mail) {
        return references(mail).stream()
                .flatMap(reference -> cases.find(reference).stream())
                .findFirst();
    }

    /** Somebody already known who writes from this address; the one kept last where there are several. */
    public Optional<Person> sender(IncomingMail mail) {
        String address = mail.from().address();
        return address.isEmpty() ? Optional.empty() : database.read(handle -> people.writingFrom(handle, address));
    }

    private static List<String> references(IncomingMail mail) {
        return REFERENCE
                .matcher(mail.subject())
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(5)
                .toList();
    }

    private Step contact(IncomingMail mail, CaseState state, String who) {
        LocalDate today = cases.today();
        LocalDate arrived = mail.day(today);
        LocalDate day = arrived.isBefore(state.received().date()) ? today : arrived;
        Happening.ContactNoted noted =
                new Happening.ContactNoted(mail.from().shown(), "email", true, said(mail), Optional.empty());
        return new Step(Moment.of(day), who, noted);
    }

    private static String said(IncomingMail mail) {
        String words = mail.words().length() > WORDS_ON_TIMELINE
                ? mail.words().substring(0, mail.words().offsetByCodePoints(0, shortest(mail.words())))
                        + " … The rest is in the e-mail."
                : mail.words();
        List<String> parts = new ArrayList<>();
        parts.add(mail.subject());
        parts.add(words);
        parts.addAll(mail.warnings());
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static int shortest(String words) {
        return Math.min(WORDS_ON_TIMELINE, words.codePointCount(0, words.length()));
    }

    private List<Step> filed(Tx tx, long caseId, List<Kept> kept, String who) {
        Moment today = Moment.of(cases.today());
        List<Step> steps = new ArrayList<>();
        for (Kept one : kept) {
            Attachment file = one.file();
            long id = papers.add(tx.handle(), caseId, file, one.hash(), one.origin());
            steps.add(new Step(
                    today,
                    who,
                    new Filing.DocumentFiled(
                            id, file.name(), file.type().mediaType(), file.size(), one.hash(), one.origin())));
        }
        return steps;
    }

    /** Keeps the bytes before the transaction that names them: bytes nobody names do no harm. */
    private List<Kept> keep(Taken taken) {
        List<Kept> kept = new ArrayList<>();
        for (IncomingMail mail : taken.mails()) {
            kept.add(keep(mail.original(), "email"));
            mail.attachments().forEach(file -> kept.add(keep(file, "attachment")));
        }
        taken.files().forEach(file -> kept.add(keep(file, "file")));
        return kept;
    }

    private Kept keep(Attachment file, String origin) {
        try {
            return new Kept(file, blobs.put(file.open()), origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
