package redress.documents.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads an e-mail in the form it travels in (.eml, MIME). */
final class EmlReader {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 500;
    private static final String BROKEN =
            "The e-mail is broken or put together wrongly. What could be read is shown; the original is kept as it came.";

    private final Gathered gathered = new Gathered();
    private int parts;

    private EmlReader() {}

    static IncomingMail read(Attachment original, LocalDate today) throws MessagingException {
        return new EmlReader().mail(original, today);
    }

    private IncomingMail mail(Attachment original, LocalDate today) throws MessagingException {
        SharedByteArrayInputStream in = new SharedByteArrayInputStream(original.bytes());
        skipBeforeHeaders(in);
        MimeBodyPart whole = new MimeBodyPart(in);
        Envelope envelope = Envelope.of(headers(whole));
        take(whole, 0);
        return gathered.mail(envelope, Doubts.about(envelope, today), original);
    }

    /** Line by line, since adding a header by name would turn the order of the Received ones. */
    private static InternetHeaders headers(MimeBodyPart part) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        var lines = part.getAllHeaderLines();
        while (lines.hasMoreElements()) {
            headers.addHeaderLine(lines.nextElement());
        }
        return headers;
    }

    /** A byte order mark, or the line mail boxes put before each e-mail. */
    private static void skipBeforeHeaders(InputStream in) throws MessagingException {
        try {
            in.mark(Integer.MAX_VALUE);
            byte[] begin = in.readNBytes(512);
            in.reset();
            String text = new String(begin, StandardCharsets.ISO_8859_1);
            if (text.startsWith("\u00EF\u00BB\u00BF")) {
                in.skipNBytes(3);
            } else if (text.startsWith("From ") && text.indexOf('\n') > 0) {
                in.skipNBytes(text.indexOf('\n') + 1L);
            }
        } catch (IOException e) {
            throw new MessagingException(BROKEN, e);
        }
    }

    private void take(MimePart part, int depth) {
        parts++;
        if (depth > DEEPEST || parts > MOST_PARTS) {
            gathered.warn("The e-mail has more parts inside one another than an honest one. The rest is left inside the"
                    + " original.");
            return;
        }
        String type = type(part);
        Optional<String> name = fileName(part);
        if (type.startsWith("multipart/")) {
            multipart(part, type, depth);
        } else if (type.equals("message/rfc822")) {
            nested(part, name);
        } else if (isWords(part, type, name)) {
            Drained body = drained(part);
            String text = MailText.decoded(body.bytes, charset(part));
            gathered.words(type.equals("text/html") ? HtmlWords.of(text) : text);
            if (body.damaged) {
                gathered.warn(BROKEN);
            }
        } else {
            Drained content = drained(part);
            String given = name.orElse("attachment" + (type.equals("text/calendar") ? ".ics" : ""));
            gathered.attach(Attachment.of(given, content.bytes), content.damaged);
        }
    }

    private static boolean isWords(MimePart part, String type, Optional<String> name) {
        boolean text = type.equals("text/plain") || type.equals("text/html");
        return text && name.isEmpty() && !disposition(part).equals("attachment");
    }

    private void multipart(MimePart part, String type, int depth) {
        try {
            // made here, so that no list of helpers on this computer is asked
            Multipart several = new MimeMultipart(part.getDataHandler().getDataSource());
            int count = several.getCount();
            if (type.equals("multipart/alternative")) {
                alternatives(several, count, depth);
                return;
            }
            for (int i = 0; i < count; i++) {
                take((MimePart) several.getBodyPart(i), depth + 1);
            }
        } catch (MessagingException e) {
            gathered.warn(BROKEN);
            Drained body = drained(part);
            gathered.words(MailText.decoded(body.bytes, ""));
        }
    }

    /** The same words several times over: the plain ones if there are any. */
    private void alternatives(Multipart several, int count, int depth) throws MessagingException {
        boolean plain = false;
        for (int i = 0; i < count; i++) {
            MimePart one = (MimePart) several.getBodyPart(i);
            String type = type(one);
            boolean repeats = type.equals("text/html") && plain;
            if (!repeats) {
                take(one, depth + 1);
            }
            plain |= type.equals("text/plain") && gathered.hasWords();
        }
    }

    private void nested(MimePart part, Optional<String> name) {
        Drained inner = drained(part);
        String subject = "";
        try {
            subject = Envelope.of(new InternetHeaders(new SharedByteArrayInputStream(inner.bytes), true))
                    .subject();
        } catch (MessagingException e) {
            gathered.warn(BROKEN);
        }
        String title = subject.isEmpty() ? "e-mail" : subject.replaceAll("[./\\\\]", " ");
        Attachment mail = Attachment.of(name.orElse(title + ".eml"), inner.bytes);
        boolean program = mail.type().risk() == Risk.KEPT_OUT;
        gathered.attach(program ? mail : mail.as(FileType.EMAIL), inner.damaged);
        gathered.warn("There is another e-mail inside, “" + mail.name()
                + "”. It is kept beside this one; its own words and attachments are not taken out.");
    }

    private static String type(MimePart part) {
        String raw = header(part, "Content-Type");
        try {
            return new ContentType(raw.isEmpty() ? "text/plain" : MailText.repaired(raw))
                    .getBaseType()
                    .toLowerCase(Locale.ROOT);
        } catch (ParseException e) {
            String bare = raw.replaceAll("(?s)[;\\s].*", "").toLowerCase(Locale.ROOT);
            return bare.matches("(text|multipart|message)/[a-z0-9.+-]+") ? bare : "application/octet-stream";
        }
    }

    private static String charset(MimePart part) {
        try {
            return Optional.ofNullable(
                            new ContentType(MailText.repaired(header(part, "Content-Type"))).getParameter("charset"))
                    .orElse("");
        } catch (ParseException e) {
            return "";
        }
    }

    private static String disposition(MimePart part) {
        return header(part, "Content-Disposition")
                .replaceAll("(?s)[;\\s].*", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String header(MimePart part, String name) {
        try {
            return Optional.ofNullable(part.getHeader(name, null)).orElse("");
        } catch (MessagingException e) {
            return "";
        }
    }

    private static Optional<String> fileName(Part part) {
        try {
            return Optional.ofNullable(part.getFileName()).map(MailText::header).filter(name -> !name.isBlank());
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a part as far as they could be decoded. */
    private static final class Drained {
        private final byte[] bytes;
        private final boolean damaged;

        Drained(byte[] bytes, boolean damaged) {
            this.bytes = bytes;
            this.damaged = damaged;
        }
    }

    private static Drained drained(MimePart part) {
        try (InputStream in = part.getInputStream()) {
            return new Drained(in.readAllBytes(), false);
        } catch (IOException | MessagingException e) {
            return new Drained(upToTheDamage(part), true);
        }
    }

    /** Byte by byte, since a larger piece is lost with the damage in it. */
    private static byte[] upToTheDamage(MimePart part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = part.getInputStream()) {
            for (int read = in.read(); read >= 0; read = in.read()) {
                out.write(read);
            }
        } catch (IOException | MessagingException e) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
