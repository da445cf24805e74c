package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.DueDate.Addition;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

/** Walks from day 0 to a due date and says of each day what it is and which number it has. */
final class DayWalk {

    private final DueDate due;
    private final boolean skipsClosedDays;
    private final boolean zeroCounts;
    /** How many days the period itself counts; numbers after it belong to extensions. */
    private final long base;

    private final Optional<Addition> extension;
    private final LocalDate extendedFrom;
    private long number;

    private DayWalk(DueDate due) {
        this.due = due;
        DueRule rule = due.rule();
        this.skipsClosedDays = rule.period().unit().skipsClosedDays();
        this.zeroCounts = rule.countsItself(due.deemed(), due.anchor().receipt(), due.calendar());
        LocalDate before = zeroCounts ? due.deemed().minusDays(1) : due.deemed();
        LocalDate counted = rule.counted(due.anchor().moment(), due.anchor().receipt(), due.calendar())
                .date();
        this.base = skipsClosedDays
                ? due.calendar().workingDaysBetween(before, counted)
                : counted.toEpochDay() - before.toEpochDay();
        this.extension = due.additions().stream().filter(a -> !a.pause()).findFirst();
        this.extendedFrom = extension.map(this::dueBefore).orElse(due.date());
    }

    private LocalDate dueBefore(Addition extended) {
        int place = due.additions().indexOf(extended);
        return place == 0 ? due.firstDue() : due.additions().get(place - 1).reached();
    }

    static List<CountedDay> of(DueDate due) {
        DayWalk walk = new DayWalk(due);
        List<CountedDay> days = new ArrayList<>();
        for (LocalDate day = due.anchor().moment().date(); !day.isAfter(due.date()); day = day.plusDays(1)) {
            if (!day.isBefore(due.deemed()) || !due.calendar().isWorkingDay(day)) {
                days.add(walk.at(day));
            }
        }
        return days;
    }

    private CountedDay at(LocalDate day) {
        boolean works = due.calendar().isWorkingDay(day);
        if (day.isBefore(due.deemed())) {
            return new CountedDay(day, 0, shut(day));
        }
        if (day.equals(due.deemed()) && !zeroCounts) {
            return new CountedDay(day, 0, day.equals(due.date()) ? DayKind.DUE : DayKind.DAY_ZERO);
        }
        if (paused(day) && (works || !skipsClosedDays)) {
            // paused on its last day, it is due on the day it runs again
            return day.equals(due.date())
                    ? new CountedDay(day, (int) number, DayKind.DUE)
                    : new CountedDay(day, 0, DayKind.PAUSED);
        }
        if (counts(day, works)) {
            number++;
            DayKind kind = number > base ? DayKind.EXTENSION : DayKind.COUNTED;
            return new CountedDay(day, (int) number, day.equals(due.date()) ? DayKind.DUE : kind);
        }
        if (day.equals(due.date())) {
            return new CountedDay(day, (int) number, DayKind.DUE);
        }
        return works ? new CountedDay(day, (int) number, DayKind.COUNTED) : new CountedDay(day, 0, shut(day));
    }

    private boolean counts(LocalDate day, boolean works) {
        if (number < base) {
            return works || !skipsClosedDays;
        }
        return day.isAfter(extendedFrom)
                && extension
                        .map(extended -> works || !extended.skipsClosedDays())
                        .orElse(false);
    }

    private boolean paused(LocalDate day) {
        return due.additions().stream().anyMatch(a -> a.pause() && !day.isBefore(a.from()) && !day.isAfter(a.until()));
    }

    private static DayKind shut(LocalDate day) {
        return WorkingCalendar.isWeekend(day) ? DayKind.WEEKEND : DayKind.CLOSED;
    }
}
