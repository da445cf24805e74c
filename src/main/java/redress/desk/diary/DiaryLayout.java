package redress.desk.diary;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.TwoColumns;

/** The calendar with its panels at the right, or below it where the window is narrow or the text large. */
final class DiaryLayout extends TwoColumns {

    private final List<Node> tools;
    private final Node main;
    private final Node side;
    private final Runnable changed;
    private final BorderPane head = new BorderPane();
    private final VBox body = new VBox();
    private Optional<Boolean> narrowNow = Optional.empty();

    /**
     * A layout.
     *
     * @param changed called when it went from wide to narrow or back
     */
    DiaryLayout(Label title, List<Node> tools, Node main, Node side, Runnable changed) {
        super("diary-ruler");
        this.tools = tools;
        this.main = main;
        this.side = side;
        this.changed = changed;
        getStyleClass().add("gap-panel");
        head.setCenter(title);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(main, Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        body.getStyleClass().add("gap-panel");
        getChildren().setAll(head, ruler(), body);
        follow();
    }

    @Override
    protected void arrange() {
        boolean narrow = isNarrow();
        if (narrowNow.equals(Optional.of(narrow))) {
            return;
        }
        narrowNow = Optional.of(narrow);
        body.getChildren().clear();
        HBox line = new HBox();
        FlowPane wrapping = new FlowPane();
        if (narrow) {
            wrapping.getStyleClass().add("diary-tools");
            wrapping.getChildren().setAll(tools);
            body.getChildren().setAll(main, side);
        } else {
            line.getStyleClass().add("gap");
            line.getChildren().setAll(tools);
            HBox both = new HBox(main, side);
            both.getStyleClass().add("gap-panel");
            VBox.setVgrow(both, Priority.ALWAYS);
            body.getChildren().setAll(both);
        }
        head.setRight(line);
        head.setBottom(wrapping);
        changed.run();
    }
}
