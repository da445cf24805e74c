package redress.desk.pictures;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Types into the window of a {@link Darkroom}, so that what is drawn came about as at a desk. */
public final class Hand {

    private final Darkroom room;
    private final Stage stage;

    Hand(Darkroom room, Stage stage) {
        this.room = room;
        this.stage = stage;
    }

    /** Goes to the field of this name, else to one whose name begins so: a choice with its count. */
    public Hand to(String name) throws CannotDraw {
        room.on(() -> {
            field(name::equals)
                    .or(() -> field(called -> called.startsWith(name + " ")))
                    .orElseThrow(() -> new IllegalStateException("There is no field “" + name + "”."))
                    .requestFocus();
            return true;
        });
        return this;
    }

    private Optional<Node> field(Predicate<String> called) {
        return all(stage.getScene().getRoot())
                .filter(node -> node.isFocusTraversable() && called.test(String.valueOf(node.getAccessibleText())))
                .findFirst();
    }

    /** Types letters where the focus is. */
    public Hand type(String text) throws CannotDraw {
        room.on(() -> {
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
            return true;
        });
        room.settle();
        return this;
    }

    /** Presses one key where the focus is. */
    public Hand press(KeyCode key) throws CannotDraw {
        room.on(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key);
            fire(KeyEvent.KEY_RELEASED, "", key);
            return true;
        });
        room.settle();
        return this;
    }

    /** Follows the first link in sight with these words; does nothing where there is none. */
    public Hand follow(String words) throws CannotDraw {
        room.on(() -> {
            all(stage.getScene().getRoot())
                    .filter(node ->
                            node instanceof Hyperlink link && link.getText().equals(words))
                    .map(Hyperlink.class::cast)
                    .findFirst()
                    .ifPresent(Hyperlink::fire);
            return true;
        });
        room.settle();
        return this;
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
        EventTarget target = Optional.<EventTarget>ofNullable(stage.getScene().getFocusOwner())
                .orElse(stage.getScene());
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        letter.isEmpty() ? KeyEvent.CHAR_UNDEFINED : letter,
                        letter,
                        key,
                        false,
                        false,
                        false,
                        false));
    }

    private static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(child -> child instanceof Parent parent ? all(parent) : Stream.of(child)));
    }
}
