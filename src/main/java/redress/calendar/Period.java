package redress.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as a council's policy states it: "10 working days", "1 month", "24 hours". The amount is 0 to 9,999. */
public record Period(int amount, PeriodUnit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) ([a-z ]+?)s?");

    public Period {
        if (amount < 0 || amount > 9_999) {
            throw new IllegalArgumentException("A period is 0 to 9,999 " + unit.singular() + "s, not " + amount + ".");
        }
    }

    public static Period workingDays(int amount) {
        return new Period(amount, PeriodUnit.WORKING_DAYS);
    }

    /**
     * Reads "15 working days", "1 month", "24 hours", "8 weeks", "30 days", "6 years".
     *
     * @throws IllegalArgumentException with a sentence that says what was expected
     */
    public static Period parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (written.matches()) {
            for (PeriodUnit unit : PeriodUnit.values()) {
                if (unit.singular().equals(written.group(2))) {
                    return new Period(Integer.parseInt(written.group(1)), unit);
                }
            }
        }
        throw new IllegalArgumentException(
                "A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected, not \"" + text
                        + "\".");
    }

    /** The period in words: "1 month", "15 working days". */
    @Override
    public String toString() {
        return amount + " " + unit.singular() + (amount == 1 ? "" : "s");
    }
}
