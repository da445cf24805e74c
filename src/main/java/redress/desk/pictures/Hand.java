package redress.desk.pictures;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
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

    /** Goes to the field or button of this name; a count may follow the name. */
    public Hand to(String name) throws CannotDraw {
        room.on(() -> {
            all(stage.getScene().getRoot())
                    .filter(node -> node.isFocusTraversable() && isCalled(node, name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no field “" + name + "”."))
                    .requestFocus();
            return true;
        });
        return this;
    }

    private static boolean isCalled(Node node, String name) {
        String called = name(node);
        return called.startsWith(name) && called.substring(name.length()).matches("( \\d+)?");
    }

    private static String name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .orElseGet(() -> node instanceof Labeled labeled ? labeled.getText() : "");
    }

    /** Types letters where the focus is. */
    public Hand type(String text) throws CannotDraw {
        room.on(() -> {
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
            return true;
        });
        room.settle();
        return this;
    }

    /** Presses one key where the focus is. */
    public Hand press(KeyCode key) throws CannotDraw {
        room.on(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, false);
            fire(KeyEvent.KEY_RELEASED, "", key, false);
            return true;
        });
        room.settle();
        return this;
    }

    /** Presses one key with Ctrl. */
    public Hand control(KeyCode key) throws CannotDraw {
        room.on(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, true);
            fire(KeyEvent.KEY_RELEASED, "", key, true);
            return true;
        });
        room.settle();
        return this;
    }

    /** Follows the first link or presses the first button in sight with these words; does nothing where there is none. */
    public Hand follow(String words) throws CannotDraw {
        room.on(() -> {
            all(stage.getScene().getRoot())
                    .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .ifPresent(ButtonBase::fire);
            return true;
        });
        room.settle();
        return this;
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key, boolean control) {
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
                        control,
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
