package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.documents.AccessiblePdf;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.PdfLinter;
import redress.documents.ReportPdf;
import redress.documents.Vera;

class AnnualReportFilesTest {

    private static final AnnualReportFiles FILES =
            new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped())));
    private static final AnnualReport REPORT = Invented.report(Invented.cases(820, 7), true, Map.of());

    @TempDir
    Path folder;

    @Test
    void the_report_is_accessible_and_archivable_and_every_table_is_a_file() throws Exception {
        List<Path> written = FILES.write(folder.resolve("new"), REPORT);
        byte[] pdf = Files.readAllBytes(folder.resolve("new/annual.pdf"));
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        assertThat(written)
                .hasSize(3 + REPORT.tables().size())
                .allMatch(Files::exists)
                .contains(folder.toAbsolutePath().resolve("new/table-04-complaints-by-service.csv"));
        try (var all = Files.list(folder.resolve("new"))) {
            assertThat(all).hasSize(written.size());
        }
        for (Path file : written) {
            assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("NN-2024-", "NN-2025-");
        }
    }

    @Test
    void a_table_file_holds_the_same_numbers_as_the_report() throws IOException {
        FILES.write(folder, REPORT);
        String environment = AnnualReportTest.table(REPORT, "complaints-by-service").rows().stream()
                .filter(row -> row.label().equals("Environment"))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0)
                .shown();
        assertThat(Files.readString(folder.resolve("table-04-complaints-by-service.csv")))
                .startsWith("\uFEFFService,2025-26,Share,2024-25,Change\r\n")
                .contains("\r\nEnvironment," + environment + ",");
    }

    @Test
    void a_folder_that_is_a_file_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "a file");
        assertThatThrownBy(() -> FILES.write(file, REPORT))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("The report was not written");
        assertThat(Files.readString(file)).isEqualTo("a file");
    }

    @Test
    void an_earlier_report_is_replaced_and_other_files_stay() throws IOException {
        Files.writeString(folder.resolve("annual.html"), "earlier");
        Files.writeString(folder.resolve("minutes.txt"), "minutes");
        FILES.write(folder, REPORT);
        assertThat(Files.readString(folder.resolve("annual.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(folder.resolve("minutes.txt"))).isEqualTo("minutes");
    }
}
