package redress.procedure;

import java.util.List;
import java.util.Optional;
import redress.calendar.Period;

/**
 * How late a complaint may come.
 *
 * @param since "happened" or "known"
 * @param within the limit
 * @param beyond "excluded", or "accept-with-reason"
 * @param reasons the reasons that must all be on record to take it all the same
 * @param exclusion the exclusion by which it is refused; empty where it is never refused for its age alone (KL-22)
 */
public record AgeLimit(
        String since, Period within, String beyond, List<String> reasons, Optional<String> exclusion, String clause) {

    public AgeLimit {
        reasons = List.copyOf(reasons);
    }

    /** Whether a complaint beyond it is outside the procedure whatever the reason. */
    public boolean excludes() {
        return beyond.equals("excluded");
    }
}
