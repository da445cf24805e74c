package redress.letters;

import java.util.Optional;
import redress.procedure.CaseKind;

/**
 * One made-up case.
 *
 * @param ago working days before today on which it was received
 * @param person number of the made-up person
 * @param plan what has happened since, see {@link PracticeCourse}
 * @param acknowledged working days from receipt to the acknowledgement
 * @param answered working days from receipt to the answer, or to whatever ends the plan
 */
record PracticeStory(
        CaseKind kind,
        int ago,
        int person,
        String service,
        String cause,
        String channel,
        String subject,
        String plan,
        int acknowledged,
        int answered) {

    /** The number of the person who gave no name. */
    static final int ANONYMOUS = 99;

    /** Answered and closed in the time that was added. */
    static final String EXTENDED = "late-but-extended";

    private static final int WORDS = 8;
    /** An answer in the time that was added comes after so many working days at least. */
    private static final int AFTER_EXTENSION = 20;
    /** How often a story is told again before it begins anew a day earlier. */
    private static final int LAPS = 8;
    /** Working days that lie between a story and the same one told again. */
    private static final int LAP = 61;

    /** "complaint|12|3|Environment|delay|telephone|Missed bins|closed-upheld|2|17"; without the days it went well. */
    static PracticeStory of(String line) {
        String[] parts = line.split("\\|", -1);
        int ago = Integer.parseInt(parts[1]);
        int person = Integer.parseInt(parts[2]);
        return new PracticeStory(
                CaseKind.of(parts[0]).orElseThrow(),
                ago,
                person,
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                parts[7],
                parts.length > WORDS ? Integer.parseInt(parts[WORDS]) : 1 + person % 3,
                parts.length > WORDS + 1 ? Integer.parseInt(parts[WORDS + 1]) : 5 + (7 * ago + 3 * person) % 11);
    }

    /** The same with its end, for earlier years; empty where it is not told again. */
    Optional<PracticeStory> settled() {
        return switch (kind) {
            case COMPLAINT -> Optional.of(planned(settledComplaint()));
            case COMPLIMENT -> Optional.of(planned("passed-on"));
            case COMMENT, SUGGESTION -> Optional.of(planned("acknowledged-closed"));
            case SERVICE_REQUEST -> Optional.of(planned("resolved-informally"));
            default -> Optional.empty();
        };
    }

    private String settledComplaint() {
        return switch (plan) {
            case "new", "alarm", "came-late", "acknowledged", "corrected", "forwarded" ->
                ago % 2 == 0 ? "closed-not-upheld" : "closed-partially-upheld";
            case "extended" -> EXTENDED;
            case "informal" -> "resolved-informally";
            case "found", "taken-back" -> "closed-upheld";
            default -> plan.startsWith("answered-") ? "closed-" + plan.substring("answered-".length()) : plan;
        };
    }

    private PracticeStory planned(String other) {
        return new PracticeStory(
                kind,
                ago,
                person,
                service,
                cause,
                channel,
                subject,
                other,
                acknowledged,
                other.equals(EXTENDED) ? Math.max(AFTER_EXTENSION, answered) : answered);
    }

    /**
     * The same some time before, from somebody else.
     *
     * @param times how often it has been told since, from 1
     * @param people how many there are
     */
    PracticeStory earlier(int times, int people) {
        return new PracticeStory(
                kind,
                ago + (1 + (times - 1) % LAPS) * LAP + (times - 1) / LAPS,
                (person + 11 * times) % people,
                service,
                cause,
                channel,
                subject,
                plan,
                acknowledged,
                answered + (person + times) % 4);
    }
}
