package redress.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import redress.conduct.Restricted;

/**
 * Restrictions of contact in a year.
 *
 * @param atStart in force when it began
 * @param decided in the year
 * @param lifted in the year
 * @param atEnd in force on its last day
 */
public record RestrictionMeasure(Figure atStart, Figure decided, Figure lifted, Figure atEnd) {

    static RestrictionMeasure of(List<Restricted> all, ReportingPeriod year, LocalDate made) {
        LocalDate last = year.lastDay(made);
        LocalDate before = year.start().minusDays(1);
        return new RestrictionMeasure(
                count("restricted on " + before, all.stream().filter(one -> one.isInForceOn(before))),
                count(year + " restrictions decided", all.stream().filter(one -> year.contains(one.from()))),
                count(
                        year + " restrictions lifted",
                        all.stream()
                                .filter(one ->
                                        one.until().filter(year::contains).isPresent())),
                count(year + " restricted at end", all.stream().filter(one -> one.isInForceOn(last))));
    }

    private static Figure count(String id, Stream<Restricted> restrictions) {
        return new Figure(id, restrictions.count(), List.of());
    }

    boolean isNothing() {
        return all().allMatch(figure -> figure.value() == 0);
    }

    /** Whether one of them is so small that, with the others beside it, somebody might be recognised. */
    boolean isSmall() {
        return all().anyMatch(Figure::isSmall);
    }

    private Stream<Figure> all() {
        return Stream.of(atStart, decided, lifted, atEnd);
    }
}
