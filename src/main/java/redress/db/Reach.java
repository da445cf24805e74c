package redress.db;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether the cases can be reached.
 *
 * @param lostSince when they were found gone; empty while they are reached
 */
public record Reach(Optional<Instant> lostSince) {

    static final Reach REACHED = new Reach(Optional.empty());

    public boolean isReached() {
        return lostSince.isEmpty();
    }
}
