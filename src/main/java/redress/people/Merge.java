package redress.people;

import java.time.Instant;
import java.util.Optional;

/**
 * Two rows that were found to be one person. Neither is changed by it.
 *
 * @param person who was merged, as kept
 * @param into id of whom the person is known as since
 * @param undone when and by whom it was taken back; empty while it holds
 */
public record Merge(long id, Person person, long into, Instant at, String by, Optional<Undone> undone) {

    /** A merge taken back. */
    public record Undone(Instant at, String by) {}
}
