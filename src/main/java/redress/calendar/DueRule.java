package redress.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How a due date is counted from its anchor (DESIGN section 4).
 *
 * <p>Working days are counted after day 0. Days and weeks are calendar days. Months and years keep the day number, clamped to
 * the month's end, and are always added to the anchor. Each 24 hours are a working day further at the same hour; hours beyond
 * that run on working days only, from midnight where the anchor's day is none. Where the day of receipt is itself day 1, that
 * holds for working days and days; weeks, months, years and hours lead to the corresponding day whatever its number.
 */
public record DueRule(Period period, Roll roll, ReceiptRule receipt) {

    /**
     * The due date alone, the fast way.
     *
     * @param receiptOfSomething the receipt rule applies, because the anchor is a receipt
     * @throws IllegalArgumentException with a sentence where it lies outside 1900 to 2199
     */
    public LocalDate due(Moment anchor, boolean receiptOfSomething, WorkingCalendar calendar) {
        return reached(anchor, receiptOfSomething, calendar).date();
    }

    /** As for a receipt. */
    public LocalDate due(Moment received, WorkingCalendar calendar) {
        return due(received, true, calendar);
    }

    /** The due date with its working; purpose names the duty in small letters: "stage 1 response". */
    public DueDate count(Anchor anchor, String purpose, WorkingCalendar calendar) {
        Moment due = reached(anchor.moment(), anchor.receipt(), calendar);
        LocalDate dayZero = dayZero(anchor.moment(), anchor.receipt(), calendar);
        return new DueDate(
                this, anchor, purpose, calendar, false, dayZero, due.date(), due.date(), due.time(), List.of());
    }

    /** The day of receipt as it counts: a later working day where the rule says so. */
    public LocalDate deemed(Moment received, WorkingCalendar calendar) {
        if (tooLate(received)) {
            return calendar.plus(received.date(), 1);
        }
        return receipt.deemedNextWorkingDay() || receipt.cutOff().isPresent()
                ? calendar.nextWorkingDay(received.date())
                : received.date();
    }

    /** Whether it was received at or after the cut-off hour. */
    boolean tooLate(Moment received) {
        return receipt.cutOff()
                .flatMap(cutOff -> received.time().map(time -> !time.isBefore(cutOff)))
                .orElse(false);
    }

    LocalDate dayZero(Moment anchor, boolean receiptOfSomething, WorkingCalendar calendar) {
        return receiptOfSomething ? deemed(anchor, calendar) : anchor.date();
    }

    /** Whether the day of receipt is itself day 1, so that one day fewer follows it. */
    boolean countsItself(LocalDate dayZero, boolean receiptOfSomething, WorkingCalendar calendar) {
        return receiptOfSomething
                && receipt.day() == 1
                && period.amount() > 0
                && (period.unit() == PeriodUnit.WORKING_DAYS || period.unit() == PeriodUnit.DAYS)
                && calendar.isWorkingDay(dayZero);
    }

    /**
     * The due date, with its hour where it is counted in hours from a known hour.
     *
     * @param receiptOfSomething the receipt rule applies, because the anchor is a receipt
     * @throws IllegalArgumentException with a sentence where it lies outside 1900 to 2199
     */
    public Moment reached(Moment anchor, boolean receiptOfSomething, WorkingCalendar calendar) {
        Moment counted = counted(anchor, receiptOfSomething, calendar);
        return roll == Roll.NEXT_WORKING_DAY
                ? new Moment(calendar.nextWorkingDay(counted.date()), counted.time())
                : counted;
    }

    /** The due date before it is moved on to a working day. */
    Moment counted(Moment anchor, boolean receiptOfSomething, WorkingCalendar calendar) {
        WorkingCalendar.inReach(anchor.date());
        LocalDate dayZero = dayZero(anchor, receiptOfSomething, calendar);
        if (period.unit() == PeriodUnit.HOURS) {
            return afterHours(dayZero.equals(anchor.date()) ? anchor : Moment.of(dayZero), calendar);
        }
        int days = countsItself(dayZero, receiptOfSomething, calendar) ? period.amount() - 1 : period.amount();
        LocalDate due = switch (period.unit()) {
            case WORKING_DAYS, HOURS -> calendar.plus(dayZero, days);
            case DAYS -> dayZero.plusDays(days);
            case WEEKS -> dayZero.plusWeeks(days);
            case MONTHS -> dayZero.plusMonths(days);
            case YEARS -> dayZero.plusYears(days);
        };
        return Moment.of(WorkingCalendar.inReach(due));
    }

    /** Where the hour is not known, or was deemed away, it is due by the end of the day that the whole days lead to. */
    private Moment afterHours(Moment anchor, WorkingCalendar calendar) {
        int workingDays = period.amount() / 24;
        int rest = period.amount() % 24;
        if (rest == 0) {
            return new Moment(calendar.plus(anchor.date(), workingDays), anchor.time());
        }
        Moment start = calendar.isWorkingDay(anchor.date())
                ? anchor
                : new Moment(calendar.nextWorkingDay(anchor.date()), Optional.of(LocalTime.MIDNIGHT));
        boolean pastMidnight =
                start.time().map(time -> time.getHour() + rest >= 24).orElse(false);
        LocalDate day = calendar.plus(start.date(), pastMidnight ? workingDays + 1 : workingDays);
        return new Moment(day, start.time().map(time -> time.plusHours(rest)));
    }
}
