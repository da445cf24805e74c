package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    Path folder;

    private Ran report(String year, Path out) {
        return Ran.redress(
                "report",
                "annual",
                "--database",
                folder.resolve("council").toString(),
                "--year",
                year,
                "--out",
                out.toString());
    }

    @Test
    void makes_the_annual_report_of_an_imported_year_in_all_its_forms_and_the_numbers_tie() throws IOException {
        Ran.redress(
                "import",
                ImportCommandTest.YEAR.toString(),
                "--database",
                folder.resolve("council").toString(),
                "--procedure",
                "north-norfolk");
        Path out = folder.resolve("report");

        Ran ran = report("2025-26", out);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(out.resolve("annual.pdf")).isNotEmptyFile();
        assertThat(out.resolve("annual.xlsx")).isNotEmptyFile();
        assertThat(Files.readString(out.resolve("annual.html")))
                .contains("North Norfolk District Council")
                .contains("152");
        assertThat(ran.lines())
                .filteredOn(line -> line.endsWith(".csv"))
                .isNotEmpty()
                .allMatch(csv -> Files.exists(Path.of(csv)));
    }

    @Test
    void refuses_a_year_that_is_none() {
        Ran ran = report("2025-27", folder.resolve("report"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaint()).contains("2025-26");
    }
}
