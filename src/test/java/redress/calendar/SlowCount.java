package redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Working days counted on one's fingers, day by day: what the fast counting must agree with. */
final class SlowCount {

    private final Set<LocalDate> holidays;
    private final List<Closure> closures;

    SlowCount(Set<LocalDate> holidays, List<Closure> closures) {
        this.holidays = Set.copyOf(holidays);
        this.closures = List.copyOf(closures);
    }

    static SlowCount of(Region region, List<Closure> closures) {
        return new SlowCount(
                Set.copyOf(BankHolidays.shipped().of(region).stream()
                        .map(Holiday::date)
                        .toList()),
                closures);
    }

    boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day)
                && closures.stream().noneMatch(closure -> closure.covers(day));
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < Math.abs(workingDays); ) {
            reached = reached.plusDays(Integer.signum(workingDays));
            if (works(reached)) {
                counted++;
            }
        }
        return reached;
    }

    int between(LocalDate exclusiveFrom, LocalDate inclusiveTo) {
        if (inclusiveTo.isBefore(exclusiveFrom)) {
            return -between(inclusiveTo, exclusiveFrom);
        }
        int days = 0;
        for (LocalDate day = exclusiveFrom.plusDays(1); !day.isAfter(inclusiveTo); day = day.plusDays(1)) {
            days += works(day) ? 1 : 0;
        }
        return days;
    }
}
