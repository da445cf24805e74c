package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {

    /** The periods of the seven columns of FIELD section 3's table. */
    private static final List<Integer> COLUMNS = List.of(2, 3, 5, 10, 15, 17, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-07 2026-04-08 2026-04-10 2026-04-17 2026-04-24 2026-04-28 2026-05-01",
        "2026-04-02, 2026-04-08 2026-04-09 2026-04-13 2026-04-20 2026-04-27 2026-04-29 2026-05-05",
        "2026-05-01, 2026-05-06 2026-05-07 2026-05-11 2026-05-18 2026-05-26 2026-05-28 2026-06-02",
        "2025-12-22, 2025-12-24 2025-12-29 2025-12-31 2026-01-08 2026-01-15 2026-01-19 2026-01-22",
        "2022-12-21, 2022-12-23 2022-12-28 2022-12-30 2023-01-09 2023-01-16 2023-01-18 2023-01-23",
    })
    void workingDaysAreCountedAfterTheDayOfReceipt(LocalDate received, String due) {
        countsTo(ShippedCalendars.ENGLAND, received, due);
    }

    @Test
    void closureDaysOfTheCouncilAreNotCounted() {
        countsTo(
                ShippedCalendars.of(Region.ENGLAND_AND_WALES, ShippedCalendars.CHRISTMAS_2025),
                LocalDate.of(2025, 12, 22),
                "2025-12-24 2026-01-02 2026-01-06 2026-01-13 2026-01-20 2026-01-22 2026-01-27");
    }

    private static void countsTo(WorkingCalendar calendar, LocalDate received, String due) {
        String[] expected = due.split(" ");
        assertThat(expected).hasSameSizeAs(COLUMNS);
        for (int column = 0; column < expected.length; column++) {
            LocalDate day = LocalDate.parse(expected[column]);
            int period = COLUMNS.get(column);
            assertThat(calendar.plus(received, period))
                    .as("%s + %d", received, period)
                    .isEqualTo(day);
            assertThat(calendar.workingDaysBetween(received, day)).isEqualTo(period);
            assertThat(calendar.plus(day, -period)).isEqualTo(received);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2020-05-08, Early May bank holiday (VE day)",
        "ENGLAND_AND_WALES, 2022-06-02, Spring bank holiday",
        "ENGLAND_AND_WALES, 2022-06-03, Platinum Jubilee bank holiday",
        "ENGLAND_AND_WALES, 2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "ENGLAND_AND_WALES, 2023-05-08, Bank holiday for the coronation of King Charles III",
        "ENGLAND_AND_WALES, 2022-12-26, Boxing Day",
        "ENGLAND_AND_WALES, 2022-12-27, 'Christmas Day, substitute day'",
        "ENGLAND_AND_WALES, 2026-08-31, Summer bank holiday",
        "ENGLAND_AND_WALES, 2026-12-28, 'Boxing Day, substitute day'",
        "ENGLAND_AND_WALES, 2027-03-26, Good Friday",
        "ENGLAND_AND_WALES, 2027-03-29, Easter Monday",
        "ENGLAND_AND_WALES, 2027-05-03, Early May bank holiday",
        "ENGLAND_AND_WALES, 2027-05-31, Spring bank holiday",
        "ENGLAND_AND_WALES, 2027-08-30, Summer bank holiday",
        "ENGLAND_AND_WALES, 2027-12-27, 'Christmas Day, substitute day'",
        "ENGLAND_AND_WALES, 2027-12-28, 'Boxing Day, substitute day'",
        "ENGLAND_AND_WALES, 2028-01-03, 'New Year’s Day, substitute day'",
        "SCOTLAND, 2026-01-02, 2nd January",
        "SCOTLAND, 2026-06-15, Scotland’s World Cup bank holiday",
        "SCOTLAND, 2026-08-03, Summer bank holiday",
        "SCOTLAND, 2026-11-30, St Andrew’s Day",
        "SCOTLAND, 2022-01-04, '2nd January, substitute day'",
        "SCOTLAND, 2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "SCOTLAND, 2028-01-04, '2nd January, substitute day'",
        "NORTHERN_IRELAND, 2026-03-17, St Patrick’s Day",
        "NORTHERN_IRELAND, 2026-04-06, Easter Monday",
        "NORTHERN_IRELAND, 2026-07-13, 'Battle of the Boyne (Orangemen’s Day), substitute day'",
        "NORTHERN_IRELAND, 2027-07-12, Battle of the Boyne (Orangemen’s Day)",
        "NORTHERN_IRELAND, 2028-01-03, 'New Year’s Day, substitute day'",
    })
    void bankHolidaysAreNotWorkingDays(Region region, LocalDate day, String name) {
        WorkingCalendar calendar = ShippedCalendars.of(region);
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.nameOf(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2020-05-04", // moved to the 8th
        "SCOTLAND, 2020-05-04",
        "NORTHERN_IRELAND, 2020-05-04",
        "ENGLAND_AND_WALES, 2022-05-30", // moved to 2 June
        "ENGLAND_AND_WALES, 2022-12-28",
        "ENGLAND_AND_WALES, 2026-01-02",
        "ENGLAND_AND_WALES, 2026-03-17",
        "ENGLAND_AND_WALES, 2026-06-15",
        "ENGLAND_AND_WALES, 2026-07-13",
        "ENGLAND_AND_WALES, 2026-08-03",
        "ENGLAND_AND_WALES, 2026-11-30",
        "ENGLAND_AND_WALES, 2028-01-04",
        "SCOTLAND, 2026-04-06",
        "SCOTLAND, 2026-08-31",
        "SCOTLAND, 2026-03-17",
        "NORTHERN_IRELAND, 2026-01-02",
        "NORTHERN_IRELAND, 2026-06-15",
        "NORTHERN_IRELAND, 2026-11-30",
    })
    void anotherRegionsHolidayAndAMovedHolidaysOldDayAreWorkingDays(Region region, LocalDate day) {
        WorkingCalendar calendar = ShippedCalendars.of(region);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.nameOf(day)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyYearHasItsNumberOfHolidaysAndTheOneOffDays(Region region) {
        int usual = switch (region) {
            case ENGLAND_AND_WALES -> 8;
            case SCOTLAND -> 9;
            case NORTHERN_IRELAND -> 10;
        };
        for (int year = 2019; year <= 2030; year++) {
            int thatYear = year;
            int oneOff = switch (year) {
                case 2022 -> 2; // Platinum Jubilee, State Funeral
                case 2023 -> 1; // coronation
                case 2026 -> region == Region.SCOTLAND ? 1 : 0; // World Cup
                default -> 0;
            };
            assertThat(ShippedCalendars.SHIPPED.of(region))
                    .filteredOn(holiday -> holiday.date().getYear() == thatYear)
                    .as("%s %d", region, year)
                    .hasSize(usual + oneOff);
        }
        assertThat(ShippedCalendars.SHIPPED.lastDay(region)).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @ParameterizedTest
    @EnumSource
    void everyHolidayIsAWeekdayAndNoTwoShareADay(Region region) {
        List<LocalDate> days =
                ShippedCalendars.SHIPPED.of(region).stream().map(Holiday::date).toList();
        assertThat(days).doesNotHaveDuplicates().isSorted();
        assertThat(days).extracting(LocalDate::getDayOfWeek).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @EnumSource
    void whatFallsOnAWeekendHasASubstituteDayAndNothingElseHas(Region region) {
        for (Holiday holiday : ShippedCalendars.SHIPPED.of(region)) {
            if (holiday.title().startsWith("Christmas Day") || holiday.title().startsWith("Boxing Day")) {
                int day = holiday.title().startsWith("Christmas") ? 25 : 26;
                DayOfWeek proper = holiday.date().withDayOfMonth(day).getDayOfWeek();
                assertThat(holiday.title().endsWith("substitute day"))
                        .as("%s on %s", holiday.title(), holiday.date())
                        .isEqualTo(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(proper));
            }
        }
    }

    @Test
    void tenWorkingDaysOverChristmas2027PassTheSubstituteDayOf3January2028() {
        assertThat(ShippedCalendars.ENGLAND.plus(LocalDate.of(2027, 12, 22), 10))
                .isEqualTo(LocalDate.of(2028, 1, 10));
    }

    @Test
    void aClosureOnAHolidayOrWeekendKeepsTheirNames() {
        WorkingCalendar calendar = ShippedCalendars.of(
                Region.ENGLAND_AND_WALES,
                new Closure(LocalDate.of(2025, 12, 24), LocalDate.of(2026, 1, 2), "Christmas closure"));
        assertThat(calendar.nameOf(LocalDate.of(2025, 12, 25))).contains("Christmas Day");
        assertThat(calendar.nameOf(LocalDate.of(2025, 12, 27))).contains("weekend");
        assertThat(calendar.nameOf(LocalDate.of(2025, 12, 24))).contains("council closed: Christmas closure");
        assertThat(calendar.nameOf(LocalDate.of(2026, 1, 2))).contains("council closed: Christmas closure");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 12, 24))).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void aClosureThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Closure(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), "Upside down"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A closure cannot end before it begins: 2026-01-02 to 2026-01-01.");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, 1", "2200-01-01, 1", "2199-12-30, 5", "1900-01-02, -5", "2026-04-01, 2147483647"})
    void daysOutOfReachAreRefusedWithASentence(LocalDate day, int workingDays) {
        assertThatThrownBy(() -> ShippedCalendars.ENGLAND.plus(day, workingDays))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Dates are counted from 1900 to 2199 only. Check the year.");
    }
}
