package redress.documents;

import com.itextpdf.kernel.font.PdfFont;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/**
 * Words of one font and one direction.
 *
 * @param drawn as drawn from left to right, joined
 * @param words as read
 * @param level Unicode's embedding level: odd runs from right to left
 */
record Piece(String drawn, String words, PdfFont font, int level) {

    /** Whether it is drawn otherwise than read. */
    boolean turned() {
        return level % 2 == 1 && !words.isBlank();
    }

    /** The language a screen reader shall speak it in. */
    String language() {
        return words.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HEBREW)
                ? "he"
                : "ar";
    }

    /** Pieces of one line in the order they stand on paper, from left to right. */
    static List<Piece> asDrawn(List<Piece> line) {
        byte[] levels = new byte[line.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.get(i).level();
        }
        Object[] order = line.toArray();
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return Arrays.stream(order).map(Piece.class::cast).toList();
    }
}
