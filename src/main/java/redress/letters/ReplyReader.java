package redress.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import redress.casework.CaseState;
import redress.casework.PointState;
import redress.casework.Refused;
import redress.documents.DocumentException;
import redress.documents.PdfPages;
import redress.documents.WordText;
import redress.documents.mail.Attachment;
import redress.documents.mail.FileType;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.MailReader;

/**
 * Reads what an officer sent back, whatever it came in, and tells the answers apart point by point where it can. Reading
 * records nothing.
 */
public final class ReplyReader {

    private final LocalDate today;

    /** A reader; today is for dates in e-mails that are still to come. */
    public ReplyReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, whose ending says what it is
     * @throws Refused with a sentence where it cannot be read, or answers another case
     */
    public OfficerAnswer read(CaseState state, String name, byte[] bytes) {
        String kind = name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        try {
            return switch (kind) {
                case "docx" -> word(state, WordText.read(bytes));
                case "pdf" -> words(state, "pdf", pdf(bytes));
                case "eml", "msg" -> mail(state, name, bytes);
                case "txt" -> words(state, "email", new String(bytes, StandardCharsets.UTF_8));
                default ->
                    throw new Refused("Redress reads answers from e-mails, Word files (.docx), PDFs and plain text."
                            + " Open this one, and paste its words.");
            };
        } catch (DocumentException unread) {
            throw new Refused(unread.getMessage());
        }
    }

    /** An e-mail: the form or document that came with it where there is one, else its own words; and the day it came. */
    private OfficerAnswer mail(CaseState state, String name, byte[] bytes) {
        IncomingMail mail = MailReader.read(Attachment.received(name, bytes), today);
        Optional<LocalDate> came = mail.received().or(mail::sent).filter(day -> !day.isAfter(today));
        Optional<OfficerAnswer> enclosed = mail.attachments().stream()
                .filter(file -> file.type() == FileType.WORD || file.type() == FileType.PDF)
                .flatMap(file -> enclosed(state, file).stream())
                .filter(OfficerAnswer::isByPoint)
                .findFirst();
        return enclosed.orElseGet(() -> pasted(state, mail.words())).cameOn(came);
    }

    /** What came with the e-mail, if it is an answer to this case: a photograph need not be one. */
    private Optional<OfficerAnswer> enclosed(CaseState state, Attachment file) {
        try {
            return Optional.of(read(state, file.name(), bytes(file)));
        } catch (Refused notAnAnswer) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Attachment file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads words that were pasted or typed, or those of an e-mail. */
    public OfficerAnswer pasted(CaseState state, String words) {
        return words(state, "email", ReplyWords.withoutQuoted(ReplyWords.plain(words)));
    }

    private static OfficerAnswer word(CaseState state, WordText file) {
        if (file.answers().containsKey(ReplyForm.CASE)) {
            return answer(state, "form", file.answers(), file.text());
        }
        return words(state, "word", file.text());
    }

    private static String pdf(byte[] bytes) {
        try (PdfPages pages = PdfPages.open(bytes)) {
            StringJoiner all = new StringJoiner("\n");
            for (int page = 0; page < pages.count(); page++) {
                all.add(pages.text(page));
            }
            return all.toString().strip();
        }
    }

    private static OfficerAnswer words(CaseState state, String way, String words) {
        String plain = ReplyWords.plain(words);
        return answer(state, way, ReplyWords.answers(plain), plain);
    }

    private static OfficerAnswer answer(CaseState state, String way, Map<String, String> fields, String text) {
        Optional<String> reference = Optional.ofNullable(fields.get(ReplyForm.CASE))
                .flatMap(ReplyWords::reference)
                .or(() -> ReplyWords.reference(text));
        boolean names = text.contains(state.reference());
        reference.filter(named -> !names && !named.equals(state.reference())).ifPresent(other -> {
            throw new Refused("This answers " + other + ", but the case in front is " + state.reference() + ". Open "
                    + other + ", and drop it there.");
        });
        boolean untouched = way.equals("form") && fields.size() == 1;
        if (text.isBlank() || untouched) {
            throw new Refused("Nothing is filled in, or the file holds only pictures. Type what was answered.");
        }
        Map<Integer, OfficerAnswer.OnPoint> points = new LinkedHashMap<>();
        for (PointState point : state.points()) {
            onPoint(state, point.number(), fields).ifPresent(said -> points.put(point.number(), said));
        }
        Optional<Boolean> draft = Optional.ofNullable(fields.get(ReplyForm.KIND))
                .map(kind -> !kind.toLowerCase(Locale.UK).contains("response"));
        return new OfficerAnswer(
                way,
                reference,
                draft,
                fields.getOrDefault(ReplyForm.CHECKED, ""),
                fields.getOrDefault(ReplyForm.APOLOGY, ""),
                points,
                text,
                Optional.empty());
    }

    private static Optional<OfficerAnswer.OnPoint> onPoint(CaseState state, int point, Map<String, String> fields) {
        String found = fields.getOrDefault(ReplyForm.Question.FOUND.of(point), "");
        String evidence = fields.getOrDefault(ReplyForm.Question.EVIDENCE.of(point), "");
        Optional<String> finding = Optional.ofNullable(fields.get(ReplyForm.Question.FINDING.of(point)))
                .flatMap(typed -> ReplyForm.finding(typed, state));
        String right = fields.getOrDefault(ReplyForm.Question.RIGHT.of(point), "");
        String learned = fields.getOrDefault(ReplyForm.Question.LEARNED.of(point), "");
        boolean nothing = (found + evidence + right + learned).isBlank() && finding.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new OfficerAnswer.OnPoint(found, evidence, finding, right, learned));
    }
}
