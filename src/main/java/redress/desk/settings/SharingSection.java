package redress.desk.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Hosting;
import redress.casework.Refused;
import redress.db.DatabaseRefused;
import redress.db.Host;
import redress.db.JoinFile;
import redress.db.JoinRefused;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Whether other desks work with the cases of this PC: on, the join file, who is at them, off; and what the PC needs for it. */
final class SharingSection implements SettingsPane {

    private static final int HIGHEST_PORT = 65_535;

    private final SettingsDesk desk;
    private final Work work;
    private final Hosting hosting;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final TextField port = new TextField(Integer.toString(Host.PORT));
    private final FormRow portRow = FormRow.of(Text.of("sharing.port"), port)
            .hint(Text.of("sharing.port.hint"))
            .width("width-short")
            .check(() -> number().isEmpty() ? Optional.of(Text.of("sharing.port.wrong")) : Optional.empty());
    private final Form form = new Form().row(portRow);
    private final BorderPane problem = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("sharing.turning"));
    private final Label who = Words.body("");
    private final FlowPane buttons = new FlowPane();
    private final VBox keeps = new VBox();
    private final VBox needs = new VBox();
    private final VBox node = new VBox(problem, keeps, needs);
    private boolean shared;

    /** How it stands: the port while it is shared, and the names of those at other desks. */
    private record State(boolean possible, Optional<Host> host, List<String> names) {}

    SharingSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        hosting = desk.uses().hosting();
        buttons.getStyleClass().add("settings-buttons");
        keeps.getChildren()
                .setAll(
                        Words.section(Text.of("sharing.keeps")),
                        Words.body(Text.of("sharing.means")),
                        form,
                        who,
                        buttons,
                        busy);
        needs.getChildren()
                .setAll(
                        Words.section(Text.of("sharing.needs")),
                        Words.body(Text.of("sharing.firewall")),
                        Words.body(firewall()),
                        Words.body(Text.of("sharing.sleep")),
                        Words.body(sleep()),
                        Words.body(Text.of("sharing.where")));
        List.of(keeps, needs).forEach(panel -> panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel"));
        problem.getStyleClass().add("settings-panel");
        node.getStyleClass().add("gap-panel");
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private static String firewall() {
        if (system().startsWith("windows")) {
            return Text.of("sharing.firewall.windows");
        }
        return system().startsWith("mac") ? Text.of("sharing.firewall.mac") : Text.of("sharing.firewall.linux");
    }

    private static String sleep() {
        if (system().startsWith("windows")) {
            return Text.of("sharing.sleep.windows");
        }
        return system().startsWith("mac") ? Text.of("sharing.sleep.mac") : Text.of("sharing.sleep.linux");
    }

    private Optional<Integer> number() {
        String typed = port.getText().strip();
        return typed.matches("[1-9]\\d{0,4}") && Integer.parseInt(typed) <= HIGHEST_PORT
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
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
        return shared ? List.of(joinFile(), stop()) : List.of(share());
    }

    @Override
    public void read() {
        work.run(() -> {
                    if (!hosting.isPossible()) {
                        return new State(false, Optional.empty(), List.of());
                    }
                    return new State(true, hosting.now(), hosting.atOtherDesks());
                })
                .orElse(StorageFailure.class, failed -> refuse(failed.getMessage()))
                .then(this::show);
    }

    private void show(State now) {
        shared = now.host().isPresent();
        keeps.setDisable(!now.possible());
        sentence.set(
                !now.possible()
                        ? Text.of("sharing.joined")
                        : now.host()
                                .map(host -> Text.of("sharing.on", Integer.toString(host.port())))
                                .orElse(Text.of("sharing.off")));
        form.setVisible(!shared);
        form.setManaged(!shared);
        who.setText(
                !shared
                        ? ""
                        : now.names().isEmpty()
                                ? Text.of("sharing.nobody")
                                : Text.of("sharing.who", now.names().stream().collect(Collectors.joining(", "))));
        who.setVisible(shared);
        who.setManaged(shared);
        buttons.getChildren().clear();
        if (shared) {
            Button file = ButtonRow.button(joinFile());
            file.getStyleClass().add("accent");
            buttons.getChildren().addAll(file, ButtonRow.button(stop()));
        } else {
            Button on = ButtonRow.button(share());
            on.getStyleClass().add("accent");
            buttons.getChildren().add(on);
        }
    }

    private Command share() {
        return Command.of("sharing.share", Text.of("sharing.share"), this::turnOn)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-share-2");
    }

    private Command joinFile() {
        return Command.of("sharing.file", Text.of("sharing.file"), this::save)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-download");
    }

    private Command stop() {
        return Command.of("sharing.stop", Text.of("sharing.stop"), this::turnOff);
    }

    private void turnOn() {
        if (!form.check()) {
            return;
        }
        int chosen = number().orElseThrow();
        run(() -> hosting.share(chosen), Text.of("sharing.done"));
    }

    private void turnOff() {
        run(
                () -> {
                    hosting.stop();
                    return hosting;
                },
                Text.of("sharing.stopped"));
    }

    private void save() {
        desk.around()
                .folder()
                .apply(node, Text.of("sharing.file.where"))
                .map(folder -> folder.resolve(Text.of("sharing.file.name") + JoinFile.SUFFIX))
                .ifPresent(this::save);
    }

    private void save(Path file) {
        run(
                () -> {
                    hosting.writeJoinFile(hosting.now().orElseThrow(), file);
                    return file;
                },
                Text.of("sharing.file.done", file));
    }

    private void run(java.util.concurrent.Callable<?> act, String done) {
        problem.setCenter(null);
        work.run(act)
                .showing(busy)
                .orElse(Refused.class, refused -> refuse(refused.getMessage()))
                .orElse(DatabaseRefused.class, refused -> refuse(refused.getMessage()))
                .orElse(JoinRefused.class, refused -> refuse(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> refuse(failed.getMessage()))
                .then(made -> {
                    desk.undo().tell(done);
                    read();
                });
    }

    private void refuse(String why) {
        problem.setCenter(new Banner(Status.LATE, why, ""));
    }
}
