package redress.calendar;

/** What happens to a due date that falls on a day the council does not work. */
public enum Roll {
    /** It stays where it is (the default for days and weeks). */
    AS_IS,
    /** It moves on to the next working day (the default for months and years). */
    NEXT_WORKING_DAY;

    /** The default of DESIGN section 4 for a period counted in this unit. */
    public static Roll defaultFor(PeriodUnit unit) {
        return switch (unit) {
            case MONTHS, YEARS -> NEXT_WORKING_DAY;
            case HOURS, WORKING_DAYS, DAYS, WEEKS -> AS_IS;
        };
    }
}
