package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.Clause;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.procedure.CaseKind;
import redress.reports.ReportTable.Row;

class AnnualReportTest {

    private static final List<CaseFacts> CASES = Invented.cases(820, 7);
    private static final AnnualReport REPORT = Invented.report(CASES, true, Map.of());

    @Test
    @Clause({"NN-46", "KL-32", "NN-05", "BH-35", "LGSCO-8.2", "HOS-8.2"})
    void the_report_of_an_invented_year_reads_as_agreed() throws IOException {
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream("annual-2025-26.txt"))) {
            assertThat(ReportText.of(REPORT)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void all_totals_of_an_invented_year_tie() {
        assertThat(REPORT.reconciliation().differences()).isEmpty();
        assertThat(Invented.report(CASES, false, Map.of()).reconciliation().differences())
                .isEmpty();
    }

    @Test
    @Clause("NN-48")
    void no_number_of_1_to_4_cases_is_published_and_no_reference() {
        Stream<ReportCell> cells = REPORT.tables().stream()
                .flatMap(table -> Stream.concat(table.rows().stream(), table.total().stream()))
                .flatMap(row -> row.cells().stream());
        assertThat(cells.filter(cell -> !cell.figure().isEmpty()).map(ReportCell::shown))
                .doesNotContain("1", "2", "3", "4")
                .contains("fewer than 5", "not shown", "0");
        assertThat(ReportText.of(REPORT)).doesNotContain("NN-20");
    }

    @Test
    @Clause("NN-48")
    void the_grammar_of_a_hidden_number_does_not_tell_it_from_another() {
        List<CaseFacts> one = CASES.stream()
                .filter(fact -> fact.kind() == CaseKind.COMPLAINT && Invented.YEAR.contains(fact.received()))
                .limit(1)
                .toList();
        assertThat(ReportText.of(Invented.report(one, true, Map.of()))).contains("fewer than 5 complaints");
        assertThat(ReportText.of(Invented.report(one, false, Map.of()))).contains("We received 1 complaint, 1 more");
    }

    @Test
    void inside_the_council_every_number_may_be_shown() {
        assertThat(ReportText.of(Invented.report(CASES, false, Map.of())))
                .contains("For use inside the council only")
                .doesNotContain("fewer than 5");
    }

    @Test
    @Clause({"NN-42", "NN-43", "KL-31"})
    void every_number_opens_the_cases_behind_it() {
        ReportCell upheld =
                cell(table(Invented.report(CASES, false, Map.of()), "outcomes-by-service"), "Environment", 0);
        List<String> expected = CASES.stream()
                .filter(one -> one.kind() == CaseKind.COMPLAINT
                        && one.closed().filter(Invented.YEAR::contains).isPresent())
                .filter(one -> one.outcome().equals(Optional.of("upheld"))
                        && one.service().equals(Optional.of("Environment")))
                .map(CaseFacts::reference)
                .toList();
        assertThat(upheld.references()).containsExactlyElementsOf(expected);
        assertThat(upheld.shown()).isEqualTo(String.valueOf(expected.size()));
    }

    @Test
    @Clause("BH-06")
    void compliments_are_reported_by_service() {
        assertThat(table(REPORT, "compliments-by-service")
                        .total()
                        .orElseThrow()
                        .cells()
                        .get(0)
                        .shown())
                .isEqualTo(String.valueOf(CASES.stream()
                        .filter(one -> one.kind() == CaseKind.COMPLIMENT && Invented.YEAR.contains(one.received()))
                        .count()));
    }

    @Test
    @Clause({"BH-36", "LGSCO-9.1", "HOS-9.1", "LGSCO-9.4", "HOS-9.4"})
    void an_unusual_change_in_a_service_is_pointed_out() {
        List<CaseFacts> facts = Stream.concat(
                        complaints("a", 6, LocalDate.of(2024, 6, 3)), complaints("b", 14, LocalDate.of(2025, 6, 2)))
                .toList();
        assertThat(ReportText.of(Invented.report(facts, true, Map.of())))
                .contains("* Planning: 14 complaints after 6 the year before.");
    }

    @Test
    @Clause("BH-38")
    void complaints_of_discrimination_are_reported() {
        assertThat(cell(table(REPORT, "the-year"), "Complaints of discrimination received", 0)
                        .cell()
                        .amount())
                .contains(BigDecimal.valueOf(CASES.stream()
                        .filter(one -> one.discrimination() && Invented.YEAR.contains(one.received()))
                        .count()));
    }

    @Test
    @Clause({"NN-45", "LGSCO-9.3", "HOS-9.3"})
    void what_the_council_learned_stands_in_its_own_words() {
        AnnualReport told = Invented.report(CASES, true, Map.of("learned", "We now answer the phone.\n\nAnd letters."));
        assertThat(ReportText.of(told)).contains("## What we learned", "We now answer the phone.", "And letters.");
        assertThat(told.wanting()).isEmpty();
        assertThat(REPORT.wanting()).containsExactly("What we learned");
    }

    @Test
    void a_year_without_cases_says_so_in_one_sentence() {
        assertThat(ReportText.of(Invented.report(List.of(), true, Map.of())))
                .contains("No case was received in 2025-26.")
                .doesNotContain("NaN", "null");
    }

    @Test
    void nothing_to_take_a_percentage_of_is_a_dash() {
        List<CaseFacts> facts = List.of(new CaseFacts(
                "NN-2025-0001",
                CaseKind.SUGGESTION,
                LocalDate.of(2025, 5, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                false,
                Optional.empty()));
        AnnualReport report = Invented.report(facts, false, Map.of());
        assertThat(table(report, "outcomes").rows())
                .allSatisfy(row -> assertThat(row.cells().get(1).shown()).isEqualTo("–"));
        assertThat(report.reconciliation().differences()).isEmpty();
    }

    @Test
    void a_case_counted_twice_is_named_in_the_reconciliation_but_not_in_the_report() {
        List<CaseFacts> twice = new ArrayList<>(CASES);
        twice.add(CASES.get(600));
        AnnualReport report = Invented.report(twice, true, Map.of());
        assertThat(report.reconciliation().differences())
                .contains(new Reconciliation.Difference(
                        "Cases counted twice: 1.", List.of(CASES.get(600).reference())));
        assertThat(ReportText.of(report))
                .contains("Cases counted twice: 1.", "must be put right before the report is published")
                .doesNotContain(CASES.get(600).reference());
    }

    @Test
    void thirty_three_upheld_and_nineteen_apologies_are_noticed() {
        List<CaseFacts> facts = IntStream.range(0, 33)
                .mapToObj(i -> complaint("u" + i, LocalDate.of(2025, 6, 2), i < 19))
                .toList();
        assertThat(ReportText.of(Invented.report(facts, true, Map.of())))
                .contains(
                        "Of 33 complaints upheld, wholly or in part, an apology is on record for 19 and none for 14.");
    }

    static ReportTable table(AnnualReport report, String id) {
        return report.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReportCell cell(ReportTable table, String label, int column) {
        Row row = table.rows().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return row.cells().get(column);
    }

    private static Stream<CaseFacts> complaints(String prefix, int count, LocalDate received) {
        return IntStream.range(0, count).mapToObj(i -> complaint(prefix + i, received, true));
    }

    private static CaseFacts complaint(String reference, LocalDate received, boolean apology) {
        LocalDate due = Invented.CALENDAR.plus(received, 15);
        return new CaseFacts(
                reference,
                CaseKind.COMPLAINT,
                received,
                Optional.of(due),
                Optional.of("Planning"),
                Optional.of("delay"),
                Optional.of("email"),
                "stage-1",
                Optional.of("upheld"),
                List.of(new Duty("stage-1-response", due, due, Optional.of(due))),
                0,
                apology ? List.of("apology") : List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
