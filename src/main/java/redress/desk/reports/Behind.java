package redress.desk.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What lies behind a number, shown below its table; Esc takes it away and gives the keyboard back to the number. */
final class Behind extends VBox {

    private static final int MOST_CASES = 300;

    private final VBox parts;
    private Optional<Node> pressed = Optional.empty();

    /** @param parts of the section, among which it is shown */
    Behind(VBox parts) {
        this.parts = parts;
        getStyleClass().addAll("panel", "gap-small");
    }

    /** The cases of a number, below the part it stands in; the keyboard goes to the first. */
    void cases(Node below, String label, String number, List<String> references, Consumer<String> open) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gap");
        references.stream()
                .limit(MOST_CASES)
                .forEach(reference -> links.getChildren().add(Words.link(reference, () -> open.accept(reference))));
        String heading = references.size() > MOST_CASES
                ? Text.of("reports.behind.first", label, number, MOST_CASES)
                : Text.of("reports.behind", label, number);
        show(parts.getChildren().indexOf(below) + 1, Words.strong(heading), links);
        links.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Anything else at a place among the parts. */
    void show(int place, Node... what) {
        Optional.ofNullable(parts.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> !within(owner))
                .ifPresent(owner -> pressed = Optional.of(owner));
        parts.getChildren().remove(this);
        getChildren().setAll(what);
        parts.getChildren().add(Math.min(place, parts.getChildren().size()), this);
    }

    private boolean within(Node node) {
        return node != null && (node == this || within(node.getParent()));
    }

    /** Takes it away again and goes back to the number; false if nothing is shown. */
    boolean escape() {
        if (!parts.getChildren().remove(this)) {
            return false;
        }
        pressed.ifPresent(Node::requestFocus);
        return true;
    }
}
