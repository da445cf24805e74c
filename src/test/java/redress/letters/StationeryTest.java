package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.db.Change;
import redress.documents.DocumentException;
import redress.documents.Envelope;
import redress.documents.Fonts;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.StructureOutline;
import redress.documents.Typeface;
import redress.documents.Vera;
import redress.people.Person;

class StationeryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private StationeryBook book;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        book = letters.stationery();
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void what_is_saved_dresses_every_letter_from_then_on() throws Exception {
        String crest = book.keep(picture());
        String signature = book.keep(picture());
        book.save(book.now(), own(crest, signature), Setup.CO_ORDINATOR);
        assertThat(new Letters(council.database, council.cases, council.setup, council.clock)
                        .stationery()
                        .now())
                .isEqualTo(own(crest, signature));

        CaseState state = council.open(SampleCouncil.complaint(DAY));
        byte[] letter = letters.preview(state, LetterDraft.plain("acknowledgement", DAY));

        assertThat(text(letter))
                .contains(
                        "Town Hall",
                        "Dr A. Nyström",
                        "Head of Listening",
                        "Call us for Braille.",
                        "www.sm.example, SM-")
                .doesNotContain("The Guildhall, Quay Street\n");
        assertThat(StructureOutline.of(letter)).contains("“Handwritten signature of Dr A. Nyström”", "“The crest of ");
        assertThat(Vera.complaints(letter)).isEmpty();
        assertThat(PdfLinter.complaints(letter)).isEmpty();
    }

    @Test
    void a_practice_council_says_so_on_every_letter_also_when_it_is_made_again() {
        council.database.write(Change.once(Setup.CO_ORDINATOR, Setup.PRACTICE, "council"), tx -> {
            tx.subject("1");
            return true;
        });
        CaseState state = letters.write(
                council.open(SampleCouncil.complaint(DAY)),
                LetterDraft.plain("acknowledgement", DAY),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        long letter = state.letters().get(0).letterId();

        assertThat(text(letters.pdf(letter)).replaceAll("\\s", "")).contains("PRACTICE");
        assertThat(new Reproduction(council.database, Fonts.shipped()).pdf(letter))
                .isEqualTo(letters.pdf(letter));
    }

    @Test
    void a_kept_letter_is_made_again_on_the_stationery_it_was_written_on() throws Exception {
        book.save(book.now(), own(book.keep(picture()), book.keep(picture())), Setup.CO_ORDINATOR);
        CaseState state = letters.write(
                council.open(SampleCouncil.complaint(DAY)),
                LetterDraft.plain("acknowledgement", DAY),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        long letter = state.letters().get(0).letterId();
        book.save(book.now(), own(18), Setup.CO_ORDINATOR);

        assertThat(new Reproduction(council.database, Fonts.shipped()).pdf(letter))
                .isEqualTo(letters.pdf(letter));
    }

    @Test
    void a_kept_letter_can_be_had_as_a_word_file() throws Exception {
        CaseState state = letters.write(
                council.open(SampleCouncil.complaint(DAY)),
                LetterDraft.plain("acknowledgement", DAY),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        byte[] docx = letters.word(state.letters().get(0).letterId());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            String words = "";
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                words += part.getName().equals("word/document.xml")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        : "";
            }
            assertThat(words).contains("Dear Mrs Garrod", "SM-2026-0001");
        }
        assertThatThrownBy(() -> letters.word(99))
                .isInstanceOf(Refused.class)
                .hasMessage("This letter is not in the database.");
    }

    @Test
    void the_size_a_person_prefers_goes_before_the_councils() throws Exception {
        book.save(book.now(), own(14), Setup.CO_ORDINATOR);
        Person large = new Person(
                0, 0, "Mr", "Kofi Osei", "", "14 Fenner Court", "ZZ99 1AB", "", "", "post", "large-print-20");
        LetterDraft draft = LetterDraft.plain("acknowledgement", DAY);
        CaseState usual = council.open(SampleCouncil.complaint(DAY));
        CaseState preferring = council.open(SampleCouncil.complaint(DAY, large));

        try (PdfPages one = PdfPages.open(letters.preview(usual, draft));
                PdfPages other = PdfPages.open(letters.preview(preferring, draft))) {
            assertThat(other.text(0)).hasSizeLessThan(one.text(0).length());
        }
    }

    @Test
    void what_would_not_print_is_refused_and_nothing_is_kept() {
        assertThatThrownBy(() -> book.save(book.now(), head("Line\n".repeat(14)), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The letterhead is too tall");
        assertThatThrownBy(() -> book.save(book.now(), head("Town Hall 😀"), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The letterhead: This cannot be printed: “😀” (GRINNING FACE");
        assertThat(book.now()).isEqualTo(Stationery.first());
    }

    @Test
    void a_foot_longer_than_its_line_is_refused() {
        Stationery first = Stationery.first();
        Stationery long1 = new Stationery(
                first.head(),
                first.crest(),
                first.envelope(),
                0,
                0,
                first.typeface(),
                12,
                "",
                "",
                first.signature(),
                "",
                "x".repeat(71));
        assertThatThrownBy(() -> book.testSheet(long1))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The foot of the page has room for one line of 70 characters");
    }

    @Test
    void only_pictures_are_kept() {
        assertThatThrownBy(() -> book.keep("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("PNG and JPEG");
    }

    @Test
    void the_test_sheet_has_the_longest_address_and_moves_with_the_millimetres() {
        assertThat(text(book.testSheet(own(12)))).contains("ZZ99 4RB", "begins 61 mm from the top and 23 mm");
    }

    private static Stationery own(int size) {
        return new Stationery(
                "",
                Optional.empty(),
                Envelope.C5,
                3,
                -2,
                Typeface.LIBERATION_SANS,
                size,
                "",
                "",
                Optional.empty(),
                "",
                "");
    }

    private static Stationery own(String crest, String signature) {
        return new Stationery(
                "Town Hall\nwww.sm.example",
                Optional.of(crest),
                Envelope.DL,
                0,
                0,
                Typeface.ATKINSON_HYPERLEGIBLE,
                12,
                "Dr A. Nyström",
                "Head of Listening",
                Optional.of(signature),
                "Call us for Braille.",
                "www.sm.example");
    }

    private static Stationery head(String lines) {
        return new Stationery(
                lines,
                Optional.empty(),
                Envelope.DL,
                0,
                0,
                Typeface.LIBERATION_SANS,
                12,
                "",
                "",
                Optional.empty(),
                "",
                "");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            return pages.text(0).replace('\u00a0', ' ');
        }
    }
}
