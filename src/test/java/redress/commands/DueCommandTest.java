package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;

class DueCommandTest {

    private static Ran due(String clock, String from, String... more) {
        String[] args = {"due", "--procedure", "north-norfolk", "--clock", clock, "--from", from};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Ran.redress(all);
    }

    @ParameterizedTest
    @CsvSource({
        "acknowledge,            2026-04-01, 2026-04-08",
        "acknowledge,            2026-12-23, 2026-12-30",
        "informal-resolution,    2026-05-01, 2026-05-11",
        "stage-1-response,       2026-04-01, 2026-04-24",
        "stage-1-response,       2026-04-04, 2026-04-27",
        "stage-2-request-window, 2026-01-31, 2026-03-02",
        "stage-2-request-window, 2026-03-03, 2026-04-07",
        "stage-2-decision,       2026-04-02, 2026-04-09",
        "stage-2-response,       2026-04-02, 2026-04-27",
        "mp-response,            2026-08-28, 2026-09-21",
        "ombudsman-response,     2026-12-24, 2027-01-26"
    })
    @Clause({"NN-13", "NN-17", "NN-18", "NN-21", "NN-22", "NN-25", "NN-30", "NN-37"})
    void prints_each_due_date_beside_its_day_and_nothing_else(String clock, String from, String due) {
        Ran ran = due(clock, from);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo(from + "\t" + due + "\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    @Clause("NN-18")
    void explains_the_easter_of_2026() {
        Ran ran = due("stage-1-response", "2026-04-01", "--explain");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("24 April 2026", "15 working days", "Good Friday", "Easter Monday", "England and Wales");
    }

    @Test
    void counts_by_the_region_and_the_closures_given() {
        assertThat(due("stage-1-response", "2026-04-01", "--region", "scotland").out())
                .isEqualTo("2026-04-01\t2026-04-23\n");
        assertThat(due("stage-1-response", "2026-04-01", "--closed", "2026-04-20..2026-04-21")
                        .out())
                .isEqualTo("2026-04-01\t2026-04-28\n");
    }

    @Test
    void counts_thousands_of_days_at_once_from_standard_input() {
        String days = IntStream.range(0, 5_000)
                .mapToObj(day -> LocalDate.of(2022, 1, 1).plusDays(day % 1_400).toString())
                .collect(Collectors.joining("\n"));
        Ran ran = Ran.withInput(days, "due", "--procedure", "north-norfolk", "--clock", "acknowledge", "--from", "-");

        assertThat(ran.lines()).hasSize(5_000).first().isEqualTo("2022-01-01\t2022-01-06");
    }

    @Test
    void warns_of_days_before_the_first_version_and_counts_them_all_the_same() {
        Ran ran = due("stage-1-response", "2020-04-01,2026-04-01");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("2020-04-01\t2020-04-24\n2026-04-01\t2026-04-24\n");
        assertThat(ran.complaint()).contains("1 April 2020", "1 September 2021");
    }

    @Test
    void gives_the_working_as_json() throws Exception {
        JsonNode json = new ObjectMapper()
                .readTree(due("stage-1-response", "2026-04-01", "--json").out());

        assertThat(json).hasSize(1);
        assertThat(json.get(0).get("from").asText()).isEqualTo("2026-04-01");
        assertThat(json.get(0).get("due").asText()).isEqualTo("2026-04-24");
        assertThat(json.get(0).get("notCounted").findValuesAsText("name")).contains("Good Friday", "Easter Monday");
        assertThat(json.get(0).get("steps")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfok  | acknowledge      | 2026-04-01 | north-norfolk",
                "north-norfolk | acknowlege       | 2026-04-01 | acknowledge",
                "north-norfolk | acknowledge      | 31/02/2026 | is not a date",
                "north-norfolk | acknowledge      | 2026-02-30 | is not a date",
                "north-norfolk | acknowledge      | 2026-04-01,| is not a date",
                "north-norfolk | acknowledge      | +999999999-12-31 | 1900 to 2199",
                "north-norfolk | acknowledge      | 9999-12-31 | 1900 to 2199",
                "north-norfolk | data-protection-acknowledge | +999999999-12-31 | 1900 to 2199"
            })
    void names_what_is_wrong_in_one_line(String procedure, String clock, String from, String said) {
        Ran ran = Ran.redress("due", "--procedure", procedure, "--clock", clock, "--from", from);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaint()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--region|wales",
                "--closed|2026-04-20",
                "--closed|2026-04-21..2026-04-20",
                "--closed|x..y",
                "--closed|..",
                "--closed|2500-01-01..2500-01-02"
            })
    void refuses_regions_and_closures_that_cannot_be(String option, String value) {
        Ran ran = due("acknowledge", "2026-04-01", option, value);

        if (value.equals("2026-04-20")) {
            assertThat(ran.status()).as("a single day").isZero();
        } else {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.complaint()).isNotBlank();
        }
    }

    @Test
    void refuses_to_explain_and_to_write_json_at_once() {
        Ran ran = due("acknowledge", "2026-04-01", "--explain", "--json");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.complaint()).contains("redress due --help");
    }
}
