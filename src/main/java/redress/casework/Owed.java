package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import redress.lessons.LessonRow;

/**
 * A remedy owed to somebody or a change promised by a service, as lists show it.
 *
 * @param caseId 0 for what is learned beyond a single case
 * @param sort REMEDY, LEARNING or MEETING
 * @param number the entry that agreed it; the number of the lesson where it is of no case
 * @param person whom the case is for; "" where no name was given
 * @param progress how far it is; "" where nothing was said
 * @param evidence how it is known to be done, or why it was dropped
 * @param ended the day it was done or dropped
 * @param service its name; "" where none was named
 * @param kind of a learning action; "" of a remedy
 */
public record Owed(
        long caseId,
        WorkItem.Sort sort,
        long number,
        String reference,
        String person,
        String what,
        String owner,
        LocalDate agreed,
        Optional<LocalDate> due,
        Optional<BigDecimal> amount,
        String progress,
        String evidence,
        Optional<LocalDate> ended,
        boolean dropped,
        String service,
        String kind) {

    /** Those outstanding by their day, those without one last; then those ended, the newest first. */
    static final Comparator<Owed> SOONEST = Comparator.comparing(
                    (Owed one) -> one.ended().isPresent())
            .thenComparing(one -> one.ended().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(one -> one.due().orElse(LocalDate.MAX))
            .thenComparing(Owed::key);

    /** What is learned beyond a single case. */
    static Owed of(LessonRow row) {
        return new Owed(
                0,
                row.kind().isHeld() ? WorkItem.Sort.MEETING : WorkItem.Sort.LEARNING,
                row.id(),
                "",
                "",
                row.what(),
                row.owner(),
                row.agreed(),
                row.due(),
                Optional.empty(),
                row.progress(),
                row.ending(),
                row.ended(),
                row.dropped(),
                row.service(),
                kind(row));
    }

    private static String kind(LessonRow row) {
        return switch (row.kind()) {
            case ACTION -> LearningAction.PLAN;
            case TRAINING -> LearningAction.TRAINING;
            case MEETING, REVIEW -> row.kind().deadline();
        };
    }

    /** Whether it is of no case: an action from a trend, a training need, a meeting or review. */
    public boolean isOfNoCase() {
        return caseId == 0;
    }

    public String key() {
        return caseId + " " + sort.name() + " " + number;
    }

    public boolean isOutstanding() {
        return ended.isEmpty();
    }
}
