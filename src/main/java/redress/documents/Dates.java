package redress.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and whole numbers as printed in letters and reports. */
public final class Dates {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** "1 April 2026". */
    public static String words(LocalDate date) {
        return WORDS.format(date);
    }

    static String grouped(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
