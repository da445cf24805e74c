package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether and how a matter is taken: how old it is, what is outside the procedure, what came in public, and what cannot
 * wait (NN-28, NN-32, BH-43, KL-19, NW-28 and the like).
 */
public sealed interface Triage extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.triage(), fold, entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(TriageList list, Fold fold, Entry entry);

    /**
     * Its age was looked at.
     *
     * @param occurred when the matter happened, where the receipt does not say so
     * @param known since when the person has known of it
     * @param reasons why it is taken although it came late; none where it came in time, or is still to be decided
     */
    record AgeChecked(Optional<LocalDate> occurred, Optional<LocalDate> known, List<Reason> reasons) implements Triage {

        public AgeChecked {
            reasons = List.copyOf(reasons);
        }

        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.checkAge(this, fold);
        }
    }

    /** A reason the procedure demands, in its words, and what was said to it. */
    record Reason(String demanded, String said) {}

    /** One point is outside the procedure, the rest goes on (BH-54); exclusion is its id there. */
    record PartExcluded(int point, String exclusion, String reason) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.leaveOut(this, fold, entry);
        }
    }

    /**
     * A matter of a kind outside the procedure is taken all the same (BH-45).
     *
     * @param evidence what has come to light that was not known before; "" where the procedure does not ask for it
     */
    record AcceptedAnyway(String exclusion, String reason, String evidence) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.accept(this, fold, entry);
        }
    }

    /**
     * Somebody was asked for advice on whether to take the matter (BH-54).
     *
     * @param from "Legal Services"
     * @param advice what they said; "" while it is awaited
     */
    record AdviceAsked(String from, String about, String advice) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.ask(this, entry);
        }
    }

    /** The customer was asked to fill in the complaint form (NN-40, KL-29). */
    record FormAsked(String way) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.formAsked();
        }
    }

    /** What came in public is talked about in private from now on (KL-29). */
    record TakenOffline(String way) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.takenOffline();
        }
    }

    /** Something that cannot wait; alarm is an {@link Alarm#id}. The case is restricted from then on. */
    record AlarmRaised(String alarm, String why) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.raise(Alarm.known(alarm));
        }
    }

    /** It no longer stands. */
    record AlarmEnded(String alarm, String why) implements Triage {
        @Override
        public void enter(TriageList list, Fold fold, Entry entry) {
            list.end(Alarm.known(alarm));
        }
    }
}
