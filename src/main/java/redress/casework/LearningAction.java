package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What changes in a service because of a case.
 *
 * @param entry number of the entry that agreed it
 * @param owner who sees to it, in words
 * @param firstDue the due date it was agreed with
 * @param due the last day, by what was agreed last
 * @param progress how far it is, by the newest word on it; "" where nothing was said yet
 * @param evidence by what it is seen that it is done, or why it was dropped
 * @param ended the day it was done or dropped
 */
public record LearningAction(
        long entry,
        String what,
        String owner,
        String service,
        LocalDate agreed,
        Optional<LocalDate> firstDue,
        Optional<LocalDate> due,
        String progress,
        String evidence,
        Optional<LocalDate> ended,
        boolean dropped) {

    /** Whether it is still to be done. */
    public boolean isOutstanding() {
        return ended.isEmpty();
    }

    LearningAction at(String words, Optional<LocalDate> newDue) {
        Optional<LocalDate> first = firstDue.or(() -> newDue);
        return new LearningAction(
                entry, what, owner, service, agreed, first, newDue.or(() -> due), words, evidence, ended, dropped);
    }

    LearningAction endedOn(LocalDate day, String words, boolean withoutResult) {
        return new LearningAction(
                entry, what, owner, service, agreed, firstDue, due, progress, words, Optional.of(day), withoutResult);
    }
}
