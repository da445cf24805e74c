package redress.desk;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Keys, sent as events to where the focus of a window is: a robot waits five times as long after each. */
public record Keys(FxRobot robot) {

    private static final int TURNS = 2;

    public void press(Scene scene, KeyCode key) {
        stroke(scene, key, false, false);
    }

    public void control(Scene scene, KeyCode key) {
        stroke(scene, key, true, false);
    }

    void stroke(Scene scene, KeyCode key, boolean control, boolean shift) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fire(
                    scene,
                    new KeyEvent(
                            type, KeyEvent.CHAR_UNDEFINED, KeyEvent.CHAR_UNDEFINED, key, shift, control, false, false));
        }
        robot.interrupt(TURNS);
    }

    void type(Scene scene, String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(
                        scene,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
        robot.interrupt(TURNS);
    }

    private static void fire(Scene scene, KeyEvent event) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Node at = scene.getFocusOwner();
            Event.fireEvent(at == null ? scene.getRoot() : at, event);
            return event;
        });
    }
}
