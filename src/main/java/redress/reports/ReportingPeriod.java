package redress.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a report is about: a year from 1 April to 31 March, written "2025-26"; a quarter of one, "April to June 2025"
 * (BH-35, NS-14, NS-20); or a month, "April 2025".
 *
 * @param first its first month
 * @param months how many: 12, 3 or 1
 */
public record ReportingPeriod(YearMonth first, int months) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final int APRIL = 4;
    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    public ReportingPeriod {
        if (months != YEAR && months != QUARTER && months != 1) {
            throw new IllegalArgumentException(
                    "A report is about a year, a quarter or a month, not " + months + " months.");
        }
    }

    /**
     * Reads the year "2025-26".
     *
     * @throws IllegalArgumentException with a sentence that says what was expected
     */
    public static ReportingPeriod parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (written.matches()) {
            int first = Integer.parseInt(written.group(1));
            if ((first + 1) % 100 == Integer.parseInt(written.group(2))) {
                return year(first);
            }
        }
        throw new IllegalArgumentException(
                "A reporting year such as \"2025-26\" was expected, from 1 April to 31 March, not \"" + text + "\".");
    }

    /** The year that begins on 1 April of this calendar year. */
    public static ReportingPeriod year(int firstYear) {
        return new ReportingPeriod(YearMonth.of(firstYear, APRIL), YEAR);
    }

    /** The reporting year a day lies in. */
    public static ReportingPeriod of(LocalDate day) {
        return year(day.getMonthValue() >= APRIL ? day.getYear() : day.getYear() - 1);
    }

    /** The quarter a day lies in: April to June, July to September, and so on. */
    public static ReportingPeriod quarterOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new ReportingPeriod(month.minusMonths((month.getMonthValue() - 1) % QUARTER), QUARTER);
    }

    public static ReportingPeriod monthOf(LocalDate day) {
        return new ReportingPeriod(YearMonth.from(day), 1);
    }

    public LocalDate start() {
        return first.atDay(1);
    }

    public LocalDate end() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    /** Its months by name, in order. */
    List<String> monthNames() {
        return IntStream.range(0, months)
                .mapToObj(i -> MONTH.format(first.plusMonths(i)))
                .toList();
    }

    /** "year", "quarter" or "month". */
    public String noun() {
        return isYear() ? "year" : months == QUARTER ? "quarter" : "month";
    }

    public boolean isYear() {
        return months == YEAR;
    }

    /** The last day a report made on this day can tell of: the end, or the day itself while the period runs. */
    LocalDate lastDay(LocalDate made) {
        return made.isBefore(end()) ? made : end();
    }

    /** "31 March", as headings of tables name the {@link #lastDay}. */
    String lastDayInWords(LocalDate made) {
        return DAY_AND_MONTH.format(lastDay(made));
    }

    /** "1 April". */
    String startInWords() {
        return DAY_AND_MONTH.format(start());
    }

    /** "31 March". */
    String endInWords() {
        return DAY_AND_MONTH.format(end());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** What it is compared with: the same a year before, since complaints have their seasons. */
    public ReportingPeriod previous() {
        return new ReportingPeriod(first.minusYears(1), months);
    }

    /** The one just before it. */
    public ReportingPeriod before() {
        return new ReportingPeriod(first.minusMonths(months), months);
    }

    /** "2025-26", "April to June 2025", "April 2025". */
    @Override
    public String toString() {
        if (isYear()) {
            return String.format("%04d-%02d", first.getYear(), (first.getYear() + 1) % 100);
        }
        return months == 1
                ? MONTH_AND_YEAR.format(first)
                : MONTH.format(first) + " to " + MONTH_AND_YEAR.format(first.plusMonths(months - 1L));
    }
}
