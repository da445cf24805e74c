package redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: {@code 1 apr}, {@code 1/4/26}, {@code 1 April 2026}, {@code 2026-04-01}, {@code today},
 * {@code fri}, {@code +10wd}, {@code -3d}, {@code +2w}, {@code +1m}.
 *
 * <p>A day and month without a year mean the nearest such day: the one within the last ten months or the next two. A
 * weekday means the next one; today's own name means today. Two digits of a year mean 20xx.
 */
public final class TypedDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{2}|\\d{4}))?");
    private static final Pattern NAMED =
            Pattern.compile("(?:([a-z]{3,9}),? )?(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})(?:,? ?(\\d{2}|\\d{4}))?");
    private static final Pattern STEP = Pattern.compile("([+-]) ?(\\d{1,4}) ?(wd|d|w|m)");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final int MONTHS_AHEAD = 2;

    private TypedDate() {}

    /**
     * Reads what was typed.
     *
     * @throws IllegalArgumentException with a sentence that says what is so: "November has only 30 days."
     */
    public static LocalDate parse(String typed, LocalDate today, WorkingCalendar calendar) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip().toLowerCase(Locale.UK);
        return word(text, today)
                .or(() -> step(text, today, calendar))
                .or(() -> numbers(text, today))
                .or(() -> named(text, today))
                .orElseThrow(() -> new IllegalArgumentException(
                        "This is not a date. Type it like 1 apr, 1/4/2026, fri or +10wd."));
    }

    private static Optional<LocalDate> word(String text, LocalDate today) {
        Optional<LocalDate> near = switch (text) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
        if (near.isPresent()) {
            return near;
        }
        return weekday(text).map(day -> today.with(TemporalAdjusters.nextOrSame(day)));
    }

    private static Optional<DayOfWeek> weekday(String text) {
        if (text.equals("weds")) {
            return Optional.of(DayOfWeek.WEDNESDAY);
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> text.length() >= 3
                        && day.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }

    private static Optional<LocalDate> step(String text, LocalDate today, WorkingCalendar calendar) {
        Matcher step = STEP.matcher(text);
        if (!step.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(step.group(2)) * (step.group(1).equals("-") ? -1 : 1);
        LocalDate reached = switch (step.group(3)) {
            case "wd" -> calendar.plus(today, amount);
            case "w" -> today.plusWeeks(amount);
            case "m" -> today.plusMonths(amount);
            default -> today.plusDays(amount);
        };
        return Optional.of(WorkingCalendar.inReach(reached));
    }

    private static Optional<LocalDate> numbers(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
        }
        Matcher british = NUMBERS.matcher(text);
        if (!british.matches()) {
            return Optional.empty();
        }
        return Optional.of(dated(number(british.group(1)), number(british.group(2)), british.group(3), today));
    }

    private static Optional<LocalDate> named(String text, LocalDate today) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = month(named.group(3))
                .map(month -> dated(number(named.group(2)), month.getValue(), named.group(4), today));
        if (named.group(1) == null || date.isEmpty()) {
            return date;
        }
        return weekday(named.group(1)).map(said -> onThe(said, date.get()));
    }

    private static Optional<Month> month(String text) {
        if (text.equals("sept")) {
            return Optional.of(Month.SEPTEMBER);
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }

    private static LocalDate onThe(DayOfWeek said, LocalDate date) {
        if (date.getDayOfWeek() != said) {
            throw new IllegalArgumentException(Dates.inWords(date) + " is a "
                    + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)
                    + ". Change the day, or leave the weekday out.");
        }
        return date;
    }

    private static LocalDate dated(int day, int month, String year, LocalDate today) {
        if (year != null) {
            return date(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        }
        LocalDate inTwoMonths = today.plusMonths(MONTHS_AHEAD);
        boolean later = month > inTwoMonths.getMonthValue()
                || (month == inTwoMonths.getMonthValue() && day > inTwoMonths.getDayOfMonth());
        return date(later ? inTwoMonths.getYear() - 1 : inTwoMonths.getYear(), month, day);
    }

    private static LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException(
                    "There is no month " + month + ". Type the day first: 1/4/2026 is 1 April.");
        }
        if (year < WorkingCalendar.FIRST_YEAR || year > WorkingCalendar.LAST_YEAR) {
            throw new IllegalArgumentException("Check the year: " + year + " is out of reach.");
        }
        if (day < 1) {
            throw new IllegalArgumentException("A month begins with day 1. Type the day first: 1/4/2026 is 1 April.");
        }
        int longest = YearMonth.of(year, month).lengthOfMonth();
        if (day > longest) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
            throw new IllegalArgumentException(
                    name + (month == 2 ? " " + year : "") + " has only " + longest + " days.");
        }
        return LocalDate.of(year, month, day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
