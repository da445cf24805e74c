package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.DeadlineRule;
import redress.procedure.EventType;
import redress.procedure.Procedure;

/** What a fold notes for the deadlines: the events that start and stop them, the extensions and the own reminders. */
final class CourseNotes {

    private final List<Happened> events = new ArrayList<>();
    private final List<Course.Extension> extensions = new ArrayList<>();
    private final Set<Long> dropped = new HashSet<>();
    private final List<Course.Reminder> reminders = new ArrayList<>();
    private final List<Course.Reminder> agreed = new ArrayList<>();
    private final Chapters chapters = new Chapters();

    void happened(EventType type, String stage, Moment at, long entry) {
        events.add(new Happened(type, stage, at, entry));
    }

    /** A talk answers what was to be remembered until then, and may set the next reminder. */
    void contacted(Happening.ContactNoted what, Entry entry) {
        LocalDate day = entry.happened().date();
        reminders.replaceAll(r -> r.done().isEmpty() && r.afterTalk() ? r.doneOn(day) : r);
        agreed.replaceAll(r -> r.done().isEmpty() ? r.doneOn(day) : r);
        what.followUp()
                .ifPresent(due ->
                        reminders.add(new Course.Reminder(entry.seq(), due, what.with(), true, Optional.empty())));
    }

    /** The day agreed for contacting the person again; the next talk fulfils it. */
    void agree(Coming.ContactAgreed what, Entry entry) {
        agreed.add(new Course.Reminder(entry.seq(), what.day(), what.about(), true, Optional.empty()));
    }

    /** It goes on as another kind; a complaint counts anew from this entry. */
    void become(CaseKind was, CaseKind now, String stage, Entry entry) {
        if (now == CaseKind.COMPLAINT) {
            chapters.complain(Chapter.until(was, stage, entry, chapters.counting(events), extensions), stage, entry);
            extensions.clear();
        } else {
            chapters.become(now);
        }
    }

    void remember(Reminding.ReminderSet what, Entry entry) {
        if (what.about().isBlank()) {
            throw new Refused("Say what you want to be reminded of.");
        }
        reminders.add(new Course.Reminder(entry.seq(), what.day(), what.about(), false, Optional.empty()));
    }

    void remembered(Reminding.ReminderDone what, Entry entry) {
        boolean open = reminders.stream()
                .anyMatch(r -> r.entry() == what.reminder() && r.done().isEmpty());
        if (!open) {
            throw new Refused("No reminder of that number is open in this case.");
        }
        reminders.replaceAll(
                r -> r.entry() == what.reminder() ? r.doneOn(entry.happened().date()) : r);
    }

    /** @throws Refused where the procedure does not allow this extension */
    void check(Happening.Extended what, Entry entry, Deadline running, Procedure procedure, WorkingCalendar calendar) {
        Extensions.check(procedure, calendar, running, what, entry.happened().date());
    }

    void extend(Happening.Extended what, Entry entry, Deadline running) {
        extensions.add(new Course.Extension(
                what.deadline(),
                running.number(),
                what.until(),
                what.reason(),
                entry.happened().date(),
                false));
    }

    /** An emergency moves it; that is no extension of the procedure's. */
    void extendForAll(StageWork.ExtendedForAll what, Entry entry) {
        extensions.add(new Course.Extension(
                what.deadline(),
                what.round(),
                what.until(),
                what.emergency() + ": " + what.reason(),
                entry.happened().date(),
                true));
    }

    /** The request this entry recorded is not gone into: what it set running stops. */
    void drop(long request) {
        dropped.add(request);
    }

    boolean has(EventType type) {
        return events.stream().anyMatch(e -> e.type() == type);
    }

    /** Whether the stage was answered, since it was last opened anew. */
    boolean answered(String stage) {
        return Rounds.answered(events, stage);
    }

    List<Happened> events() {
        return List.copyOf(events);
    }

    int extensions() {
        return (int) extensions.stream().filter(e -> !e.forAll()).count() + chapters.extensions();
    }

    /**
     * Every deadline these events lead to.
     *
     * @param ownDates the dates set for the council's own officers
     * @param ended the day the case was closed or settled, if it was
     * @param nobody whether there is nobody to write to
     */
    List<Deadline> deadlines(
            Happening.Received received,
            Procedure procedure,
            WorkingCalendar calendar,
            Promises promises,
            List<Deadline> ownDates,
            Optional<LocalDate> ended,
            boolean nobody) {
        List<Deadline> byHand = new ArrayList<>(ownDates);
        agreed.forEach(r -> byHand.add(callBack(r, procedure, ended.isPresent())));
        return chapters.deadlines(new Course(
                chapters.kind(received),
                procedure,
                calendar,
                received.flags(),
                chapters.counting(events),
                extensions,
                dropped,
                promises.remedies().all(),
                promises.learning().actions(),
                reminders,
                byHand,
                received.imported().map(Happening.Imported::dues).orElse(Map.of()),
                ended,
                nobody,
                chapters.counted()));
    }

    private static Deadline callBack(Course.Reminder agreed, Procedure procedure, boolean over) {
        String label = "Contact the person again" + (agreed.about().isBlank() ? "" : ": " + agreed.about());
        String clause = Optional.ofNullable(procedure.deadlines().get("call-back"))
                .map(DeadlineRule::clause)
                .orElse("");
        return Deadline.byHand("call-back", (int) agreed.entry(), label, agreed.day(), agreed.day(), false)
                .ended(agreed.done(), agreed.done().isEmpty() && over)
                .under(clause);
    }
}
