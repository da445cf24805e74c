package redress.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** What stands in a window, for tests; to be asked on JavaFX's thread. */
public final class InSight {

    private InSight() {}

    /** The node and all within it. */
    public static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .flatMap(child -> child instanceof Parent parent ? all(parent) : Stream.of(child)));
    }

    /** Labels outside tables that end in an ellipsis; a table explains its own in tooltips. */
    public static List<String> cutOff(Parent root) {
        return all(root)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> isShown(label) && !isInTable(label))
                .filter(label -> label.lookupAll(".text").stream()
                        .map(text -> ((javafx.scene.text.Text) text).getText())
                        .anyMatch(text -> text.endsWith("...") || text.endsWith("\u2026")))
                .map(Label::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static boolean isInTable(Node node) {
        return node != null && (node instanceof TableView || isInTable(node.getParent()));
    }
}
