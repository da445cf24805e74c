package redress.desk.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import redress.casework.Refused;

/** Where the short forms of a list stand, above it; takes no room while none is open. What is done is said with Undo. */
public final class LineFormPlace extends VBox {

    private final Work work;
    private final BusyLine busy;
    private final UndoBar undo;
    private final Runnable changed;
    private final Runnable back;

    /**
     * An empty place.
     *
     * @param changed told after something was done or taken back
     * @param back gives the keyboard back to the list
     */
    public LineFormPlace(Work work, BusyLine busy, UndoBar undo, Runnable changed, Runnable back) {
        this.work = work;
        this.busy = busy;
        this.undo = undo;
        this.changed = changed;
        this.back = back;
        setManaged(false);
    }

    /** Shows a form, with the keyboard in its first field. */
    public void open(LineForm form) {
        getChildren().setAll(form.panel(doing -> act(form.done(), doing), this::leave));
        setManaged(true);
        applyCss();
        layout();
        Focus.first(this);
    }

    /** Presses the main button of the form that is open. */
    public void press() {
        lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }

    public boolean isOpen() {
        return isManaged();
    }

    /** Puts the form away; the keyboard goes back only where the form had it. */
    public void leave() {
        boolean had = Focus.isIn(this);
        getChildren().clear();
        setManaged(false);
        if (had) {
            back.run();
        }
    }

    /**
     * Does something that can be taken back and says so; a refusal is said, and the form stays.
     *
     * @param doing off the screen's thread; answers what takes it back
     */
    public void act(String done, Supplier<Runnable> doing) {
        run(doing, takeBack -> {
            leave();
            undo.say(done, () -> run(() -> takenBack(takeBack), again -> changed.run()));
            changed.run();
        });
    }

    private static Runnable takenBack(Runnable takeBack) {
        takeBack.run();
        return takeBack;
    }

    private void run(Supplier<Runnable> doing, Consumer<Runnable> then) {
        work.run(doing::get)
                .showing(busy)
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .then(then);
    }
}
