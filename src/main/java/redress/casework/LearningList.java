package redress.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Dates;

/** What was learned from a case, in the course of being folded: the sentences noted, and the actions by their entries. */
final class LearningList {

    private final List<String> learned = new ArrayList<>();
    private final Map<Long, LearningAction> actions = new LinkedHashMap<>();

    private final List<CauseFound> causes = new ArrayList<>();

    void note(String sentence) {
        learned.add(sentence);
    }

    void agree(LearningWork.LearningActionAgreed what, Entry entry) {
        if (what.what().isBlank()) {
            throw new Refused("Say what changes in the service.");
        }
        what.due().filter(due -> due.isBefore(entry.happened().date())).ifPresent(due -> {
            throw new Refused("It cannot be due on " + Dates.inWords(due) + ", because it was agreed on "
                    + Dates.inWords(entry.happened().date()) + ". Choose a later day.");
        });
        learned.add(what.what());
        actions.put(
                entry.seq(),
                new LearningAction(
                        entry.seq(),
                        what.what(),
                        what.owner(),
                        what.service(),
                        entry.happened().date(),
                        what.due(),
                        what.due(),
                        "",
                        "",
                        Optional.empty(),
                        false,
                        what.kind().orElse(LearningAction.CHANGE),
                        List.of()));
    }

    void takeUp(LearningWork.LearningTakenUp what, Entry entry) {
        LearningAction action = outstanding(what.action());
        if (what.with().isBlank()) {
            throw new Refused("Say with whom it was taken up.");
        }
        LearningAction.TakenUp talk =
                new LearningAction.TakenUp(entry.happened().date(), what.with(), what.agreed());
        actions.put(action.entry(), action.with(talk));
    }

    void analyse(LearningWork.CauseAnalysed what, Entry entry) {
        if (what.analysis().isBlank()) {
            throw new Refused("Say what lay behind the complaint.");
        }
        causes.add(new CauseFound(
                entry.seq(),
                what.stage(),
                what.analysis(),
                what.nothingToRecommend(),
                entry.happened().date()));
    }

    void progress(LearningWork.LearningActionProgress what, Entry entry) {
        LearningAction action = outstanding(what.action());
        actions.put(action.entry(), action.at(what.progress(), what.due()));
    }

    void finish(LearningWork.LearningActionDone what, Entry entry) {
        LearningAction action = outstanding(what.action());
        actions.put(action.entry(), action.endedOn(entry.happened().date(), what.evidence(), false));
    }

    void drop(LearningWork.LearningActionDropped what, Entry entry) {
        LearningAction action = outstanding(what.action());
        actions.put(action.entry(), action.endedOn(entry.happened().date(), what.reason(), true));
    }

    private LearningAction outstanding(long entry) {
        LearningAction action = actions.get(entry);
        if (action == null) {
            throw new Refused("No learning action of that number was agreed in this case.");
        }
        action.ended().ifPresent(day -> {
            throw new Refused("This learning action ended on " + Dates.inWords(day) + ".");
        });
        return action;
    }

    List<String> learned() {
        return List.copyOf(learned);
    }

    List<LearningAction> actions() {
        return List.copyOf(actions.values());
    }

    List<CauseFound> causes() {
        return List.copyOf(causes);
    }

    /** Whether the cause was analysed at a stage. */
    boolean isAnalysed(String stage) {
        return causes.stream().anyMatch(cause -> cause.stage().equals(stage));
    }

    /** Whether it was found that there is nothing to recommend. */
    boolean hasNothingToRecommend(String stage) {
        return causes.stream().anyMatch(cause -> cause.stage().equals(stage) && cause.nothingToRecommend());
    }
}
