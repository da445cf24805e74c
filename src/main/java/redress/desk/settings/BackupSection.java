package redress.desk.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Backups;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.db.BackupRefused;
import redress.db.DatabaseRefused;
import redress.db.Restore;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;

/** When the cases were last copied to another disk, doing it now, and taking a copy out again. */
final class BackupSection implements SettingsPane {

    private record State(
            Optional<Backups.Last> last,
            Optional<Path> folder,
            boolean sameDisk,
            Optional<Backups.Second> second,
            LocalDate today) {}

    private final SettingsDesk desk;
    private final Work work;
    private final Backups backups;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final BusyLine making = new BusyLine(Text.of("backup.making"));
    private final BusyLine restoring = new BusyLine(Text.of("backup.restoring"));
    private final BorderPane warning = new BorderPane();
    private final BorderPane restored = new BorderPane();
    private final Label place = Words.body("");
    private final Label sameDisk = Words.small(Text.of("backup.same-disk"));
    private final SecondFolder second;
    private final VBox node;
    private Optional<State> state = Optional.empty();

    BackupSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        backups = desk.uses().backups();
        Button primary = ButtonRow.button(now());
        primary.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(primary, ButtonRow.button(choosing()));
        buttons.getStyleClass().add("settings-buttons");
        VBox where = new VBox(
                Words.section(Text.of("backup.where")),
                place,
                sameDisk,
                Words.small(Text.of("backup.means")),
                buttons,
                making);
        VBox back = new VBox(
                Words.section(Text.of("backup.restore")),
                Words.body(Text.of("backup.restore.means")),
                ButtonRow.button(restore()),
                restoring,
                restored);
        second = new SecondFolder(desk, work, this::read);
        List.of(where, second.node(), back)
                .forEach(panel -> panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel"));
        warning.getStyleClass().add("settings-panel");
        node = new VBox(warning, where, second.node(), back);
        node.getStyleClass().add("gap-panel");
    }

    @Override
    public void read() {
        work.run(() -> {
                    Optional<Path> folder = backups.folder();
                    LocalDate today = desk.cases().today();
                    return new State(
                            backups.last(),
                            folder,
                            folder.map(backups::isOnTheSameDisk).orElse(false),
                            backups.second(today),
                            today);
                })
                .then(this::show);
    }

    private void show(State now) {
        state = Optional.of(now);
        sentence.set(now.last().map(last -> lastWords(last, now.today())).orElse(Text.of("backup.none")));
        place.setText(now.folder().map(Path::toString).orElse(Text.of("backup.nowhere")));
        sameDisk.setVisible(now.sameDisk());
        sameDisk.setManaged(now.sameDisk());
        boolean late = now.last().map(last -> last.isTooOld(now.today())).orElse(true);
        warning.setCenter(late ? banner(now) : null);
        second.show(now.second());
    }

    private static String lastWords(Backups.Last last, LocalDate today) {
        long days = last.daysOld(today);
        String day = days == 0
                ? Text.of("backup.today")
                : days == 1
                        ? Text.of("backup.yesterday")
                        : Text.of("backup.on", DateWords.sentence(last.at().toLocalDate()));
        return Text.of(
                "backup.last",
                day,
                DateWords.time(last.at().toLocalDateTime()),
                String.valueOf(last.file().getFileName()),
                String.valueOf(last.file().getParent()));
    }

    private static Banner banner(State now) {
        String what = now.last()
                .map(last -> Text.of("backup.old", last.daysOld(now.today())))
                .orElse(Text.of("backup.never"));
        String why = now.last().isPresent() ? Text.of("backup.why") : Text.of("backup.why.never");
        return new Banner(Status.DUE_TODAY, what, why);
    }

    private Command now() {
        return Command.of("backup.now", Text.of("backup.now"), this::backUp)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-save");
    }

    private Command choosing() {
        return Command.of("backup.choose", Text.of("backup.choose"), () -> choose(chosen -> {}));
    }

    private Command restore() {
        return Command.of("backup.restore.choose", Text.of("backup.restore.choose"), this::chooseBackup)
                .withIcon("fth-rotate-ccw");
    }

    private void choose(Consumer<Path> then) {
        desk.around().folder().apply(node, Text.of("backup.choose")).ifPresent(chosen -> {
            Optional<Path> before = state.flatMap(State::folder);
            keep(Optional.of(chosen), () -> {
                desk.undo().say(Text.of("backup.chosen"), () -> keep(before, this::read));
                read();
                then.accept(chosen);
            });
        });
    }

    private void keep(Optional<Path> folder, Runnable then) {
        work.run(() -> {
                    backups.keepIn(folder, Setup.SIGNED_IN);
                    return folder;
                })
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(kept -> then.run());
    }

    private void backUp() {
        state.ifPresent(now -> now.folder().ifPresentOrElse(this::backUpTo, () -> choose(this::backUpTo)));
    }

    private void backUpTo(Path folder) {
        work.runLong(running -> backups.makeIn(folder, new BackupProgress(running), Setup.SIGNED_IN))
                .showing(making)
                .ifCancelled(() -> desk.undo().tell(Text.of("backup.cancelled")))
                .orElse(BackupRefused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .then(round -> {
                    desk.undo()
                            .tell(round.trouble()
                                    .orElse(Text.of(
                                            "backup.done",
                                            BackupProgress.megabytes(
                                                    round.made().bytes()))));
                    read();
                    desk.around().backedUp().run();
                });
    }

    private void chooseBackup() {
        desk.around()
                .file()
                .apply(node, Text.of("backup.restore.choose"))
                .ifPresent(zip -> desk.around()
                        .folder()
                        .apply(node, Text.of("backup.restore.to"))
                        .ifPresent(folder -> restore(zip, folder)));
    }

    private void restore(Path zip, Path folder) {
        restored.setCenter(null);
        work.runLong(running -> backups.restore(zip, folder.resolve("cases"), new BackupProgress(running)))
                .showing(restoring)
                .ifCancelled(() -> desk.undo().tell(Text.of("backup.restore.cancelled")))
                .orElse(BackupRefused.class, refused -> refuse(refused.getMessage()))
                .orElse(DatabaseRefused.class, refused -> refuse(refused.getMessage()))
                .then(done -> restored.setCenter(offer(done, folder)));
    }

    private void refuse(String sentence) {
        restored.setCenter(new Banner(Status.LATE, sentence, Text.of("backup.restore.nothing")));
    }

    private Banner offer(Restore.Done done, Path folder) {
        return new Banner(
                        Status.DONE,
                        Text.of(
                                "backup.restored",
                                DateWords.sentence(done.madeAt().toLocalDate()),
                                DateWords.time(done.madeAt().toLocalDateTime())),
                        Text.of("backup.restored.where", folder))
                .with(Command.of("backup.open-next", Text.of("backup.open-next"), () -> openNext(folder)));
    }

    private void openNext(Path folder) {
        work.run(() -> desk.around().openNext().apply(folder))
                .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                .then(before -> desk.undo()
                        .say(
                                Text.of("backup.opens-next"),
                                () -> work.run(() -> desk.around().openNext().apply(before))
                                        .start()));
    }

    @Override
    public ObservableValue<String> sentence() {
        return sentence;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(now(), choosing(), second.choosing(), restore());
    }

    @Override
    public boolean escape() {
        return making.cancel() || restoring.cancel();
    }
}
