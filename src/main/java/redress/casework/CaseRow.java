package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.CaseKind;

/** A case as lists show it, read from the projections; nextDeadline is the name of the duty owed soonest. */
public record CaseRow(
        long id,
        String reference,
        CaseKind kind,
        Status status,
        String stage,
        LocalDate received,
        Optional<LocalDate> closed,
        Optional<String> service,
        Optional<String> officer,
        Optional<String> nextDeadline,
        Optional<LocalDate> due,
        String person,
        String subject,
        Optional<String> outcome,
        Optional<Long> personId) {}
