package redress.learning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a trend is found from: one complaint, without any name.
 *
 * @param service its name
 * @param cause id of the cause in the procedure
 * @param upheld whether it was upheld, wholly or in part
 */
record Seen(
        String reference,
        String service,
        String cause,
        LocalDate received,
        Optional<LocalDate> closed,
        boolean upheld) {}
