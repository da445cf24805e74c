package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.documents.Cell;
import redress.reports.Reconciliation.Difference;
import redress.reports.ReportItem.Saying;
import redress.reports.ReportTable.Column;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;
import redress.reports.Suppression.Grid;

/** Tables that councils published (FIELD section 4): the right ones tie, the wrong ones are caught. */
class ReconciliationTest {

    @Test
    void east_dunbartonshires_percentages_of_100_point_1_are_honest_rounding() {
        assertThat(check(shares("70.2% 10.5% 0.5% 14.2% 4.6%", 409, 287, 43, 2, 58, 19)))
                .isEmpty();
        assertThat(check(shares("79.1% 8.9% 1.2% 9.7% 1.2%", 497, 393, 44, 6, 48, 6)))
                .isEmpty();
    }

    @Test
    void buckinghamshires_directorates_add_up() {
        assertThat(check(shares("1.0% 11.9% 59.8% 14.5% 11.3% 1.5%", 2199, 21, 262, 1315, 319, 249, 33)))
                .isEmpty();
    }

    @Test
    void buckinghamshires_quarters_do_not() {
        Figure total = figure("complaints", 2199);
        Grid quarters = new Grid(
                List.of(new Suppression.Column(
                        true,
                        List.of(figure("Q1", 551), figure("Q2", 552), figure("Q3", 553), figure("Q4", 550)),
                        total)),
                false);
        assertThat(sentences(Reconciliation.ofSums(List.of(quarters))))
                .containsExactly("“complaints” is 2199, but its parts add up to 2206.");
    }

    @Test
    void east_lothians_twenty_cases_with_twenty_one_outcomes_are_caught() {
        assertThat(check(shares("10% 30% 65%", 20, 2, 6, 13)))
                .containsExactly(
                        "“Outcomes”, column Number: the rows add up to 21, the total says 20.",
                        "“Outcomes”: the percentages add up to 105, more than rounding explains.");
    }

    @Test
    void a_percentage_of_another_denominator_is_caught() {
        assertThat(check(shares("67% 30%", 20, 14, 6))).contains("“Outcomes”, row 0: 14 of 20 is 70%, printed is 67%.");
    }

    @Test
    void buckinghamshires_growth_of_55_51_percent_is_56() {
        ReportTable highways = new ReportTable(
                "highways",
                "Highways",
                "Service",
                List.of(
                        new Column("2023/24", Content.COUNT),
                        new Column("2022/23", Content.COUNT),
                        new Column("Change", Content.CHANGE),
                        new Column("%", Content.CHANGE_PERCENT)),
                List.of(new Row(
                        "Highways", List.of(number("", 367), number("", 236), number("", 130), words("", "+55%")))),
                Optional.empty());
        assertThat(check(highways))
                .containsExactly(
                        "“Highways”, Highways: the change is 131, printed is 130.",
                        "“Highways”, Highways: 131 of 236 is 56%, printed is 55%.");
    }

    @Test
    void maidstones_text_that_says_another_number_than_its_table_is_caught() {
        ReportTable table = new ReportTable(
                "q3",
                "Quarter 3",
                "Stage",
                List.of(new Column("In time", Content.OTHER)),
                List.of(new Row("Stage 1", List.of(words("in time", "85.3%")))),
                Optional.empty());
        ReportItem text = new Saying()
                .say("We answered ")
                .number(words("in time", "83.5%"))
                .done();
        assertThat(sentences(Reconciliation.ofPrinted(List.of(text, table))))
                .containsExactly("“in time” is printed as 83.5% and as 85.3%.");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"72, 604, 11.9", "32, 293, 10.9", "1, 8, 12.5", "1, 3, 33.3", "2, 3, 66.7", "0, 5, 0.0", "5, 5, 100.0"})
    void west_lancashires_escalation_and_other_percentages(long part, long whole, BigDecimal percent) {
        assertThat(Share.percent(part, whole, 1)).contains(percent);
    }

    @Test
    void a_half_is_rounded_up_and_nothing_has_no_percentage() {
        assertThat(Share.percent(1, 8, 0)).contains(new BigDecimal("13"));
        assertThat(Share.percent(1, 200, 0)).contains(new BigDecimal("1"));
        assertThat(Share.percent(3, 0, 0)).isEmpty();
    }

    private static ReportTable shares(String percents, long total, long... values) {
        List<String> shown = Arrays.asList(percents.split(" "));
        return new ReportTable(
                "outcomes",
                "Outcomes",
                "Outcome",
                List.of(new Column("Number", Content.COUNT), new Column("Share", Content.SHARE)),
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new Row("row " + i, List.of(number("row " + i, values[i]), words("", shown.get(i)))))
                        .toList(),
                Optional.of(new Row("All", List.of(number("all", total), words("", "100%")))));
    }

    private static List<String> check(ReportTable table) {
        return sentences(Reconciliation.ofPrinted(List.of(table)));
    }

    private static List<String> sentences(Reconciliation reconciliation) {
        return reconciliation.differences().stream().map(Difference::sentence).toList();
    }

    private static ReportCell number(String figure, long value) {
        return new ReportCell(figure, Cell.count(value), List.of());
    }

    private static ReportCell words(String figure, String words) {
        return new ReportCell(figure, Cell.words(words), List.of());
    }

    private static Figure figure(String id, long value) {
        return new Figure(id, value, List.of());
    }
}
