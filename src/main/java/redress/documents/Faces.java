package redress.documents;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts inside one PDF; each is put in when first used. */
final class Faces {

    private final Fonts fonts;
    private final Typeface typeface;
    private final Map<FontProgram, PdfFont> embedded = new HashMap<>();

    Faces(Fonts fonts, Typeface typeface) {
        this.fonts = fonts;
        this.typeface = typeface;
    }

    /** The font of the chosen typeface. */
    PdfFont of(Weight weight) {
        return embed(fonts.program(typeface, weight));
    }

    /** Whether the chosen typeface alone can print the words from left to right. */
    boolean plain(String words, Weight weight) {
        FontProgram program = fonts.program(typeface, weight);
        return words.codePoints()
                .allMatch(sign -> sign == '\n' || (program.getGlyph(sign) != null && !ArabicJoining.rightToLeft(sign)));
    }

    /**
     * The words cut wherever font or direction changes, and at spaces where they run from right to left, so that lines may
     * end there. In reading order.
     *
     * @param way {@link Bidi}'s flag for the paragraph's direction
     */
    List<Piece> pieces(String words, Weight weight, int way) {
        Bidi bidi = new Bidi(words, way);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < words.length(); ) {
            int next = at + Character.charCount(words.codePointAt(at));
            if (next == words.length() || !together(words, at, next, bidi, weight)) {
                pieces.add(piece(words.substring(start, next), bidi.getLevelAt(start), weight));
                start = next;
            }
            at = next;
        }
        return pieces;
    }

    private boolean together(String words, int one, int other, Bidi bidi, Weight weight) {
        int level = bidi.getLevelAt(one);
        int sign = words.codePointAt(one);
        int following = words.codePointAt(other);
        boolean spaces = Character.isWhitespace(sign) == Character.isWhitespace(following);
        return level == bidi.getLevelAt(other)
                && (spaces || level % 2 == 0)
                && font(sign, weight) == font(following, weight);
    }

    private Piece piece(String words, int level, Weight weight) {
        PdfFont font = font(words.codePointAt(0), weight);
        if (level % 2 == 0 || words.isBlank()) {
            return new Piece(words, words, font, level);
        }
        return new Piece(ArabicJoining.drawn(words, font.getFontProgram()), words, font, level);
    }

    private PdfFont font(int sign, Weight weight) {
        FontProgram program = sign == '\n'
                ? fonts.program(typeface, weight)
                : fonts.drawing(sign, typeface, weight)
                        .orElseThrow(() -> new IllegalStateException("Words were not asked whether they print"));
        return embed(program);
    }

    private PdfFont embed(FontProgram program) {
        return embedded.computeIfAbsent(
                program,
                font -> PdfFontFactory.createFont(font, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
    }
}
