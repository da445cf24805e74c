package redress.people;

import java.util.List;
import java.util.Optional;

/**
 * What to mind with a person beyond how to reach them. Every text is "" where there is nothing to say.
 *
 * @param safety what those who meet the person must know, with its reason
 * @param vulnerable why the person may need more help or time
 */
public record Care(
        List<Adjustment> adjustments,
        String safety,
        String vulnerable,
        List<Representative> representatives,
        Optional<Restriction> restriction) {

    public Care {
        adjustments = List.copyOf(adjustments);
        representatives = List.copyOf(representatives);
    }

    /** Nothing to mind. */
    public static Care none() {
        return new Care(List.of(), "", "", List.of(), Optional.empty());
    }

    public Care withAdjustments(List<Adjustment> now) {
        return new Care(now, safety, vulnerable, representatives, restriction);
    }

    public Care withNotes(String safetyNow, String vulnerableNow) {
        return new Care(adjustments, safetyNow, vulnerableNow, representatives, restriction);
    }

    public Care withRepresentatives(List<Representative> now) {
        return new Care(adjustments, safety, vulnerable, now, restriction);
    }

    public Care withRestriction(Optional<Restriction> now) {
        return new Care(adjustments, safety, vulnerable, representatives, now);
    }
}
