package redress;

import java.util.UUID;
import redress.casework.Cases;
import redress.casework.Refused;
import redress.desk.casefile.OfficerDesk;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.letters.Packs;

/**
 * Reminding officers from any screen: recorded, then the e-mail is opened.
 *
 * @param changed called after it was recorded, so that the lists read again
 */
record Chasing(OfficerDesk officers, Cases cases, Work work, UndoBar undo, Runnable changed) {

    /** Writes to the officer who is waited for in one case. */
    void one(long caseId) {
        work.run(() -> {
                    Packs.Made made = officers.packs().chase(cases.state(caseId), UUID.randomUUID());
                    String where = officers.open(made.draft());
                    return Text.of("start.chased", made.to().name(), where);
                })
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .then(done -> {
                    undo.tell(done);
                    changed.run();
                });
    }
}
