package redress.desk.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A part of a screen that puts its columns below each other where the window is narrow or has no room for both. */
public abstract class TwoColumns extends VBox {

    private final Region ruler = new Region();
    private Subscription watching = Subscription.EMPTY;

    /**
     * Columns still empty; the subclass calls {@link #follow} at the end of its constructor.
     *
     * @param style style class whose least width is what both columns need, at the reader's text size
     */
    protected TwoColumns(String style) {
        ruler.getStyleClass().add(style);
        ruler.setManaged(false);
        ruler.setVisible(false);
    }

    /** Puts the columns beside or below each other as {@link #isNarrow} says; called whenever that may have changed. */
    protected abstract void arrange();

    /** Has no room, only a width that the style gives it; it stands among the children always. */
    protected final Region ruler() {
        return ruler;
    }

    /** Whether the columns stand below each other. */
    public final boolean isNarrow() {
        boolean wholeWindow =
                getScene() != null && getScene().getRoot().getStyleClass().contains("narrow");
        return wholeWindow || (getWidth() > 0 && getWidth() < ruler.getMinWidth());
    }

    /** Arranges now and at each change of the room there is. */
    protected final void follow() {
        widthProperty().subscribe(() -> Platform.runLater(this::arrange));
        ruler.minWidthProperty().subscribe(() -> Platform.runLater(this::arrange));
        sceneProperty().subscribe(this::watch);
    }

    private void watch(Scene scene) {
        watching.unsubscribe();
        watching = scene == null
                ? Subscription.EMPTY
                : scene.getRoot().getStyleClass().subscribe(this::arrange);
        arrange();
    }
}
