package redress.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What changed since a day, that day included.
 *
 * @param recorded how many entries each account recorded
 * @param late what was promised and became late since
 * @param replies what came back from officers, newest first
 * @param touched every case something was recorded on, with what was recorded last, newest first
 */
public record Changes(
        LocalDate since, List<By> recorded, List<Worklist.Item> late, List<Change> replies, List<Change> touched) {

    public Changes {
        recorded = List.copyOf(recorded);
        late = List.copyOf(late);
        replies = List.copyOf(replies);
        touched = List.copyOf(touched);
    }

    /** How many entries somebody recorded. */
    public record By(String name, int entries) {}

    /** An entry of a case; type as it is stored: "reply-received". */
    public record Change(
            long caseId,
            String reference,
            String subject,
            String person,
            String type,
            LocalDateTime recorded,
            String by) {}

    /** How many entries were recorded in all. */
    public int entries() {
        return recorded.stream().mapToInt(By::entries).sum();
    }

    public boolean isEmpty() {
        return entries() == 0 && late.isEmpty();
    }

    /** The promises on the list that were broken from a day on until now. */
    static List<Worklist.Item> late(Worklist list, LocalDate since) {
        return list.items().stream()
                .filter(item -> item.caseId() > 0)
                .filter(item -> item.work()
                        .promised()
                        .filter(promise -> promise.due().isBefore(list.today())
                                && !promise.due().isBefore(since))
                        .isPresent())
                .toList();
    }
}
