package redress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import redress.desk.Keys;

/** Goes once round a window by Tab: everything must be reached, never upwards and leftwards. */
record TabWalk(Scene scene) {

    List<String> faults(FxRobot robot) {
        Set<Node> stops = new LinkedHashSet<>(stops());
        List<String> faults = new ArrayList<>();
        Set<Node> reached = new LinkedHashSet<>();
        Node first = stops.iterator().next();
        robot.interact(first::requestFocus);
        Node before = first;
        reached.add(first);
        for (int i = 0; i < stops.size() + 5; i++) {
            Bounds left = Eye.bounds(before);
            new Keys(robot).press(scene, KeyCode.TAB);
            Node now = scene.getFocusOwner();
            if (now == first || !reached.add(now)) {
                break;
            }
            if (isBackwards(left, Eye.bounds(now))) {
                faults.add("from " + name(before) + " back to " + name(now));
            }
            before = now;
        }
        // what a change of focus took away or put there is no matter
        List<Node> still = stops();
        stops.stream()
                .filter(stop -> !reached.contains(stop) && still.contains(stop))
                .forEach(stop -> faults.add("not reached: " + name(stop)));
        return faults;
    }

    private List<Node> stops() {
        return WholeDesk.onFx(() -> WholeDesk.all(scene.getRoot())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isBesideTheChosen(node))
                .toList());
    }

    /** Of radio buttons only the chosen one is a stop; the arrows reach the others. */
    private static boolean isBesideTheChosen(Node node) {
        return node instanceof RadioButton radio
                && radio.getToggleGroup() != null
                && radio.getToggleGroup().getSelectedToggle() != null
                && !radio.isSelected();
    }

    /** Above and not to the right. */
    private static boolean isBackwards(Bounds from, Bounds to) {
        return to.getMaxY() <= from.getMinY() && to.getMinX() < from.getMaxX();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : node.toString();
    }
}
