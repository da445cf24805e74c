package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of the audit are looked for; what is empty does not matter.
 *
 * @param account who acted
 * @param reference of the case it was about; "" for any
 * @param from the first day
 * @param to the last day, itself included
 */
public record AuditWanted(
        Optional<Long> account,
        Optional<AuditKind> kind,
        String reference,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Every row. */
    public static final AuditWanted ALL =
            new AuditWanted(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Whether every row is looked for. */
    public boolean isAll() {
        return equals(ALL);
    }
}
