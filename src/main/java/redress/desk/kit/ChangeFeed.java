package redress.desk.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Looks every second and a half whether another desk has saved something, on a thread of its own; while nobody can see
 * the window, every fifteen seconds. What other desks save is so on the screen within three seconds.
 */
public final class ChangeFeed implements AutoCloseable {

    private static final long PACE_MILLISECONDS = 1_500;
    private static final int PACES_UNSEEN = 10;

    private final Ways ways;
    private final Executor ui;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "change-feed");
        thread.setDaemon(true);
        return thread;
    });
    private int left;

    /**
     * What it asks and tells.
     *
     * @param look whether others saved something since it was asked last; one cheap query, off the screen's thread
     * @param seen whether somebody can see the window
     * @param news told on the screen's thread that others saved something
     */
    public record Ways(BooleanSupplier look, BooleanSupplier seen, Runnable news) {}

    /** A feed that begins at once; answers go to the screen by ui. */
    public ChangeFeed(Ways ways, Executor ui) {
        this.ways = ways;
        this.ui = ui;
        clock.scheduleWithFixedDelay(this::look, PACE_MILLISECONDS, PACE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (!ways.seen().getAsBoolean() && left++ < PACES_UNSEEN) {
            return;
        }
        left = 0;
        if (ways.look().getAsBoolean()) {
            ui.execute(ways.news());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
