package redress.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How a due date is counted from its anchor (DESIGN section 4): working days after day 0; months and years keep the day
 * number, clamped to the month's end; weeks and days are calendar days; 24 hours is the same hour of the next working day.
 */
public record DueRule(Period period, Roll roll, ReceiptRule receipt) {

    /**
     * The due date alone, the fast way.
     *
     * @param receiptOfSomething the receipt rule applies, because the anchor is a receipt
     * @throws IllegalArgumentException with a sentence where it lies outside 1900 to 2199
     */
    public LocalDate due(Moment anchor, boolean receiptOfSomething, WorkingCalendar calendar) {
        LocalDate dayZero = receiptOfSomething ? deemed(anchor, calendar) : anchor.date();
        boolean countsItself = receiptOfSomething && receipt.day() == 1 && calendar.isWorkingDay(dayZero);
        LocalDate due = switch (period.unit()) {
            case WORKING_DAYS ->
                calendar.plus(dayZero, countsItself && period.amount() > 0 ? period.amount() - 1 : period.amount());
            case DAYS -> dayZero.plusDays(countsItself ? Math.max(0, period.amount() - 1) : period.amount());
            case WEEKS -> dayZero.plusWeeks(period.amount());
            case MONTHS -> dayZero.plusMonths(period.amount());
            case YEARS -> dayZero.plusYears(period.amount());
            case HOURS -> calendar.nextWorkingDay(calendar.plus(dayZero, workingDaysOfHours(anchor)));
        };
        return roll == Roll.NEXT_WORKING_DAY ? calendar.nextWorkingDay(due) : WorkingCalendar.inReach(due);
    }

    /** As for a receipt. */
    public LocalDate due(Moment received, WorkingCalendar calendar) {
        return due(received, true, calendar);
    }

    /** The due date with its working; purpose names the duty in small letters: "stage 1 response". */
    public DueDate count(Anchor anchor, String purpose, WorkingCalendar calendar) {
        LocalDate dayZero = anchor.receipt()
                ? deemed(anchor.moment(), calendar)
                : anchor.moment().date();
        LocalDate due = due(anchor.moment(), anchor.receipt(), calendar);
        return new DueDate(this, anchor, purpose, calendar, false, dayZero, due, due, hour(anchor.moment()), List.of());
    }

    /** The hour by which it is due, for periods in hours from a known hour. */
    public Optional<LocalTime> hour(Moment anchor) {
        return period.unit() == PeriodUnit.HOURS
                ? anchor.time().map(time -> time.plusHours(period.amount() % 24))
                : Optional.empty();
    }

    /** The day of receipt as it counts: a later working day where the rule says so. */
    public LocalDate deemed(Moment received, WorkingCalendar calendar) {
        boolean tooLate = receipt.cutOff().isPresent()
                && received.time()
                        .map(time -> !time.isBefore(receipt.cutOff().get()))
                        .orElse(false);
        if (tooLate) {
            return calendar.plus(received.date(), 1);
        }
        return receipt.deemedNextWorkingDay() ? calendar.nextWorkingDay(received.date()) : received.date();
    }

    private int workingDaysOfHours(Moment anchor) {
        int days = period.amount() / 24;
        boolean pastMidnight = anchor.time()
                .map(time -> time.getHour() + period.amount() % 24 >= 24)
                .orElse(period.amount() % 24 > 0);
        return pastMidnight ? days + 1 : days;
    }
}
