package redress.desk.kit;

import java.util.Arrays;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * While the PC that keeps the cases cannot be reached: what would be saved there is refused where it is offered, with the
 * reason, over the whole window. What was typed stays in its form, and can go on being typed.
 */
public final class Away {

    /** What saves and needs no permission of its own, by the beginning of its id. */
    private static final String SAVES =
            "act.save case.save case.note case.document case.draft contact.save clash.save settings.form.save kit.line-form.save";

    private record Why(Optional<String> sentence) {}

    private Away() {}

    /** From now on all inside is refused with this sentence; nothing is where it is empty. */
    public static void say(Node whole, Optional<String> sentence) {
        Why before = (Why) whole.getProperties().put(Why.class, new Why(sentence));
        if (before == null || before.sentence().isPresent() != sentence.isPresent()) {
            markAnew(whole);
        }
    }

    /** Why a command cannot be done from this node, as a sentence; empty where it can, or needs nothing of that PC. */
    static Optional<String> refusal(Node at, String command) {
        return isHeld(command) ? Allowed.above(at, Why.class).flatMap(Why::sentence) : Optional.empty();
    }

    static boolean isHeld(String command) {
        return CommandNeeds.of(command).isPresent()
                || Arrays.stream(SAVES.split(" ", -1)).anyMatch(command::startsWith);
    }

    private static void markAnew(Node node) {
        Allowed.markAnew(node);
        if (node instanceof Parent parent) {
            ObservableList<Node> children = parent.getChildrenUnmodifiable();
            children.forEach(Away::markAnew);
        }
    }
}
