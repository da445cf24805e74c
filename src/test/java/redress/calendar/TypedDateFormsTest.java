package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static LocalDate read(String typed, LocalDate today) {
        return TypedDate.parse(typed, today, ShippedCalendars.ENGLAND);
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2026-04-01",
        "Yesterday, 2026-03-31",
        "tomorrow, 2026-04-02",
        "wed, 2026-04-01", // today's own name is today
        "fri, 2026-04-03",
        "FRIDAY, 2026-04-03",
        "tues, 2026-04-07",
        "1 apr, 2026-04-01",
        "1apr, 2026-04-01",
        "1st April, 2026-04-01",
        "1 april 2026, 2026-04-01",
        "1 Apr 26, 2026-04-01",
        "1/4/26, 2026-04-01",
        "1/4/2026, 2026-04-01",
        "01/04/2026, 2026-04-01",
        "1.4.26, 2026-04-01",
        "1 4 26, 2026-04-01",
        "1/4, 2026-04-01",
        "2026-04-01, 2026-04-01",
        "2026-4-1, 2026-04-01",
        "Wed\u00a01\u00a0Apr\u00a02026, 2026-04-01", // as the field itself writes it
        "'Friday, 24 April 2026', 2026-04-24",
        "'  24   sept  2025 ', 2025-09-24",
        "29 feb 2024, 2024-02-29",
        "29/2/28, 2028-02-29",
        "+10wd, 2026-04-17",
        "-1wd, 2026-03-31",
        "+0wd, 2026-04-01",
        "-3d, 2026-03-29",
        "+ 2 w, 2026-04-15",
        "+1m, 2026-05-01",
    })
    void datesAreReadAsPeopleTypeThem(String typed, LocalDate expected) {
        assertThat(read(typed, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15, 5 jan, 2027-01-05",
        "2026-12-15, 15 feb, 2027-02-15",
        "2026-12-15, 16 feb, 2026-02-16",
        "2026-12-31, 1 apr, 2026-04-01",
        "2027-01-05, 1 apr, 2026-04-01",
        "2027-02-01, 1 apr, 2027-04-01",
        "2027-01-05, 20 dec, 2026-12-20",
        "2026-10-31, 31 dec, 2026-12-31",
        "2026-10-30, 31 dec, 2025-12-31",
        "2028-01-05, 29 feb, 2028-02-29",
    })
    void aDayWithoutAYearLiesInTheLastTenMonthsOrTheNextTwo(LocalDate today, String typed, LocalDate expected) {
        assertThat(read(typed, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31 nov, November has only 30 days.",
        "31 November 2025, November has only 30 days.",
        "31/4/2026, April has only 30 days.",
        "32 jan, January has only 31 days.",
        "29 feb 2026, February 2026 has only 28 days.",
        "30 feb 2028, February 2028 has only 29 days.",
        "29/2/2100, February 2100 has only 28 days.",
        "0/4/2026, A month begins with day 1. Type the day first: 1/4/2026 is 1 April.",
        "1/13/2026, There is no month 13. Type the day first: 1/4/2026 is 1 April.",
        "2026-13-01, There is no month 13. Type the day first: 1/4/2026 is 1 April.",
        "1/0, There is no month 0. Type the day first: 1/4/2026 is 1 April.",
        "1/4/1850, Check the year: 1850 is out of reach.",
        "1 apr 9999, Check the year: 9999 is out of reach.",
        "Thu 1 Apr 2026, '1\u00a0April\u00a02026 is a Wednesday. Change the day, or leave the weekday out.'",
        "29 feb, February 2026 has only 28 days.",
        "+9999m, Dates are counted from 1900 to 2199 only. Check the year.",
        "-9999w, Dates are counted from 1900 to 2199 only. Check the year.",
        "-9999m, Dates are counted from 1900 to 2199 only. Check the year.",
    })
    void whatCannotBeADateIsRefusedWithItsReason(String typed, String sentence) {
        assertThatThrownBy(() -> read(typed, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "12", "1/2/3", "1 ma", "1 foo 2026", "foo 1 apr", "+10", "+wd", "fr", "1/4/026", "2026"})
    void whatIsNotADateIsRefusedWithExamples(String typed) {
        assertThatThrownBy(() -> read(typed, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is not a date. Type it like 1 apr, 1/4/2026, fri or +10wd.");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789/-+. wdm").ofMaxLength(12),
                Arbitraries.strings().withChars("0123 aprfebnovsun,").ofMaxLength(12),
                Arbitraries.integers()
                        .between(0, 99)
                        .flatMap(day -> Arbitraries.of("jan", "feb", "apr", "sept", "dec", "/1/", "/2", "/13")
                                .map(month -> day + month)));
    }

    @Property(tries = 1000)
    void whateverIsTypedGivesADateWithinReachOrASentence(
            @ForAll("anything") String typed, @ForAll @IntRange(max = 60_000) int later) {
        LocalDate today = LocalDate.of(1990, 1, 1).plusDays(later);
        try {
            assertThat(read(typed, today).getYear()).isBetween(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR);
        } catch (IllegalArgumentException e) {
            assertThat(e).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThat(e.getMessage()).matches("[A-Z1-9].*\\.");
        }
    }

    @Property(tries = 200)
    void everyDateIsReadBackFromEveryWayItIsWritten(@ForAll @IntRange(max = 60_000) int later) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(later);
        assertThat(read(Dates.field(day), TODAY)).isEqualTo(day);
        assertThat(read(Dates.full(day), TODAY)).isEqualTo(day);
        assertThat(read(Dates.inWords(day), TODAY)).isEqualTo(day);
        assertThat(read(day.toString(), TODAY)).isEqualTo(day);
    }
}
