package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.documents.Block.Column;
import redress.documents.Block.Table;

class TablesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, '\uFEFF'",
        "UTF-16LE, '\uFEFF'",
        "UTF-16BE, '\uFEFF'",
        "windows-1252, ''",
        "ISO-8859-1, ''"
    })
    void a_csv_file_is_read_in_whatever_letters_it_was_saved(String charset, String mark) {
        Rows rows = read(
                "a.csv", (mark + "name,subject\r\nZoë Brönte,\"café, noise\"\r\n").getBytes(Charset.forName(charset)));
        assertThat(rows.header()).containsExactly("name", "subject");
        assertThat(rows.rows()).containsExactly(new Rows.Row(2, List.of("Zoë Brönte", "café, noise")));
    }

    @Test
    void curly_quotes_of_a_windows_file_are_read() {
        Rows rows = read("a.csv", "name\n\u2018Ann\u2019 \u20AC5\n".getBytes(Charset.forName("windows-1252")));
        assertThat(rows.rows().get(0).cells()).containsExactly("\u2018Ann\u2019 \u20AC5");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void comma_semicolon_and_tab_are_told_apart(String separator) {
        String text = "\n\"a,;\tb\"@c@d\n\n1@\"two\nlines; with \"\"quotes\"\"\"@3\n4\n".replace("@", separator);
        Rows rows = read("a.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.header()).containsExactly("a,;\tb", "c", "d");
        assertThat(rows.rows())
                .containsExactly(
                        new Rows.Row(4, List.of("1", "two\nlines; with \"quotes\"", "3")),
                        new Rows.Row(5, List.of("4", "", "")));
    }

    @Test
    void a_cell_of_10_megabytes_is_refused_with_its_place() {
        String text = "reference,description\nA,short\nB," + "x".repeat(10 * 1024 * 1024) + "\n";
        assertThatThrownBy(() -> read("a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("Row 3, column “description” holds 10,485,760 characters; a cell may hold at most 100,000."
                        + " Shorten it.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | The file holds no table: its first row must name the columns.
            'a,b\\n1,x\\0y\\n'       | Row 2, column “b” holds a NUL character, so this is no text file. Save it again as CSV UTF-8.
            'a,b\\n1,"open\\n'       | Row 2 cannot be read: a quotation mark in it is not closed, or stands in the middle of a cell. Correct it, then try again.
            'a,b\\n1,"x"y\\n'        | Row 2 cannot be read: a quotation mark in it is not closed, or stands in the middle of a cell. Correct it, then try again.
            """)
    void a_broken_csv_file_is_refused_with_a_sentence(String text, String sentence) {
        byte[] content = text.replace("\\n", "\n").replace("\\0", "\0").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read("a.csv", content))
                .isInstanceOf(DocumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void a_spreadsheet_is_read_with_dates_times_numbers_and_gaps() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Cases");
            sheet.value(0, 0, "reference");
            sheet.value(0, 1, "received");
            sheet.value(0, 2, "compensation");
            sheet.value(2, 0, "A-1");
            sheet.value(2, 1, LocalDate.of(2026, 4, 1));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, new BigDecimal("120.50"));
            sheet.value(3, 1, LocalDate.of(2026, 4, 2).atTime(16, 30));
            sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(3, 2, 5);
        }
        assertThat(read("a.xlsx", out.toByteArray()))
                .isEqualTo(new Rows(
                        List.of("reference", "received", "compensation"),
                        List.of(
                                new Rows.Row(3, List.of("A-1", "2026-04-01", "120.5")),
                                new Rows.Row(4, List.of("", "2026-04-02T16:30", "5")))));
    }

    @Test
    void a_small_file_that_unpacks_without_end_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 257; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> read("bomb.xlsx", out.toByteArray()))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith("bomb.xlsx would unpack to more than 256 MB. Split it into several files.");
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> read("a.xlsx", "PK\3\4 but no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a.xlsx is damaged");
        assertThatThrownBy(() -> read("b.xlsx", "a,b".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("b.xlsx is no XLSX file");
        assertThatThrownBy(() -> TableReader.read(folder.resolve("none.csv")))
                .hasMessageStartingWith("There is no file ");
        assertThatThrownBy(() -> TableReader.read(folder)).hasMessageContaining("is a folder");
    }

    @Test
    void a_csv_file_of_ours_has_a_mark_iso_dates_plain_numbers_and_no_formula() {
        String text = new String(Csv.of(table("=HYPERLINK(\"http://evil\")")), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n", -1))
                .containsExactly(
                        "\uFEFFName,Received,Number,Share",
                        "\"'=HYPERLINK(\"\"http://evil\"\")\",2026-04-01,1204,0.89",
                        "All,–,-5,–",
                        "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void words_that_look_like_a_formula_are_disarmed(String words) {
        assertThat(Csv.guarded(words)).isEqualTo("'" + words);
        assertThat(Csv.guarded("a" + words)).isEqualTo("a" + words);
    }

    @Test
    void a_spreadsheet_of_ours_has_words_as_words_and_numbers_as_numbers() throws IOException {
        byte[] xlsx = Sheet.of("Report", List.of("2025-26"), List.of(table("=1+1"), table("\u0000a\u0007b")));
        try (ReadableWorkbook book = new ReadableWorkbook(new java.io.ByteArrayInputStream(xlsx))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            assertThat(sheets.stream().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("About", "Table 1. By service", "Table 1. By service 2");
            Cell name = sheets.get(1).read().get(1).getCell(0);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.getText()).isEqualTo("=1+1");
            assertThat(sheets.get(1).read().get(1).getCell(1).asDate().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(sheets.get(1).read().get(1).getCell(2).asNumber()).isEqualByComparingTo("1204");
            assertThat(sheets.get(2).read().get(1).getCell(0).getText()).isEqualTo("ab");
        }
    }

    @Test
    void a_file_is_replaced_whole_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("report.pdf");
        SafeFile.write(file, new byte[] {1});
        SafeFile.write(file, new byte[] {2, 3});
        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_written_says_why_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("no/such/a.pdf"), new byte[1]))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("There is no folder ");
        assertThatThrownBy(() -> SafeFile.write(folder, new byte[1])).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> SafeFile.write(Path.of("/proc/a.pdf"), new byte[1]))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/proc/a.pdf was not written");
        assertThat(SafeFile.sentence(Path.of("/x/a.pdf"), new IOException("No space left on device")))
                .isEqualTo("/x/a.pdf was not written, because the disk is full. Make room, then try again.");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static Table table(String name) {
        return new Table(
                "Table 1. By service",
                List.of(
                        Column.words("Name"),
                        Column.words("Received"),
                        Column.number("Number"),
                        Column.number("Share")),
                List.of(List.of(
                        redress.documents.Cell.words(name),
                        redress.documents.Cell.date(LocalDate.of(2026, 4, 1)),
                        redress.documents.Cell.count(1204),
                        redress.documents.Cell.share(new BigDecimal("0.89"), "8 of 9 (89%)"))),
                List.of(
                        redress.documents.Cell.words("All"),
                        redress.documents.Cell.dash(),
                        redress.documents.Cell.count(-5),
                        redress.documents.Cell.dash()));
    }

    private Rows read(String name, byte[] content) {
        Path file = folder.resolve(name);
        SafeFile.write(file, content);
        return TableReader.read(file);
    }
}
