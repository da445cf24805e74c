package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;
import redress.calendar.Explanation.NotCounted;
import redress.calendar.Explanation.Step;

/** Writes out how a due date was reached. */
final class Working {

    private Working() {}

    static Explanation of(DueDate due) {
        List<CountedDay> days = days(due);
        List<NotCounted> named = new ArrayList<>();
        int weekends = 0;
        for (CountedDay day : days) {
            if (day.kind() == DayKind.WEEKEND) {
                weekends++;
            } else if (day.kind() == DayKind.CLOSED) {
                named.add(new NotCounted(
                        day.date(), due.calendar().nameOf(day.date()).orElseThrow()));
            }
        }
        return new Explanation(steps(due), weekends, named, days, warnings(due));
    }

    private static List<Step> steps(DueDate due) {
        List<Step> steps = new ArrayList<>();
        Anchor anchor = due.anchor();
        steps.add(new Step("", anchor.label(), anchorNote(due), anchor.moment().date()));
        if (!due.deemed().equals(anchor.moment().date())) {
            steps.add(new Step("", "Counts as received on the next working day", "", due.deemed()));
        }
        Period period = due.rule().period();
        steps.add(new Step(
                "+ " + period.amount(), period + " for the " + due.purpose(), countedNote(due), due.firstDue()));
        for (DueDate.Addition addition : due.additions()) {
            String what = addition.pause()
                    ? addition.added() + " while the clock was paused"
                    : addition.added() + " extension";
            steps.add(new Step("+ " + addition.added().split(" ", 2)[0], what, addition.note(), addition.reached()));
        }
        return steps;
    }

    private static String countedNote(DueDate due) {
        List<String> notes = new ArrayList<>();
        PeriodUnit unit = due.rule().period().unit();
        if (unit == PeriodUnit.MONTHS || unit == PeriodUnit.YEARS) {
            notes.add("The same day of the month, or its last day"
                    + (due.rule().roll() == Roll.NEXT_WORKING_DAY ? "; then the next working day." : "."));
        }
        if (!due.additions().isEmpty()) {
            notes.add("First due date. Kept, and counted in reports.");
        }
        return String.join(" ", notes);
    }

    private static String anchorNote(DueDate due) {
        if (!due.anchor().note().isEmpty()) {
            return due.anchor().note();
        }
        if (!due.anchor().receipt()) {
            return "This day is day 0.";
        }
        return due.rule().receipt().day() == 1 && due.calendar().isWorkingDay(due.deemed())
                ? "The day of receipt is day 1."
                : "The day of receipt is day 0.";
    }

    private static List<String> warnings(DueDate due) {
        LocalDate last = due.calendar().lastLoadedDay();
        return due.date().isAfter(last)
                ? List.of("Bank holidays are known to " + Dates.inWords(last) + " only; later dates may move.")
                : List.of();
    }

    private static List<CountedDay> days(DueDate due) {
        boolean working = due.rule().period().unit() == PeriodUnit.WORKING_DAYS
                || due.rule().period().unit() == PeriodUnit.HOURS;
        List<CountedDay> days = new ArrayList<>();
        LocalDate start = due.deemed();
        boolean zeroCounts = due.anchor().receipt()
                && due.rule().receipt().day() == 1
                && due.rule().period().amount() > 0
                && due.calendar().isWorkingDay(start)
                && (working || due.rule().period().unit() == PeriodUnit.DAYS);
        int number = 0;
        for (LocalDate day = due.anchor().moment().date(); !day.isAfter(due.date()); day = day.plusDays(1)) {
            if (day.isBefore(start)) {
                days.add(new CountedDay(day, 0, due.calendar().isWorkingDay(day) ? DayKind.DAY_ZERO : shut(day)));
            } else if (day.equals(start) && !zeroCounts) {
                days.add(new CountedDay(day, 0, DayKind.DAY_ZERO));
            } else {
                boolean closed = working && !due.calendar().isWorkingDay(day);
                number += closed || paused(due, day) ? 0 : 1;
                days.add(afterDayZero(due, day, number, closed));
            }
        }
        return days;
    }

    private static CountedDay afterDayZero(DueDate due, LocalDate day, int number, boolean closed) {
        if (day.equals(due.date())) {
            return new CountedDay(day, number, DayKind.DUE);
        }
        if (closed) {
            return new CountedDay(day, 0, shut(day));
        }
        return paused(due, day)
                ? new CountedDay(day, 0, DayKind.PAUSED)
                : new CountedDay(day, number, counted(due, day));
    }

    private static DayKind shut(LocalDate day) {
        return WorkingCalendar.isWeekend(day) ? DayKind.WEEKEND : DayKind.CLOSED;
    }

    private static DayKind counted(DueDate due, LocalDate day) {
        boolean extended = due.additions().stream().anyMatch(a -> !a.pause());
        return extended && day.isAfter(due.firstDue()) ? DayKind.EXTENSION : DayKind.COUNTED;
    }

    private static boolean paused(DueDate due, LocalDate day) {
        return due.additions().stream().anyMatch(a -> a.pause() && !day.isBefore(a.from()) && !day.isAfter(a.until()));
    }

    static String text(DueDate due) {
        Explanation why = of(due);
        StringBuilder text = new StringBuilder(due.title()).append(".\n");
        for (Step step : why.steps()) {
            text.append(Dates.field(step.reached())).append("  ");
            if (!step.added().isEmpty()) {
                text.append(step.added()).append("  ");
            }
            text.append(step.what()).append('.');
            if (!step.note().isEmpty()) {
                text.append(' ').append(step.note());
            }
            text.append('\n');
        }
        text.append("Not counted: ").append(notCounted(why)).append(".\n");
        text.append("Bank holidays of ").append(due.calendar().region().label()).append(".\n");
        why.warnings().forEach(warning -> text.append(warning).append('\n'));
        return text.toString();
    }

    private static String notCounted(Explanation why) {
        List<String> parts = new ArrayList<>();
        if (why.weekendDays() > 0) {
            parts.add(why.weekendDays() + (why.weekendDays() == 1 ? " weekend day" : " weekend days"));
        }
        parts.addAll(why.notCounted().stream()
                .map(day -> Dates.field(day.date()) + " (" + day.name() + ")")
                .toList());
        return parts.isEmpty() ? "nothing" : parts.stream().collect(Collectors.joining(", "));
    }
}
