package redress.desk.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Backups;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The second folder, which gets a copy of every backup: a memory stick, or a share. */
final class SecondFolder {

    private final SettingsDesk desk;
    private final Work work;
    private final Backups backups;
    private final Runnable changed;
    private final Label place = Words.body("");
    private final BorderPane standing = new BorderPane();
    private final Button none;
    private final VBox node;
    private Optional<Path> folder = Optional.empty();

    SecondFolder(SettingsDesk desk, Work work, Runnable changed) {
        this.desk = desk;
        this.work = work;
        this.changed = changed;
        backups = desk.uses().backups();
        none = ButtonRow.button(
                Command.of("backup.second.none", Text.of("backup.second.none"), () -> change(Optional.empty())));
        FlowPane buttons = new FlowPane(ButtonRow.button(choosing()), none);
        buttons.getStyleClass().add("settings-buttons");
        node = new VBox(
                Words.section(Text.of("backup.second")),
                place,
                standing,
                Words.small(Text.of("backup.second.means")),
                buttons);
    }

    VBox node() {
        return node;
    }

    Command choosing() {
        return Command.of("backup.second.choose", Text.of("backup.second.choose"), this::choose);
    }

    void show(Optional<Backups.Second> now) {
        folder = now.map(Backups.Second::folder);
        place.setText(folder.map(Path::toString).orElse(Text.of("backup.second.nowhere")));
        standing.setLeft(now.map(SecondFolder::words).orElse(null));
        none.setVisible(now.isPresent());
        none.setManaged(now.isPresent());
    }

    private static Label words(Backups.Second second) {
        String words = second.last()
                .map(at -> Text.of("backup.second.last", DateWords.sentence(at.toLocalDate())))
                .orElse(Text.of("backup.second.never"));
        return second.stale() ? StatusLine.chip(Status.DUE_TODAY, words) : Words.small(words);
    }

    private void choose() {
        desk.around()
                .folder()
                .apply(node, Text.of("backup.second.choose"))
                .ifPresent(chosen -> change(Optional.of(chosen)));
    }

    private void change(Optional<Path> to) {
        Optional<Path> before = folder;
        keep(
                to,
                () -> desk.undo()
                        .say(
                                to.isPresent() ? Text.of("backup.second.chosen") : Text.of("backup.second.stopped"),
                                () -> keep(before, () -> {})));
    }

    private void keep(Optional<Path> to, Runnable then) {
        work.run(() -> {
                    backups.keepSecondIn(to, Setup.SIGNED_IN);
                    return to;
                })
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(kept -> {
                    changed.run();
                    desk.around().backedUp().run();
                    then.run();
                });
    }
}
