package redress.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Redress writes them (LOOK section 4); a no-break space keeps day and month together. */
public final class Dates {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d\u00a0MMMM\u00a0uuuu", Locale.UK);
    private static final DateTimeFormatter LIST = DateTimeFormatter.ofPattern("EEE d\u00a0", Locale.UK);
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Dates() {}

    /** "1 April 2026": in sentences and letters. */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** "Friday 24 April 2026": where the day of the week matters. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "Wed 1 Apr 2026": in fields and chips. */
    public static String field(LocalDate day) {
        return list(day) + "\u00a0" + day.getYear();
    }

    /** "Wed 1 Apr": in lists within twelve months of a day, else with its year. */
    public static String list(LocalDate day, LocalDate near) {
        boolean within = day.isAfter(near.minusYears(1)) && day.isBefore(near.plusYears(1));
        return within ? list(day) : field(day);
    }

    /** "Wed 1 Apr": in lists. The month is always three letters, whatever the machine's language data says. */
    public static String list(LocalDate day) {
        return LIST.format(day) + MONTHS[day.getMonthValue() - 1];
    }
}
