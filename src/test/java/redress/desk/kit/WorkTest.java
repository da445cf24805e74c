package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Object> seen = new ArrayList<>();
    private final Work queued = new Work(waiting::add, Runnable::run, seen::add);

    @Test
    void theAnswerArrivesAndTheWorkIsOver() {
        Running running = queued.run(() -> 7).then(seen::add);
        assertThat(running.overProperty().get()).isFalse();
        waiting.remove().run();
        assertThat(seen).containsExactly(7);
        assertThat(running.overProperty().get()).isTrue();
    }

    @Test
    void whatNobodyTakesGoesToTheFailures() {
        IOException failure = new IOException("disk");
        queued.run(() -> {
                    throw failure;
                })
                .orElse(IllegalStateException.class, e -> seen.add("not this"))
                .then(answer -> seen.add("no answer"));
        waiting.remove().run();
        assertThat(seen).containsExactly(failure);
    }

    @Test
    void theHandlerOfItsKindTakesAnException() {
        queued.run(() -> {
                    throw new IllegalStateException("refused");
                })
                .orElse(IllegalStateException.class, e -> seen.add(e.getMessage()))
                .start();
        waiting.remove().run();
        assertThat(seen).containsExactly("refused");
    }

    @Test
    void anErrorIsNeverTakenByAHandler() {
        AssertionError error = new AssertionError("bug");
        queued.run(() -> {
                    throw error;
                })
                .orElse(e -> seen.add("handled"))
                .start();
        assertThatThrownBy(() -> waiting.remove().run()).isSameAs(error);
        assertThat(seen).containsExactly(error);
    }

    @Test
    void cancelledWorkThatHasNotBegunIsNotDoneAtAll() {
        Running running = queued.run(() -> seen.add("done"))
                .ifCancelled(() -> seen.add("cancelled"))
                .start();
        running.cancel();
        running.cancel();
        waiting.remove().run();
        assertThat(seen).containsExactly("cancelled");
    }

    @Test
    void workUnderWayMayLookWhetherItShouldStopAndItsAnswerIsDropped() {
        Running[] handle = new Running[1];
        handle[0] = queued.runLong(running -> {
                    running.report("1 of 2");
                    handle[0].cancel();
                    return running.stopped();
                })
                .then(seen::add);
        waiting.remove().run();
        assertThat(seen).isEmpty();
        assertThat(handle[0].progressProperty().get()).isEqualTo("1 of 2");
    }

    @Test
    void aNewerSearchCancelsTheOneBefore() {
        Work.Lane lane = queued.lane();
        lane.run(() -> "bi").then(seen::add);
        lane.run(() -> "bin").then(seen::add);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(seen).containsExactly("bin");
    }

    @Test
    void immediateWorkThrowsWhatNobodyTakes() {
        assertThatThrownBy(() -> Work.immediate()
                        .run(() -> {
                            throw new IOException("disk");
                        })
                        .start())
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void theCodeOfAFailureIsShortSteadyAndTellsNothing() {
        List<String> shown = new ArrayList<>();
        RuntimeException failure = new IllegalStateException("Mrs Garrod, 7 Sluice Lane");
        new Failures(shown::add).accept(failure);
        assertThat(Failures.code(failure)).matches("[2-9A-Z]{3}-[2-9A-Z]{3}").isEqualTo(Failures.code(failure));
        assertThat(shown)
                .singleElement()
                .asString()
                .contains(Failures.code(failure))
                .doesNotContain("Garrod");
    }
}
