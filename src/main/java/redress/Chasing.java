package redress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import redress.casework.Cases;
import redress.casework.Refused;
import redress.desk.casefile.OfficerDesk;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.letters.Chasers;
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

    /** The command that writes one e-mail to each officer about all they owe. */
    Command all() {
        return Command.of("start.chase-all", Text.of("start.chase-all"), this::chaseAll)
                .withKeys("Shortcut+Shift+S")
                .withIcon("fth-bell");
    }

    private void chaseAll() {
        Chasers chasers = officers.packs().chasers();
        work.run(() -> {
                    List<Chasers.Round> rounds = chasers.chaseAll();
                    Set<String> told = new LinkedHashSet<>();
                    rounds.forEach(round -> told.add(officers.open(round.draft())));
                    return new Chased(rounds, String.join(" ", told));
                })
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .then(done -> chased(done, chasers));
    }

    private record Chased(List<Chasers.Round> rounds, String told) {

        private Chased {
            rounds = List.copyOf(rounds);
        }
    }

    private void chased(Chased done, Chasers chasers) {
        if (done.rounds().isEmpty()) {
            undo.note(Text.of("start.chase-nobody"));
            return;
        }
        int number =
                done.rounds().stream().mapToInt(round -> round.cases().size()).sum();
        undo.say(Text.of("start.chased-all", done.rounds().size(), number, done.told()), () -> takeBack(done, chasers));
        changed.run();
    }

    private void takeBack(Chased done, Chasers chasers) {
        work.run(() -> chasers.takeBack(done.rounds()))
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .then(number -> {
                    undo.tell(Text.of("start.unchased", number));
                    changed.run();
                });
    }
}
