package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.BankHolidays;
import redress.calendar.Region;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.Database;
import redress.procedure.Procedures;

class LetterCommandTest {

    @TempDir
    Path folder;

    /** A council that was set up at the desk, so that its letters know where they come from. */
    @BeforeEach
    void twoComplaints() throws IOException {
        try (Database made = Database.create(Path.of(database()), Ran.CLOCK)) {
            Procedures shipped = Procedures.shipped();
            Council council = new Council(
                    "North Norfolk District Council",
                    "NN",
                    Region.ENGLAND_AND_WALES,
                    "Complaints team",
                    "Holt Road\nCromer\nNR27 9EN",
                    "01263 000000",
                    "complaints@example.org",
                    "www.example.org",
                    "north-norfolk");
            new Setup(made, Ran.CLOCK)
                    .found(
                            council,
                            "Jo Pye",
                            shipped.find("north-norfolk").orElseThrow(),
                            shipped.text("north-norfolk", 1).orElseThrow().yaml(),
                            BankHolidays.shippedText());
        }
        Path file = folder.resolve("one.csv");
        Files.writeString(file, """
                reference,kind,received,subject,service,title,name,address,postcode
                NN-2026-0001,complaint,2026-05-29,Brown bin missed,Waste,Mrs,Ann Dack,"1 Mill Lane, Cromer",NR27 1AA
                NN-2026-0002,complaint,2026-05-29,Brown bin missed,Waste,,,,
                """);
        assertThat(Ran.redress("import", file.toString(), "--database", database(), "--procedure", "north-norfolk")
                        .lines())
                .hasSize(2);
    }

    private String database() {
        return folder.resolve("council").toString();
    }

    private Ran letter(String reference, String template, Path out) {
        return Ran.redress(
                "letter",
                "--database",
                database(),
                "--case",
                reference,
                "--template",
                template,
                "--out",
                out.toString());
    }

    @Test
    @Clause("NN-11")
    void writes_an_acknowledgement_that_names_the_case_and_keeps_it_with_the_case() throws IOException {
        Path out = folder.resolve("letter.pdf");

        Ran ran = letter("nn-2026-0001", "acknowledgement", out);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        try (var pdf = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("NN-2026-0001", "Mrs Dack");
        }
        assertThat(Ran.redress("verify", "--database", database()).lastLine()).isEqualTo("ok");
    }

    @Test
    void makes_a_kept_letter_again_to_the_very_byte() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        letter("NN-2026-0001", "acknowledgement", first);

        Ran ran = Ran.redress(
                "letter",
                "--database",
                database(),
                "--case",
                "NN-2026-0001",
                "--template",
                "acknowledgement",
                "--again",
                "--out",
                second.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void says_in_one_line_why_a_letter_cannot_be_written() {
        Path out = folder.resolve("letter.pdf");

        assertThat(letter("NN-2026-0099", "acknowledgement", out).complaint())
                .contains("There is no case NN-2026-0099");
        assertThat(letter("NN-2026-0001", "acknowlegement", out).complaint()).contains("acknowledgement");
        assertThat(letter("NN-2026-0002", "acknowledgement", out).complaint()).isNotBlank();
        assertThat(letter(
                                "NN-2026-0001",
                                "acknowledgement",
                                folder.resolve("no").resolve("letter.pdf"))
                        .complaint())
                .contains("no folder");
        assertThat(out).doesNotExist();
    }
}
