package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Clause;

class ImportCommandTest {

    static final Path YEAR = Path.of("src", "test", "resources", "import", "year.csv");
    private static final String HEADER = "reference,kind,received,service,officer,cause,closed,responded,outcome\n";

    @TempDir
    Path folder;

    private Ran load(Path file, String... more) {
        String[] args = {"import", file.toString(), "--database", database(), "--procedure", "north-norfolk"};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Ran.redress(all);
    }

    private Ran load(String text) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, text);
        return load(file);
    }

    private String database() {
        return folder.resolve("council").toString();
    }

    private JsonNode cases(String... more) throws IOException {
        String[] args = {"cases", "--database", database(), "--json"};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return new ObjectMapper().readTree(Ran.redress(all).out());
    }

    @Test
    @Clause("NN-03")
    void loads_last_years_spreadsheet_whole_and_the_database_verifies() throws IOException {
        Ran ran = load(YEAR);

        int rows = Files.readAllLines(YEAR).size() - 1;
        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(rows).allMatch(line -> line.matches("\\d+\tCC/2[45]-2[56]/\\d{3}"));
        assertThat(ran.lines().get(0)).isEqualTo("2\tCC/24-25/001");
        assertThat(ran.err().lines().toList())
                .anyMatch(line -> line.startsWith("Services added: ") && line.contains("Waste and Recycling"))
                .anyMatch(line -> line.startsWith("Officers added: ") && line.contains("Denise Aldous"))
                .last()
                .isEqualTo(rows + " stored, 0 doubtful, 0 not stored");
        assertThat(cases()).hasSize(rows);
        assertThat(Ran.redress("verify", "--database", database()).lastLine()).isEqualTo("ok");
    }

    @Test
    void loads_nothing_twice() throws IOException {
        load(YEAR);
        int before = cases().size();

        Ran again = load(YEAR);

        assertThat(again.status()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("There is already a case CC/25-26/001");
        assertThat(again.err().lines().toList()).last().isEqualTo("0 stored, " + before + " doubtful, 0 not stored");
        assertThat(cases()).hasSize(before);
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        Ran ran = load(YEAR, "--dry-run");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Services added: ").contains("because of --dry-run");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Clause({"NN-17", "NN-18", "NN-22", "NN-30"})
    void open_cases_get_their_due_dates_counted() throws IOException {
        load("""
                reference,kind,received,acknowledged,due,responded,stage,stage-2-requested,extended-to
                A1,complaint,2026-04-01,,,,,,
                A2,complaint,01/04/2026,2 Apr 2026,,,Stage 1,,
                A3,complaint,2026-04-01,2026-04-02,,2026-04-20,stage 2,2026-04-30,
                A4,MP enquiry,2026-04-01,2026-04-02,,,,,
                A5,complaint,2026-04-01,2026-04-02,,,1,,2026-05-18
                """);

        assertThat(due("A1")).isEqualTo("acknowledge 2026-04-08");
        assertThat(due("A2")).isEqualTo("stage-1-response 2026-04-24");
        assertThat(due("A3")).isEqualTo("stage-2-decision 2026-05-06");
        assertThat(due("A4")).isEqualTo("mp-response 2026-04-24");
        assertThat(due("A5")).isEqualTo("stage-1-response 2026-05-18");
    }

    private String due(String reference) throws IOException {
        JsonNode found = cases("--search", reference);
        assertThat(found).hasSize(1);
        return found.get(0).get("nextDeadline").asText() + " "
                + found.get(0).get("due").asText();
    }

    @Test
    void names_each_doubtful_row_with_its_number_and_stores_the_others() throws IOException {
        load(HEADER + "A0,complaint,2026-04-01,Planning,Helen Marsh,,,,\n");
        String doubtful = """
                D1,complaint,31/02/2026                               | is not a date
                D2,complaint,2026-13-01                               | is not a date
                D3,complaint,04/25/2026                               | is not a date
                D4,complaint,soon                                     | is not a date
                D5,complaint,1 apr                                    | is not a date
                D6,complaint,0202-04-01                               | Check the year
                D7,complaint,2026-12-24                               | still to come
                D8,complaint,                                         | received is empty
                D9,,2026-04-01                                        | kind is empty
                E1,complant,2026-04-01                                | is not known
                ,complaint,2026-04-01                                 | reference is empty
                A0,complaint,2026-04-01                               | already a case A0
                a0,complaint,2026-04-01                               | already a case a0
                E2,complaint,2026-04-01,,,,2026-03-31                 | is before
                E3,complaint,2026-04-01,,,,,2026-03-31                | is before it was received
                E4,complaint,2026-04-01,,,,2026-04-02,2026-04-03      | is before the last thing done
                E5,complaint,2026-04-01,,,,,2026-04-03,half upheld    | is not an outcome
                E6,complaint,2026-04-01,Plaining                      | is not in this database
                E7,complaint,2026-04-01,,Nobody Known                 | is not in this database
                E8,complaint,2026-04-01,,,weather                     | is not a cause
                """;
        List<String> rows = doubtful.lines().toList();

        Ran ran = load(HEADER
                + doubtful.replaceAll(" *\\|.*", "")
                + "B1,complaint,2 April 2026,planning,helen marsh,Delay without good reason\n");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo((rows.size() + 2) + "\tB1\n");
        List<String> said = ran.err().lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(said.get(i))
                    .startsWith("Row " + (i + 2) + " is not stored: ")
                    .contains(rows.get(i).split("\\|")[1].strip());
        }
        assertThat(said)
                .hasSize(rows.size() + 1)
                .last()
                .isEqualTo("1 stored, " + rows.size() + " doubtful, 0 not stored");
    }

    @Test
    void a_reference_twice_in_one_file_is_stored_once() throws IOException {
        Ran ran = load(HEADER + "A1,complaint,2026-04-01\nA1,complaint,2026-04-02\n");

        assertThat(ran.out()).isEqualTo("2\tA1\n");
        assertThat(ran.err()).contains("Row 3 is not stored: There is already a case A1");
    }

    @Test
    void takes_the_columns_in_any_order_and_names_those_it_does_not_know() throws IOException {
        Ran ran = load("""
                Received,Shoe size,KIND,E-mail,Name,Reference,Compensation
                1 Apr 2026,9,Complaints,ann@example.org,Ann Dack,A1,"£1,250.00"
                46113,9,complaint,,,A2,lots
                """);

        assertThat(ran.out()).isEqualTo("2\tA1\n");
        assertThat(ran.err())
                .contains("Columns that are not taken over: Shoe size")
                .contains("Row 3 is not stored: compensation \"lots\" is not an amount of money");
        assertThat(cases().get(0).get("person").asText()).isEqualTo("Ann Dack");
    }

    @Test
    void reads_a_spreadsheets_own_numbers_of_days() throws IOException {
        load("reference,kind,received\nA1,complaint,46113\n");

        assertThat(cases().get(0).get("received").asText()).isEqualTo("2026-04-01");
    }

    @Test
    void a_formula_in_a_name_stays_the_text_it_is() throws IOException {
        load("reference,kind,received,name,subject\nA1,complaint,2026-04-01,\"=HYPERLINK(\"\"http://x\"\")\",+1 day\n");

        assertThat(cases().get(0).get("person").asText()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(cases().get(0).get("subject").asText()).isEqualTo("+1 day");
    }

    @Test
    void a_cell_of_ten_megabytes_makes_its_row_doubtful_and_no_other() throws IOException {
        Ran ran = load("reference,kind,received,description\nA1,complaint,2026-04-01," + "x".repeat(10_000_000)
                + "\nA2,complaint,2026-04-01,short\n");

        assertThat(ran.status()).isLessThan(2);
        assertThat(ran.err()).hasSizeLessThan(2_000).doesNotContain("Exception");
        if (ran.status() == 0) {
            assertThat(ran.out()).isEqualTo("3\tA2\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252", "UTF-8"})
    void a_file_in_another_encoding_is_read_right_or_refused_in_one_line(String charset) throws IOException {
        Path file = folder.resolve("encoded.csv");
        Files.write(
                file,
                "reference,kind,received,name\nA1,complaint,2026-04-01,Zoë Brontë\n"
                        .getBytes(Charset.forName(charset)));

        Ran ran = load(file);

        if (ran.status() == 0) {
            assertThat(cases().get(0).get("person").asText()).isEqualTo("Zoë Brontë");
        } else {
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.complaint()).isNotBlank();
            assertThat(Path.of(database() + ".mv.db")).doesNotExist();
        }
    }

    @Test
    void a_file_that_is_no_list_of_cases_is_refused_in_one_line() throws IOException {
        assertThat(load("").complaint()).isNotBlank();
        assertThat(load("name,shoe size\nAnn,9\n").complaint()).contains("no column \"reference\"");
        assertThat(load("reference,reference,kind,received\n").complaint()).contains("there twice");
        assertThat(load(folder.resolve("none.csv")).complaint()).isNotBlank();
        assertThat(Path.of(database() + ".mv.db")).doesNotExist();
    }

    @Test
    void refuses_a_database_that_works_by_another_procedure() throws IOException {
        load(HEADER + "A1,complaint,2026-04-01\n");

        Ran ran = Ran.redress("import", YEAR.toString(), "--database", database(), "--procedure", "north-somerset");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaint()).contains("north-norfolk");
    }

    @Test
    void the_same_person_in_two_rows_is_one_person() throws IOException {
        load("""
                reference,kind,received,name,postcode
                A1,complaint,2026-04-01,Ann Dack,NR27 1AA
                A2,compliment,2026-04-02,Ann Dack,NR27 1AA
                A3,complaint,2026-04-02,Ann Dack,NR11 8ZZ
                """);

        assertThat(Ran.redress("cases", "--database", database(), "--search", "Dack")
                        .lines())
                .hasSize(3);
        assertThat(people()).isEqualTo(2);
    }

    private int people() {
        try (var opened = redress.db.Database.open(Path.of(database()), Ran.CLOCK)) {
            return opened.read(handle -> handle.createQuery("select count(*) from person")
                    .mapTo(Integer.class)
                    .one());
        }
    }

    @Test
    void cases_are_found_by_kind_by_words_and_by_being_open() throws IOException {
        load(YEAR);

        assertThat(cases("--kind", "mp-enquiry"))
                .allMatch(c -> c.get("kind").asText().equals("mp-enquiry"));
        assertThat(cases("--open"))
                .isNotEmpty()
                .allMatch(c -> !c.get("status").asText().equals("closed"));
        assertThat(cases("--search", "CC/25-26/007")).hasSize(1);
        assertThat(List.copyOf(fieldNames(cases().get(0))))
                .containsExactly(
                        "reference",
                        "kind",
                        "status",
                        "stage",
                        "received",
                        "service",
                        "officer",
                        "nextDeadline",
                        "due",
                        "person",
                        "subject");
        Ran wrong = Ran.redress("cases", "--database", database(), "--kind", "complant");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.complaint()).contains("complaint");
    }

    private static List<String> fieldNames(JsonNode node) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void a_damaged_database_is_refused_in_one_line() throws IOException {
        Files.write(Path.of(database() + ".mv.db"), "H:2,not a database".getBytes(StandardCharsets.UTF_8));

        for (String command : List.of("verify", "cases")) {
            Ran ran = Ran.redress(command, "--database", database());
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.complaint()).isNotBlank();
        }
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        Ran ran = Ran.redress("verify", "--database", database());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaint()).isNotBlank();
    }
}
