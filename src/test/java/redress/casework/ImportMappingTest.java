package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.BankHolidays;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.documents.DocumentException;
import redress.documents.Rows;
import redress.documents.TableReader;
import redress.procedure.CaseKind;
import redress.procedure.Procedures;

/** Spreadsheets of other people, with headings, words and dates of their own. */
class ImportMappingTest {

    @TempDir
    Path folder;

    private static Rows table(String text) {
        List<Rows.Row> lines = TableReader.pasted(text);
        return ImportGuess.headings(lines)
                .map(at -> Rows.under(lines, at))
                .orElseGet(() -> Rows.withoutHeadings(lines));
    }

    private static ImportMapping mapping(Rows table) {
        List<Optional<ImportColumn>> columns = ImportGuess.columns(table);
        return new ImportMapping(
                columns, Optional.of(CaseKind.COMPLAINT), ImportGuess.monthFirst(table, columns), Map.of());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Our Ref., reference",
        "Date Received, received",
        "Dept, service",
        "Investigating Officer, officer",
        "First name, name",
        "Address line 2, address",
        "Stage 2 response sent, stage-2-responded",
        "Upheld?, outcome",
        "Date closed, closed",
        "Shoe size, ''",
        "E-Mail Address, email"
    })
    void a_heading_of_another_register_is_known(String heading, String column) {
        List<Optional<ImportColumn>> guessed = ImportGuess.columns(table(heading + ",Zzz\nx,y\n"));

        assertThat(guessed.get(0).map(ImportColumn::header).orElse("")).isEqualTo(column);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ann@example.org, email",
        "NR27 9EN, postcode",
        "01263 513811, telephone",
        "compliment, kind",
        "Mrs, title",
        "a stone, ''"
    })
    void a_column_without_a_known_heading_is_known_by_what_stands_in_it(String value, String column) {
        List<Optional<ImportColumn>> guessed =
                ImportGuess.columns(table("Ref,Received,Xyz\nA1,1 Apr 2026," + value + "\n"));

        assertThat(guessed.get(2).map(ImportColumn::header).orElse("")).isEqualTo(column);
    }

    @Test
    void a_title_above_the_headings_is_passed_over_and_rows_keep_their_numbers() {
        Rows table = table("Complaints register 2025-26,,\n,,\nRef,Date received,Complainant\nA1,01/04/2026,Ann\n");

        assertThat(table.header()).containsExactly("Ref", "Date received", "Complainant");
        assertThat(table.rows()).containsExactly(new Rows.Row(4, List.of("A1", "01/04/2026", "Ann")));
    }

    @Test
    void a_file_without_headings_gets_letters_and_no_row_is_lost() {
        Rows table = table("A1,01/04/2026,ann@example.org\nA2,02/04/2026,bob@example.org\n");

        assertThat(table.header()).containsExactly("A", "B", "C");
        assertThat(table.rows()).extracting(Rows.Row::number).containsExactly(1, 2);
        assertThat(ImportGuess.columns(table))
                .containsExactly(Optional.empty(), Optional.of(ImportColumn.RECEIVED), Optional.of(ImportColumn.EMAIL));
    }

    @Test
    void two_columns_of_one_heading_are_put_together_where_words_can_be_and_refused_where_a_date_cannot() {
        Rows table = table("Ref,Received,Notes,Notes,Received\nA1,1 Apr 2026,one,two,2 Apr 2026\n");
        ImportMapping guessed = mapping(table);

        assertThat(guessed.problems()).isEmpty();
        assertThat(guessed.applied(table).rows().get(0).cells()).contains("one\ntwo", "1 Apr 2026");
        ImportMapping twice = new ImportMapping(
                List.of(
                        Optional.of(ImportColumn.REFERENCE),
                        Optional.of(ImportColumn.RECEIVED),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ImportColumn.RECEIVED)),
                Optional.empty(),
                false,
                Map.of());
        assertThat(twice.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("Two columns are taken for \"received\""))
                .anyMatch(problem -> problem.contains("No column says what kind"));
    }

    @ParameterizedTest(name = "{0} where another is {1}: {2}")
    @CsvSource({
        "03/04/2026, 13/04/2026, 2026-04-03",
        "03/04/2026, 04/13/2026, 2026-03-04",
        "03/04/2026, 05/06/2026, 2026-04-03",
        "2026/04/03, 05/06/2026, 2026-04-03",
        "46115, 05/06/2026, 2026-04-03",
        "3-Apr-26, 05/06/2026, 2026-04-03",
        "29/02/2025, 05/06/2026, ''",
        "31 November 2025, 05/06/2026, ''"
    })
    void dates_are_read_by_the_order_the_file_keeps(String date, String another, String read) {
        Rows table = table("Ref,Date received\nA1," + date + "\nA2," + another + "\n");

        ImportPlan plan = SpreadsheetImport.planForNew(
                Procedures.shipped().find("north-norfolk").orElseThrow(),
                WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of()),
                mapping(table).applied(table),
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

        Optional<ImportedCase> first =
                plan.cases().stream().filter(one -> one.row() == 2).findFirst();
        assertThat(first.map(one -> one.intake().received().date().toString()).orElse(""))
                .isEqualTo(read);
        if (read.isEmpty()) {
            assertThat(plan.doubts())
                    .anyMatch(doubt -> doubt.row() == 2 && doubt.why().contains("is not a date"));
        }
    }

    @Test
    void words_not_known_here_are_asked_for_once_and_taken_as_they_were_answered() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 11, 23))) {
            String known = council.setup.services().get(0).name();
            SpreadsheetImport importing = new SpreadsheetImport(council.database, council.clock);
            Rows table = table("Ref,Received,Dept,Officer,Decision\n"
                    + "A1,1 Apr 2026,Bins,Joan Pye,justified in full\nA2,2 Apr 2026,bins,Joan Pye,upheld\nA3,2 Apr 2026,"
                    + known + ",,\n");
            ImportMapping plain = mapping(table);

            List<ImportWord> words = importing.unknownWords(plain.applied(table));
            assertThat(words)
                    .extracting(ImportWord::column, ImportWord::typed, ImportWord::rows, ImportWord::mayBeNew)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(ImportColumn.SERVICE, "Bins", 2, true),
                            org.assertj.core.groups.Tuple.tuple(ImportColumn.OFFICER, "Joan Pye", 2, true),
                            org.assertj.core.groups.Tuple.tuple(ImportColumn.OUTCOME, "justified in full", 1, false));
            assertThat(importing.plan(plain.applied(table)).size()).isEqualTo(1);

            ImportMapping answered = new ImportMapping(
                    plain.columns(),
                    plain.kind(),
                    false,
                    Map.of(
                            ImportColumn.SERVICE, Map.of("bins", known),
                            ImportColumn.OUTCOME, Map.of("justified in full", "upheld")));
            ImportPlan plan = importing.plan(answered.applied(table), Map.of(ImportColumn.OFFICER, Set.of("Joan Pye")));
            assertThat(plan.doubts()).isEmpty();
            assertThat(plan.newOfficers()).containsExactly("Joan Pye");
            assertThat(plan.newServices()).isEmpty();
            assertThat(plan.cases()).extracting(ImportedCase::service).containsOnly(known);

            assertThat(importing.store(plan, one -> {}, () -> true).stored()).isZero();
            assertThat(importing.store(plan, one -> {}).stored()).isEqualTo(3);
            assertThat(importing.plan(answered.applied(table)).size()).isZero();
        }
    }

    @Test
    void merged_cells_and_a_workbook_locked_by_a_password() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Register");
            sheet.value(0, 0, "Complaints 2025-26");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "Ref");
            sheet.value(1, 1, "Date received");
            sheet.value(1, 2, "Department");
            sheet.value(2, 0, "A1");
            sheet.value(2, 1, LocalDate.of(2026, 4, 1));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, "Planning");
            sheet.value(3, 0, "A2");
            sheet.value(3, 1, 46114);
            sheet.range(2, 2, 3, 2).merge();
        }
        Path file = Files.write(folder.resolve("register.xlsx"), out.toByteArray());
        List<Rows.Row> lines = TableReader.lines(file);
        Rows table = Rows.under(lines, ImportGuess.headings(lines).orElseThrow());

        assertThat(table.header()).containsExactly("Ref", "Date received", "Department");
        assertThat(table.rows())
                .containsExactly(
                        new Rows.Row(3, List.of("A1", "2026-04-01", "Planning")),
                        new Rows.Row(4, List.of("A2", "46114", "")));

        Path locked = Files.write(
                folder.resolve("locked.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0});
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TableReader.lines(locked))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("locked by a password");
    }
}
