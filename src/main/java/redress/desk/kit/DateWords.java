package redress.desk.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the screens write them. A no-break space keeps day and month together. */
public final class DateWords {

    private static final char JOIN = '\u00a0';
    private static final DateTimeFormatter FIELD = format("EEE d" + JOIN + "MMM" + JOIN + "yyyy");
    private static final DateTimeFormatter LIST = format("EEE d" + JOIN + "MMM");
    private static final DateTimeFormatter SENTENCE = format("d" + JOIN + "MMMM yyyy");
    private static final DateTimeFormatter HEADING = format("EEEE d" + JOIN + "MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final int MONTHS_WITHOUT_YEAR = 12;

    private DateWords() {}

    /** "Wed 1 Apr 2026", in fields and chips. */
    public static String field(LocalDate date) {
        return FIELD.format(date);
    }

    /** "Wed 1 Apr" within twelve months of today, else with its year. */
    public static String list(LocalDate date, LocalDate today) {
        boolean near = date.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR))
                && date.isBefore(today.plusMonths(MONTHS_WITHOUT_YEAR));
        return (near ? LIST : FIELD).format(date);
    }

    /** "1 April 2026", in sentences. */
    public static String sentence(LocalDate date) {
        return SENTENCE.format(date);
    }

    /** "Wednesday 1 April 2026", in titles. */
    public static String heading(LocalDate date) {
        return HEADING.format(date);
    }

    /** "09:12". */
    public static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    /** "Sept" would be longer than every other month, so the months are cut to three letters. */
    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
