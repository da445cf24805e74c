package redress.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What went to a printer together, letter by letter; a letter printed by itself is a run of one.
 *
 * @param by who began it
 * @param items in the order of printing
 */
public record PrintRun(
        long id, Instant begun, String by, String printer, boolean bothSides, int copies, List<Item> items) {

    public PrintRun {
        items = List.copyOf(items);
    }

    /**
     * One letter of a run.
     *
     * @param place from 1
     * @param purpose what it is for: "acknowledgement"
     * @param pages of one copy
     * @param printed when the printer took it; empty while it did not
     * @param failure the sentence that says why it did not, at the last attempt; empty where none was made or it did
     */
    public record Item(
            int place,
            long letter,
            long caseId,
            String reference,
            String purpose,
            int pages,
            Optional<Instant> printed,
            Optional<String> failure) {}

    /** Those the printer took. */
    public List<Item> printed() {
        return items.stream().filter(item -> item.printed().isPresent()).toList();
    }

    /** Those it has not taken yet, the failed one first. */
    public List<Item> left() {
        return items.stream().filter(item -> item.printed().isEmpty()).toList();
    }

    /** Why it stopped; empty where it did not, or was stopped by hand. */
    public Optional<String> failure() {
        return left().stream().flatMap(item -> item.failure().stream()).findFirst();
    }
}
