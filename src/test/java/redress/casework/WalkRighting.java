package redress.casework;

import java.util.List;
import java.util.function.Predicate;

/** What a co-ordinator records about remedies and learning between their promise and their end, on a random walk. */
final class WalkRighting {

    private WalkRighting() {}

    static void into(WalkSteps steps) {
        steps.way(
                Deed.APPROVE_REMEDY,
                w -> List.of(new RemedyWork.RemedyApproved(remedy(w, Remedy::awaitsApproval), "Section 151 officer")));
        steps.way(
                Deed.MOVE_REMEDY,
                w -> List.of(new RemedyWork.RemedyMoved(
                        remedy(w, Remedy::isOutstanding), w.ahead(20), "The part has not come")));
        steps.way(
                Deed.REPLACE_REMEDY,
                w -> List.of(new RemedyWork.RemedyNotPossible(
                        remedy(w, Remedy::isOutstanding), "The maker has closed", "We mend the old one")));
        steps.way(
                Deed.FINISH_REMEDY,
                w -> List.of(new Happening.RemedyDone(
                        remedy(w, r -> r.isOutstanding() && !r.awaitsApproval()), "Letter of today")));
        steps.way(
                Deed.ANALYSE_CAUSE,
                w -> List.of(new LearningWork.CauseAnalysed(w.state().stage(), "Nobody was told", true)));
        steps.way(
                Deed.TAKE_UP_LEARNING,
                w -> List.of(new LearningWork.LearningTakenUp(
                        w.any(w.state().learningActions().stream()
                                        .filter(LearningAction::isOutstanding)
                                        .toList())
                                .entry(),
                        "Director of Place",
                        "In the next rota")));
    }

    private static long remedy(Walker w, Predicate<Remedy> fits) {
        return w.any(w.state().remedies().stream().filter(fits).toList()).entry();
    }
}
