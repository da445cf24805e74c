package redress.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When something happened: a date, and the hour where it is known. */
public record Moment(LocalDate date, Optional<LocalTime> time) implements Comparable<Moment> {

    public static Moment of(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    public static Moment of(LocalDateTime at) {
        return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }

    /**
     * Reads "2026-04-01" or "2026-04-02T16:00".
     *
     * @throws IllegalArgumentException with a sentence that says what was expected
     */
    public static Moment parse(String text) {
        try {
            return text.contains("T") ? of(LocalDateTime.parse(text)) : of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date. Write it as 2026-04-01, or 2026-04-01T16:00 with the hour.", e);
        }
    }

    @Override
    public int compareTo(Moment other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : time.orElse(LocalTime.MIN).compareTo(other.time.orElse(LocalTime.MIN));
    }

    @Override
    public String toString() {
        return time.map(t -> date + "T" + t).orElse(date.toString());
    }
}
