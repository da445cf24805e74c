package redress.people;

import java.time.Instant;
import java.util.Set;

/**
 * One change of what is known of a person, as it lies in the history.
 *
 * @param version the version it replaced
 * @param what the details that changed; never empty
 */
public record PersonChange(int version, Instant at, String by, Profile was, Profile became, Set<Detail> what) {

    public PersonChange {
        what = Set.copyOf(what);
    }
}
