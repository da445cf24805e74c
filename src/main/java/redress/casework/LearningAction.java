package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param kind what sort of change it is: {@link #CHANGE}, {@link #RECOMMENDATION}, {@link #TRAINING}, {@link #PLAN}
 * @param takenUp with whom it was talked over
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
        boolean dropped,
        String kind,
        List<TakenUp> takenUp) {

    /** What is changed in a service, unless it is said otherwise. */
    public static final String CHANGE = "change";

    /** A recommendation of an investigation (BH-04). */
    public static final String RECOMMENDATION = "recommendation";

    /** Something staff need to be taught (NS-34). */
    public static final String TRAINING = "training";

    /** A plan with several steps, from issues or trends (NN-44). */
    public static final String PLAN = "action-plan";

    public LearningAction {
        takenUp = List.copyOf(takenUp);
    }

    /** It was talked over with senior managers: who, when, and how it is to be done (BH-27). */
    public record TakenUp(LocalDate on, String with, String agreed) {}

    /** Whether it is still to be done. */
    public boolean isOutstanding() {
        return ended.isEmpty();
    }

    LearningAction at(String words, Optional<LocalDate> newDue) {
        Optional<LocalDate> first = firstDue.or(() -> newDue);
        return new LearningAction(
                entry,
                what,
                owner,
                service,
                agreed,
                first,
                newDue.or(() -> due),
                words,
                evidence,
                ended,
                dropped,
                kind,
                takenUp);
    }

    LearningAction endedOn(LocalDate day, String words, boolean withoutResult) {
        return new LearningAction(
                entry,
                what,
                owner,
                service,
                agreed,
                firstDue,
                due,
                progress,
                words,
                Optional.of(day),
                withoutResult,
                kind,
                takenUp);
    }

    LearningAction with(TakenUp talk) {
        List<TakenUp> all = new ArrayList<>(takenUp);
        all.add(talk);
        return new LearningAction(
                entry, what, owner, service, agreed, firstDue, due, progress, evidence, ended, dropped, kind, all);
    }
}
