package redress.desk.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import redress.reports.ReportingPeriod;

/** The periods a report can be asked for: years first, then quarters, then months, the newest of each first. */
final class Periods {

    private static final int YEARS = 6;
    private static final int QUARTERS = 8;
    private static final int MONTHS = 12;

    private Periods() {}

    static List<ReportingPeriod> until(LocalDate today) {
        return Stream.of(
                        back(ReportingPeriod.of(today), YEARS),
                        back(ReportingPeriod.quarterOf(today), QUARTERS),
                        back(ReportingPeriod.monthOf(today), MONTHS))
                .flatMap(periods -> periods)
                .toList();
    }

    private static Stream<ReportingPeriod> back(ReportingPeriod from, int many) {
        return Stream.iterate(from, ReportingPeriod::before).limit(many);
    }
}
