package redress.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The calendars and rules the tests of this package count by. */
final class Calendars {

    static final WorkingCalendar ENGLAND =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of());
    static final WorkingCalendar SCOTLAND = WorkingCalendar.of(Region.SCOTLAND, BankHolidays.shipped(), List.of());
    static final WorkingCalendar NORTHERN_IRELAND =
            WorkingCalendar.of(Region.NORTHERN_IRELAND, BankHolidays.shipped(), List.of());
    static final Closure CHRISTMAS_2025 = closure("2025-12-29", "2025-12-31", "Christmas closure");
    static final WorkingCalendar CLOSED_AT_CHRISTMAS =
            WorkingCalendar.of(Region.ENGLAND_AND_WALES, BankHolidays.shipped(), List.of(CHRISTMAS_2025));

    private Calendars() {}

    static WorkingCalendar of(Region region) {
        return switch (region) {
            case ENGLAND_AND_WALES -> ENGLAND;
            case SCOTLAND -> SCOTLAND;
            case NORTHERN_IRELAND -> NORTHERN_IRELAND;
        };
    }

    static Closure closure(String from, String to, String name) {
        return new Closure(LocalDate.parse(from), LocalDate.parse(to), name);
    }

    static DueRule rule(String period) {
        return rule(period, ReceiptRule.DEFAULT);
    }

    static DueRule rule(String period, ReceiptRule receipt) {
        Period parsed = Period.parse(period);
        return new DueRule(parsed, Roll.defaultFor(parsed.unit()), receipt);
    }

    static ReceiptRule receipt(int day, boolean deemed, String cutOff) {
        return new ReceiptRule(
                day, deemed, cutOff.equals("none") ? Optional.empty() : Optional.of(LocalTime.parse(cutOff)));
    }

    /** A due date counted from a receipt. */
    static DueDate counted(String period, String received, WorkingCalendar calendar) {
        return rule(period)
                .count(new Anchor("Received", "", Moment.parse(received), true), "stage 1 response", calendar);
    }
}
