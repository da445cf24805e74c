package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import redress.desk.kit.CaseList;
import redress.desk.kit.Command;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;

/**
 * The list a case was opened from, and what stood in it then: the way stays the same though the list changes meanwhile.
 *
 * @param list the screen; empty where the case was opened before any list
 * @param order the cases in it from the top, each once
 */
record CameFrom(Optional<Screen> list, List<Long> order) {

    CameFrom {
        order = List.copyOf(order);
    }

    static CameFrom now(Navigator navigator) {
        Optional<Screen> list = navigator.lastList();
        List<Long> ids = list.map(CaseList.class::cast).map(CaseList::caseIds).orElse(List.of());
        return new CameFrom(list, ids.stream().distinct().toList());
    }

    /** The keys to the cases before and after this one. */
    List<Command> commands(long caseId, Consumer<Long> turnTo) {
        return List.of(
                beside("case.before", Text.of("casefile.before"), beside(caseId, -1), turnTo)
                        .withKeys("Alt+Up"),
                beside("case.after", Text.of("casefile.after"), beside(caseId, 1), turnTo)
                        .withKeys("Alt+Down"));
    }

    private static Command beside(String id, String words, Optional<Long> other, Consumer<Long> turnTo) {
        return Command.of(id, words, () -> other.ifPresent(turnTo))
                .unless(() -> other.isPresent() ? Optional.empty() : Optional.of(Text.of("casefile.beside.none")));
    }

    /** The case so many places after this one (before it, if by is negative); empty at the end and for a case not listed. */
    private Optional<Long> beside(long caseId, int by) {
        int at = order.indexOf(caseId);
        int to = at + by;
        return at < 0 || to < 0 || to >= order.size() ? Optional.empty() : Optional.of(order.get(to));
    }
}
