package redress.procedure;

import java.util.List;
import redress.calendar.Period;

/**
 * How late a complaint may come.
 *
 * @param since "happened" or "known"
 * @param within the limit
 * @param beyond "excluded", or "accept-with-reason"
 * @param reasons the reasons that must all be on record to take it all the same
 */
public record AgeLimit(String since, Period within, String beyond, List<String> reasons, String clause) {

    public AgeLimit {
        reasons = List.copyOf(reasons);
    }
}
