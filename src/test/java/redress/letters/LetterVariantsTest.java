package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import redress.documents.AccessiblePdf;
import redress.documents.Envelope;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.Typeface;
import redress.documents.Vera;

/** Every template to everybody, short and long, small and large, in both typefaces. */
@Tag("long")
class LetterVariantsTest {

    private static final Fonts FONTS = Fonts.shipped();
    private static final LetterPdf LETTERS = new LetterPdf(new AccessiblePdf(FONTS));
    private static final List<String> NAMES = List.of(
            "Mrs T. Pellow", "Siân Ŵynne-Ŷorath", "Łucja Żółkiewska-Dąbrowska", "سارة أحمد الخطيب", "לימור כהן");

    @ParameterizedTest
    @MethodSource("all")
    void every_letter_is_accessible_archivable_and_never_ends_with_a_lonely_sign_off(
            String id, int points, String name, int size) throws Exception {
        for (Typeface typeface : Typeface.values()) {
            byte[] pdf = letter(id, points, name, size, typeface);
            assertThat(Vera.complaints(pdf)).isEmpty();
            assertThat(PdfLinter.complaints(pdf)).isEmpty();
            assertThat(lastPage(pdf)).doesNotStartWith("Yours").doesNotStartWith("Ruth");
        }
    }

    static Stream<Arguments> all() {
        return ShippedTemplates.ids().stream()
                .flatMap(id -> Stream.of(1, 12)
                        .flatMap(points -> NAMES.stream()
                                .flatMap(name -> Stream.of(12, 20).map(size -> Arguments.of(id, points, name, size)))));
    }

    private static byte[] letter(String id, int points, String name, int size, Typeface typeface) {
        Merged merged = new Merge(FONTS).of(ShippedTemplates.of(id), Samples.of(id, points, name));
        LetterPage.Paper paper = new LetterPage.Paper(Envelope.DL.window(0, 0), typeface, "Saltmarsh", size, false);
        return LETTERS.write(
                Samples.page(merged, name, paper),
                new Imprint(merged.subject(), Instant.parse("2026-11-23T09:12:00Z"), id));
    }

    private static String lastPage(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            return pages.text(pages.count() - 1).strip();
        }
    }
}
