package redress.documents.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Bytes of strangers as text: the named encoding where it can be, else UTF-8, else Windows-1252. */
final class MailText {

    /** More than anybody writes; the original is kept whole. */
    static final int MOST_WORDS = 100_000;

    private static final int MOST_HEADER = 10_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Controls, halves of characters, and marks that turn the direction of text, by which "gpj.exe" reads "exe.jpg". */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private static final Pattern HEADERS =
            Pattern.compile("(?im)^(from|received|date|subject|mime-version|return-path|message-id|delivered-to):");

    private MailText() {}

    /** One line without controls, direction marks and double blanks. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** Lines without controls and direction marks, at most one empty line between paragraphs. */
    static String words(String text) {
        String clean = clean(text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' '));
        return clean.replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String clean(String text) {
        String whole = text.length() > MOST_WORDS * 2 ? text.substring(0, MOST_WORDS * 2) : text;
        return INVISIBLE.matcher(whole).replaceAll("");
    }

    /** Bytes in the encoding they are said to be in; "" where none is named. */
    static String decoded(byte[] bytes, String charset) {
        String name = charset.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        boolean vague = name.isEmpty()
                || Set.of("us-ascii", "ascii", "iso-8859-1", "unknown-8bit").contains(name);
        if (!vague) {
            try {
                return new String(bytes, MimeUtility.javaCharset(name));
            } catch (UnsupportedEncodingException e) {
                return guessed(bytes);
            }
        }
        return guessed(bytes);
    }

    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** A header's own words: unfolded, bytes above ASCII read, encoded words decoded. */
    static String header(String raw) {
        String eight = repaired(raw);
        try {
            return line(MimeUtility.decodeText(eight));
        } catch (UnsupportedEncodingException e) {
            return line(eight);
        }
    }

    /** A header unfolded and cut to a sane length, with bytes above ASCII read as text. */
    static String repaired(String raw) {
        String cut = raw.length() > MOST_HEADER ? raw.substring(0, MOST_HEADER) : raw;
        String unfolded = MimeUtility.unfold(cut);
        boolean bytes =
                unfolded.chars().allMatch(c -> c < 256) && unfolded.chars().anyMatch(c -> c > 127);
        return bytes ? guessed(unfolded.getBytes(StandardCharsets.ISO_8859_1)) : unfolded;
    }

    /** Whether it begins with the header of an e-mail. */
    static boolean looksLikeMail(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
        String first = begin.startsWith("From ") ? begin.substring(begin.indexOf('\n') + 1) : begin;
        int blank = first.replace("\r", "").indexOf("\n\n");
        String head = blank < 0 ? first : first.replace("\r", "").substring(0, blank);
        return head.matches("(?s)^(\\u00EF\\u00BB\\u00BF)?[A-Za-z][A-Za-z0-9-]{1,60}:.*")
                && HEADERS.matcher(head).results().count() >= 2;
    }
}
