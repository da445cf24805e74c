package redress.calendar;

import java.time.LocalTime;
import java.util.Optional;

/**
 * How the day something was received is counted.
 *
 * @param day 0: the day of receipt is day 0 and the next working day is day 1; 1: the day of receipt, if a working day, is day 1
 * @param deemedNextWorkingDay whether a receipt on a non-working day counts as received on the next working day
 * @param cutOff a receipt at or after this hour counts as received on the next working day; then one on a non-working day does
 *     so too, else what came late on Friday would be due after what came on Saturday
 */
public record ReceiptRule(int day, boolean deemedNextWorkingDay, Optional<LocalTime> cutOff) {

    /** The default of DESIGN section 4: the day of receipt is day 0, whatever day it is, with no cut-off hour. */
    public static final ReceiptRule DEFAULT = new ReceiptRule(0, false, Optional.empty());

    public ReceiptRule {
        if (day != 0 && day != 1) {
            throw new IllegalArgumentException("The day of receipt is day 0 or day 1, not day " + day + ".");
        }
    }
}
