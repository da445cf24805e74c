package redress.desk.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Shows something newer without disturbing who looks at it: the focus and what is in sight stay where they are. */
public final class InPlace {

    private final Region page;

    /** Around this page. */
    public InPlace(Region page) {
        this.page = page;
    }

    /** Does it. What had the focus and was made anew has it again, found by its name; what comes on top moves nothing. */
    public void show(Runnable newer) {
        Optional<Node> owner = Optional.ofNullable(page.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(node -> isIn(page, node));
        Map<ScrollPane, Double> fromBottom = new LinkedHashMap<>();
        all(page)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .filter(pane -> pane.getVvalue() > 0)
                .forEach(pane -> fromBottom.put(pane, (1 - pane.getVvalue()) * room(pane)));
        newer.run();
        page.applyCss();
        page.layout();
        fromBottom.forEach((pane, below) -> {
            double room = room(pane);
            pane.setVvalue(room <= 0 ? 0 : Math.max(0, 1 - below / room));
        });
        owner.filter(gone -> gone.getScene() == null)
                .flatMap(gone -> all(page)
                        .filter(node ->
                                node.isFocusTraversable() && node.getClass().equals(gone.getClass()))
                        .filter(node -> !name(gone).isEmpty() && name(node).equals(name(gone)))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    private static double room(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static boolean isIn(Node page, Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(page::equals);
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(InPlace::all))
                : Stream.of(node);
    }
}
