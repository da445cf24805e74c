package redress.desk.kit;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Two parts side by side; in a narrow window or with large text under one another, the first on top. */
public final class Beside extends GridPane {

    private final Region second;
    private ReadOnlyDoubleProperty least = new SimpleDoubleProperty(0);
    private boolean windowIsNarrow;

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
        Narrow.follow(this, this::follow);
    }

    /**
     * Under one another also where both parts together have less room than they need.
     *
     * @param rulerClass style class whose {@code -fx-min-width} says in em how much they need
     */
    public Beside needing(String rulerClass) {
        Region ruler = new Region();
        ruler.getStyleClass().add(rulerClass);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        least = ruler.minWidthProperty();
        widthProperty().subscribe(() -> Platform.runLater(this::arrange));
        least.subscribe(() -> Platform.runLater(this::arrange));
        return this;
    }

    private void follow(boolean narrow) {
        windowIsNarrow = narrow;
        arrange();
    }

    private void arrange() {
        boolean under = windowIsNarrow || (getWidth() > 0 && getWidth() < least.get());
        GridPane.setConstraints(second, under ? 0 : 1, under ? 1 : 0);
    }
}
