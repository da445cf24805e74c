package redress.desk.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does something again and again on the JavaFX thread. A waiting animation of JavaFX would do that too, but lets the
 * window draw sixty times a second for as long as it waits.
 */
public final class Beat {

    private final Runnable act;
    private final Executor next;
    /** Counts starts and stops, so that a beat already on its way knows that it is not wanted any more. */
    private int turn;

    /** Stands still until {@link #start}. */
    public Beat(Duration every, Runnable act) {
        this.act = act;
        next = CompletableFuture.delayedExecutor(every.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
    }

    /** Begins a whole time from now; on the JavaFX thread. */
    public void start() {
        turn++;
        await(turn);
    }

    /** No beat comes after this; on the JavaFX thread. */
    public void stop() {
        turn++;
    }

    private void await(int of) {
        next.execute(() -> {
            if (of == turn) {
                act.run();
                if (of == turn) {
                    await(of);
                }
            }
        });
    }
}
