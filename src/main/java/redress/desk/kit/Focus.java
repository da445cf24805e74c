package redress.desk.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the keyboard goes. */
public final class Focus {

    private Focus() {}

    /** Enter presses the button or link it stands on, which JavaFX leaves to the space bar. */
    public static void enterPresses(Node within) {
        within.addEventHandler(KeyEvent.KEY_PRESSED, Focus::press);
    }

    private static void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && key.getTarget() instanceof ButtonBase button) {
            key.consume();
            button.fire();
        }
    }

    /** Focuses the first thing in the first of the nodes that has one; false if none has. */
    public static boolean firstOf(List<? extends Node> nodes) {
        return nodes.stream().anyMatch(Focus::first);
    }

    /** Focuses the first thing in the node that a Tab would reach; false if there is none. */
    public static boolean first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Focus::first);
    }
}
