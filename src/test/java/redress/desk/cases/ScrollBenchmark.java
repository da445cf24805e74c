package redress.desk.cases;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import redress.casework.CaseRow;
import redress.casework.LargeCouncil;
import redress.casework.Status;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Theme;
import redress.desk.pictures.Darkroom;
import redress.procedure.CaseKind;

/**
 * Scrolls a list of 20,000 cases and measures each frame: the time from one pulse to the next, and what of it the
 * screen's thread and, without a graphics card, the drawing thread computed. Its aim is no frame over 50 ms, and no more
 * than that on the screen's thread where the machine has other work. Run main on the test class path.
 */
public final class ScrollBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int ROWS = 20_000;
    private static final int WARM_UP = 40;
    private static final int FRAMES = 150;
    private static final double WHEEL = -120;

    private final PrintStream out;
    private final Darkroom room;

    private ScrollBenchmark(PrintStream out, Darkroom room) {
        this.out = out;
        this.room = room;
    }

    /** Measures and prints; no arguments. */
    public static void main(String[] args) throws Exception {
        try (Darkroom room = Darkroom.open()) {
            new ScrollBenchmark(System.out, room).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        LedgerTable<CaseRow> table = room.on(() -> {
            LedgerTable<CaseRow> made = new CasesTable(() -> TODAY, stage -> stage).make();
            made.showRows(
                    IntStream.range(0, ROWS).mapToObj(ScrollBenchmark::row).toList());
            return made;
        });
        room.show(() -> table, new Theme(Theme.Display.standard()));
        out.printf(Locale.UK, "%,d rows%n", table.getItems().size());
        Node flow = table.lookup(".virtual-flow");
        run("wheel, three rows a frame", frame -> Event.fireEvent(flow, wheel(frame < WARM_UP + FRAMES / 2 ? 1 : -1)));
        run("Page Down", frame -> Event.fireEvent(table, press(KeyCode.PAGE_DOWN)));
        run("Down", frame -> Event.fireEvent(table, press(KeyCode.DOWN)));
        run("bar dragged, far jumps", frame -> table.scrollTo((frame * 7_919) % ROWS));
    }

    private static CaseRow row(int n) {
        boolean open = n % 10 == 0;
        return new CaseRow(
                n,
                "SM-%d-%04d".formatted(2019 + n / 2_600, n % 2_600),
                n % 7 == 0 ? CaseKind.COMPLIMENT : CaseKind.COMPLAINT,
                open ? Status.OPEN : Status.CLOSED,
                "stage-1",
                TODAY.minusDays(n % 1_800),
                open ? Optional.empty() : Optional.of(TODAY.minusDays(n % 1_700)),
                Optional.of(LargeCouncil.name(n % 5)),
                n % 3 == 0 ? Optional.empty() : Optional.of("Priya " + LargeCouncil.name(n % 40)),
                Optional.of("acknowledge"),
                open ? Optional.of(TODAY.plusDays(n % 40 - 20)) : Optional.empty(),
                "Mrs " + LargeCouncil.name(n) + " " + LargeCouncil.name(n * 7),
                "The bins of " + LargeCouncil.name(n * 3) + " Lane were not emptied on the day",
                Optional.empty(),
                Optional.of((long) n),
                List.of());
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static ScrollEvent wheel(int down) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                400,
                400,
                400,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                WHEEL * down,
                0,
                WHEEL * down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                -3 * down,
                0,
                null);
    }

    private void run(String name, IntConsumer step) throws Exception {
        List<Double> frames = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        List<Double> drawing = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        room.on(() -> {
            new AnimationTimer() {
                private long last;
                private long lastBusy;
                private long lastDrawing;
                private int frame;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    long drawn = drawingNanos();
                    if (frame > WARM_UP) {
                        drawing.add((drawn - lastDrawing) / 1e6);
                        frames.add((at - last) / 1e6);
                        busy.add((used - lastBusy) / 1e6);
                    }
                    last = at;
                    lastBusy = used;
                    lastDrawing = drawn;
                    if (frame++ == WARM_UP + FRAMES) {
                        stop();
                        done.countDown();
                    } else {
                        step.accept(frame);
                    }
                }
            }.start();
            return name;
        });
        done.await(2, TimeUnit.MINUTES);
        report(name + ", pulse to pulse", frames);
        report(name + ", screen's thread busy", busy);
        report(name + ", drawing thread busy", drawing);
    }

    private static long drawingNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private void report(String name, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(
                Locale.UK,
                "%-45s median %5.1f ms  p95 %5.1f  p99 %5.1f  longest %5.1f  over 50 ms: %d of %d%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get((int) (sorted.size() * 0.99)),
                sorted.get(sorted.size() - 1),
                sorted.stream().filter(time -> time > 50).count(),
                sorted.size());
    }
}
