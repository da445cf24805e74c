package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BankHolidaysTest {

    private static final BankHolidays SHIPPED = BankHolidays.shipped();

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

        assertThat(SHIPPED.of(region)).extracting(Holiday::date).containsExactlyElementsOf(expected);
        assertThat(SHIPPED.firstDay(region)).isEqualTo("2019-01-01");
        assertThat(SHIPPED.lastDay(region)).isEqualTo("2030-12-31");
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

    @Test
    void titlesAreWrittenAsGovUkWritesThem() {
        assertThat(SHIPPED.of(Region.SCOTLAND))
                .extracting(Holiday::title)
                .contains("New Year’s Day", "St Andrew’s Day, substitute day")
                .noneMatch(title -> title.contains("'"));
    }

    @Test
    void theShippedTextIsWhatIsRead() {
        InputStream file = new ByteArrayInputStream(BankHolidays.shippedText().getBytes(StandardCharsets.UTF_8));

        BankHolidays read = BankHolidays.read(file);

        for (Region region : Region.values()) {
            assertThat(read.of(region)).isEqualTo(SHIPPED.of(region));
        }
    }

    @Test
    void aByteOrderMarkAndDaysOutOfOrderDoNotMatter() {
        String json = "\ufeff"
                + three(event("Boxing Day", "2026-12-28", "Substitute day") + ","
                        + event("Christmas Day", "2026-12-25", ""));

        assertThat(BankHolidays.parse(json).of(Region.SCOTLAND))
                .containsExactly(
                        new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new Holiday(LocalDate.of(2026, 12, 28), "Boxing Day, substitute day"));
    }

    static List<List<String>> badFiles() {
        String good = event("Good Friday", "2026-04-03", "");
        return List.of(
                List.of("", "it has no events for england-and-wales"),
                List.of("<html>Page not found</html>", "it is not JSON"),
                List.of("[1, 2]", "it has no events for england-and-wales"),
                List.of("{\"england-and-wales\": null}", "it has no events for england-and-wales"),
                List.of("{\"scotland\": {\"events\": [" + good + "]}}", "it has no events for england-and-wales"),
                List.of("[".repeat(100_000), "it is not JSON"),
                List.of(three(""), "it has no events for england-and-wales"),
                List.of(three("7"), "it has a holiday whose date is not a day of the calendar"),
                List.of(
                        three(event("Easter", "2026-02-30", "")),
                        "it has a holiday whose date is not a day of the calendar"),
                List.of(
                        three(event("Easter", "3 April 2026", "")),
                        "it has a holiday whose date is not a day of the calendar"),
                List.of(three(event("Easter", "9999-04-03", "")), "the year of 9999-04-03 is out of reach"),
                List.of(
                        three(event(" ", "2026-04-03", "")),
                        "the holiday on 2026-04-03 has no title of 1 to 200 characters"),
                List.of(
                        three(event("x".repeat(201), "2026-04-03", "")),
                        "the holiday on 2026-04-03 has no title of 1 to 200 characters"),
                List.of(
                        three(good + "," + event("Good Friday", "2028-04-14", "")),
                        "it has no holidays in 2027 for england-and-wales"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedInOneSentenceThatSaysWhatToDo(List<String> file) {
        assertThatExceptionOfType(BadHolidayFile.class)
                .isThrownBy(() -> read(file.get(0).getBytes(StandardCharsets.UTF_8)))
                .withMessage("This is not a bank-holiday file in gov.uk's form: " + file.get(1)
                        + ". Load the file from gov.uk unchanged.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, it is not JSON", "UTF-16LE, it is not JSON"})
    void aFileInAnotherEncodingIsRefused(String encoding, String why) throws IOException {
        byte[] bytes = BankHolidays.shippedText().getBytes(encoding);

        assertThatExceptionOfType(BadHolidayFile.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(why);
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        assertThatExceptionOfType(BadHolidayFile.class)
                .isThrownBy(() -> read(new byte[5_000_001]))
                .withMessageContaining("it is larger than 5 MB");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatExceptionOfType(BadHolidayFile.class)
                .isThrownBy(() -> BankHolidays.read(closed))
                .withMessageContaining("it cannot be read");
    }

    private static BankHolidays read(byte[] bytes) {
        return BankHolidays.read(new ByteArrayInputStream(bytes));
    }

    private static String event(String title, String date, String notes) {
        return "{\"title\": \"%s\", \"date\": \"%s\", \"notes\": \"%s\", \"bunting\": true}"
                .formatted(title, date, notes);
    }

    /** The same events for all three regions. */
    private static String three(String events) {
        return Set.of(Region.values()).stream()
                .map(region -> "\"%1$s\": {\"division\": \"%1$s\", \"events\": [%2$s]}".formatted(region.id(), events))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
