package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redress.casework.CaseState;
import redress.casework.Clash;
import redress.casework.Deed;
import redress.casework.OnTop;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.Work;
import redress.letters.MergeException;

/** Saves what is done to one case, on top of what others recorded meanwhile; one at a time. */
final class Saving {

    private final Work work;
    private final CaseDesk desk;
    private final OnTop onTop;
    private final Consumer<Boolean> busy;
    private boolean running;

    /**
     * What comes of a save, on the screen.
     *
     * @param refuse why it was not recorded; what was typed stays
     * @param saved it is on the timeline; the sentence says what others did meanwhile, or is ""
     * @param asks the case as it is by now, and what must be chosen first
     * @param newer the case has changed, and is not as it is shown
     */
    record Ends(
            Consumer<List<String>> refuse,
            Saved saved,
            java.util.function.BiConsumer<CaseView, OnTop.Clashing> asks,
            Consumer<CaseView> newer) {

        /** It is recorded. */
        @FunctionalInterface
        interface Saved {
            void on(CaseState before, CaseView after, String meanwhile);
        }
    }

    private record Answer(OnTop.Outcome outcome, CaseView view) {}

    Saving(Work work, CaseDesk desk, Consumer<Boolean> busy) {
        this.work = work;
        this.desk = desk;
        this.onTop = new OnTop(desk.cases());
        this.busy = busy;
    }

    boolean isRunning() {
        return running;
    }

    /**
     * Saves it.
     *
     * @param seen the case as it was when the form was opened
     * @param deed what the form is for; empty for what is always allowed
     */
    void save(CaseState seen, Optional<Deed> deed, Act.Doing doing, Ends ends) {
        run(() -> onTop.save(seen, deed, doing.way()), ends);
    }

    /** Saves it with the words chosen. */
    void settle(OnTop.Clashing asked, Predicate<Clash> yours, Optional<Deed> deed, Act.Doing doing, Ends ends) {
        run(() -> onTop.settle(asked, deed, yours, doing.way()), ends);
    }

    private void run(java.util.concurrent.Callable<OnTop.Outcome> saving, Ends ends) {
        running = true;
        busy.accept(true);
        work.run(() -> {
                    OnTop.Outcome outcome = saving.call();
                    return new Answer(outcome, CaseView.of(desk, state(outcome)));
                })
                .orElse(Refused.class, refused -> ends.refuse().accept(List.of(refused.getMessage())))
                .orElse(StorageFailure.class, failed -> ends.refuse().accept(List.of(failed.getMessage())))
                .orElse(MergeException.class, lacking -> ends.refuse().accept(lacking.sentences()))
                .then(answer -> tell(answer, ends))
                .overProperty()
                .subscribe(over -> {
                    if (over) {
                        running = false;
                        busy.accept(false);
                    }
                });
    }

    private static CaseState state(OnTop.Outcome outcome) {
        if (outcome instanceof OnTop.Saved saved) {
            return saved.after();
        }
        return outcome instanceof OnTop.Clashing clashing ? clashing.now() : ((OnTop.Forbidden) outcome).now();
    }

    private void tell(Answer answer, Ends ends) {
        MeanwhileWords words =
                new MeanwhileWords(answer.view().state(), answer.view().today());
        if (answer.outcome() instanceof OnTop.Saved saved) {
            ends.saved().on(saved.before(), answer.view(), words.sentence(saved.meanwhile()));
        } else if (answer.outcome() instanceof OnTop.Clashing clashing) {
            ends.asks().accept(answer.view(), clashing);
        } else if (answer.outcome() instanceof OnTop.Forbidden forbidden) {
            ends.newer().accept(answer.view());
            ends.refuse()
                    .accept(Stream.of(words.sentence(forbidden.meanwhile()), forbidden.sentence())
                            .filter(sentence -> !sentence.isEmpty())
                            .toList());
        }
    }
}
