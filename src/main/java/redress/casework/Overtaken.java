package redress.casework;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Others recorded something on the case since the caller read it, so nothing was kept. It brings what is needed to try
 * the same on top of the newest timeline: {@link OnTop} does.
 */
public final class Overtaken extends Refused {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient CaseState now;
    private final int seen;
    private final transient List<Step> wanted;
    private final transient Optional<Alone> alone;

    /** A save of entries and of nothing else: by whom, and its request. */
    record Alone(UUID request, long account) {}

    private Overtaken(CaseState now, int seen, List<Step> wanted, Optional<Alone> alone) {
        super(sentence(now));
        this.now = now;
        this.seen = seen;
        this.wanted = List.copyOf(wanted);
        this.alone = alone;
    }

    /** What was to be recorded is found out against the newest state; where that forbids it, the next try says why. */
    static Overtaken by(CaseState now, int seen, Function<CaseState, List<Step>> steps) {
        try {
            return new Overtaken(now, seen, steps.apply(now), Optional.empty());
        } catch (Refused forbidden) {
            return new Overtaken(now, seen, List.of(), Optional.empty());
        }
    }

    Overtaken byItself(UUID request, long account) {
        return new Overtaken(now, seen, wanted, Optional.of(new Alone(request, account)));
    }

    /** Further points get numbers nobody else took meanwhile. */
    static List<Step> numbered(CaseState standing, List<Step> steps) {
        int next = standing.nextPoint();
        List<Step> numbered = new ArrayList<>();
        for (Step step : steps) {
            if (step.what() instanceof Happening.PointAdded added
                    && added.point().number() < next) {
                Happening.Point point = added.point();
                Happening.Point moved = new Happening.Point(next++, point.text(), point.service(), point.cause());
                numbered.add(new Step(step.happened(), step.doneBy(), new Happening.PointAdded(moved)));
            } else {
                numbered.add(step);
            }
        }
        return numbered;
    }

    private static String sentence(CaseState now) {
        Entry last = now.timeline().entries().get(now.version() - 1);
        return "%s changed this case at %s, meanwhile. Read it again (F5), then repeat the step."
                .formatted(last.recordedBy(), TIME.format(last.recordedAt()));
    }

    /** The case as it is by now. */
    CaseState now() {
        return now;
    }

    /** How many of its entries the caller had seen. */
    int seen() {
        return seen;
    }

    List<Step> wanted() {
        return wanted;
    }

    /** Empty where the save did more than add these entries, such as keeping a letter. */
    Optional<Alone> alone() {
        return alone;
    }
}
