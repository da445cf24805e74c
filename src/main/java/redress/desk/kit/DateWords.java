package redress.desk.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import redress.calendar.Dates;

/** The screens' names for the ways {@link Dates} writes a date, and the time of day. */
public final class DateWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DateWords() {}

    /** "Wed 1 Apr 2026", in fields and chips. */
    public static String field(LocalDate date) {
        return Dates.field(date);
    }

    /** "Wed 1 Apr" within twelve months of today, else with its year. */
    public static String list(LocalDate date, LocalDate today) {
        return Dates.list(date, today);
    }

    /** "1 April 2026", in sentences. */
    public static String sentence(LocalDate date) {
        return Dates.inWords(date);
    }

    /** "Wednesday 1 April 2026", in titles. */
    public static String heading(LocalDate date) {
        return Dates.full(date);
    }

    /** "09:12". */
    public static String time(LocalDateTime at) {
        return TIME.format(at);
    }
}
