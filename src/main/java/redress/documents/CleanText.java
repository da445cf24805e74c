package redress.documents;

import java.text.Normalizer;

/** Typed text made fit for printing: composed letters, plain line ends, no invisible signs that turn or hide words. */
public final class CleanText {

    private CleanText() {}

    /** The text without control and format characters; line feeds stay, tabs become spaces, odd hyphens plain ones. */
    public static String of(String typed) {
        if (typed.chars().allMatch(CleanText::plain)) {
            return typed;
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        String composed = Normalizer.normalize(lines.replace("\u2029", "\n\n"), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(sign -> {
            if (sign == '\n') {
                clean.append('\n');
            } else if (sign == '\t') {
                clean.append(' ');
            } else if (sign == '\u2010' || sign == '\u2011') {
                clean.append('-');
            } else if (!invisible(sign)) {
                clean.appendCodePoint(sign);
            }
        });
        return clean.toString();
    }

    /** Letters that need no cleaning: the printable ones of ASCII and Latin 1, and line feeds. */
    private static boolean plain(int sign) {
        return sign == '\n' || (sign >= ' ' && sign <= '~') || (sign >= 0xA0 && sign <= 0xFF && sign != 0xAD);
    }

    /** Control and format characters: bidirectional controls, joiners, byte order marks, NUL and the like. */
    private static boolean invisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
