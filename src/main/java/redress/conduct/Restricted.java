package redress.conduct;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long contact with somebody was restricted, for counting: nobody is named.
 *
 * @param from the day of the decision
 * @param until the day it was lifted; empty while it is in force
 */
public record Restricted(LocalDate from, Optional<LocalDate> until) {

    /** Whether it was in force at the end of a day. */
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
