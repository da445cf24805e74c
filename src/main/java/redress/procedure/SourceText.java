package redress.procedure;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a file's bytes into text, or says which byte is in the way. */
final class SourceText {

    /** Bytes. The longest of the shipped procedures has 25,000. */
    static final int LONGEST = 512 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The text; empty where something was found. */
    static String of(byte[] bytes, Findings findings) {
        if (bytes.length == 0) {
            findings.at(1, 1, "The file is empty. A procedure begins with its \"id\".");
            return "";
        }
        if (bytes.length > LONGEST) {
            findings.at(1, 1, tooLong(bytes.length));
            return "";
        }
        if (isUtf16(bytes)) {
            findings.at(1, 1, "The file is UTF-16 text. Save it as UTF-8.");
            return "";
        }
        String text = decode(bytes, findings);
        return isPrintable(text, findings) ? text : "";
    }

    static String tooLong(long size) {
        return "The file has " + size / 1024 + " KB. A procedure is a text of at most " + LONGEST / 1024
                + " KB; this is another file.";
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] == -2 && bytes[1] == -1) || (bytes[0] == -1 && bytes[1] == -2));
    }

    private static String decode(byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            at(
                    text,
                    text.length(),
                    findings,
                    String.format(
                            "The byte %02X is not UTF-8. Save the file as UTF-8 (it looks like Latin-1 or Windows text).",
                            bytes[in.position()]));
            return "";
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isPrintable(String text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineOrTab = c == '\n' || c == '\r' || c == '\t';
            boolean unprintable =
                    (Character.isISOControl(c) && !lineOrTab) || c == BYTE_ORDER_MARK || c == '\uFFFE' || c == '\uFFFF';
            if (unprintable) {
                at(text, i, findings, String.format("The character U+%04X cannot be printed. Remove it.", (int) c));
                return false;
            }
        }
        return true;
    }

    private static void at(String text, int index, Findings findings, String message) {
        String before = text.substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        findings.at(line, index - before.lastIndexOf('\n'), message);
    }
}
