package redress.desk.importing;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import redress.desk.kit.ChoiceField;

/** A choice in a row of a small table: as wide as its column, with room above and below. */
final class Filling {

    private Filling() {}

    static Node of(ChoiceField<?> field) {
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(field);
    }
}
