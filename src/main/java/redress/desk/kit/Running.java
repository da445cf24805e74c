package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Work under way: how far it is, and the way to stop it. Cancelling asks the work to stop and drops its answer; the
 * thread is not interrupted, because an interrupt would close the database file under it.
 */
public final class Running {

    private enum State {
        ACTIVE,
        DONE,
        CANCELLED
    }

    private final Executor ui;
    private final AtomicReference<State> state = new AtomicReference<>(State.ACTIVE);
    private final List<Runnable> onCancel = new ArrayList<>();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over", false);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");

    Running(Executor ui) {
        this.ui = ui;
    }

    /** True once done or cancelled; changes on the screen's thread. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** How far the work is, as a few words: "312 of 1,000 letters". Changes on the screen's thread. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Called by the work, from its own thread. */
    public void report(String howFar) {
        ui.execute(() -> progress.set(howFar));
    }

    /** Whether the work should stop soon; asked by the work, from its own thread. */
    public boolean stopped() {
        return state.get() == State.CANCELLED;
    }

    /** Called on the screen's thread; does nothing when the work is over. */
    public void cancel() {
        if (state.compareAndSet(State.ACTIVE, State.CANCELLED)) {
            over.set(true);
            onCancel.forEach(Runnable::run);
        }
    }

    void onCancel(Runnable act) {
        onCancel.add(act);
    }

    /** Whether the answer may still be delivered. */
    boolean finish() {
        if (!state.compareAndSet(State.ACTIVE, State.DONE)) {
            return false;
        }
        over.set(true);
        return true;
    }
}
