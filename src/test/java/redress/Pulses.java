package redress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** Listens to JavaFX's pulses: what keeps its thread longer than a sixtieth of a second shows as a gap between two. */
final class Pulses extends AnimationTimer {

    private final List<Long> gaps = Collections.synchronizedList(new ArrayList<>());
    private long last;

    @Override
    public void handle(long now) {
        long at = System.nanoTime();
        if (last > 0) {
            gaps.add(at - last);
        }
        last = at;
    }

    /** "51,200 pulses, 99 of 100 within 22 ms, 3 gaps over 100 ms, the longest 140 ms". */
    String told() {
        List<Long> sorted = gaps.stream().sorted().toList();
        return "%,d pulses, 99 of 100 within %d ms, %d gaps over 100 ms, the longest %d ms"
                .formatted(
                        sorted.size(),
                        millis(sorted.get(sorted.size() * 99 / 100)),
                        sorted.stream().filter(gap -> millis(gap) > 100).count(),
                        millis(sorted.get(sorted.size() - 1)));
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
