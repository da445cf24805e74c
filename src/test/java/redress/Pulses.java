package redress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;

/**
 * Listens to JavaFX's pulses: what keeps its thread longer than a sixtieth of a second shows as a gap between two. While
 * a gap is long, it notes what the screen's thread is at.
 */
final class Pulses extends AnimationTimer {

    private static final long LONG_MILLIS = 100;

    private final List<Long> gaps = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> during = new ConcurrentHashMap<>();
    private volatile long last;

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last > 0) {
            gaps.add(at - last);
        } else {
            watch(Thread.currentThread());
        }
        last = at;
    }

    private void watch(Thread screen) {
        Thread watcher = new Thread(
                () -> {
                    while (screen.isAlive()) {
                        if (millis(System.nanoTime() - last) > LONG_MILLIS) {
                            during.merge(at(screen.getStackTrace()), 1, Integer::sum);
                        }
                        try {
                            Thread.sleep(20);
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                },
                "pulse-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The innermost frame, and the innermost of ours. */
    private static String at(StackTraceElement[] stack) {
        String inner = stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName();
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("redress."))
                .filter(frame -> !frame.getClassName().equals(Pulses.class.getName()))
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .limit(3)
                .collect(Collectors.joining(" < ", "", " in " + inner));
    }

    /** "51,200 pulses, 99 of 100 within 22 ms, 3 gaps over 100 ms, the longest 140 ms", and where the time went in them. */
    String told() {
        List<Long> sorted = gaps.stream().sorted().toList();
        String where = during.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(25)
                .map(entry -> "\n  " + entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining());
        return "%,d pulses, 99 of 100 within %d ms, %d gaps over 100 ms, the longest %d ms"
                        .formatted(
                                sorted.size(),
                                millis(sorted.get(sorted.size() * 99 / 100)),
                                sorted.stream()
                                        .filter(gap -> millis(gap) > LONG_MILLIS)
                                        .count(),
                                millis(sorted.get(sorted.size() - 1)))
                + where;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
