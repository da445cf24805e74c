package redress.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a wording of a shared paragraph may stand in a letter, by the date on the letter.
 *
 * @param from the first day; empty: always before
 * @param to the last day; empty: until further notice
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** From one day to another, both included. */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    public static Validity from(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    public static Validity until(LocalDate to) {
        return new Validity(Optional.empty(), Optional.of(to));
    }

    /** Whether the last day comes before the first, so that no letter could ever use the wording. */
    public boolean isBackwards() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    boolean holds(LocalDate day) {
        return !begins(day) && to.filter(day::isAfter).isEmpty();
    }

    /** Whether it begins only after that day. */
    boolean begins(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }
}
