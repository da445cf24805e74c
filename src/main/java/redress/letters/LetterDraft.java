package redress.letters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the co-ordinator adds to what the case already says.
 *
 * @param template id of the template, which is also the letter's purpose
 * @param date the date on the letter
 * @param bodySize points, 12 to 20; empty: as the person prefers
 * @param words by field name: "response.checked", "extension.reason" ...
 * @param newDue the new due date, for a holding letter that goes with an extension
 */
public record LetterDraft(
        String template,
        LocalDate date,
        Optional<Integer> bodySize,
        Map<String, String> words,
        Optional<LocalDate> newDue) {

    public LetterDraft {
        words = Map.copyOf(words);
    }

    public static LetterDraft plain(String template, LocalDate date) {
        return new LetterDraft(template, date, Optional.empty(), Map.of(), Optional.empty());
    }

    public static LetterDraft with(String template, LocalDate date, Map<String, String> words) {
        return new LetterDraft(template, date, Optional.empty(), words, Optional.empty());
    }
}
