package redress.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reporting year, 1 April to 31 March, written "2025-26". */
public record ReportingYear(int firstYear) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    /**
     * Reads "2025-26".
     *
     * @throws IllegalArgumentException with a sentence that says what was expected
     */
    public static ReportingYear parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (written.matches()) {
            int first = Integer.parseInt(written.group(1));
            if ((first + 1) % 100 == Integer.parseInt(written.group(2))) {
                return new ReportingYear(first);
            }
        }
        throw new IllegalArgumentException(
                "A reporting year such as \"2025-26\" was expected, from 1 April to 31 March, not \"" + text + "\".");
    }

    /** The reporting year a day lies in. */
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    /** 1 April. */
    public LocalDate start() {
        return LocalDate.of(firstYear, 4, 1);
    }

    /** 31 March. */
    public LocalDate end() {
        return LocalDate.of(firstYear + 1, 3, 31);
    }

    /** The last day a report made on this day can tell of: 31 March, or the day itself while the year runs. */
    LocalDate lastDay(LocalDate made) {
        return made.isBefore(end()) ? made : end();
    }

    /** "31 March", as headings of tables name the {@link #lastDay}. */
    String lastDayInWords(LocalDate made) {
        return DAY_AND_MONTH.format(lastDay(made));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    public ReportingYear previous() {
        return new ReportingYear(firstYear - 1);
    }

    /** "2025-26". */
    @Override
    public String toString() {
        return String.format("%04d-%02d", firstYear, (firstYear + 1) % 100);
    }
}
