package redress.letters;

import java.util.ArrayList;
import java.util.List;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.LetterMark;

/** Letters on their way out: what waits over all cases. */
public final class Sending {

    private final Cases cases;
    private final Letters letters;

    public Sending(Cases cases, Letters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    /** Every letter that was written and not sent, of open and of closed cases, the oldest first. */
    public List<Outgoing> waiting() {
        List<Outgoing> waiting = new ArrayList<>();
        for (CaseState state : cases.withLettersToSend()) {
            waiting.addAll(waiting(state));
        }
        waiting.sort(java.util.Comparator.comparing((Outgoing o) -> o.letter().written())
                .thenComparing(Outgoing::id));
        return List.copyOf(waiting);
    }

    /** Those of one case. */
    public List<Outgoing> waiting(CaseState state) {
        List<Long> unsent =
                state.lettersToSend().stream().map(LetterMark::letterId).toList();
        return letters.of(state.caseId()).stream()
                .filter(letter -> unsent.contains(letter.id()))
                .map(letter -> new Outgoing(state, letter, letters.recipient(state, letter)))
                .toList();
    }
}
