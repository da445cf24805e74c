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
 * @param newDue the new due date, for a holding letter that goes with an extension; of a request for consent the day
 *     the answer is wanted by
 * @param to whom it is addressed to; counts only for letters to those outside the council
 */
public record LetterDraft(
        String template,
        LocalDate date,
        Optional<Integer> bodySize,
        Map<String, String> words,
        Optional<LocalDate> newDue,
        Addressee to) {

    public LetterDraft {
        words = Map.copyOf(words);
    }

    /** To all who complain. */
    public LetterDraft(
            String template,
            LocalDate date,
            Optional<Integer> bodySize,
            Map<String, String> words,
            Optional<LocalDate> newDue) {
        this(template, date, bodySize, words, newDue, Addressee.CUSTOMER);
    }

    /** The same letter to this addressee. */
    public LetterDraft to(Addressee who) {
        return new LetterDraft(template, date, bodySize, words, newDue, who);
    }

    public static LetterDraft plain(String template, LocalDate date) {
        return new LetterDraft(template, date, Optional.empty(), Map.of(), Optional.empty());
    }

    public static LetterDraft with(String template, LocalDate date, Map<String, String> words) {
        return new LetterDraft(template, date, Optional.empty(), words, Optional.empty());
    }
}
