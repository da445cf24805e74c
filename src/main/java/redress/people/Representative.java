package redress.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who spoke for the person before: proposed when a new case is recorded. Whether they may act is asked for each
 * case under its procedure and stands on the case alone. Every text but the name is "" where it is not known.
 *
 * @param relation "daughter", "advocate", "ward councillor"
 * @param address lines divided by line feeds, without the postcode
 * @param seen the day a permission was seen by an earlier program, for which case nobody noted; empty for none
 */
public record Representative(
        String name,
        String relation,
        String address,
        String postcode,
        String email,
        String telephone,
        Optional<LocalDate> seen) {

    /** How to reach them in one line. */
    public String reach() {
        return String.join(
                ", ",
                java.util.stream.Stream.of(address.strip().replace("\n", ", "), postcode, telephone, email)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
