package redress.desk.casefile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Undo of an act: correcting entries that take back each entry it made, the last one first. */
record TakeBack(
        Work work,
        CaseDesk desk,
        CaseState before,
        CaseState after,
        Optional<Function<CaseState, CaseState>> way,
        Consumer<CaseView> then) {

    /** Undo of an act that voiding its own entries takes back. */
    TakeBack(Work work, CaseDesk desk, CaseState before, CaseState after, Consumer<CaseView> then) {
        this(work, desk, before, after, Optional.empty(), then);
    }

    void run() {
        work.run(() -> undone().map(now -> CaseView.of(desk, now)))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(view -> view.ifPresentOrElse(then, () -> desk.undo().note(Text.of("casefile.undo.never"))));
    }

    private Optional<CaseState> undone() {
        return way.isPresent()
                ? way.map(undo -> undo.apply(desk.cases().state(after.caseId())))
                : desk.cases()
                        .takeBack(
                                before,
                                after,
                                desk.setup().coordinator(),
                                Text.of("casefile.undo.reason"),
                                Setup.SIGNED_IN);
    }
}
