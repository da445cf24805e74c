package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;

/**
 * A case as lists show it, read from the projections; nextDeadline is the name of the duty owed soonest, alarms what
 * cannot wait, for which it is restricted.
 */
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
        Optional<Long> personId,
        List<Alarm> alarms) {

    public CaseRow {
        alarms = List.copyOf(alarms);
    }

    /** As it is listed: of a restricted case neither the subject nor whose it is. */
    CaseRow listed() {
        return alarms.isEmpty()
                ? this
                : new CaseRow(
                        id,
                        reference,
                        kind,
                        status,
                        stage,
                        received,
                        closed,
                        service,
                        officer,
                        nextDeadline,
                        due,
                        "",
                        Alarm.SUBJECT,
                        outcome,
                        personId,
                        alarms);
    }
}
