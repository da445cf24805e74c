package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is owed to the person; entry is the number of the entry that agreed it, amount is in pounds, evidence how it is known to be done. */
public record Remedy(
        long entry,
        String kind,
        String what,
        String owner,
        LocalDate agreed,
        Optional<LocalDate> due,
        Optional<BigDecimal> amount,
        Optional<LocalDate> done,
        String evidence) {

    Remedy done(LocalDate day, String how) {
        return new Remedy(entry, kind, what, owner, agreed, due, amount, Optional.of(day), how);
    }
}
