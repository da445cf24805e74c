package redress.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * A service request that is still inside the time agreed for it: about its matter there is no complaint yet (NW-07).
 *
 * @param until the last day of that time
 */
public record OpenRequest(long caseId, String reference, String subject, LocalDate until) {

    /** Those among the cases of a person, the soonest to end first. */
    public static List<OpenRequest> among(List<CaseRow> rows, Cases cases) {
        LocalDate today = cases.today();
        return rows.stream()
                .filter(row -> row.kind() == redress.procedure.CaseKind.SERVICE_REQUEST
                        && row.status().isOpen())
                .map(row -> cases.state(row.id()))
                .flatMap(state -> state.deadline("informal-resolution").stream()
                        .filter(due -> due.isOwed() && !due.due().isBefore(today))
                        .map(due ->
                                new OpenRequest(state.caseId(), state.reference(), state.listedSubject(), due.due())))
                .sorted(java.util.Comparator.comparing(OpenRequest::until))
                .toList();
    }
}
