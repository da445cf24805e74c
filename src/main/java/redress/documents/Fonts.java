package redress.documents;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The fonts shipped with Redress: Liberation Sans, regular, bold and italic. Nothing is taken from the machine, so a letter
 * looks the same everywhere. Make one and keep it: reading the fonts takes about a second in a cold program.
 */
public final class Fonts {

    private final FontProgram regular;
    private final FontProgram bold;
    private final FontProgram italic;

    private Fonts(FontProgram regular, FontProgram bold, FontProgram italic) {
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    /** Reads the shipped fonts. */
    public static Fonts shipped() {
        return new Fonts(read("Regular"), read("Bold"), read("Italic"));
    }

    /**
     * What of a text cannot be printed, to be asked before a document is laid out. Line feeds and tabs count as printable.
     * Hebrew and Arabic are reported: they need an order and shaping that the layout does not have.
     */
    public Optional<Unprintable> unprintableIn(String text) {
        List<Unprintable.Sign> signs = text.codePoints()
                .distinct()
                .filter(codePoint -> !printable(codePoint))
                .mapToObj(codePoint -> new Unprintable.Sign(codePoint, nameOf(codePoint)))
                .toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Unprintable(signs));
    }

    Faces in() {
        return new Faces(embed(regular), embed(bold), embed(italic));
    }

    /** The three styles inside one PDF. */
    record Faces(PdfFont regular, PdfFont bold, PdfFont italic) {}

    private boolean printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        // every style must have it: the same words may stand in a heading
        return !Unprintable.rightToLeft(codePoint)
                && regular.getGlyph(codePoint) != null
                && bold.getGlyph(codePoint) != null
                && italic.getGlyph(codePoint) != null;
    }

    private static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "UNASSIGNED CHARACTER" : name;
    }

    private static PdfFont embed(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram read(String style) {
        String path = "/redress/fonts/LiberationSans-" + style + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The font " + path + " is missing from the program");
            }
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
