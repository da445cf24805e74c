package redress.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a due date is what it is, day by day.
 *
 * @param steps from the anchor on: what was added, why, and the date reached
 * @param weekendDays how many Saturdays and Sundays were passed over
 * @param notCounted every other day passed over, by name: bank holidays and closures
 * @param days each day from day 0 to the due date, for the counting calendar
 * @param warnings sentences such as "Bank holidays are loaded to 31 December 2030 only."
 */
public record Explanation(
        List<Step> steps, int weekendDays, List<NotCounted> notCounted, List<CountedDay> days, List<String> warnings) {

    public Explanation {
        steps = List.copyOf(steps);
        notCounted = List.copyOf(notCounted);
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
    }

    /** One line of the working: "+ 15", "15 working days for a stage 1 response", a note, and the date it leads to. */
    public record Step(String added, String what, String note, LocalDate reached) {}

    /** A day passed over, with its name: "Good Friday", "council closed". */
    public record NotCounted(LocalDate date, String name) {}

    /** A day of the counting calendar; number is its count (0 for day 0 and for days not counted). */
    public record CountedDay(LocalDate date, int number, DayKind kind) {}

    /** What a day of the counting calendar is. */
    public enum DayKind {
        DAY_ZERO,
        COUNTED,
        EXTENSION,
        PAUSED,
        WEEKEND,
        CLOSED,
        DUE
    }
}
