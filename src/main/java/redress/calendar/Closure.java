package redress.calendar;

import java.time.LocalDate;

/** Days the council is closed although its region works, both ends included: "Christmas closure, 29 to 31 December 2025". */
public record Closure(LocalDate from, LocalDate to, String name) {

    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure cannot end before it begins: " + from + " to " + to + ".");
        }
    }

    /** Whether the council is closed on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
