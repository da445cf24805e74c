package redress.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody wants to record, held against what others recorded since the form was opened. Notes never clash; what
 * only one of the two changed is merged; where both filled the same field differently, somebody must choose.
 */
public final class Clashes {

    private static final String OF_ENTRY = "entry ";

    private final List<Step> wanted;
    private final List<Mixed> mixed;

    /**
     * One step that meets what another recorded.
     *
     * @param place of the step among those wanted
     * @param theirs fields in which the other's words stand unasked, because only the other changed them
     * @param asked fields both changed
     */
    private record Mixed(int place, Entry with, Set<String> theirs, List<Clash> asked) {}

    private Clashes(List<Step> wanted, List<Mixed> mixed) {
        this.wanted = wanted;
        this.mixed = mixed;
    }

    /**
     * Finds them.
     *
     * @param now the case as it is by now
     * @param seen how many of its entries the form was based on
     * @param byField whether single fields can be merged; else somebody is asked also where only the other changed one
     */
    static Clashes of(CaseState now, int seen, List<Step> wanted, boolean byField) {
        List<Entry> all = now.timeline().entries();
        Timeline then = new Timeline(now.caseId(), now.reference(), all.subList(0, seen));
        Set<Long> gone = now.timeline().voided();
        List<Entry> since = new ArrayList<>(all.subList(seen, all.size()));
        since.removeIf(entry -> gone.contains(entry.seq()));
        Collections.reverse(since);
        List<Mixed> mixed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int place = i;
            Step step = wanted.get(i);
            since.stream()
                    .filter(entry -> meet(step.what(), entry.what()))
                    .findFirst()
                    .map(entry -> mix(then, place, step, entry, byField))
                    .ifPresent(mixed::add);
        }
        return new Clashes(wanted, mixed);
    }

    private static boolean meet(Happening yours, Happening theirs) {
        Optional<String> about = about(yours);
        if (about.isEmpty() || !about.equals(about(theirs))) {
            return false;
        }
        return !(yours instanceof Happening.Corrected mine && theirs instanceof Happening.Corrected other)
                || mine.field().equals(other.field());
    }

    /** What a happening is about; two about the same thing may clash. Empty for what is only ever added. */
    private static Optional<String> about(Happening what) {
        if (what instanceof Happening.Corrected correction) {
            return Optional.of(OF_ENTRY + correction.entry());
        }
        if (what instanceof Happening.Voided voided) {
            return Optional.of(OF_ENTRY + voided.entry());
        }
        if (what instanceof Happening.Allocated || what instanceof OfficerWork.HandedOver) {
            return Optional.of("officer");
        }
        return Touched.isOnlyAdded(what) ? Optional.empty() : Optional.of(what.type() + " " + Touched.address(what));
    }

    private static Mixed mix(Timeline then, int place, Step step, Entry with, boolean byField) {
        Entry yours = new Entry(0, step.happened(), step.doneBy(), Instant.EPOCH, "", step.what());
        if (step.what() instanceof Happening.Corrected mine && with.what() instanceof Happening.Corrected other) {
            String was = then.effective().stream()
                    .filter(entry -> entry.seq() == mine.entry())
                    .findFirst()
                    .map(entry -> EntryJson.field(entry, mine.field()))
                    .orElse("");
            boolean same = mine.value().equals(other.value());
            return new Mixed(
                    place,
                    with,
                    same ? Set.of("value") : Set.of(),
                    same ? List.of() : List.of(new Clash(yours, with, mine.field(), was, mine.value(), other.value())));
        }
        if (!step.what().getClass().equals(with.what().getClass()) || step.what() instanceof Happening.Voided) {
            return new Mixed(place, with, Set.of(), List.of(new Clash(yours, with, "", "", "", "")));
        }
        return mixFields(then, place, yours, with, byField);
    }

    private static Mixed mixFields(Timeline then, int place, Entry yours, Entry with, boolean byField) {
        Map<String, String> mine = Touched.said(yours.what());
        Map<String, String> other = Touched.said(with.what());
        if (mine.isEmpty()) {
            return new Mixed(place, with, Set.of(), List.of(new Clash(yours, with, "", "", "", "")));
        }
        Map<String, String> before = then.effective().stream()
                .filter(entry -> entry.what().getClass().equals(yours.what().getClass()))
                .filter(entry -> about(entry.what()).equals(about(yours.what())))
                .reduce((first, last) -> last)
                .map(entry -> Touched.said(entry.what()))
                .orElse(Map.of());
        Set<String> theirs = new HashSet<>();
        List<Clash> asked = new ArrayList<>();
        mine.forEach((field, your) -> {
            String their = other.getOrDefault(field, "");
            String was = before.get(field);
            if (your.equals(their) || (byField && your.equals(was))) {
                theirs.add(field);
            } else if (!byField || !their.equals(was)) {
                asked.add(new Clash(yours, with, field, Objects.requireNonNullElse(was, ""), your, their));
            }
        });
        return new Mixed(place, with, theirs, asked);
    }

    /** What somebody must choose about; empty where all can be merged. */
    public List<Clash> asked() {
        return mixed.stream().flatMap(one -> one.asked().stream()).toList();
    }

    /** Whether nothing of what is wanted was recorded by another already. */
    boolean isUntouched() {
        return mixed.isEmpty();
    }

    /**
     * What is to be recorded once it is chosen: without what the other recorded already.
     *
     * @param yours the clashes in which your words are to stand
     */
    List<Step> settled(Predicate<Clash> yours) {
        List<Step> settled = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int place = i;
            Step step = wanted.get(i);
            mixed.stream()
                    .filter(one -> one.place() == place)
                    .findFirst()
                    .map(one -> settle(step, one, yours))
                    .orElse(Optional.of(step))
                    .ifPresent(settled::add);
        }
        return List.copyOf(settled);
    }

    private static Optional<Step> settle(Step step, Mixed with, Predicate<Clash> yours) {
        boolean whole = step.what() instanceof Happening.Corrected
                || with.asked().stream().anyMatch(Clash::isWhole);
        if (whole) {
            return with.asked().stream().anyMatch(yours) ? Optional.of(step) : Optional.empty();
        }
        Set<String> theirs = with.asked().stream()
                .filter(yours.negate())
                .map(Clash::field)
                .collect(Collectors.toCollection(() -> new HashSet<>(with.theirs())));
        if (theirs.containsAll(Touched.said(step.what()).keySet())) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                step.happened(),
                step.doneBy(),
                EntryJson.taking(step.what(), theirs, with.with().what())));
    }
}
