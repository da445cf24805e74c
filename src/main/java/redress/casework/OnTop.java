package redress.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Saves what somebody typed into a form although others changed the case meanwhile. No case is locked while a form is
 * open: what the form says is tried on top of the newest timeline; it is merged, asked about, or refused with what the
 * others did.
 */
public final class OnTop {

    private static final int ATTEMPTS = 20;

    private final Cases cases;

    public OnTop(Cases cases) {
        this.cases = cases;
    }

    /** What became of it. */
    public sealed interface Outcome permits Saved, Clashing, Forbidden {}

    /**
     * It is on the timeline.
     *
     * @param before the case just before it
     * @param meanwhile what others had recorded since the form was opened
     */
    public record Saved(CaseState before, CaseState after, List<Entry> meanwhile) implements Outcome {

        public Saved {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /**
     * Nothing is kept until somebody chooses; {@link #settle} goes on then.
     *
     * @param meanwhile what others had recorded since the form was opened
     */
    public record Clashing(Clashes clashes, List<Entry> meanwhile, Overtaken save) implements Outcome {

        public Clashing {
            meanwhile = List.copyOf(meanwhile);
        }

        /** The case as it is by now. */
        public CaseState now() {
            return save.now();
        }

        /** Whether each field can be chosen by itself; else yours is saved beside theirs as it is, or not at all. */
        public boolean isByField() {
            return save.alone().isPresent();
        }
    }

    /**
     * The case as it is by now does not allow it; nothing is kept.
     *
     * @param sentence why, and what to do
     */
    public record Forbidden(CaseState now, List<Entry> meanwhile, String sentence) implements Outcome {

        public Forbidden {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /**
     * Saves it.
     *
     * @param seen the case as it was when the form was opened
     * @param deed what the form is for; empty for what is always allowed, such as a note
     * @param way records it on a case as it stands
     * @throws Refused where nobody changed the case and it cannot be recorded all the same
     */
    public Outcome save(CaseState seen, Optional<Deed> deed, Function<CaseState, CaseState> way) {
        CaseState on = seen;
        for (int attempt = 1; ; attempt++) {
            try {
                return new Saved(on, way.apply(on), since(on, seen));
            } catch (Overtaken overtaken) {
                Optional<Outcome> end = met(overtaken, seen, deed);
                if (end.isPresent()) {
                    return end.get();
                }
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
                on = overtaken.now();
            } catch (Refused refused) {
                if (on.version() == seen.version()) {
                    throw refused;
                }
                return new Forbidden(on, since(on, seen), refused.getMessage());
            }
        }
    }

    /**
     * Records what is only ever added, such as a note, on the case as it stands.
     *
     * @throws Refused where it cannot be recorded
     */
    public Saved add(CaseState seen, Function<CaseState, CaseState> way) {
        CaseState on = seen;
        while (true) {
            try {
                return new Saved(on, way.apply(on), since(on, seen));
            } catch (Overtaken overtaken) {
                on = overtaken.now();
            }
        }
    }

    /** How it ends where others changed the case; empty where it is to be tried on top as it is. */
    private Optional<Outcome> met(Overtaken save, CaseState seen, Optional<Deed> deed) {
        CaseState now = save.now();
        Actions may = Actions.of(now, cases.today());
        Optional<String> refusal = deed.filter(one -> !may.may(one))
                .map(one -> may.refusals().getOrDefault(one, "“%s” cannot be done now.".formatted(one.label())));
        if (refusal.isPresent()) {
            return Optional.of(new Forbidden(now, since(now, seen), refusal.get()));
        }
        boolean byField = save.alone().isPresent();
        Clashes clashes = Clashes.of(now, seen.version(), save.wanted(), byField);
        Clashing clashing = new Clashing(clashes, since(now, seen), save);
        if (!clashes.asked().isEmpty()) {
            return Optional.of(clashing);
        }
        return clashes.isUntouched() || !byField
                ? Optional.empty()
                : Optional.of(settle(clashing, deed, ignored -> true, state -> state));
    }

    /**
     * Goes on once it is chosen.
     *
     * @param yours the clashes in which your words are to stand; the others' stand in the rest
     * @param way as it was given to {@link #save}
     */
    public Outcome settle(
            Clashing clashing, Optional<Deed> deed, Predicate<Clash> yours, Function<CaseState, CaseState> way) {
        CaseState now = clashing.now();
        List<Step> steps = clashing.clashes().settled(yours);
        Function<CaseState, CaseState> settled = clashing.save()
                .alone()
                .<Function<CaseState, CaseState>>map(alone -> on -> steps.isEmpty()
                        ? on
                        : cases.record(on.caseId(), on.version(), steps, alone.account(), again(alone, steps)))
                .orElse(way);
        Outcome outcome = save(now, deed, settled);
        return outcome instanceof Saved saved
                ? new Saved(saved.before(), saved.after(), joined(clashing.meanwhile(), saved.meanwhile()))
                : outcome;
    }

    /** The request of what was chosen: the same choice saved again is the same intention. */
    private static UUID again(Overtaken.Alone alone, List<Step> steps) {
        return UUID.nameUUIDFromBytes((alone.request() + " " + steps).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Entry> joined(List<Entry> first, List<Entry> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<Entry> since(CaseState now, CaseState seen) {
        return now.timeline().entries().subList(seen.version(), now.version());
    }
}
