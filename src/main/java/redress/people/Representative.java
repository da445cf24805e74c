package redress.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who may speak for the person.
 *
 * @param relation "daughter", "advocate", "ward councillor"
 * @param reach telephone, e-mail or address, as it was given
 * @param authority the day the person's permission was seen; empty while it is awaited
 */
public record Representative(String name, String relation, String reach, Optional<LocalDate> authority) {}
