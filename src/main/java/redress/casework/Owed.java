package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A remedy owed to somebody or a change promised by a service, as lists show it.
 *
 * @param sort REMEDY or LEARNING
 * @param number the entry that agreed it
 * @param person whom the case is for; "" where no name was given
 * @param progress how far it is; "" where nothing was said
 * @param evidence how it is known to be done, or why it was dropped
 * @param ended the day it was done or dropped
 */
public record Owed(
        long caseId,
        WorkItem.Sort sort,
        long number,
        String reference,
        String person,
        String what,
        String owner,
        LocalDate agreed,
        Optional<LocalDate> due,
        Optional<BigDecimal> amount,
        String progress,
        String evidence,
        Optional<LocalDate> ended,
        boolean dropped) {

    public String key() {
        return caseId + " " + sort.name() + " " + number;
    }

    public boolean isOutstanding() {
        return ended.isEmpty();
    }
}
