package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is to be done about one case, worked out from how it stands: a pure function. */
final class WorkItems {

    static final String REMINDED = "You wanted to be reminded of this.";

    private final CaseState state;

    private WorkItems(CaseState state) {
        this.state = state;
    }

    /** The case itself where a step is left, then its remedies, learning actions and own reminders still open. */
    static List<WorkItem> of(CaseState state) {
        if (state.status() == Status.DISPOSED) {
            return List.of();
        }
        WorkItems items = new WorkItems(state);
        List<WorkItem> all = new ArrayList<>();
        if (state.status().isOpen()) {
            items.ofTheCase().ifPresent(all::add);
        }
        state.remedies().stream()
                .filter(Remedy::isOutstanding)
                .map(items::remedy)
                .forEach(all::add);
        state.learningActions().stream()
                .filter(LearningAction::isOutstanding)
                .map(items::learning)
                .forEach(all::add);
        state.ownReminders().stream().map(items::reminder).forEach(all::add);
        return all;
    }

    private Optional<WorkItem> ofTheCase() {
        List<WorkStep> steps = steps();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Deadline> owed = state.deadlines().stream()
                .filter(d -> d.isOwed() && !d.isOfItsOwn())
                .toList();
        return Optional.of(new WorkItem(
                state.caseId(),
                WorkItem.Sort.CASE,
                0,
                state.reference(),
                state.subject(),
                "",
                holder(),
                state.service().orElse(""),
                owed.stream().filter(d -> !d.internal()).findFirst().map(WorkDate::of),
                owed.stream().filter(Deadline::internal).findFirst().map(WorkDate::of),
                !state.lettersToSend().isEmpty(),
                waitingFor(),
                steps,
                state.triage().alarms()));
    }

    /** The next step changes with the day only where a date comes or goes by; each of these days is tried. */
    private List<WorkStep> steps() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(state.received().date());
        for (Deadline deadline : state.deadlines()) {
            if (deadline.isOwed()) {
                days.add(deadline.due());
                days.add(deadline.due().plusDays(1));
            }
        }
        List<WorkStep> steps = new ArrayList<>();
        for (LocalDate day : days) {
            new NextSteps(state, day)
                    .first()
                    .map(next -> new WorkStep(day, next.deed(), next.why()))
                    .filter(step -> steps.isEmpty() || !same(steps.get(steps.size() - 1), step))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static boolean same(WorkStep one, WorkStep other) {
        return one.deed() == other.deed() && one.why().equals(other.why());
    }

    private String holder() {
        return state.holder().map(Happening.Allocated::officer).orElse("");
    }

    private String waitingFor() {
        OfficerFile officers = state.officers();
        if (!officers.awaitedApprovals().isEmpty()) {
            return officers.awaitedApprovals().get(0).wanted().from();
        }
        if (!officers.awaitedContributions().isEmpty()) {
            return officers.awaitedContributions().get(0).asked().service();
        }
        boolean asked = state.status() == Status.OPEN
                && officers.newestReply(state.stage()).isEmpty();
        return asked ? holder() : "";
    }

    private WorkItem remedy(Remedy remedy) {
        Optional<WorkDate> due = remedy.due().map(day -> new WorkDate("remedy", "Remedy", day));
        return ofItsOwn(
                WorkItem.Sort.REMEDY,
                remedy.entry(),
                remedy.what(),
                remedy.owner(),
                due,
                Optional.empty(),
                new WorkStep(remedy.agreed(), Deed.FINISH_REMEDY, "What was promised is not yet recorded as done."));
    }

    private WorkItem learning(LearningAction action) {
        Optional<WorkDate> due = action.due().map(day -> new WorkDate("learning-action", "Learning action", day));
        return ofItsOwn(
                WorkItem.Sort.LEARNING,
                action.entry(),
                action.what(),
                action.owner(),
                Optional.empty(),
                due,
                new WorkStep(action.agreed(), Deed.FINISH_LEARNING, "The change is not yet recorded as made."));
    }

    private WorkItem reminder(Deadline reminder) {
        Optional<Reminding.ReminderSet> own = state.timeline().effective().stream()
                .filter(entry -> entry.seq() == reminder.number())
                .map(Entry::what)
                .filter(Reminding.ReminderSet.class::isInstance)
                .map(Reminding.ReminderSet.class::cast)
                .findFirst();
        return ofItsOwn(
                WorkItem.Sort.REMINDER,
                reminder.number(),
                own.map(Reminding.ReminderSet::about).orElse(reminder.label()),
                "",
                Optional.empty(),
                Optional.of(new WorkDate(reminder.name(), "Reminder", reminder.due())),
                own.map(set -> new WorkStep(reminder.firstDue(), Deed.FINISH_REMINDER, REMINDED))
                        .orElse(new WorkStep(reminder.firstDue(), Deed.NOTE, "You wanted to follow this up.")));
    }

    private WorkItem ofItsOwn(
            WorkItem.Sort sort,
            long number,
            String what,
            String owner,
            Optional<WorkDate> promised,
            Optional<WorkDate> internal,
            WorkStep step) {
        return new WorkItem(
                state.caseId(),
                sort,
                number,
                state.reference(),
                what,
                "",
                owner,
                state.service().orElse(""),
                promised,
                internal,
                false,
                "",
                List.of(step),
                state.triage().alarms());
    }
}
