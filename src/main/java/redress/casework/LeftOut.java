package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.Exclusion;

/**
 * A matter left out of the procedure.
 *
 * @param entry the entry that left it out
 * @param point the point left out; 0 for the whole case
 * @param letter the letter that tells the customer, once it is written
 * @param told the day that letter went
 */
public record LeftOut(
        long entry, int point, Exclusion exclusion, String reason, Optional<Long> letter, Optional<LocalDate> told) {

    public boolean isWhole() {
        return point == 0;
    }
}
