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
     * @param added in words: "15 working days"
     * @param note the reason of an extension, or what a pause waited for
     * @param pause whether the clock stood still (true) or the time was extended (false)
     * @param skipsClosedDays whether what was added counts working days (true) or calendar days
     * @param from first day of a pause (the day after it was paused), or the day the extension was counted from
     * @param until last day of a pause, or the day the extension leads to
     */
    public record Addition(
            String added,
            String note,
            boolean pause,
            boolean skipsClosedDays,
            LocalDate from,
            LocalDate until,
            LocalDate reached,
            Optional<LocalTime> hour) {}

    /** Counted from the anchor's own due date, because the anchor has not happened. */
    public DueDate atTheLatest(boolean latest) {
        return new DueDate(rule, anchor, purpose, calendar, latest, deemed, firstDue, date, hour, additions);
    }

    /**
     * Extended by a period from the current due date, or from the day it was decided where the procedure says so. Only an
     * extension in hours keeps the hour; any other is due by the end of its day.
     *
     * @throws IllegalArgumentException where that would shorten the time
     */
    public DueDate extendedBy(Period by, boolean fromToday, LocalDate decided, String note) {
        Moment from = fromToday ? Moment.of(decided) : new Moment(date, hour);
        Moment until = new DueRule(by, Roll.defaultFor(by.unit()), ReceiptRule.DEFAULT).reached(from, false, calendar);
        Optional<LocalTime> newHour = by.unit() == PeriodUnit.HOURS ? until.time() : Optional.empty();
        return plus(new Addition(
                by.toString(),
                note,
                false,
                by.unit().skipsClosedDays(),
                from.date(),
                until.date(),
                notEarlier(until.date()),
                newHour));
    }

    /**
     * Extended to a date, by the end of that day.
     *
     * @throws IllegalArgumentException where that would shorten the time
     */
    public DueDate extendedTo(LocalDate until, String note) {
        notEarlier(until);
        return plus(
                new Addition(days(date, until), note, false, skipsClosedDays(), date, until, until, Optional.empty()));
    }

    private LocalDate notEarlier(LocalDate until) {
        if (until.isBefore(date)) {
            throw new IllegalArgumentException("An extension may not shorten the time: it is due on "
                    + Dates.inWords(date) + " already. Choose a later date.");
        }
        return until;
    }

    /**
     * Paused: the days after the pause up to and including the day it was resumed are added, in the clock's own unit.
     *
     * @param forWhat what it waited for: "waiting for consent", or ""
     * @throws IllegalArgumentException where the clock was not running on the day it was paused
     */
    public DueDate paused(LocalDate pausedOn, LocalDate resumedOn, String forWhat) {
        WorkingCalendar.inReach(pausedOn);
        WorkingCalendar.inReach(resumedOn);
        if (resumedOn.isBefore(pausedOn)) {
            throw new IllegalArgumentException(
                    "The clock cannot run again before it was paused on " + Dates.inWords(pausedOn) + ".");
        }
        if (pausedOn.isBefore(deemed) || pausedOn.isAfter(date)) {
            throw new IllegalArgumentException("The clock runs from " + Dates.inWords(deemed) + " to "
                    + Dates.inWords(date) + ". Choose a day of these to pause it.");
        }
        if (additions.stream()
                .anyMatch(a -> a.pause()
                        && pausedOn.isBefore(a.until())
                        && resumedOn.isAfter(a.from().minusDays(1)))) {
            throw new IllegalArgumentException("The clock was paused on " + Dates.inWords(pausedOn)
                    + " already, or within these days. Choose other days.");
        }
        LocalDate moved = skipsClosedDays()
                ? calendar.plus(date, calendar.workingDaysBetween(pausedOn, resumedOn))
                : WorkingCalendar.inReach(date.plusDays(resumedOn.toEpochDay() - pausedOn.toEpochDay()));
        LocalDate until = rule.roll() == Roll.NEXT_WORKING_DAY ? calendar.nextWorkingDay(moved) : moved;
        return plus(new Addition(
                days(pausedOn, resumedOn),
                forWhat,
                true,
                skipsClosedDays(),
                pausedOn.plusDays(1),
                resumedOn,
                until,
                hour));
    }

    private boolean skipsClosedDays() {
        return rule.period().unit().skipsClosedDays();
    }

    /** The days after the first up to the second in the clock's own unit, in words. */
    private String days(LocalDate from, LocalDate to) {
        long days = skipsClosedDays() ? calendar.workingDaysBetween(from, to) : to.toEpochDay() - from.toEpochDay();
        return days + (skipsClosedDays() ? " working day" : " day") + (days == 1 ? "" : "s");
    }

    /** Without the last thing that moved it. */
    public DueDate withLastAdditionTakenBack() {
        if (additions.isEmpty()) {
            throw new IllegalArgumentException("Nothing has moved this due date, so there is nothing to take back.");
        }
        List<Addition> kept = additions.subList(0, additions.size() - 1);
        Moment first = rule.reached(anchor.moment(), anchor.receipt(), calendar);
        LocalDate before = kept.isEmpty() ? firstDue : kept.get(kept.size() - 1).reached();
        Optional<LocalTime> hourBefore =
                kept.isEmpty() ? first.time() : kept.get(kept.size() - 1).hour();
        return new DueDate(rule, anchor, purpose, calendar, atTheLatest, deemed, firstDue, before, hourBefore, kept);
    }

    private DueDate plus(Addition addition) {
        List<Addition> all = new ArrayList<>(additions);
        all.add(addition);
        return new DueDate(
                rule,
                anchor,
                purpose,
                calendar,
                atTheLatest,
                deemed,
                firstDue,
                WorkingCalendar.inReach(addition.reached()),
                addition.hour(),
                all);
    }

    /** The working, day by day. */
    public Explanation explanation() {
        return Working.of(this);
    }

    /** The answer in one sentence: "The stage 1 response is due on Thursday 7 January 2027" without its full stop. */
    public String title() {
        return "The " + purpose + " is due on " + Dates.full(date)
                + hour.map(h -> " by " + h).orElse("") + (atTheLatest ? " at the latest" : "");
    }

    /** The working as plain text, for copying and for screen readers: no no-break spaces in it. */
    public String asText() {
        return WorkingText.of(this);
    }
}
