package redress.desk.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Slow work off the screen's thread. One shot reads
 *
 * <pre>
 * work.run(() -> cases.find(words)).orElse(Refused.class, r -> banner.say(r.getMessage())).then(table::show);
 * </pre>
 *
 * {@code then} starts it, so write it last. What no {@code orElse} takes goes to the failures handler; nothing is ever
 * swallowed. A search whose answer to older words must never win runs in its own {@link #lane()}.
 */
public final class Work {

    /** Work that reports how far it is and looks whether it should stop. */
    @FunctionalInterface
    public interface Task<T> {
        T call(Running running) throws Exception;
    }

    private final Executor executor;
    private final Executor ui;
    private final Consumer<Throwable> failures;

    /**
     * Work on an executor of the caller's choosing.
     *
     * @param executor where the work is done
     * @param ui where answers, failures and progress arrive
     * @param failures takes whatever nobody else takes
     */
    public Work(Executor executor, Executor ui, Consumer<Throwable> failures) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.ui = Objects.requireNonNull(ui, "ui");
        this.failures = Objects.requireNonNull(failures, "failures");
    }

    /** As the program runs it: answers arrive on the JavaFX thread. */
    public static Work background(Executor executor, Consumer<Throwable> failures) {
        return new Work(executor, Platform::runLater, failures);
    }

    /** For tests: all on the calling thread, in order; what nobody takes is thrown. */
    public static Work immediate() {
        return new Work(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    public <T> Job<T> run(Callable<T> callable) {
        return new Job<>(running -> callable.call());
    }

    /** Work with progress, to be shown in a {@link BusyLine} with its Cancel. */
    public <T> Job<T> runLong(Task<T> task) {
        return new Job<>(task);
    }

    /** For searches as you type: starting the next one cancels the one before. */
    public Lane lane() {
        return new Lane();
    }

    /** A queue of one: the newest work in it cancels its predecessor. */
    public final class Lane {

        private Optional<Running> current = Optional.empty();

        private Lane() {}

        public <T> Job<T> run(Callable<T> callable) {
            current.ifPresent(Running::cancel);
            Job<T> job = new Job<>(running -> callable.call());
            current = Optional.of(job.running);
            return job;
        }
    }

    /** Work not yet started; {@code then} or {@code start} starts it. */
    public final class Job<T> {

        private final Task<T> task;
        private final Running running = new Running(ui);
        private Consumer<Exception> handler = failures::accept;

        private Job(Task<T> task) {
            this.task = task;
        }

        /** Takes every exception of the work, instead of the failures handler. */
        public Job<T> orElse(Consumer<? super Exception> taker) {
            handler = taker::accept;
            return this;
        }

        /** Takes this one kind of exception; the others go where they went before. */
        public <E extends Exception> Job<T> orElse(Class<E> type, Consumer<? super E> taker) {
            Consumer<Exception> others = handler;
            handler = e -> {
                if (type.isInstance(e)) {
                    taker.accept(type.cast(e));
                } else {
                    others.accept(e);
                }
            };
            return this;
        }

        /** Runs on the screen's thread when the user cancelled. */
        public Job<T> ifCancelled(Runnable act) {
            running.onCancel(act);
            return this;
        }

        /** Shows the work in this line while it lasts longer than 300 ms, with Cancel. */
        public Job<T> showing(BusyLine line) {
            line.watch(running);
            return this;
        }

        /** Starts the work; its answer arrives on the screen's thread, unless it was cancelled meanwhile. */
        public Running then(Consumer<? super T> answer) {
            executor.execute(() -> work(answer));
            return running;
        }

        /** Starts work that has no answer worth showing. */
        public Running start() {
            return then(ignored -> {});
        }

        private void work(Consumer<? super T> answer) {
            if (running.stopped()) {
                return;
            }
            try {
                T result = task.call(running);
                ui.execute(() -> deliver(() -> answer.accept(result)));
            } catch (Exception e) { // the edge between threads
                ui.execute(() -> deliver(() -> handler.accept(e)));
            } catch (Error e) {
                ui.execute(() -> deliver(() -> failures.accept(e)));
                throw e;
            }
        }

        private void deliver(Runnable delivery) {
            if (running.finish()) {
                delivery.run();
            }
        }
    }
}
