package redress.reports;

import java.util.Map;
import redress.casework.Cases;

/**
 * Makes the annual reports of a council from its cases. The names of causes, stages and deadlines are those of the
 * procedure in force at the year's end, wherever a report is asked for, so that screen and file never differ.
 */
public final class AnnualReports {

    private final Cases cases;
    private final String council;

    public AnnualReports(Cases cases, String council) {
        this.cases = cases;
        this.council = council;
    }

    /**
     * The report on one year, as of today.
     *
     * @param published true: numbers of 1 to 4 are hidden; false: all are shown, for use inside the council
     */
    public AnnualReport of(ReportingYear year, boolean published) {
        return AnnualReport.of(
                new AnnualReport.Request(
                        council,
                        year,
                        cases.today(),
                        cases.procedureInForce(year.end()),
                        cases.calendar(),
                        published,
                        Map.of()),
                cases.facts());
    }
}
