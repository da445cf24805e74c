package redress;

import java.util.List;
import redress.casework.CaseFacts;
import redress.casework.CaseState;
import redress.casework.LetterMark;
import redress.casework.PointState;
import redress.casework.Status;
import redress.casework.Timeline;

/** All that a case says, without the rules it is read by. */
record Told(
        Timeline timeline,
        Status status,
        String stage,
        List<PointState> points,
        List<LetterMark> letters,
        List<String> deadlines,
        CaseFacts facts) {

    static Told by(CaseState state) {
        return new Told(
                state.timeline(),
                state.status(),
                state.stage(),
                state.points(),
                state.letters(),
                state.deadlines().stream()
                        .map(d -> d.name() + " " + d.firstDue() + " " + d.due() + " " + d.done() + " " + d.lapsed())
                        .toList(),
                state.facts());
    }
}
