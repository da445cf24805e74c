package redress.desk.kit;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Two parts side by side; in a narrow window or with large text under one another, the first on top. */
public final class Beside extends GridPane {

    private final Region second;

    /**
     * Both parts.
     *
     * @param growing one of the two: takes the width that the other leaves
     */
    public Beside(Region first, Region second, Region growing) {
        this.second = second;
        getStyleClass().addAll("beside", "gap-wide");
        GridPane.setHgrow(growing, Priority.ALWAYS);
        for (Region part : new Region[] {first, second}) {
            GridPane.setValignment(part, VPos.TOP);
            GridPane.setVgrow(part, Priority.ALWAYS);
        }
        growing.setMinWidth(0);
        add(first, 0, 0);
        add(second, 1, 0);
        Narrow.follow(this, this::arrange);
    }

    private void arrange(boolean narrow) {
        GridPane.setConstraints(second, narrow ? 0 : 1, narrow ? 1 : 0);
    }
}
