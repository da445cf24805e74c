package redress.casework;

import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;

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
        steps.way(Deed.CHECK_LATER_LETTER, w -> List.of()); // kept with the restriction, not on the case
        ombudsman(steps);
    }

    private static void ombudsman(WalkSteps steps) {
        steps.way(
                Deed.OMBUDSMAN_ASKS,
                w -> w.state().kind() == CaseKind.OMBUDSMAN_ENQUIRY
                        ? List.of(new OmbudsmanWork.OmbudsmanAsked("And the round before?", Optional.of(w.ahead(9))))
                        : List.of(new Happening.Linked("SM-2026-0003", Link.How.FOLLOWED_BY.id())));
        steps.way(
                Deed.NAME_OMBUDSMAN,
                w -> List.of(new OmbudsmanWork.OmbudsmanNamed(
                        w.any("lgsco", "housing"),
                        "25 001 234",
                        "Ruth Calloway",
                        w.chance(50) ? Optional.of(w.ahead(9)) : Optional.empty())));
        steps.way(
                Deed.OMBUDSMAN_RETURNS,
                w -> List.of(new OmbudsmanWork.OmbudsmanReturned("Stage 2 is not done", Optional.empty())));
        steps.way(
                Deed.OMBUDSMAN_VIEW,
                w -> List.of(new OmbudsmanWork.OmbudsmanViewed(true, "A missed round", Optional.of(w.ahead(9)))));
        steps.way(
                Deed.OMBUDSMAN_DECISION,
                w -> List.of(new OmbudsmanWork.OmbudsmanDecided(
                        w.any("upheld", "not-upheld"),
                        true,
                        w.chance(50),
                        "",
                        w.chance(50)
                                ? List.of()
                                : List.of(new OmbudsmanWork.Recommended("Pay £50", "", Optional.of(w.ahead(20)))))));
        steps.way(
                Deed.ANSWER_RECOMMENDATION,
                w -> List.of(new OmbudsmanWork.RecommendationAnswered(
                        w.any(w.state().ombudsman().recommendations()).number(), w.chance(80), "Agreed")));
        steps.way(
                Deed.FINISH_RECOMMENDATION,
                w -> List.of(new OmbudsmanWork.RecommendationDone(
                        w.any(w.state().ombudsman().outstanding()).number(), "Paid")));
        steps.way(
                Deed.TELL_MANAGERS,
                w -> List.of(new OmbudsmanWork.ManagersTold(
                        w.any(w.state().ombudsman().toTell()).id(), "Directors")));
    }
}
