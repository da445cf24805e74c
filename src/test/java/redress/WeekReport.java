package redress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import redress.casework.Cases;
import redress.reports.AnnualReport;
import redress.reports.ReportCell;
import redress.reports.ReportTable;
import redress.reports.ReportingPeriod;

/** The annual report as it stands on the Friday of the week. */
final class WeekReport {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);

    private WeekReport() {}

    static AnnualReport of(Cases cases, boolean published) {
        return AnnualReport.of(
                new AnnualReport.Request(
                        "Saltmarsh District Council",
                        ReportingPeriod.parse("2026-27"),
                        FRIDAY,
                        cases.procedureInForce(FRIDAY),
                        cases.calendar(),
                        published,
                        Map.of(),
                        List.of(),
                        AnnualReport.Added.NOTHING),
                cases.facts());
    }

    static ReportTable table(AnnualReport report, String id) {
        return report.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> counts(ReportTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .flatMap(row -> row.cells().stream())
                .map(ReportCell::shown)
                .toList();
    }
}
