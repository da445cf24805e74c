package redress.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The to-do list over all open cases: what is late, due, to come, and written but not sent (NN-04). */
public record Worklist(LocalDate today, List<Item> items) {

    public Worklist {
        items = List.copyOf(items);
    }

    /** Where on the list an item stands, in this order. */
    public enum Group {
        LATE("Late"),
        TODAY("Due today"),
        THIS_WEEK("Later this week"),
        LATER("After this week"),
        UNDATED("No date");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One case that needs something, or one thing to be followed up on it.
     *
     * @param deadline the duty owed soonest, or the own reminder; empty where only a step without a date is left
     * @param toSend a letter of it is written and not yet sent
     */
    public record Item(
            CaseState state, Optional<Deadline> deadline, Group group, Actions.NextStep step, boolean toSend) {

        /** Tells it from the others of the list: a case stands there once, and once for each own reminder. */
        public String key() {
            String ofCase = Long.toString(state.caseId());
            return deadline.filter(Deadline::isOwnReminder)
                    .map(reminder -> ofCase + " " + reminder.number())
                    .orElse(ofCase);
        }
    }

    /** Works the list out; cases where nothing is left to do are not on it. */
    public static Worklist of(List<CaseState> open, LocalDate today) {
        List<Item> items = new ArrayList<>();
        for (CaseState state : open) {
            Actions.of(state, today).next().ifPresent(step -> {
                Optional<Deadline> due = state.nextDuty();
                boolean toSend = !state.lettersToSend().isEmpty();
                items.add(new Item(state, due, group(due, today), step, toSend));
            });
            state.ownReminders().forEach(reminder -> items.add(reminded(state, reminder, today)));
        }
        items.sort(Comparator.comparing(Item::group)
                .thenComparing(i -> i.deadline().map(Deadline::due).orElse(LocalDate.MAX))
                .thenComparing(i -> i.state().caseId()));
        return new Worklist(today, items);
    }

    private static Item reminded(CaseState state, Deadline reminder, LocalDate today) {
        Optional<Deadline> due = Optional.of(reminder);
        Actions.NextStep step = new Actions.NextStep(Deed.NOTE, "You wanted to follow this up.", due);
        return new Item(state, due, group(due, today), step, false);
    }

    /** How many items stand in a group. */
    public int count(Group group) {
        return (int) items.stream().filter(item -> item.group() == group).count();
    }

    private static Group group(Optional<Deadline> due, LocalDate today) {
        if (due.isEmpty()) {
            return Group.UNDATED;
        }
        LocalDate day = due.get().due();
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
