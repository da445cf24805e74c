package redress.lessons;

import java.time.LocalDate;

/** A time looked at, both days included. */
public record Span(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
