package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A point of complaint and what was found on it ("upheld", "partially-upheld", "not-upheld") at the stage the case is in.
 *
 * @param earlier what was found at the stages before, oldest first; nothing of it is overwritten
 */
public record PointState(
        int number,
        String text,
        String service,
        String cause,
        Optional<String> finding,
        String reasons,
        List<Earlier> earlier) {

    public PointState {
        earlier = List.copyOf(earlier);
    }

    /** What was found on the point at a stage before. */
    public record Earlier(String stage, String finding, String reasons) {}

    PointState found(String now, String why) {
        return new PointState(number, text, service, cause, Optional.of(now), why, earlier);
    }

    /** Of another service from now on. */
    PointState in(String other) {
        return new PointState(number, text, other, cause, finding, reasons, earlier);
    }

    /** Left for a further stage, which finds anew. */
    PointState left(String stage) {
        List<Earlier> kept = new ArrayList<>(earlier);
        finding.ifPresent(found -> kept.add(new Earlier(stage, found, reasons)));
        return new PointState(number, text, service, cause, Optional.empty(), "", kept);
    }

    /** Taken up again as it was before the stage that was asked for in vain. */
    PointState takenUp() {
        if (earlier.isEmpty()) {
            return this;
        }
        Earlier last = earlier.get(earlier.size() - 1);
        return new PointState(
                number,
                text,
                service,
                cause,
                Optional.of(last.finding()),
                last.reasons(),
                earlier.subList(0, earlier.size() - 1));
    }
}
