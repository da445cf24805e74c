package redress.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An officer is away, both days included.
 *
 * @param deputy who takes the officer's cases meanwhile, by id; empty where nobody was named
 */
public record Absence(long id, long officer, LocalDate from, LocalDate until, Optional<Long> deputy, String reason) {

    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends on the day it begins or later.");
        }
    }

    /** Whether the officer is away on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The same under the number it was kept under. */
    public Absence withId(long number) {
        return new Absence(number, officer, from, until, deputy, reason);
    }
}
