package redress.desk.casefile;

import java.util.List;
import java.util.stream.Stream;
import redress.casework.Actions;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Status;
import redress.procedure.CaseKind;

/** Which of all possible deeds are likely for a case as it stands; only these are always in sight. */
final class LikelyDeeds {

    /** As many as stand beside a case in a window of 800 pixels. */
    static final int MOST = 7;

    /** Possible only where something waits for just this, so that they come before what is possible on most days. */
    private static final List<Deed> AWAITED = List.of(
            Deed.MARK_SENT,
            Deed.DECIDE_REQUEST,
            Deed.TELL_DECISION,
            Deed.RECORD_FACTS,
            Deed.RECORD_APPROVAL,
            Deed.RECEIVE_CONTRIBUTION,
            Deed.RECEIVE_CONTRACTOR_ANSWER,
            Deed.RECORD_CONSENT,
            Deed.OMBUDSMAN_DECISION,
            Deed.ANSWER_RECOMMENDATION,
            Deed.FINISH_RECOMMENDATION,
            Deed.FINISH_REMINDER);

    private static final List<Deed> SORTED = List.of(
            Deed.ACKNOWLEDGE,
            Deed.ALLOCATE,
            Deed.REGISTER,
            Deed.TRY_INFORMALLY,
            Deed.RESOLVE_INFORMALLY,
            Deed.EXTEND,
            Deed.NOTE,
            Deed.ADD_POINT,
            Deed.EXCLUDE,
            Deed.CHANGE_KIND,
            Deed.CORRECT,
            Deed.WITHDRAW);

    private static final List<Deed> WITH_OFFICER = List.of(
            Deed.ACKNOWLEDGE,
            Deed.RECEIVE_REPLY,
            Deed.CHASE,
            Deed.FIND,
            Deed.RESPOND,
            Deed.SEND_UPDATE,
            Deed.EXTEND,
            Deed.NOTE,
            Deed.ALLOCATE,
            Deed.SEND_PACK,
            Deed.CORRECT);

    private static final List<Deed> ANSWERED = List.of(
            Deed.CLOSE,
            Deed.REQUEST_STAGE,
            Deed.FINISH_REMEDY,
            Deed.AGREE_REMEDY,
            Deed.NOTE_LEARNING,
            Deed.NOTE,
            Deed.OMBUDSMAN_ASKS,
            Deed.WRITE_LETTER,
            Deed.CORRECT);

    private static final List<Deed> CLOSED = List.of(
            Deed.REQUEST_STAGE,
            Deed.REOPEN,
            Deed.FINISH_REMEDY,
            Deed.FINISH_LEARNING,
            Deed.NOTE,
            Deed.OMBUDSMAN_ASKS,
            Deed.WRITE_LETTER,
            Deed.CORRECT);

    private static final List<Deed> COMPLIMENT =
            List.of(Deed.THANK, Deed.TELL_STAFF, Deed.CLOSE, Deed.NOTE, Deed.WRITE_LETTER, Deed.CORRECT);

    private LikelyDeeds() {}

    /** At most {@link #MOST}, all possible now, the likeliest first; without the next step, which has its own button. */
    static List<Deed> of(CaseState state, Actions actions) {
        return Stream.concat(AWAITED.stream(), everyday(state).stream())
                .filter(actions::may)
                .filter(deed ->
                        actions.next().filter(step -> step.deed() == deed).isEmpty())
                .limit(MOST)
                .toList();
    }

    private static List<Deed> everyday(CaseState state) {
        if (!state.status().isOpen()) {
            return CLOSED;
        }
        if (state.kind() == CaseKind.COMPLIMENT) {
            return COMPLIMENT;
        }
        if (state.status() == Status.ANSWERED) {
            return ANSWERED;
        }
        return state.holder().isPresent() || !state.stages().requests().isEmpty() ? WITH_OFFICER : SORTED;
    }
}
