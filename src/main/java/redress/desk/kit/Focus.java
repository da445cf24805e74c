package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where the keyboard goes. */
public final class Focus {

    private Focus() {}

    /**
     * Whether the keyboard is on the node or on something in it. Asks the scene, because JavaFX's own {@code focusWithin}
     * stays true on a part that was put into the scene while it held the focus and has lost it since.
     */
    public static boolean isIn(Node part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Lets Esc through a list, which would use it up although there is nothing in it to give up. */
    public static void escapeLeaves(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                Node outside = list.getParent();
                Event.fireEvent(outside, key.copyFor(outside, outside));
            }
        });
    }

    /** Focuses the first thing in the first of the nodes that has one; false if none has. */
    public static boolean firstOf(List<? extends Node> nodes) {
        return nodes.stream().anyMatch(Focus::first);
    }

    /**
     * From now on Enter presses the button that has the focus, which JavaFX leaves to the space bar. Ticks and radio
     * buttons stay with the space bar: in a form Enter means "go on".
     */
    public static void enterPresses(Node whole) {
        whole.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown();
            if (plain
                    && key.getTarget() instanceof ButtonBase button
                    && !(button instanceof CheckBox)
                    && !(button instanceof RadioButton)) {
                key.consume();
                button.fire();
            }
        });
    }

    /** Focuses what a Tab (or Shift+Tab) would reach from the node. */
    static void beyond(Node from, boolean forward) {
        List<Node> stops = new ArrayList<>();
        collect(from.getScene().getRoot(), stops);
        int at = stops.indexOf(from);
        if (at >= 0) {
            stops.get(Math.floorMod(at + (forward ? 1 : -1), stops.size())).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
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
