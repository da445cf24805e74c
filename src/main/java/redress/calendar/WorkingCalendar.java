package redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which days a council works: Monday to Friday, no bank holiday of its region, no closure of its own (DESIGN section 4).
 * Covers 1900 to 2199; past the last loaded bank holiday only weekends and closures are left out.
 */
public final class WorkingCalendar {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);
    private static final long EPOCH = FIRST.toEpochDay();
    private static final int DAYS = (int) (LAST.toEpochDay() - EPOCH + 1);

    private final Region region;
    private final BankHolidays holidays;
    private final List<Closure> closures;
    private final LocalDate firstLoadedDay;
    private final LocalDate lastLoadedDay;
    private final Map<LocalDate, String> names;
    /** Per day since 1 January 1900: how many working days there were up to and including it. */
    private final int[] ordinal = new int[DAYS];
    /** Per ordinal: its day. */
    private final int[] dayOf;

    private WorkingCalendar(Region region, BankHolidays holidays, List<Closure> closures) {
        this.region = region;
        this.holidays = holidays;
        this.closures = List.copyOf(closures);
        this.firstLoadedDay = holidays.firstDay(region);
        this.lastLoadedDay = holidays.lastDay(region);
        this.names = new HashMap<>();
        holidays.of(region).forEach(h -> names.put(h.date(), h.title()));
        for (Closure closure : closures) {
            inReach(closure.to());
            for (LocalDate day = inReach(closure.from()); !day.isAfter(closure.to()); day = day.plusDays(1)) {
                names.putIfAbsent(
                        day, closure.name().isBlank() ? "council closed" : "council closed: " + closure.name());
            }
        }
        this.dayOf = number();
    }

    public static WorkingCalendar of(Region region, BankHolidays holidays, List<Closure> closures) {
        return new WorkingCalendar(region, holidays, closures);
    }

    /** The same calendar with the council closed on further days. */
    public WorkingCalendar closedToo(Closure days) {
        List<Closure> all = new ArrayList<>(closures);
        all.add(days);
        return new WorkingCalendar(region, holidays, all);
    }

    private int[] number() {
        int[] days = new int[DAYS + 1];
        boolean[] shut = new boolean[DAYS];
        names.keySet().forEach(day -> shut[(int) (day.toEpochDay() - EPOCH)] = true);
        int weekday = FIRST.getDayOfWeek().getValue() - 1;
        int count = 0;
        for (int day = 0; day < DAYS; day++) {
            if (weekday < 5 && !shut[day]) {
                days[++count] = day;
            }
            ordinal[day] = count;
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
        return java.util.Arrays.copyOf(days, count + 1);
    }

    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return ordinal[index] != (index == 0 ? 0 : ordinal[index - 1]);
    }

    /** Why the council does not work on this day: "Good Friday", "council closed: ...", "weekend"; empty on working days. */
    public Optional<String> nameOf(LocalDate day) {
        if (isWeekend(day)) {
            return Optional.of("weekend");
        }
        return Optional.ofNullable(names.get(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /**
     * The day that is this many working days after another, which itself is not counted. 0 gives the day itself.
     *
     * @throws IllegalArgumentException with a sentence where the result lies outside 1900 to 2199
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return inReach(day);
        }
        int wanted = workingDays > 0
                ? ordinal[index(day)] + workingDays
                : ordinal[index(day)] + workingDays + (isWorkingDay(day) ? 0 : 1);
        if (wanted < 1 || wanted >= dayOf.length) {
            throw outOfReach();
        }
        return LocalDate.ofEpochDay(EPOCH + dayOf[wanted]);
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate nextWorkingDay(LocalDate onOrAfter) {
        return isWorkingDay(onOrAfter) ? onOrAfter : plus(onOrAfter, 1);
    }

    /** Working days after the first day up to and including the second; negative the other way round. */
    public int workingDaysBetween(LocalDate exclusiveFrom, LocalDate inclusiveTo) {
        return ordinal[index(inclusiveTo)] - ordinal[index(exclusiveFrom)];
    }

    /** The first day whose bank holidays are known. */
    public LocalDate firstLoadedDay() {
        return firstLoadedDay;
    }

    /** The last day whose bank holidays are known. */
    public LocalDate lastLoadedDay() {
        return lastLoadedDay;
    }

    public Region region() {
        return region;
    }

    public List<Closure> closures() {
        return closures;
    }

    private static int index(LocalDate day) {
        long index = day.toEpochDay() - EPOCH;
        if (index < 0 || index >= DAYS) {
            throw outOfReach();
        }
        return (int) index;
    }

    static LocalDate inReach(LocalDate day) {
        index(day);
        return day;
    }

    private static IllegalArgumentException outOfReach() {
        return new IllegalArgumentException("Dates are counted from 1900 to 2199 only. Check the year.");
    }
}
