package redress.lessons;

import java.util.List;
import java.util.Optional;

/**
 * What something comes from.
 *
 * @param cases references of the cases behind it
 * @param figures the numbers behind it, in words: "6 complaints after 2 in the three months before"
 * @param trend key of the trend proposed; empty where it was none
 * @param meeting the number of the meeting or review that agreed it; empty where it was none
 */
public record Source(List<String> cases, String figures, Optional<String> trend, Optional<Long> meeting) {

    /** Nothing in particular. */
    public static final Source NONE = new Source(List.of(), "", Optional.empty(), Optional.empty());

    public Source {
        cases = List.copyOf(cases);
    }

    /** Some cases, and nothing else. */
    public static Source of(List<String> cases) {
        return new Source(cases, "", Optional.empty(), Optional.empty());
    }

    /** The same, agreed in a meeting or review. */
    public Source in(long meetingId) {
        return new Source(cases, figures, trend, Optional.of(meetingId));
    }
}
