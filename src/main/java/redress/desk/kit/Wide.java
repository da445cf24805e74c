package redress.desk.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Tells a part of a window when the window becomes wide enough for a preview beside a list, and when no longer. */
public final class Wide {

    private static final double FROM = 1500;

    private Wide() {}

    /** Calls act at once where the node is in a window, and at each change. */
    public static void follow(Node node, Consumer<Boolean> act) {
        node.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() >= FROM)
                .orElse(false)
                .subscribe(act);
    }
}
