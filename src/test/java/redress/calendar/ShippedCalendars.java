package redress.calendar;

import java.time.LocalDate;
import java.util.List;

/** The calendars the tests count in. */
final class ShippedCalendars {

    static final BankHolidays SHIPPED = BankHolidays.shipped();
    static final WorkingCalendar ENGLAND = of(Region.ENGLAND_AND_WALES);
    static final Closure CHRISTMAS_2025 =
            new Closure(LocalDate.of(2025, 12, 29), LocalDate.of(2025, 12, 31), "Christmas closure");

    private ShippedCalendars() {}

    static WorkingCalendar of(Region region, Closure... closures) {
        return WorkingCalendar.of(region, SHIPPED, List.of(closures));
    }
}
