package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import redress.casework.Arrival;
import redress.casework.CaseState;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** What the head of a case says of how it came in and what it was before; nothing of a case that came as most do. */
final class ArrivalWords {

    private ArrivalWords() {}

    static List<String> of(CaseView view) {
        CaseState state = view.state();
        Arrival arrival = state.arrival();
        List<String> words = new ArrayList<>();
        if (!state.takenBy().isEmpty() || arrival.forwarded().isPresent()) {
            words.add(received(view));
        }
        arrival.changes().stream()
                .reduce((earlier, later) -> later)
                .ifPresent(change -> words.add(Text.of(
                        "coming.head.came-as",
                        KindActs.lower(arrival.cameAs()),
                        KindActs.lower(state.kind()),
                        DateWords.sentence(change.day()))));
        arrival.byCouncil().ifPresent(opened -> words.add(Text.of("coming.head.by-council", opened.by())));
        return words;
    }

    private static String received(CaseView view) {
        CaseState state = view.state();
        String day = DateWords.sentence(state.received().date());
        String first = state.takenBy().isEmpty()
                ? Text.of("coming.head.received", day)
                : Text.of("coming.head.taken", Labels.inside(view.labels().takenBy(state.takenBy())), day);
        return state.arrival()
                .forwarded()
                .map(forwarded -> Text.of("coming.head.forwarded", first, DateWords.sentence(forwarded.day())))
                .orElse(first);
    }
}
