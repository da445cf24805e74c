package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped file beside the law it follows from, day by day. */
class BankHolidayLawTest {

    /** Days proclaimed or moved once: every other day follows from the law's own rules. */
    private static final Set<String> ONCE =
            Set.of("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2026-06-15");

    private static final Set<String> MOVED_AWAY = Set.of("2020-05-04", "2022-05-30");

    @ParameterizedTest
    @EnumSource
    void theShippedDaysAreThoseOfTheLaw(Region region) {
        Set<LocalDate> expected = new TreeSet<>();
        for (int year = 2019; year <= 2030; year++) {
            expected.addAll(lawful(region, year));
        }
        MOVED_AWAY.forEach(day -> expected.remove(LocalDate.parse(day)));
        ONCE.stream()
                .filter(day -> region == Region.SCOTLAND || !day.equals("2026-06-15"))
                .forEach(day -> expected.add(LocalDate.parse(day)));

        assertThat(ShippedCalendars.SHIPPED.of(region))
                .extracting(Holiday::date)
                .containsExactlyElementsOf(expected);
        assertThat(ShippedCalendars.SHIPPED.firstDay(region)).isEqualTo("2019-01-01");
        assertThat(ShippedCalendars.SHIPPED.lastDay(region)).isEqualTo("2030-12-31");
    }

    /** Banking and Financial Dealings Act 1971, schedule 1, with the usual substitutes; written apart from the program. */
    private static Set<LocalDate> lawful(Region region, int year) {
        boolean scotland = region == Region.SCOTLAND;
        Set<LocalDate> days = new TreeSet<>();
        substituted(days, LocalDate.of(year, 1, 1));
        if (scotland) {
            substituted(days, LocalDate.of(year, 1, 2));
            substituted(days, LocalDate.of(year, 11, 30));
        } else {
            days.add(easter(year).plusDays(1));
        }
        if (region == Region.NORTHERN_IRELAND) {
            substituted(days, LocalDate.of(year, 3, 17));
            substituted(days, LocalDate.of(year, 7, 12));
        }
        days.add(easter(year).minusDays(2));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, 8, 1)
                .with(
                        scotland
                                ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
                                : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate boxing = LocalDate.of(year, 12, 26);
        days.add(weekend(boxing) ? LocalDate.of(year, 12, 28) : boxing);
        LocalDate christmas = LocalDate.of(year, 12, 25);
        days.add(weekend(christmas) ? LocalDate.of(year, 12, 27) : christmas);
        return days;
    }

    /** The next weekday that is not a holiday already. */
    private static void substituted(Set<LocalDate> days, LocalDate day) {
        LocalDate kept = day;
        while (weekend(kept) || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    /** The Gregorian computus, written for these years. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int epact = (golden * 19 + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * epact + 5) % 7;
        LocalDate easter = LocalDate.of(year, 3, 22).plusDays(epact + sunday);
        return easter.equals(LocalDate.of(year, 4, 26)) ? easter.minusWeeks(1) : easter;
    }
}
