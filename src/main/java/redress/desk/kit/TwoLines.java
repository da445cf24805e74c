package redress.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Words over a small second line, in a cell. */
final class TwoLines extends VBox implements Retold {

    private final Label above;
    private final Label below;

    TwoLines(String first, String second, String firstClass) {
        above = new Label(first);
        above.getStyleClass().add(firstClass);
        below = new Label(second);
        below.getStyleClass().addAll("text-small", "text-muted");
        getChildren().addAll(above, below);
        getStyleClass().add("two-lines");
    }

    @Override
    public boolean retell(Node fresh) {
        if (!(fresh instanceof TwoLines other)) {
            return false;
        }
        above.setText(other.above.getText());
        below.setText(other.below.getText());
        return true;
    }
}
