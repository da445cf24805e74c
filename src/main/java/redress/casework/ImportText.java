package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;

/** Reads what stands in the cells of other people's spreadsheets. */
final class ImportText {

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final Pattern WITH_YEAR =
            Pattern.compile("(?i)(?:[a-z]+,? )?\\d{1,2}(?:st|nd|rd|th)?[ /.]+[a-z0-9]+,?[ /.]+(?:\\d{2}|\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.0+)?");
    private static final LocalDate SERIAL_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);
    private static final Pattern MONEY = Pattern.compile("\\d{1,7}(?:\\.\\d{1,2})?");

    private ImportText() {}

    /** Without control characters and blanks around it; line ends become line feeds. */
    static String clean(String cell) {
        return cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** In one line, as far as a message has room. */
    static String shown(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }

    /** Small letters, only letters, digits and single blanks: for comparing words people wrote in their own way. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * A date with its year: 2026-04-01, 01/04/2026, 1 Apr 2026, 1-Apr-26, or a spreadsheet's own number of the day. An
     * hour after it is left out.
     *
     * @throws IllegalArgumentException with a sentence
     */
    static LocalDate date(String cell, LocalDate today, WorkingCalendar calendar) {
        var serial = SERIAL.matcher(cell);
        if (serial.matches()) {
            return SERIAL_0.plusDays(Long.parseLong(serial.group(1)));
        }
        String day = TIME.matcher(cell).replaceFirst("").strip();
        if (!ISO.matcher(day).matches()) {
            day = day.replace('-', ' ');
            if (day.length() > ImportColumn.RECEIVED.longest()
                    || !WITH_YEAR.matcher(day).matches()) {
                throw new IllegalArgumentException("Write it as 2026-04-01, 01/04/2026 or 1 Apr 2026.");
            }
        }
        LocalDate date = TypedDate.parse(day, today, calendar);
        if (date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("It lies before 1 April 1974. Check the year.");
        }
        return date;
    }

    /** Pounds: "£1,250.00", "250". @throws IllegalArgumentException with a sentence */
    static BigDecimal money(String cell) {
        String plain = cell.replaceAll("[£, ]", "");
        if (!MONEY.matcher(plain).matches()) {
            throw new IllegalArgumentException("Write it in pounds, as 250 or 1,250.00.");
        }
        return new BigDecimal(plain);
    }

    /** The points of a complaint: one a line, or divided by upright strokes. */
    static List<String> points(String cell) {
        return Pattern.compile("[\n|]")
                .splitAsStream(cell)
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
    }
}
