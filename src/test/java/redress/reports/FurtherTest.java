package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.Clause;
import redress.casework.CaseDetail;
import redress.casework.CaseDetail.Ombudsman;
import redress.casework.CaseDetail.Promised;
import redress.casework.CaseDetail.Recommended;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;

class FurtherTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate DUE = DAY.plusDays(21);

    @Test
    @Clause({"LGSCO-8.1", "HOS-8.1", "LGSCO-7.1", "HOS-7.1"})
    void each_table_counts_what_is_on_record_and_opens_its_cases() {
        AnnualReport report = Invented.report(cases(), false, Map.of());

        assertThat(line(report, "not-taken", text("policy"))).isEqualTo("1 of [A]");
        assertThat(line(report, "late-answers", "The officer was away")).isEqualTo("1 of [B]");
        assertThat(line(report, "late-answers", "Not recorded")).isEqualTo("1 of [C]");
        assertThat(line(report, "requests", "Accepted")).isEqualTo("1 of [B]");
        assertThat(line(report, "requests", "Refused")).isEqualTo("1 of [C]");
        assertThat(line(report, "requests", "Referred back")).isEqualTo("1 of [B]");
        assertThat(line(report, "requests-outcomes", "Upheld")).isEqualTo("1 of [B]");
        assertThat(row(report, "remedies-done", "Apology")).containsExactly("1", "0", "0", "0", "1");
        assertThat(total(report, "remedies-done")).containsExactly("1", "1", "1", "1", "4");
        assertThat(line(report, "enquiries", "Housing Ombudsman")).isEqualTo("1 of [D]");
        assertThat(line(report, "ombudsmen-decisions", "Upheld")).isEqualTo("1 of [D]");
        assertThat(List.of("Done in time", "Done late", "Not accepted by the council", "Still to be done"))
                .allMatch(label -> line(report, "recommendations", label).equals("1 of [D]"));
        assertThat(ReportText.of(report))
                .contains("Remedies of money agreed in 2025-26 come to £120; paid of these: £50.")
                .contains("We received 3 requests for a further stage, beside 2 answers at the first (150%).");
        assertThat(report.reconciliation().differences()).isEmpty();
    }

    @Test
    @Clause("NN-48")
    void few_of_anything_are_hidden_where_the_report_is_published() {
        AnnualReport report = Invented.report(cases(), true, Map.of());

        assertThat(List.of(
                        line(report, "requests", "Accepted"),
                        line(report, "late-answers", "The officer was away"),
                        line(report, "not-taken", text("policy")),
                        line(report, "recommendations", "Done late")))
                .allMatch(shown -> shown.startsWith("fewer than 5") || shown.startsWith("not shown"));
        assertThat(ReportText.of(report)).doesNotContain("£120", "£50");
    }

    @Test
    void what_was_done_after_the_year_does_not_change_its_report() {
        CaseFacts later = facts(
                "E",
                CaseKind.COMPLAINT,
                "upheld",
                Optional.empty(),
                detail(
                        List.of(),
                        List.of(promised("apology", Optional.of(LocalDate.of(2026, 4, 9)), Optional.empty(), 0))));

        assertThat(row(Invented.report(List.of(later), false, Map.of()), "remedies-done", "Apology"))
                .containsExactly("0", "0", "0", "1", "1");
    }

    private static List<CaseFacts> cases() {
        CaseDetail excluded = new CaseDetail(
                Optional.of("policy"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        CaseDetail late = detail(
                List.of(request(Then.REFER_BACK), request(Then.INVESTIGATE)),
                List.of(
                        promised("apology", Optional.of(DUE), Optional.empty(), 0),
                        promised("compensation", Optional.of(DUE.plusDays(1)), Optional.empty(), 50),
                        promised("compensation", Optional.empty(), Optional.empty(), 70),
                        promised("specific-action", Optional.empty(), Optional.of(DUE), 0)));
        return List.of(
                facts("A", CaseKind.COMPLAINT, "excluded", Optional.empty(), excluded),
                facts("B", CaseKind.COMPLAINT, "upheld", Optional.of(DUE.plusDays(3)), late),
                facts(
                        "C",
                        CaseKind.COMPLAINT,
                        "not-upheld",
                        Optional.of(DUE.plusDays(9)),
                        detail(List.of(request(Then.REFUSE)), List.of())),
                facts("D", CaseKind.OMBUDSMAN_ENQUIRY, "no-answer", Optional.empty(), decided()));
    }

    private static CaseDetail decided() {
        Ombudsman ombudsman = new Ombudsman(
                Optional.of("housing"),
                Optional.empty(),
                Optional.of(DUE),
                Optional.of("upheld"),
                List.of(
                        new Recommended(Optional.of(DUE), Optional.of(true), Optional.of(DUE)),
                        new Recommended(Optional.of(DUE), Optional.of(true), Optional.of(DUE.plusDays(1))),
                        new Recommended(Optional.of(DUE), Optional.of(false), Optional.empty()),
                        new Recommended(Optional.of(DUE), Optional.empty(), Optional.empty())));
        return new CaseDetail(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(ombudsman),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseDetail detail(List<CaseDetail.Request> requests, List<Promised> remedies) {
        return new CaseDetail(
                Optional.empty(),
                List.of(new CaseDetail.Late("stage-1-response", DUE.plusDays(3), "officer-absent")),
                requests,
                remedies,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseDetail.Request request(Then then) {
        return new CaseDetail.Request("stage-2", DUE, Optional.of(then), Optional.of(DUE.plusDays(2)));
    }

    private static Promised promised(String kind, Optional<LocalDate> done, Optional<LocalDate> replaced, int pounds) {
        Optional<BigDecimal> amount = Optional.of(BigDecimal.valueOf(pounds)).filter(sum -> sum.signum() > 0);
        return new Promised(kind, DAY, Optional.of(DUE), done, replaced, amount);
    }

    private static CaseFacts facts(
            String reference, CaseKind kind, String outcome, Optional<LocalDate> answered, CaseDetail detail) {
        return new CaseFacts(
                reference,
                kind,
                DAY,
                Optional.of(DAY.plusDays(60)),
                Optional.of("Planning"),
                Optional.of("delay"),
                Optional.of("email"),
                "stage-1",
                Optional.of(outcome),
                answered.map(day -> new Duty("stage-1-response", DUE, DUE, Optional.of(day))).stream()
                        .toList(),
                0,
                detail.remedies().stream().map(Promised::kind).distinct().toList(),
                Optional.empty(),
                false,
                Optional.of(detail),
                Optional.empty());
    }

    private static String text(String exclusion) {
        return Invented.procedure().exclusion(exclusion).orElseThrow().text();
    }

    private static String line(AnnualReport report, String table, String label) {
        ReportCell cell = find(report, table, label).cells().get(0);
        return cell.shown() + " of " + cell.references();
    }

    private static List<String> row(AnnualReport report, String table, String label) {
        return shown(find(report, table, label));
    }

    private static List<String> total(AnnualReport report, String table) {
        return shown(AnnualReportTest.table(report, table).total().orElseThrow());
    }

    private static List<String> shown(ReportTable.Row row) {
        return row.cells().stream().map(ReportCell::shown).toList();
    }

    private static ReportTable.Row find(AnnualReport report, String table, String label) {
        return AnnualReportTest.table(report, table).rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
