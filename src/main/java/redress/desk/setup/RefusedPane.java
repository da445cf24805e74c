package redress.desk.setup;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.db.Database;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The cases cannot be opened: why, and every way on from there. None of them touches the file that was refused. */
public final class RefusedPane extends BorderPane {

    /**
     * The ways on.
     *
     * @param again tries the same file once more
     * @param other opens the cases in another folder
     * @param copy takes the cases out of this backup, into a folder of their own
     * @param fresh sets up a new council in a folder of its own
     */
    public record Ways(Runnable again, Consumer<Path> other, Consumer<Path> copy, Runnable fresh) {}

    private final Ways ways;
    private final VBox lines = new VBox();
    private final VBox problem = new VBox();

    /** @param why a sentence or two: what is so, and what to do */
    public RefusedPane(String why, Ways ways) {
        this.ways = ways;
        Button again =
                ButtonRow.button(Command.of("setup.refused.again", Text.of("setup.refused.again"), ways.again()));
        again.getStyleClass().add("accent");
        add(again, Text.of("setup.refused.again.hint"));
        add(
                ButtonRow.button(Command.of("setup.refused.other", Text.of("setup.refused.other"), this::chooseOther)),
                Text.of("setup.refused.other.hint"));
        add(
                ButtonRow.button(Command.of("setup.refused.copy", Text.of("setup.refused.copy"), this::chooseCopy)),
                Text.of("setup.refused.copy.hint"));
        add(
                ButtonRow.button(Command.of("setup.refused.fresh", Text.of("setup.refused.fresh"), ways.fresh())),
                Text.of("setup.refused.fresh.hint"));
        lines.getStyleClass().addAll("panel", "gap-panel");
        Focus.enterPresses(this);
        setCenter(new Page(
                Words.page(Text.of("setup.refused")),
                new Banner(Status.LATE, why, Text.of("setup.refused.safe")),
                lines,
                problem));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                again.requestFocus();
            }
        });
    }

    private void add(Button button, String hint) {
        button.getStyleClass().add("refused-button");
        Node words = Words.body(hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(button, words);
        line.getStyleClass().add("refused-way");
        lines.getChildren().add(line);
    }

    private void chooseOther() {
        Choose.folder(this, Text.of("setup.refused.other")).ifPresent(this::other);
    }

    private void chooseCopy() {
        Choose.file(this, Text.of("setup.refused.copy")).ifPresent(ways.copy());
    }

    /** Goes on with the cases in this folder; says so where there are none. */
    void other(Path folder) {
        if (Database.exists(folder.resolve("cases"))) {
            ways.other().accept(folder);
        } else {
            problem.getChildren().setAll(new StatusLine(Status.LATE, Text.of("setup.refused.nothing")));
        }
    }
}
