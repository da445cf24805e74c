package redress.casework;

import java.util.List;
import java.util.Optional;

/**
 * The wards there are to choose from.
 *
 * @param known those of the councillors and of earlier cases, by name
 * @param before the ward entered last for the same postcode
 */
public record Wards(List<String> known, Optional<String> before) {

    public Wards {
        known = List.copyOf(known);
    }
}
