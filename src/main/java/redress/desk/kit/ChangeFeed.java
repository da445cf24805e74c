package redress.desk.kit;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Looks every second and a half whether another desk has saved something, on a thread of its own; while nobody can see
 * the window, every fifteen seconds. What other desks save is so on the screen within three seconds.
 */
public final class ChangeFeed implements AutoCloseable {

    private static final long PACE_MILLISECONDS = 1_500;
    private static final int PACES_UNSEEN = 10;
    private static final long LAST_LOOK_MILLISECONDS = 2_000;

    private final Ways ways;
    private final Executor ui;
    private final Thread thread = new Thread(this::run, "change-feed");
    private boolean closed;
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
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (goesOn()) {
            if (ways.seen().getAsBoolean() || ++left >= PACES_UNSEEN) {
                left = 0;
                if (ways.look().getAsBoolean()) {
                    ui.execute(ways.news());
                }
            }
        }
    }

    private synchronized boolean goesOn() {
        long until = System.nanoTime() + PACE_MILLISECONDS * 1_000_000;
        long rest = PACE_MILLISECONDS;
        try {
            while (!closed && rest > 0) {
                wait(rest);
                rest = (until - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        return !closed;
    }

    /** Waits for a look under way, which must not be interrupted, since it reads the database. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(LAST_LOOK_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
