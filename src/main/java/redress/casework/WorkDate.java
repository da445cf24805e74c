package redress.casework;

import java.time.LocalDate;

/**
 * A date by which something is to be done.
 *
 * @param name as {@link Deadline#name()}: "stage-1-response", "remedy"
 * @param label for people: "Stage 1 response"
 * @param due the last day on which it is in time
 */
public record WorkDate(String name, String label, LocalDate due) {

    static WorkDate of(Deadline deadline) {
        return new WorkDate(deadline.name(), deadline.label(), deadline.due());
    }
}
