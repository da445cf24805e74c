package redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Working days counted on one's fingers, day by day: what the fast counting must agree with. */
record SlowCount(Set<LocalDate> holidays, List<Closure> closures) {

    SlowCount(Region region, List<Closure> closures) {
        this(ShippedCalendars.SHIPPED.of(region).stream().map(Holiday::date).collect(Collectors.toSet()), closures);
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day)
                && closures.stream().noneMatch(closed -> !day.isBefore(closed.from()) && !day.isAfter(closed.to()));
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(Integer.signum(workingDays));
            left -= works(reached) ? 1 : 0;
        }
        return reached;
    }
}
