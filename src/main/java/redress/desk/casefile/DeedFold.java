package redress.desk.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;

/** A heading that shows and hides what stands under it; Enter and Space on it do. */
final class DeedFold extends VBox {

    private final String heading;
    private final int count;
    private final Button head = new Button();
    private final VBox inside = new VBox();

    /** Folded at first. */
    DeedFold(String heading, int count, List<? extends Node> parts) {
        this.heading = heading;
        this.count = count;
        inside.getChildren().setAll(parts);
        inside.getStyleClass().add("case-fold");
        head.getStyleClass().addAll("flat", "case-act");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setText(Text.of("casefile.group.head", heading, count));
        head.setOnAction(e -> open(!inside.isVisible()));
        getChildren().setAll(head, inside);
        open(false);
    }

    private void open(boolean shown) {
        inside.setVisible(shown);
        inside.setManaged(shown);
        head.setGraphic(new Icon(shown ? "fth-chevron-down" : "fth-chevron-right"));
        head.setAccessibleText(
                shown
                        ? Text.of("casefile.group.open", heading, count)
                        : Text.of("casefile.group.folded", heading, count));
    }
}
