package redress.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;

/** Which of the deeds about remedies and learning, from their promise to their end, may be done now, and why not. */
final class RightingDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.APPROVE_REMEDY,
            Deed.MOVE_REMEDY,
            Deed.REPLACE_REMEDY,
            Deed.FINISH_REMEDY,
            Deed.ANALYSE_CAUSE,
            Deed.TAKE_UP_LEARNING,
            Deed.FINISH_LEARNING);

    private RightingDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return switch (deed) {
            case APPROVE_REMEDY -> state.remedies().stream().anyMatch(Remedy::awaitsApproval);
            case MOVE_REMEDY, REPLACE_REMEDY, FINISH_REMEDY ->
                state.remedies().stream().anyMatch(Remedy::isOutstanding);
            case TAKE_UP_LEARNING, FINISH_LEARNING ->
                state.learningActions().stream().anyMatch(LearningAction::isOutstanding);
            default -> state.kind() == CaseKind.COMPLAINT;
        };
    }

    /** Why it cannot be done now; empty where it can. All of it goes on after the case is closed. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        return deed == Deed.FINISH_REMEDY
                        && state.remedies().stream()
                                .filter(Remedy::isOutstanding)
                                .allMatch(Remedy::awaitsApproval)
                ? Optional.of("Record first who approved the money.")
                : Optional.empty();
    }

    /** Money is not given before somebody allowed it. */
    static void check(CaseState state, Happening what) {
        if (what instanceof Happening.RemedyDone done) {
            state.remedies().stream()
                    .filter(remedy -> remedy.entry() == done.remedy() && remedy.awaitsApproval())
                    .findFirst()
                    .ifPresent(remedy -> {
                        throw new Refused("Record first who approved the money: open the case " + state.reference()
                                + " and choose “" + Deed.APPROVE_REMEDY.label() + "”.");
                    });
        }
    }

    /** The step that a promise asks for before anything else: somebody is still to be told or sorry to be said. */
    static Optional<Actions.NextStep> next(CaseState state) {
        if (state.personId().isPresent() && state.remedies().stream().anyMatch(Remedy::isUntold)) {
            return step(Deed.WRITE_LETTER, "The person has not been told what is done instead of the remedy.", state);
        }
        boolean answered = state.kind() == CaseKind.COMPLAINT && state.status() == Status.ANSWERED;
        boolean fault = state.outcome()
                .filter(id -> id.equals("upheld") || id.equals("partially-upheld"))
                .isPresent();
        boolean sorry = state.apologised()
                || state.answers().whyNoApology().isPresent()
                || state.remedies().stream().anyMatch(remedy -> remedy.kind().equals("apology"));
        return answered && fault && !sorry
                ? step(Deed.AGREE_REMEDY, "It was upheld, and no apology is on record.", state)
                : Optional.empty();
    }

    private static Optional<Actions.NextStep> step(Deed deed, String why, CaseState state) {
        return Optional.of(new Actions.NextStep(deed, why, state.nextDeadline()));
    }
}
