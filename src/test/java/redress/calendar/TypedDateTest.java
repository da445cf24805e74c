package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 apr, 2026-04-01",
        "1apr, 2026-04-01",
        "1 APRIL, 2026-04-01",
        "01/04, 2026-04-01",
        "1/4/26, 2026-04-01",
        "1.4.2026, 2026-04-01",
        "1-4-26, 2026-04-01",
        "1 4 26, 2026-04-01",
        "1 April 2026, 2026-04-01",
        "1st april 2026, 2026-04-01",
        "'1 Apr, 2026', 2026-04-01",
        "Wed 1 Apr 2026, 2026-04-01",
        "'Wednesday, 1 April 2026', 2026-04-01",
        "2026-04-01, 2026-04-01",
        "2026-4-1, 2026-04-01",
        "30 sept 2025, 2025-09-30",
        "29/2/28, 2028-02-29",
        "'  1   apr ', 2026-04-01",
        "today, 2026-04-02",
        "Yesterday, 2026-04-01",
        "tomorrow, 2026-04-03",
        "thu, 2026-04-02",
        "fri, 2026-04-03",
        "weds, 2026-04-08",
        "wednesday, 2026-04-08",
        "+10wd, 2026-04-20",
        "-1wd, 2026-04-01",
        "+ 1 wd, 2026-04-07",
        "-3d, 2026-03-30",
        "+2w, 2026-04-16",
        "+1m, 2026-05-02",
    })
    void understandsWhatPeopleType(String typed, LocalDate date) {
        assertThat(TypedDate.parse(typed, TODAY, Calendars.ENGLAND)).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0} typed on {1}")
    @CsvSource({
        "2 jun, 2026-04-02, 2026-06-02",
        "3 jun, 2026-04-02, 2025-06-03",
        "31 dec, 2026-01-02, 2025-12-31",
        "7 jan, 2026-11-22, 2027-01-07",
        "1 dec, 2026-11-22, 2026-12-01",
        "1 apr, 2026-11-22, 2026-04-01",
        "29 feb, 2028-12-01, 2028-02-29",
        "29 feb, 2028-01-15, 2028-02-29",
        "30/4, 2026-02-28, 2025-04-30",
    })
    void aDayWithoutAYearIsTheNearestWithinTenMonthsBackAndTwoAhead(String typed, LocalDate today, LocalDate date) {
        assertThat(TypedDate.parse(typed, today, Calendars.ENGLAND)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2025-12-31", "2019-02-28", "2028-02-29", "2026-09-01"})
    void whatAFieldShowsCanBeReadAgain(LocalDate date) {
        assertThat(TypedDate.parse(Dates.field(date), TODAY, Calendars.ENGLAND)).isEqualTo(date);
        assertThat(TypedDate.parse(Dates.full(date), TODAY, Calendars.ENGLAND)).isEqualTo(date);
        assertThat(TypedDate.parse(Dates.inWords(date), TODAY, Calendars.ENGLAND))
                .isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "31 nov, November has only 30 days.",
        "31/11/2026, November has only 30 days.",
        "32 jan, January has only 31 days.",
        "29 feb 2026, February 2026 has only 28 days.",
        "30 feb, February 2026 has only 28 days.",
        "0 apr, A month begins with day 1. Type the day first: 1/4/2026 is 1 April.",
        "4/13/2026, There is no month 13. Type the day first: 1/4/2026 is 1 April.",
        "1 apr 1066, Check the year: 1066 is out of reach.",
        "9999-04-01, Check the year: 9999 is out of reach.",
        "+9999m, Dates are counted from 1900 to 2199 only. Check the year.",
        "Fri 1 Apr 2026, '1 April 2026 is a Wednesday. Change the day, or leave the weekday out.'",
    })
    void saysWhatIsSo(String typed, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypedDate.parse(typed, TODAY, Calendars.ENGLAND))
                .satisfies(said ->
                        assertThat(said.getMessage().replace('\u00a0', ' ')).isEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "fr",
                "1",
                "1 ap r",
                "april 1",
                "1/4/1",
                "1/4/126",
                "20260401",
                "10wd",
                "+10",
                "+99999d",
                "++1d",
                "1 apr 26 27",
                "1 xyz",
                "foo 1 apr",
                "\u0661 apr",
                "1e3",
                "NaN",
                "'; drop table",
                "1 apr\u0000"
            })
    void whateverElseIsNoDate(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypedDate.parse(typed, TODAY, Calendars.ENGLAND))
                .withMessage("This is not a date. Type it like 1 apr, 1/4/2026, fri or +10wd.");
    }

    @Test
    void tenMegabytesAreNoDateEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypedDate.parse("1 ".repeat(5_000_000), TODAY, Calendars.ENGLAND))
                .withMessage("This is not a date. Type it like 1 apr, 1/4/2026, fri or +10wd.");
    }

    @Test
    void datesAreWrittenTheSameOnEveryMachine() {
        LocalDate september = LocalDate.of(2026, 9, 4);

        assertThat(Dates.inWords(september)).isEqualTo("4\u00a0September\u00a02026");
        assertThat(Dates.full(september)).isEqualTo("Friday 4\u00a0September\u00a02026");
        assertThat(Dates.field(september)).isEqualTo("Fri 4\u00a0Sep\u00a02026");
        assertThat(Dates.list(september)).isEqualTo("Fri 4\u00a0Sep");
    }
}
