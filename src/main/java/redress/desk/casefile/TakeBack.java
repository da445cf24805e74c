package redress.desk.casefile;

import java.util.function.Consumer;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Undo of an act: correcting entries that take back each entry it made, the last one first. */
record TakeBack(Work work, CaseDesk desk, CaseState before, CaseState after, Consumer<CaseView> then) {

    void run() {
        work.run(() -> desk.cases()
                        .takeBack(
                                before,
                                after,
                                desk.setup().coordinator(),
                                Text.of("casefile.undo.reason"),
                                Setup.CO_ORDINATOR)
                        .map(now -> CaseView.of(desk, now)))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(view -> view.ifPresentOrElse(then, () -> desk.undo().note(Text.of("casefile.undo.never"))));
    }
}
