package redress.casework;

import java.util.List;
import java.util.Optional;

/** Where the outcome of the whole does not follow from what was found on the points: a warning, never a bar. */
public final class Contradiction {

    private static final List<String> OUTCOMES = List.of("upheld", "partially-upheld", "not-upheld");

    private Contradiction() {}

    /** What does not go together in the case as it stands; empty where nothing does not. */
    public static Optional<String> of(CaseState state) {
        List<String> findings = state.points().stream()
                .flatMap(point -> point.finding().stream())
                .toList();
        return findings.size() < state.points().size()
                ? Optional.empty()
                : state.outcome().flatMap(outcome -> between(findings, outcome));
    }

    /** The same of findings and an outcome that are not recorded yet. */
    public static Optional<String> between(List<String> findings, String outcome) {
        if (findings.isEmpty() || !OUTCOMES.contains(outcome)) {
            return Optional.empty();
        }
        boolean some = findings.stream().anyMatch(AnswerNeeds::faulted);
        boolean all = findings.stream().allMatch("upheld"::equals);
        return switch (outcome) {
            case "not-upheld" -> some ? say("A point is upheld, but the whole is not upheld.") : Optional.empty();
            case "upheld" ->
                !some
                        ? say("No point is upheld, but the whole is upheld.")
                        : all ? Optional.empty() : say("Not every point is upheld, but the whole is upheld.");
            default ->
                !some
                        ? say("No point is upheld, but the whole is partially upheld.")
                        : all ? say("Every point is upheld, but the whole only partially.") : Optional.empty();
        };
    }

    private static Optional<String> say(String sentence) {
        return Optional.of(sentence + " Look at both again, or say in the response why.");
    }
}
