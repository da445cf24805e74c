package redress.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;

/** One screen in the real frame, whose keys are those of the program, and a hand that has no mouse. */
public final class ScreenWindow {

    private static final int MOST_TABS = 90;

    private final Stage stage;
    private final Keys keyboard;
    private final Navigator navigator = new Navigator();
    private final UndoBar undo = new UndoBar();
    private Runnable settled = () -> {};
    private int keys;

    public ScreenWindow(Stage stage, FxRobot robot) {
        this.stage = stage;
        keyboard = new Keys(robot);
    }

    /** The way between the screens of the frame. */
    public Navigator navigator() {
        return navigator;
    }

    /** The bar at the foot of the frame. */
    public UndoBar undo() {
        return undo;
    }

    /** Shows the screen, made on JavaFX's thread, as the first one of a new frame. */
    public ScreenWindow open(Supplier<Screen> made) {
        onFx(() -> {
            Screen screen = made.get();
            Place place = new Place("here", "Here", "fth-folder", () -> screen, new SimpleIntegerProperty(), false);
            Frame frame = new Frame(
                    new Frame.Surroundings(
                            List.of(place),
                            "Saltmarsh District Council",
                            "Ruth Calloway",
                            () -> screen,
                            words -> List.of(),
                            new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                            List.of()),
                    new Theme(Theme.Display.standard()),
                    navigator,
                    Work.immediate(),
                    undo);
            Scene scene = new Scene(frame, 1280, 800);
            new Theme(Theme.Display.standard()).dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            frame.start();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** The window is closed as a user closes it. */
    public void close() {
        onFx(() -> {
            navigator.close();
            return true;
        });
    }

    /** Goes by Tab to the control of this name. */
    public ScreenWindow to(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (name.equals(focused())) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches “" + name + "”. Shown: " + words());
    }

    /** Types letters where the focus is; as key events of the window, without a robot's wait for each. */
    public ScreenWindow type(String text) {
        keyboard.type(stage.getScene(), text);
        settled.run();
        return this;
    }

    /** What is waited for after each key and word: that the work it set off in the background has come to its end. */
    public ScreenWindow settling(Runnable wait) {
        settled = wait;
        return this;
    }

    /** How many keys were pressed besides the letters of what was typed; Ctrl with a key is one. */
    public int keys() {
        return keys;
    }

    public ScreenWindow press(KeyCode key) {
        return stroke(key, false, false);
    }

    public ScreenWindow control(KeyCode key) {
        return stroke(key, true, false);
    }

    public ScreenWindow controlShift(KeyCode key) {
        return stroke(key, true, true);
    }

    private ScreenWindow stroke(KeyCode key, boolean control, boolean shift) {
        keys++;
        keyboard.stroke(stage.getScene(), key, control, shift);
        settled.run();
        return this;
    }

    /** The name of what has the focus. */
    public String focused() {
        Node node = onFx(() -> stage.getScene().getFocusOwner());
        return node == null ? "" : name(node);
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null && node instanceof Labeled labeled
                ? labeled.getText()
                : String.valueOf(node.getAccessibleText());
    }

    /** The words of every label, button and link in sight. */
    public List<String> words() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** The names of what can be reached by Tab. */
    public List<String> fields() {
        return nodes().stream()
                .filter(Node::isFocusTraversable)
                .map(ScreenWindow::name)
                .toList();
    }

    /** Everything in sight. */
    public List<Node> nodes() {
        return onFx(() -> {
            List<Node> found = new ArrayList<>();
            collect(stage.getScene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                found.add(child);
                if (child instanceof Parent inner) {
                    collect(inner, found);
                }
            }
        }
    }

    public void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about in ten seconds; shown was:\n" + words(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }
}
