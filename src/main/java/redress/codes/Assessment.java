package redress.codes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the council says of itself, paragraph by paragraph of a Code.
 *
 * @param begun the day of an assessment made besides the yearly one; empty for that
 * @param why it was made besides, after a large change (Codes 8.3); "" for the yearly one
 * @param answers by the id of the paragraph; one that nobody decided is missing
 * @param approval by those who govern, with their response (Codes 8.2)
 */
public record Assessment(
        Which key, Optional<LocalDate> begun, String why, Map<String, Answer> answers, Optional<Approval> approval) {

    public Assessment {
        answers = Map.copyOf(answers);
    }

    /**
     * Which assessment.
     *
     * @param year "2025-26"
     * @param number 1 for the yearly one, higher for those made again in the same year
     */
    public record Which(String year, Code code, int number) {

        /** The yearly one. */
        public static Which yearly(String year, Code code) {
            return new Which(year, code, 1);
        }

        /** As the audit names it: no name, no words. */
        String subject() {
            return year + " " + code.name() + " " + number;
        }
    }

    /**
     * What is said to one paragraph.
     *
     * @param complies empty while the co-ordinator leaves it to what the program proposes
     * @param evidence where it can be seen
     * @param explanation why, or by when it will be so
     */
    public record Answer(Optional<Boolean> complies, String evidence, String explanation) {

        /** Nothing said. */
        public static final Answer NONE = new Answer(Optional.empty(), "", "");

        public boolean isNothing() {
            return equals(NONE);
        }
    }

    /** Who approved it, on which day, and their response. */
    public record Approval(String by, LocalDate on, String response) {}

    /** What is said to a paragraph, be it nothing. */
    public Answer answer(String paragraph) {
        return answers.getOrDefault(paragraph, Answer.NONE);
    }

    /** Whether somebody has filled in anything. */
    public boolean isBegun() {
        return !answers.isEmpty() || approval.isPresent() || key.number() > 1;
    }
}
