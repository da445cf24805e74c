package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.documents.Bundle.Listed;
import redress.documents.Bundle.Paper;

class BundleTest {

    private static final Bundle BUNDLES = new Bundle(new AccessiblePdf(Fonts.shipped()));
    private static final Imprint IMPRINT =
            new Imprint("Papers of case SM-2026-0042", LetterPdfTest.IMPRINT.made(), "bundle 1");

    @Test
    void a_practice_council_s_bundle_says_so_beside_every_number_and_across_its_own_pages() {
        AccessiblePdf practice = new AccessiblePdf(Fonts.shipped(), () -> true);
        byte[] letter = new PaperPdf(new AccessiblePdf(Fonts.shipped()))
                .write(new redress.documents.Paper("Us", "Ours", "foot", List.of()), IMPRINT);

        byte[] pdf = new Bundle(practice)
                .write(List.of(new Paper("Ours.pdf", "Ours.pdf", letter)), IMPRINT)
                .pdf();

        try (PdfPages pages = PdfPages.open(pdf)) {
            assertThat(pages.text(0)).contains("PRACTICE, Bundle 1 of 2");
            assertThat(pages.text(1)).contains("PRACTICE, Bundle 2 of 2");
        }
    }

    @Test
    void papers_follow_the_contents_page_in_order_and_every_page_is_numbered() throws Exception {
        byte[] letter = LetterPdfTest.LETTERS.write(
                LetterPdfTest.letter(16, 3, List.of("Mrs T. Pellow")), LetterPdfTest.IMPRINT);
        Bundle.Made made = BUNDLES.write(
                List.of(
                        paper("Our response.pdf", letter),
                        paper("bin.png", PictureTest.file("png", 800, 600)),
                        paper("Statement.pdf", foreign(2, 90)),
                        paper("Log of calls.docx", "PK".getBytes(StandardCharsets.US_ASCII))),
                IMPRINT);

        assertThat(made.contents())
                .containsExactly(
                        new Listed("Our response.pdf", "pages 2 to 3"),
                        new Listed("bin.png", "page 4"),
                        new Listed("Statement.pdf", "pages 5 to 6"),
                        new Listed(
                                "Log of calls.docx",
                                "in the ZIP as “Log of calls.docx”, because it has no pages to print"));
        try (PdfPages pages = PdfPages.open(made.pdf())) {
            assertThat(pages.count()).isEqualTo(6);
            assertThat(pages.text(0)).contains("Papers of case SM-2026-0042", "pages 5 to 6", "Bundle 1 of 6");
            assertThat(pages.text(1)).contains("Dear Mrs Pellow", "Bundle 2 of 6");
            assertThat(pages.text(5)).contains("Bundle 6 of 6");
        }
        assertThat(entries(made)).containsExactly("Log of calls.docx");
    }

    @Test
    void the_contents_page_is_accessible() throws Exception {
        byte[] pdf =
                BUNDLES.write(List.of(paper("a.docx", new byte[] {1})), IMPRINT).pdf();
        assertThat(StructureOutline.of(pdf)).contains("H1", "Caption", "TH");
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
    }

    @Test
    void a_locked_or_damaged_pdf_goes_into_the_zip_with_the_reason() throws Exception {
        byte[] whole = foreign(3, 0);
        Bundle.Made made = BUNDLES.write(
                List.of(
                        paper("locked.pdf", locked("secret")),
                        paper("protected.pdf", locked("")),
                        paper("broken.pdf", Arrays.copyOf(whole, 60)),
                        paper("whole.pdf", whole)),
                IMPRINT);
        assertThat(made.contents())
                .extracting(Listed::where)
                .containsExactly(
                        "in the ZIP as “locked.pdf”, because it is locked by a password",
                        "in the ZIP as “protected.pdf”, because it is protected against changes",
                        "in the ZIP as “broken.pdf”, because it is damaged",
                        "pages 2 to 4");
        assertThat(entries(made)).containsExactly("locked.pdf", "protected.pdf", "broken.pdf");
    }

    @Test
    void nothing_in_a_foreign_pdf_runs_when_the_bundle_is_opened() throws Exception {
        byte[] pdf = BUNDLES.write(List.of(paper("x.pdf", scripted())), IMPRINT).pdf();
        try (PDDocument document = PdfPages.load(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("app.alert");
    }

    @Test
    void a_long_list_takes_as_many_contents_pages_as_it_needs() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            papers.add(paper("Note " + i + " 😀.txt", new byte[] {65}));
        }
        papers.add(paper("bin.jpg", picture()));
        Bundle.Made made = BUNDLES.write(papers, IMPRINT);
        try (PdfPages pages = PdfPages.open(made.pdf())) {
            assertThat(made.contents().get(60).where()).isEqualTo("page " + pages.count());
            assertThat(pages.count()).isGreaterThan(2);
            assertThat(pages.text(0)).contains("Note 1 ?.txt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc passwd",
        "C:\\temp\\a.docx, C temp a.docx",
        "CON.txt, CON_.txt",
        "'  .hidden ', hidden",
        "'a\u202Efdp.exe', afdp.exe",
        "???, paper",
    })
    void names_in_the_zip_are_safe_everywhere(String wanted, String given) {
        assertThat(new SafeNames().of(wanted)).isEqualTo(given);
    }

    @Test
    void a_name_is_given_once_whatever_its_case() {
        SafeNames names = new SafeNames();
        assertThat(names.of("a.txt")).isEqualTo("a.txt");
        assertThat(names.of("A.txt")).isEqualTo("A (2).txt");
        assertThat(names.of("x".repeat(300) + ".docx")).hasSize(85);
    }

    private static byte[] picture() {
        try {
            return PictureTest.file("jpg", 40, 30);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] foreign(int pages, int turned) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                page.setRotation(turned);
                document.addPage(page);
            }
            return saved(document);
        }
    }

    private static byte[] locked(String password) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] scripted() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static List<String> entries(Bundle.Made made) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(made.zip().orElseThrow()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Paper paper(String name, byte[] content) {
        return new Paper(name, name, content);
    }
}
