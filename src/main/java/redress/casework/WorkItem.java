package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.lessons.LessonRow;
import redress.people.Adjustment;
import redress.people.Person;
import redress.people.Restriction;

/**
 * One thing to do, as it is kept for finding: which group it stands in and which step is next depends on the day, so all
 * that they depend on is here.
 *
 * @param caseId 0 for what belongs to no case: an own reminder, the review of a restriction, what is learned from several
 * @param number what tells it from others of its sort: the entry that made it, 0 for the case itself, the person of the review
 *     of a restriction, the same below zero for that of an adjustment, the number of the lesson
 * @param person whom the case is for; "" where no name was given or it is not known here
 * @param officer who has the case or owes the action; "" for nobody
 * @param promised the soonest date owed to somebody outside
 * @param internal the soonest date of the council's own: draft wanted, chase, approval, reminder
 * @param toSend a letter of it is written and not yet sent
 * @param waitingFor who is to answer before anything more can be done; "" for nobody
 * @param alarms what cannot wait about the case, for which it is restricted
 * @param steps the next step from each day on at which it changes, oldest first; never empty
 */
public record WorkItem(
        long caseId,
        Sort sort,
        long number,
        String reference,
        String subject,
        String person,
        String officer,
        String service,
        Optional<WorkDate> promised,
        Optional<WorkDate> internal,
        boolean toSend,
        String waitingFor,
        List<WorkStep> steps,
        List<Alarm> alarms) {

    /** What sort of thing it is. */
    public enum Sort {
        CASE,
        REMEDY,
        LEARNING,
        REMINDER,
        REVIEW,
        /** A meeting with a service, or a review by its manager. */
        MEETING
    }

    public WorkItem {
        steps = List.copyOf(steps);
        alarms = List.copyOf(alarms);
    }

    /** As it is listed: of a restricted case neither what it is about nor whose it is. */
    WorkItem listed() {
        return alarms.isEmpty()
                ? this
                : new WorkItem(
                        caseId,
                        sort,
                        number,
                        reference,
                        Alarm.SUBJECT,
                        "",
                        officer,
                        service,
                        promised,
                        internal,
                        toSend,
                        waitingFor,
                        steps,
                        alarms);
    }

    /** Tells it from every other thing to do. */
    public String key() {
        return caseId + " " + sort.name() + " " + number;
    }

    /** The step to take next as of a day. */
    WorkStep step(LocalDate today) {
        WorkStep now = steps.get(0);
        for (WorkStep step : steps) {
            now = step.from().isAfter(today) ? now : step;
        }
        return now;
    }

    /** The date that counts: the promise once its day has come, else the soonest. */
    Optional<WorkDate> due(LocalDate today) {
        if (promised.isEmpty() || internal.isEmpty()) {
            return promised.or(() -> internal);
        }
        LocalDate promise = promised.get().due();
        boolean goesBefore =
                !promise.isAfter(today) || !promise.isAfter(internal.get().due());
        return goesBefore ? promised : internal;
    }

    /** A restriction that is to be looked at again by its day; the step is taken at the person. */
    static WorkItem review(Person person, Restriction restriction) {
        String why = "Contact is restricted until it is looked at again.";
        return new WorkItem(
                0,
                Sort.REVIEW,
                person.id(),
                "",
                restriction.terms(),
                person.fullName(),
                restriction.decidedBy(),
                "",
                Optional.of(new WorkDate("restriction-review", "Review of the restriction", restriction.review())),
                Optional.empty(),
                false,
                "",
                List.of(new WorkStep(restriction.decided(), Deed.NOTE, why)),
                List.of());
    }

    /** A reasonable adjustment that is kept under review (LGSCO 5.6): the soonest of the person, looked at there. */
    static WorkItem review(Person person, Adjustment adjustment) {
        LocalDate day = adjustment.review().orElseThrow();
        return new WorkItem(
                0,
                Sort.REVIEW,
                -person.id(),
                "",
                adjustment.what(),
                person.fullName(),
                "",
                "",
                Optional.empty(),
                Optional.of(new WorkDate("adjustment-review", "Review of the adjustment", day)),
                false,
                "",
                List.of(new WorkStep(adjustment.since(), Deed.NOTE, "It is asked whether the adjustment still fits.")),
                List.of());
    }

    /** Whether it is something learned beyond a single case, which stands under Learning. */
    public boolean isLesson() {
        return caseId == 0 && (sort == Sort.LEARNING || sort == Sort.MEETING);
    }

    /** Something learned beyond a single case, or a meeting with a service. */
    static WorkItem lesson(LessonRow row) {
        return new WorkItem(
                0,
                row.kind().isHeld() ? Sort.MEETING : Sort.LEARNING,
                row.id(),
                "",
                row.what(),
                "",
                row.owner(),
                row.service(),
                Optional.empty(),
                row.due()
                        .map(day ->
                                new WorkDate(row.kind().deadline(), row.kind().label(), day)),
                false,
                "",
                List.of(new WorkStep(row.agreed(), Deed.FINISH_LEARNING, "It is not yet recorded as done.")),
                List.of());
    }

    /** A reminder of the co-ordinator's that belongs to no case. */
    static WorkItem reminder(long id, LocalDate day, String about) {
        return new WorkItem(
                0,
                Sort.REMINDER,
                id,
                "",
                about,
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(new WorkDate("own-reminder", "Reminder", day)),
                false,
                "",
                List.of(new WorkStep(day, Deed.FINISH_REMINDER, WorkItems.REMINDED)),
                List.of());
    }
}
