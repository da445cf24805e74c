package redress.desk.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Tells a part of a window when the window becomes narrow or its text large, and when no longer ({@link Theme}). */
public final class Narrow {

    private final Consumer<Boolean> act;
    private Subscription watching = Subscription.EMPTY;

    private Narrow(Consumer<Boolean> act) {
        this.act = act;
    }

    /** Calls act at once where the node is in a window, and at each change. */
    public static void follow(Node node, Consumer<Boolean> act) {
        Narrow narrow = new Narrow(act);
        node.sceneProperty().flatMap(Scene::rootProperty).subscribe(narrow::watch);
    }

    private void watch(Parent root) {
        watching.unsubscribe();
        if (root != null) {
            watching = root.getStyleClass().subscribe(() -> tell(root));
            tell(root);
        }
    }

    private void tell(Parent root) {
        act.accept(root.getStyleClass().contains("narrow"));
    }
}
