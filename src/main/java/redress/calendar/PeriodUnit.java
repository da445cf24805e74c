package redress.calendar;

/** What a {@link Period} counts in. Working days and hours skip closed days; the others are calendar units. */
public enum PeriodUnit {
    HOURS("hour"),
    WORKING_DAYS("working day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    YEARS("year");

    private final String singular;

    PeriodUnit(String singular) {
        this.singular = singular;
    }

    /** Whether days the council does not work are left out. */
    boolean skipsClosedDays() {
        return this == WORKING_DAYS || this == HOURS;
    }

    /** The English noun for one of it, as a procedure's YAML writes it: "working day". */
    public String singular() {
        return singular;
    }
}
