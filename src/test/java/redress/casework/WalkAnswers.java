package redress.casework;

import java.util.List;

/** What a co-ordinator records about answers beside writing them, on a random walk. */
final class WalkAnswers {

    private WalkAnswers() {}

    static void into(WalkSteps steps) {
        steps.way(Deed.EXPLAIN_LATENESS, w -> {
            Deadline late = w.any(w.state().unexplainedLateness());
            return List.of(new AnswerWork.LatenessExplained(
                    late.name(), late.number(), w.any("officer-absent", "workload", "other"), "Two were ill"));
        });
        steps.way(
                Deed.RAISE_ISSUE,
                w -> w.chance(50)
                        ? List.of(
                                new AnswerWork.IssueRaised("The lid broke", true, "The same round", ""),
                                new Happening.PointAdded(
                                        new Happening.Point(w.state().nextPoint(), "The lid broke", "Environment", "")))
                        : List.of(new AnswerWork.IssueRaised("Rude clerk", false, "Another service", "SM-2026-0002")));
    }
}
