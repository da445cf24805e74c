package redress.documents;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts shipped with Redress: Liberation Sans, Atkinson Hyperlegible Next, and Noto Sans Arabic for what those lack.
 * Nothing is taken from the machine, so a letter looks the same everywhere. Make one and keep it: each font is read when
 * first needed, which takes some tenths of a second in a cold program.
 */
public final class Fonts {

    private static final String FALLBACK = Typeface.LIBERATION_SANS.file();
    private static final String ARABIC = "NotoSansArabic";

    private final Map<String, FontProgram> read = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> asked = new ConcurrentHashMap<>();

    private Fonts() {}

    /** The shipped fonts. */
    public static Fonts shipped() {
        return new Fonts();
    }

    /**
     * What of a text cannot be printed with any of the fonts, to be asked before a document is laid out. Line feeds and tabs
     * count as printable, and what is left out on paper ({@link CleanText}) too.
     */
    public Optional<Unprintable> unprintableIn(String text) {
        String clean = CleanText.of(text);
        if (clean.codePoints().allMatch(this::isPrintable)) {
            return Optional.empty();
        }
        List<Unprintable.Sign> signs = clean.codePoints()
                .distinct()
                .filter(codePoint -> !isPrintable(codePoint))
                .mapToObj(codePoint -> new Unprintable.Sign(codePoint, nameOf(codePoint)))
                .toList();
        return signs.isEmpty() ? Optional.empty() : Optional.of(new Unprintable(signs));
    }

    /** What every keyboard has, every font of ours has; the rest is asked once. */
    private boolean isPrintable(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~') || asked.computeIfAbsent(codePoint, this::printable);
    }

    /** The font to draw a character with: of the chosen typeface, else the first of the others that has it. */
    Optional<FontProgram> drawing(int codePoint, Typeface typeface, Weight weight) {
        return List.of(typeface.file(), FALLBACK, ARABIC).stream()
                .filter(family -> !family.equals(ARABIC) || codePoint >= ArabicJoining.FIRST)
                .map(family -> program(family, weight))
                .filter(program -> program.getGlyph(codePoint) != null)
                .findFirst();
    }

    FontProgram program(Typeface typeface, Weight weight) {
        return program(typeface.file(), weight);
    }

    private boolean printable(int codePoint) {
        // both weights must have it: the same words may stand in a heading
        return codePoint == '\n'
                || (drawing(codePoint, Typeface.LIBERATION_SANS, Weight.REGULAR).isPresent()
                        && drawing(codePoint, Typeface.LIBERATION_SANS, Weight.BOLD)
                                .isPresent());
    }

    private static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "UNASSIGNED CHARACTER" : name;
    }

    private FontProgram program(String family, Weight weight) {
        return read.computeIfAbsent(family + "-" + weight.file(), Fonts::read);
    }

    private static FontProgram read(String name) {
        String path = "/redress/fonts/" + name + ".ttf";
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
