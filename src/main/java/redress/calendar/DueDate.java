package redress.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A due date that can say why. Due means by the end of that day, or by the hour where it is counted in hours.
 *
 * @param purpose the duty in small letters: "stage 1 response"
 * @param atTheLatest its anchor has not happened, so it counts from the anchor's own due date
 * @param deemed day 0: the day of receipt as it counts, or the anchor's day
 * @param firstDue before anything was added; always kept and reported
 * @param date as it stands
 * @param additions what moved it, in order
 */
public record DueDate(
        DueRule rule,
        Anchor anchor,
        String purpose,
        WorkingCalendar calendar,
        boolean atTheLatest,
        LocalDate deemed,
        LocalDate firstDue,
        LocalDate date,
        Optional<LocalTime> hour,
        List<Addition> additions) {

    public DueDate {
        additions = List.copyOf(additions);
    }

    /**
     * Something that moved a due date.
     *
     * @param added in words: "15 working days", "to a new date", "4 working days"
     * @param pause whether the clock stood still (true) or the time was extended (false)
     * @param from first day of a pause (the day after it was paused), or the day the extension was counted from
     */
    public record Addition(
            String added, String note, boolean pause, LocalDate from, LocalDate until, LocalDate reached) {}

    /** Counted from the anchor's own due date, because the anchor has not happened. */
    public DueDate atTheLatest(boolean latest) {
        return new DueDate(rule, anchor, purpose, calendar, latest, deemed, firstDue, date, hour, additions);
    }

    /** Extended by a period from the current due date, or from the day it was decided where the procedure says so. */
    public DueDate extendedBy(Period by, boolean fromToday, LocalDate decided, String note) {
        LocalDate from = fromToday ? decided : date;
        Roll roll = Roll.defaultFor(by.unit());
        LocalDate until = new DueRule(by, roll, ReceiptRule.DEFAULT).due(Moment.of(from), false, calendar);
        return plus(new Addition(by.toString(), note, false, from, until, notEarlier(until)));
    }

    /**
     * Extended to a date.
     *
     * @throws IllegalArgumentException where that would shorten the time
     */
    public DueDate extendedTo(LocalDate until, String note) {
        int days = calendar.workingDaysBetween(date, until);
        String added = days + (days == 1 ? " working day" : " working days");
        return plus(new Addition(added, note, false, date, until, notEarlier(until)));
    }

    private LocalDate notEarlier(LocalDate until) {
        if (until.isBefore(date)) {
            throw new IllegalArgumentException("An extension may not shorten the time: it is due on "
                    + Dates.inWords(date) + " already. Choose a later date.");
        }
        return until;
    }

    /**
     * The days after the pause up to and including the day it was resumed are added, in the clock's own unit.
     *
     * @throws IllegalArgumentException where it was resumed before it was paused, or had run out before
     */
    public DueDate paused(LocalDate pausedOn, LocalDate resumedOn, String forWhat) {
        if (resumedOn.isBefore(pausedOn)) {
            throw new IllegalArgumentException(
                    "The clock cannot run again before it was paused on " + Dates.inWords(pausedOn) + ".");
        }
        if (pausedOn.isAfter(date)) {
            throw new IllegalArgumentException(
                    "The clock ran out on " + Dates.inWords(date) + ", so it cannot be paused after that day.");
        }
        boolean working =
                rule.period().unit() == PeriodUnit.WORKING_DAYS || rule.period().unit() == PeriodUnit.HOURS;
        int days = working
                ? calendar.workingDaysBetween(pausedOn, resumedOn)
                : (int) (resumedOn.toEpochDay() - pausedOn.toEpochDay());
        LocalDate moved = working ? calendar.plus(date, days) : date.plusDays(days);
        LocalDate until = rule.roll() == Roll.NEXT_WORKING_DAY ? calendar.nextWorkingDay(moved) : moved;
        String added = days + (working ? " working day" : " day") + (days == 1 ? "" : "s");
        return plus(new Addition(added, forWhat, true, pausedOn.plusDays(1), resumedOn, until));
    }

    /** Without the last thing that moved it. */
    public DueDate withLastAdditionTakenBack() {
        if (additions.isEmpty()) {
            throw new IllegalArgumentException("Nothing has moved this due date, so there is nothing to take back.");
        }
        List<Addition> kept = additions.subList(0, additions.size() - 1);
        LocalDate before = kept.isEmpty() ? firstDue : kept.get(kept.size() - 1).reached();
        return new DueDate(rule, anchor, purpose, calendar, atTheLatest, deemed, firstDue, before, hour, kept);
    }

    private DueDate plus(Addition addition) {
        List<Addition> all = new ArrayList<>(additions);
        all.add(addition);
        return new DueDate(
                rule, anchor, purpose, calendar, atTheLatest, deemed, firstDue, addition.reached(), hour, all);
    }

    /** The working, day by day. */
    public Explanation explanation() {
        return Working.of(this);
    }

    /** The answer in one sentence: "The stage 1 response is due on Thursday 7 January 2027." without its full stop. */
    public String title() {
        return "The " + purpose + " is due on " + Dates.full(date)
                + hour.map(h -> " by " + h).orElse("") + (atTheLatest ? " at the latest" : "");
    }

    /** The working as plain text, for copying and for screen readers. */
    public String asText() {
        return Working.text(this);
    }
}
