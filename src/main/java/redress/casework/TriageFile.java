package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a matter was taken.
 *
 * @param leftOut what is outside the procedure, whole or point by point, in the order it was left out
 * @param accepted what was taken although the procedure leaves such matters out
 * @param advice who was asked for advice, in the order they were asked
 * @param age how old it is; empty where nobody has looked
 * @param alarms what cannot wait, the gravest first
 * @param toDo what the procedure wants of a matter that came by social media and is not done yet, in its words
 */
public record TriageFile(
        List<LeftOut> leftOut,
        List<Triage.AcceptedAnyway> accepted,
        List<Advice> advice,
        Optional<Age> age,
        List<Alarm> alarms,
        boolean formAsked,
        boolean takenOffline,
        List<String> toDo) {

    public TriageFile {
        leftOut = List.copyOf(leftOut);
        accepted = List.copyOf(accepted);
        advice = List.copyOf(advice);
        alarms = List.copyOf(alarms);
        toDo = List.copyOf(toDo);
    }

    /** Advice asked for; entry is the one that asked. */
    public record Advice(long entry, LocalDate day, Triage.AdviceAsked what) {

        public boolean isAwaited() {
            return what.advice().isBlank();
        }
    }

    /**
     * The age as it was looked at.
     *
     * @param missing the reasons still wanted to take it all the same
     */
    public record Age(
            Optional<LocalDate> occurred,
            Optional<LocalDate> known,
            AgeCheck check,
            List<Triage.Reason> reasons,
            List<String> missing) {

        /** Whether it is still to be decided what becomes of it. */
        public boolean isOpen() {
            return check.excluded() || !missing.isEmpty();
        }
    }

    /** Whether only its reference is shown where many cases are listed. */
    public boolean restricted() {
        return !alarms.isEmpty();
    }

    /** The exclusion of the whole case, where it stands. */
    public Optional<LeftOut> whole() {
        return leftOut.stream().filter(LeftOut::isWhole).reduce((a, b) -> b);
    }

    /** The exclusion of a point, where it stands. */
    public Optional<LeftOut> ofPoint(int number) {
        return leftOut.stream().filter(one -> one.point() == number).findFirst();
    }

    /** The exclusions the customer has not been told of yet. */
    public List<LeftOut> untold() {
        return leftOut.stream().filter(one -> one.told().isEmpty()).toList();
    }

    /** The exclusion whose letter is to be written next. */
    public Optional<LeftOut> toTell() {
        return leftOut.stream().filter(one -> one.letter().isEmpty()).findFirst();
    }

    /** Who must be asked for advice because of what was left out, and has not been. */
    public Optional<String> toAsk() {
        return leftOut.stream()
                .flatMap(one -> one.exclusion().ask().stream())
                .filter(who ->
                        advice.stream().noneMatch(asked -> asked.what().from().equals(who)))
                .findFirst();
    }
}
