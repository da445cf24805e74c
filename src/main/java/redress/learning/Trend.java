package redress.learning;

import java.util.List;
import java.util.Optional;
import redress.lessons.Source;

/**
 * Something that shows in several cases of one service with one cause, proposed so that an action is made of it (NN-44).
 *
 * @param cause id of the cause in the procedure
 * @param now how many cases there are
 * @param before how many there were before: in the three months before, or when the action was agreed
 * @param cases references of the cases behind the number, oldest first
 * @param action the number of an action that is under way because of it
 */
public record Trend(
        Sort sort, String service, String cause, int now, int before, List<String> cases, Optional<Long> action) {

    /** What shows. */
    public enum Sort {
        /** More complaints in the last three months than in the three before. */
        RISING,
        /** Upheld again and again in the last twelve months. */
        REPEATED,
        /** Upheld again although a change was agreed, because that change was never made. */
        NOT_DONE
    }

    public Trend {
        cases = List.copyOf(cases);
    }

    /** Tells it from every other; an action made of it bears this. */
    public String key() {
        return sort + " " + service + " " + cause;
    }

    /** The numbers as a sentence. */
    public String figures() {
        return switch (sort) {
            case RISING ->
                counted(now, "complaint") + " in the last three months, after " + before + " in the three before.";
            case REPEATED ->
                counted(now, "complaint") + " upheld in the last twelve months, after " + before
                        + " in the twelve before.";
            case NOT_DONE ->
                "A change was agreed and not made; since then " + counted(now - before, "more complaint")
                        + (now - before == 1 ? " was" : " were") + " upheld.";
        };
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** What an action made of it comes from. */
    public Source source() {
        return new Source(cases, figures(), Optional.of(key()), Optional.empty());
    }

    Trend answeredBy(Optional<Long> lesson) {
        return new Trend(sort, service, cause, now, before, cases, lesson);
    }
}
