package redress.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The to-do list over all cases: what is late, due, to come, waited for, and put aside (NN-04). A case stands on it once,
 * and once more for each remedy, learning action and own reminder of it.
 */
public record Worklist(LocalDate today, List<Item> items) {

    /** Steps that are hers to take although somebody else is asked. */
    private static final Set<Deed> HERS = Set.of(Deed.CHASE, Deed.RECORD_APPROVAL, Deed.MARK_SENT, Deed.ACKNOWLEDGE);

    public Worklist {
        items = List.copyOf(items);
    }

    /** Where on the list an item stands, in this order. */
    public enum Group {
        AT_ONCE("At once"),
        LATE("Late"),
        TODAY("Due today"),
        THIS_WEEK("Later this week"),
        WAITING("Waiting for others"),
        LATER("After this week"),
        UNDATED("No date"),
        ASIDE("Put aside");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One row.
     *
     * @param due the date that counts; empty where only a step without a date is left
     * @param also the promise behind a date of the council's own
     * @param aside why it may wait, where it was put aside
     */
    public record Item(
            WorkItem work,
            Optional<WorkDate> due,
            Optional<WorkDate> also,
            Group group,
            WorkStep step,
            Optional<PutAside> aside) {

        static Item of(WorkItem work, Optional<PutAside> aside, LocalDate today) {
            Optional<WorkDate> due = work.due(today);
            Optional<WorkDate> also = work.promised().filter(promise -> !due.equals(Optional.of(promise)));
            WorkStep step = work.step(today);
            Group group = Worklist.group(work, due, step, today);
            Item plain = new Item(work, due, also, group, step, Optional.empty());
            Optional<PutAside> still =
                    aside.filter(put -> put.until().isAfter(today) && put.seen().equals(plain.asks()));
            return still.isPresent() ? new Item(work, due, also, Group.ASIDE, step, still) : plain;
        }

        public String key() {
            return work.key();
        }

        public long caseId() {
            return work.caseId();
        }

        /** What the row asks for: when this changes, a row put aside is back. */
        public String asks() {
            return step.deed() + " " + step.why() + " "
                    + due.map(date -> date.due().toString()).orElse("");
        }

        /** The promise that would be broken if it waited until this day; empty where none would. */
        public Optional<WorkDate> brokenBy(LocalDate until) {
            return work.promised().filter(promise -> promise.due().isBefore(until));
        }
    }

    /** Works the list out from the cases themselves; cases where nothing is left to do are not on it. */
    public static Worklist of(List<CaseState> cases, LocalDate today) {
        return of(cases.stream().flatMap(state -> WorkItems.of(state).stream()).toList(), Map.of(), today);
    }

    /**
     * The list of a day.
     *
     * @param asides what was put aside, by {@link WorkItem#key()}
     */
    static Worklist of(List<WorkItem> work, Map<String, PutAside> asides, LocalDate today) {
        List<Item> items = new ArrayList<>();
        for (WorkItem one : work) {
            items.add(Item.of(one, Optional.ofNullable(asides.get(one.key())), today));
        }
        items.sort(Comparator.comparing(Item::group)
                .thenComparing(Worklist::day)
                .thenComparing(Item::caseId)
                .thenComparing(Item::key));
        return new Worklist(today, items);
    }

    /** What is put aside stands in the order in which it comes back. */
    private static LocalDate day(Item item) {
        return item.aside()
                .map(PutAside::until)
                .orElse(item.due().map(WorkDate::due).orElse(LocalDate.MAX));
    }

    /** What falls due next, today or later; what is put aside does not count. */
    public Optional<Item> next() {
        return items.stream()
                .filter(item -> item.group() != Group.ASIDE)
                .filter(item ->
                        item.due().filter(date -> !date.due().isBefore(today)).isPresent())
                .min(Comparator.comparing(item -> item.due().orElseThrow().due()));
    }

    /** How many items stand in a group. */
    public int count(Group group) {
        return (int) items.stream().filter(item -> item.group() == group).count();
    }

    private static Group group(WorkItem work, Optional<WorkDate> due, WorkStep step, LocalDate today) {
        if (!work.alarms().isEmpty() && work.sort() == WorkItem.Sort.CASE) {
            return Group.AT_ONCE;
        }
        Group byDate = due.map(date -> group(date.due(), today)).orElse(Group.UNDATED);
        boolean distant = byDate == Group.LATER || byDate == Group.UNDATED;
        return distant && !work.waitingFor().isEmpty() && !HERS.contains(step.deed()) ? Group.WAITING : byDate;
    }

    private static Group group(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Group.LATE;
        }
        if (day.equals(today)) {
            return Group.TODAY;
        }
        // at the weekend the week to come is meant
        boolean weekend = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        LocalDate inWeek = weekend ? today.plusDays(2) : today;
        LocalDate sunday = inWeek.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? Group.LATER : Group.THIS_WEEK;
    }
}
