package redress.desk.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The content of a screen: parts under one another, which scroll together when the window is too small or the text too
 * large, and below them a foot that always stays in sight. Give the part that takes what is left
 * {@code VBox.setVgrow(part, Priority.ALWAYS)}.
 */
public final class Page extends BorderPane {

    /** So much of the page's height must be in sight of a list; to show it whole would push the title away. */
    private static final double OF_A_LONG_LIST = 0.4;

    public Page(Node... parts) {
        VBox box = new VBox(parts);
        box.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        scroll.setMinSize(0, 0);
        setCenter(scroll);
        // what takes the focus must be in sight
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, from, to) -> {
            reveal(scroll, box, to);
            // once more, since what the field before now says below itself may have moved this one down
            Platform.runLater(() -> reveal(scroll, box, to));
        });
    }

    /** The row that stays in sight: a form's buttons. */
    public Page foot(ButtonRow row) {
        setBottom(row);
        return this;
    }

    private static void reveal(ScrollPane scroll, VBox box, Node focused) {
        if (focused == null || !isInside(focused, box)) {
            return;
        }
        double height = box.getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        double top = box.sceneToLocal(focused.localToScene(focused.getLayoutBounds()))
                .getMinY();
        double bottom = top
                + Math.min(
                        focused.getLayoutBounds().getHeight(),
                        scroll.getViewportBounds().getHeight() * OF_A_LONG_LIST);
        double seen = scroll.getVvalue() * height;
        if (top < seen) {
            scroll.setVvalue(top / height);
        } else if (bottom > seen + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / height);
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        return node != null && (node == ancestor || isInside(node.getParent(), ancestor));
    }
}
