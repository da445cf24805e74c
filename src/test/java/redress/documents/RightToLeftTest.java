package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToLeftTest {

    private static final Fonts FONTS = Fonts.shipped();
    private final Faces faces = new Faces(FONTS, Typeface.LIBERATION_SANS);

    @ParameterizedTest
    @CsvSource({
        // seen begins, lam and alef are one and end, meem stands alone
        "سلام, FEE1 FEFC FEB3",
        "محمد, FEAA FEE4 FEA4 FEE3",
        // dal and reh join nobody to their left
        "دار, FEAD FE8D FEA9",
        "لا, FEFB",
        // Persian and Urdu letters
        "چای, FBFC FE8E FB7C",
        "لڑکی, FBFD FB90 FB8D FEDF",
        // a mark is drawn before its letter, from the letter's left edge
        "مَ, 064E FEE1",
        "لَا, 064E FEFB",
        "(علي), 28 FEF2 FEE0 FECB 29",
    })
    void arabic_letters_take_the_form_their_neighbours_ask_for(String word, String drawn) {
        List<String> signs = new ArrayList<>();
        for (Piece piece : Piece.asDrawn(faces.pieces(word, Weight.REGULAR, Bidi.DIRECTION_RIGHT_TO_LEFT))) {
            piece.drawn().codePoints().forEach(sign -> signs.add("%X".formatted(sign)));
        }
        assertThat(String.join(" ", signs)).isEqualTo(drawn.replace("064E", "64E"));
    }

    @Test
    void hebrew_is_turned_and_its_brackets_are_mirrored() {
        StringBuilder line = new StringBuilder();
        Piece.asDrawn(faces.pieces("Mr (כהן לוי) 12", Weight.REGULAR, Bidi.DIRECTION_LEFT_TO_RIGHT))
                .forEach(piece -> line.append(piece.drawn()));
        assertThat(line).hasToString("Mr (יול ןהכ) 12");
    }

    @Test
    void every_character_of_the_chain_is_asked_for_in_both_weights() {
        assertThat(FONTS.unprintableIn("Żółć Ŵyn Ελένη Ольга Nguyễn כהן سارة پدر ٣ “x” – £ €"))
                .isEmpty();
        assertThat(FONTS.unprintableIn("अ 中 😀").orElseThrow().signs()).hasSize(3);
        assertThat(FONTS.unprintableIn("a\u202Eb\u200Fc\u0000d\r\ne\u2011f\u00ADg"))
                .isEmpty();
    }

    @Test
    void a_letter_to_an_arabic_name_is_accessible_and_read_in_its_language_as_written() throws Exception {
        LetterPage page = LetterPdfTest.letter(12, 2, List.of("سارة أحمد", "14 Warren Rise"));
        byte[] pdf = LetterPdfTest.LETTERS.write(page, LetterPdfTest.IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(spoken(pdf)).containsExactly("ar سارة", "ar أحمد");
    }

    @Test
    void words_of_a_customer_that_run_from_right_to_left_over_several_lines_begin_at_the_right() throws Exception {
        LetterPage page = LetterPdfTest.letter(14, 1, List.of("Ms Cohen"));
        List<Block> body = new ArrayList<>(page.body());
        body.add(Block.Paragraph.of("שלום רב, שמי לימור כהן ואני גרה ברחוב הרצל 14. ".repeat(6)));
        byte[] pdf = LetterPdfTest.LETTERS.write(
                new LetterPage(
                        page.letterhead(),
                        page.recipient(),
                        page.date(),
                        page.ourReference(),
                        Optional.of("MP/12"),
                        page.greeting(),
                        page.subject(),
                        body,
                        page.signOff(),
                        page.enclosures(),
                        page.copiesTo(),
                        page.accessLine(),
                        page.paper()),
                LetterPdfTest.IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
        // PDFBox puts each word into reading order, and names the words from left to right
        assertThat(LetterPdfTest.text(pdf).replaceAll("\\s+", " "))
                .contains(String.join(" ", "כהן", "לימור", "שמי", "רב,", "שלום"));
    }

    private static List<String> spoken(byte[] pdf) throws Exception {
        List<String> found = new ArrayList<>();
        try (PDDocument document = PdfPages.load(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        }
        return found;
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    found.add(element.getLanguage() + " " + element.getActualText());
                }
                collect(element, found);
            }
        }
    }
}
