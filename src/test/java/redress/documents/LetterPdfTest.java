package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPdfTest {

    static final LetterPdf LETTERS = new LetterPdf(new AccessiblePdf(Fonts.shipped()));
    static final Imprint IMPRINT =
            new Imprint("Your complaint: our response", Instant.parse("2026-11-23T09:12:00Z"), "letter 1");

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 20})
    void a_letter_of_any_size_is_accessible_and_archivable(int size) throws Exception {
        byte[] pdf = LETTERS.write(letter(size, 3, List.of("Mrs T. Pellow", "19 Warren Rise")), IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        LetterPage letter = letter(12, 2, List.of("Mrs T. Pellow"));
        byte[] first = LETTERS.write(letter, IMPRINT);
        // whatever else was printed in between
        for (int i = 0; i < 12; i++) {
            assertThat(LETTERS.write(letter, IMPRINT)).isEqualTo(first);
        }
    }

    @Test
    void the_file_claims_both_standards_and_the_given_instant() {
        String raw = new String(
                LETTERS.write(letter(12, 1, List.of("Mrs T. Pellow")), IMPRINT), StandardCharsets.ISO_8859_1);
        assertThat(raw)
                .contains("<pdfuaid:part>1</pdfuaid:part>", "pdfaid:part=\"2\"", "D:20261123091200Z")
                .contains("pdfaid:conformance=\"A\"");
    }

    @Test
    void an_address_too_tall_for_the_window_is_refused_with_a_sentence() {
        List<String> tall = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tall.add("Line " + i);
        }
        assertThatThrownBy(() -> LETTERS.write(letter(12, 1, tall), IMPRINT))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("The address does not fit the envelope's window");
    }

    @Test
    void a_letter_with_crest_signature_and_the_other_typeface_is_accessible() throws Exception {
        LetterPage plain = letter(16, 2, List.of("Mrs T. Pellow", "19 Warren Rise"));
        Optional<Picture> crest = Optional.of(Picture.of(PictureTest.file("png", 300, 340), 600));
        Optional<Picture> signature = Optional.of(Picture.of(PictureTest.file("jpg", 900, 300), 600));
        LetterPage dressed = new LetterPage(
                new LetterPage.Letterhead(
                        plain.letterhead().council(), plain.letterhead().lines(), crest),
                plain.recipient(),
                plain.date(),
                plain.ourReference(),
                Optional.of("ABC/12"),
                "Dear Ελένη",
                plain.subject(),
                plain.body(),
                new LetterPage.SignOff("Yours sincerely", Optional.of("Ruth Calloway"), "Co-ordinator", signature),
                List.of(),
                List.of("Cllr J. Marsh"),
                plain.accessLine(),
                new LetterPage.Paper(
                        Envelope.C5.window(2, -3), Typeface.ATKINSON_HYPERLEGIBLE, "www.saltmarsh.example", 16, false));
        byte[] pdf = LETTERS.write(dressed, IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(StructureOutline.of(pdf))
                .contains("“The crest of Saltmarsh District Council”", "“Handwritten signature of Ruth Calloway”");
        assertThat(text(pdf)).contains("Your reference: ABC/12", "Ελένη", "www.saltmarsh.example, SM-2026-0174");
        // Greek is not in Atkinson Hyperlegible and comes from Liberation Sans
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains("+AtkinsonHyperlegibleNext-Regular", "+LiberationSans");
    }

    @Test
    void a_letter_made_for_practice_says_so_across_every_page_and_is_read_out_without_it() throws Exception {
        LetterPage real = letter(14, 12, List.of("Mrs T. Pellow"));
        LetterPage practice = new LetterPage(
                real.letterhead(),
                real.recipient(),
                real.date(),
                real.ourReference(),
                real.yourReference(),
                real.greeting(),
                real.subject(),
                real.body(),
                real.signOff(),
                real.enclosures(),
                real.copiesTo(),
                real.accessLine(),
                real.paper().forPractice());

        byte[] pdf = LETTERS.write(practice, IMPRINT);

        try (PdfPages pages = PdfPages.open(pdf)) {
            assertThat(pages.count()).isGreaterThan(1);
            for (int page = 0; page < pages.count(); page++) {
                assertThat(pages.text(page).replaceAll("\\s", "")).contains("PRACTICE");
            }
        }
        assertThat(StructureOutline.of(pdf)).isEqualTo(StructureOutline.of(LETTERS.write(real, IMPRINT)));
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Envelope.class)
    void the_test_sheet_for_each_envelope_shows_the_address_and_says_what_to_look_for(Envelope envelope)
            throws Exception {
        byte[] pdf = new WindowSheet(new AccessiblePdf(Fonts.shipped()))
                .write(
                        letter(12, 1, List.of()).letterhead(),
                        List.of("Mrs T. Pellow", "19 Warren Rise"),
                        envelope,
                        3,
                        0,
                        IMPRINT);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(text(pdf)).contains("19 Warren Rise", "actual size", "mm from the top");
    }

    @Test
    void many_letters_in_one_file_keep_their_own_page_numbers_and_begin_on_their_own_sheets() throws Exception {
        List<LetterPage> letters = List.of(
                letter(12, 1, List.of("Mrs T. Pellow")),
                letter(20, 4, List.of("سارة أحمد")),
                letter(12, 1, List.of("Ms Łucja Żak")));
        List<byte[]> made =
                letters.stream().map(letter -> LETTERS.write(letter, IMPRINT)).toList();
        JoinedPdf joined = new JoinedPdf(new AccessiblePdf(Fonts.shipped()));
        byte[] oneSided = joined.of(made, false, IMPRINT);
        assertThat(Vera.complaints(oneSided)).isEmpty();
        try (PdfPages pages = PdfPages.open(oneSided)) {
            assertThat(pages.text(0)).contains("Page 1 of 1");
            assertThat(pages.text(1)).contains("Page 1 of 3");
            assertThat(pages.text(pages.count() - 1)).contains("Łucja", "Page 1 of 1");
        }
        try (PdfPages pages = PdfPages.open(joined.of(made, true, IMPRINT))) {
            assertThat(pages.text(1)).isBlank();
            assertThat(pages.text(2)).contains("Page 1 of 3");
            assertThat(pages.count()).isEqualTo(8);
        }
    }

    static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append('\n');
            }
            return all.toString();
        }
    }

    static LetterPage letter(int size, int points, List<String> recipient) {
        List<Block> body = new ArrayList<>();
        body.add(Block.Paragraph.of("Thank you for writing to us on 2 November 2026. We have looked into both points of"
                + " your complaint. You can call us on 01632 960 100 and quote SM-2026-0174 so that we find it."));
        for (int i = 1; i <= points; i++) {
            body.add(new Block.Heading(2, i + ". Your refund of £212.40 was not paid when you moved"));
            body.add(new Block.Paragraph(List.of(
                    Run.bold("We uphold this point."),
                    Run.plain(" Your change of address reached us on 1 September, but nobody closed the old account."
                            + " We are sorry. We paid the refund on 19 November."))));
        }
        body.add(new Block.ListBlock(
                false, List.of(Block.Paragraph.of("First thing"), Block.Paragraph.of("Second thing"))));
        body.add(Block.Paragraph.of("Write to us by 23 December 2026 if you are not content with this response."));
        return new LetterPage(
                new LetterPage.Letterhead(
                        "Saltmarsh\nDistrict Council",
                        List.of(
                                "The Guildhall, Quay Street",
                                "Saltmarsh ZZ99 1AA",
                                "01632 960 100",
                                "complaints@saltmarsh.example"),
                        Optional.empty()),
                recipient,
                LocalDate.of(2026, 11, 23),
                "SM-2026-0174",
                Optional.empty(),
                "Dear Mrs Pellow",
                "Your complaint about your council tax refund: our response",
                body,
                new LetterPage.SignOff(
                        "Yours sincerely",
                        Optional.of("Ruth Calloway"),
                        "Customer Complaints Co-ordinator",
                        Optional.empty()),
                List.of("Our letter of 5 October 2026"),
                List.of(),
                "Tell us if you would like this letter in large print, audio, easy read or another language.",
                LetterPage.Paper.plain("Saltmarsh District Council", size));
    }
}
