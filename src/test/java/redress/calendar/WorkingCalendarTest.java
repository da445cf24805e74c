package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    /** FIELD section 3: receipt is day 0, England and Wales. */
    @ParameterizedTest(name = "{0}, closed: {1}")
    @CsvSource({
        "2026-04-01, no, 2026-04-07, 2026-04-08, 2026-04-10, 2026-04-17, 2026-04-24, 2026-04-28, 2026-05-01",
        "2026-04-02, no, 2026-04-08, 2026-04-09, 2026-04-13, 2026-04-20, 2026-04-27, 2026-04-29, 2026-05-05",
        "2026-05-01, no, 2026-05-06, 2026-05-07, 2026-05-11, 2026-05-18, 2026-05-26, 2026-05-28, 2026-06-02",
        "2025-12-22, no, 2025-12-24, 2025-12-29, 2025-12-31, 2026-01-08, 2026-01-15, 2026-01-19, 2026-01-22",
        "2025-12-22, yes, 2025-12-24, 2026-01-02, 2026-01-06, 2026-01-13, 2026-01-20, 2026-01-22, 2026-01-27",
        "2022-12-21, no, 2022-12-23, 2022-12-28, 2022-12-30, 2023-01-09, 2023-01-16, 2023-01-18, 2023-01-23",
    })
    void countsAsTheFieldTableSays(
            LocalDate received,
            String closed,
            LocalDate two,
            LocalDate three,
            LocalDate five,
            LocalDate ten,
            LocalDate fifteen,
            LocalDate seventeen,
            LocalDate twenty) {
        WorkingCalendar calendar = closed.equals("yes") ? Calendars.CLOSED_AT_CHRISTMAS : Calendars.ENGLAND;

        assertThat(List.of(2, 3, 5, 10, 15, 17, 20))
                .extracting(days -> calendar.plus(received, days))
                .containsExactly(two, three, five, ten, fifteen, seventeen, twenty);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ENGLAND_AND_WALES, 2020-05-08, Early May bank holiday (VE day)",
        "ENGLAND_AND_WALES, 2022-06-02, Spring bank holiday",
        "ENGLAND_AND_WALES, 2022-06-03, Platinum Jubilee bank holiday",
        "ENGLAND_AND_WALES, 2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "ENGLAND_AND_WALES, 2022-12-26, Boxing Day",
        "ENGLAND_AND_WALES, 2022-12-27, 'Christmas Day, substitute day'",
        "ENGLAND_AND_WALES, 2023-05-08, Bank holiday for the coronation of King Charles III",
        "ENGLAND_AND_WALES, 2026-04-03, Good Friday",
        "ENGLAND_AND_WALES, 2026-04-06, Easter Monday",
        "ENGLAND_AND_WALES, 2026-12-28, 'Boxing Day, substitute day'",
        "ENGLAND_AND_WALES, 2027-12-27, 'Christmas Day, substitute day'",
        "ENGLAND_AND_WALES, 2028-01-03, 'New Year’s Day, substitute day'",
        "ENGLAND_AND_WALES, 2030-04-22, Easter Monday",
        "SCOTLAND, 2026-06-15, Scotland’s World Cup bank holiday",
        "SCOTLAND, 2026-01-02, 2nd January",
        "SCOTLAND, 2028-01-03, 'New Year’s Day, substitute day'",
        "SCOTLAND, 2028-01-04, '2nd January, substitute day'",
        "SCOTLAND, 2026-08-03, Summer bank holiday",
        "SCOTLAND, 2030-12-02, 'St Andrew’s Day, substitute day'",
        "NORTHERN_IRELAND, 2026-03-17, St Patrick’s Day",
        "NORTHERN_IRELAND, 2029-03-19, 'St Patrick’s Day, substitute day'",
        "NORTHERN_IRELAND, 2026-07-13, 'Battle of the Boyne (Orangemen’s Day), substitute day'",
    })
    void isClosedOnItsRegionsHolidaysAndNamesThem(Region region, LocalDate day, String name) {
        assertThat(Calendars.of(region).isWorkingDay(day)).isFalse();
        assertThat(Calendars.of(region).nameOf(day)).contains(name);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ENGLAND_AND_WALES, 2020-05-04", // moved to 8 May that year
        "ENGLAND_AND_WALES, 2022-05-30", // moved to 2 June that year
        "ENGLAND_AND_WALES, 2026-06-15",
        "ENGLAND_AND_WALES, 2026-01-02",
        "ENGLAND_AND_WALES, 2026-03-17",
        "ENGLAND_AND_WALES, 2022-12-28",
        "SCOTLAND, 2026-04-06", // no Easter Monday
        "SCOTLAND, 2026-08-31", // the last Monday is not Scotland's summer holiday
        "NORTHERN_IRELAND, 2026-11-30",
        "NORTHERN_IRELAND, 2028-01-04",
    })
    void worksOnDaysThatAreHolidaysElsewhereOrInOtherYears(Region region, LocalDate day) {
        assertThat(Calendars.of(region).isWorkingDay(day)).isTrue();
        assertThat(Calendars.of(region).nameOf(day)).isEmpty();
    }

    @Test
    void seesTheSubstituteDayBeyondTheOfficialFile() {
        assertThat(Calendars.ENGLAND.plus(LocalDate.of(2027, 12, 22), 10)).isEqualTo("2028-01-10");
    }

    @Test
    void namesWeekendsBeforeClosuresAndHolidaysBeforeClosures() {
        WorkingCalendar calendar = WorkingCalendar.of(
                Region.ENGLAND_AND_WALES,
                BankHolidays.shipped(),
                List.of(
                        Calendars.closure("2026-12-24", "2027-01-01", "Christmas closure"),
                        Calendars.closure("2026-07-01", "2026-07-01", " ")));

        assertThat(calendar.nameOf(LocalDate.of(2026, 12, 24))).contains("council closed: Christmas closure");
        assertThat(calendar.nameOf(LocalDate.of(2026, 12, 25))).contains("Christmas Day");
        assertThat(calendar.nameOf(LocalDate.of(2026, 12, 26))).contains("weekend");
        assertThat(calendar.nameOf(LocalDate.of(2026, 7, 1))).contains("council closed");
        assertThat(calendar.closures()).hasSize(2);
    }

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2026-04-04, 0, 2026-04-04",
        "2026-04-04, 1, 2026-04-07",
        "2026-04-04, -1, 2026-04-02",
        "2026-04-07, -1, 2026-04-02",
        "2026-04-07, -2, 2026-04-01",
        "2018-12-24, 1, 2018-12-25",
        "2031-01-03, 3, 2031-01-08",
    })
    void countsBackwardsAndOutsideTheLoadedYearsToo(LocalDate from, int days, LocalDate reached) {
        assertThat(Calendars.ENGLAND.plus(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "({0}, {1}]")
    @CsvSource({
        "2026-04-01, 2026-04-24, 15",
        "2026-04-24, 2026-04-01, -15",
        "2026-04-03, 2026-04-06, 0",
        "2026-04-03, 2026-04-07, 1",
        "2026-04-07, 2026-04-07, 0",
    })
    void elapsedWorkingDaysLeaveOutTheFirstDayAndCountTheLast(LocalDate from, LocalDate to, int days) {
        assertThat(Calendars.ENGLAND.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void knowsWhatIsLoaded() {
        for (Region region : Region.values()) {
            assertThat(Calendars.of(region).firstLoadedDay()).isEqualTo("2019-01-01");
            assertThat(Calendars.of(region).lastLoadedDay()).isEqualTo("2030-12-31");
            assertThat(Calendars.of(region).region()).isEqualTo(region);
        }
    }

    @Test
    void worksAtBothEndsOfItsReach() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2199, 12, 31);

        assertThat(Calendars.ENGLAND.isWorkingDay(first)).isTrue();
        assertThat(Calendars.ENGLAND.isWorkingDay(last)).isTrue();
        assertThat(Calendars.ENGLAND.plus(first, Calendars.ENGLAND.workingDaysBetween(first, last)))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9999-01-01", "-0001-01-01", "+999999999-12-31", "-999999999-01-01", "1899-12-31", "2200-01-01"})
    void aDateOutOfReachIsRefusedInOneSentence(LocalDate far) {
        for (Runnable attempt : List.<Runnable>of(
                () -> Calendars.ENGLAND.isWorkingDay(far),
                () -> Calendars.ENGLAND.plus(far, 0),
                () -> Calendars.ENGLAND.plus(far, 10),
                () -> Calendars.ENGLAND.nextWorkingDay(far),
                () -> Calendars.ENGLAND.workingDaysBetween(LocalDate.of(2026, 4, 1), far),
                () -> WorkingCalendar.of(
                        Region.SCOTLAND, BankHolidays.shipped(), List.of(new Closure(far, far, "far"))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(attempt::run)
                    .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, 1_000_000, -1_000_000})
    void tooManyWorkingDaysAreRefusedToo(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.ENGLAND.plus(LocalDate.of(2026, 4, 1), days))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
    }

    @Test
    void aClosureEndsNotBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.closure("2026-04-02", "2026-04-01", "x"))
                .withMessage("A closure cannot end before it begins: 2026-04-02 to 2026-04-01.");
    }
}
