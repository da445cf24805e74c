package redress;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import redress.db.Database;

/**
 * The cases of this PC, opened at the start while the window is still being made. Whatever was opened and not handed over,
 * because the window was closed meanwhile, is closed in order: a file left open is searched to its end at the next start.
 */
final class FirstOpening implements AutoCloseable {

    private final Clock clock;
    private Optional<Future<Optional<Database>>> begun = Optional.empty();
    private Optional<Database> held = Optional.empty();

    FirstOpening(Clock clock) {
        this.clock = clock;
    }

    /** Begins to open the cases of a folder, and does not wait. */
    synchronized void begin(Path folder, ExecutorService threads) {
        begun = Optional.of(threads.submit(() -> open(folder)));
    }

    /**
     * The cases of a folder, opened; empty where there are none and none were chosen. Waits, so not on the screen's thread.
     *
     * @throws redress.db.DatabaseRefused where they cannot or must not be opened
     */
    Optional<Database> take(Path folder) throws InterruptedException {
        Optional<Future<Optional<Database>>> first = begun();
        if (first.isEmpty()) {
            return open(folder);
        }
        try {
            return first.get().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Optional<Future<Optional<Database>>> begun() {
        Optional<Future<Optional<Database>>> first = begun;
        begun = Optional.empty();
        return first;
    }

    private Optional<Database> open(Path folder) {
        Path file = folder.resolve("cases");
        Optional<Database> found =
                Database.exists(file) || Homes.isChosen() ? Optional.of(Database.open(file, clock)) : Optional.empty();
        hold(found);
        return found;
    }

    private synchronized void hold(Optional<Database> opened) {
        held = opened;
    }

    /** From now on somebody else closes them. */
    void handOver() {
        hold(Optional.empty());
    }

    /** Closes what nobody took over. */
    @Override
    public synchronized void close() {
        held.ifPresent(Database::close);
        held = Optional.empty();
    }
}
