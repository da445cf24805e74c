package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is done about a further stage once it was asked for ({@link Happening.StageRequested}): the decision on the
 * request, whom it is told, the papers handed over, the facts checked; and a second answer at the same stage (NS-09).
 */
public sealed interface StageWork extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.stages(), entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(StageList list, Entry entry);

    /**
     * It was decided what becomes of the request (NN-22, KL-10, BH-21, NS-10).
     *
     * @param decision its id in the procedure
     * @param words what the procedure needs for it, in words, by its name there: "insufficient reasons", "grounds" ...
     * @param grounds ids of the procedure's list of grounds for a refusal
     * @param unanswered the numbers of the points the stage before left unanswered or got wrong (KL-35, NS-10)
     * @param late why a request after its time is accepted all the same; "" where it came in time
     * @param by name of the officer who decided; "" where it was the co-ordinator, and in entries of before it was asked
     */
    record RequestDecided(
            String stage,
            String decision,
            Map<String, String> words,
            List<String> grounds,
            List<Integer> unanswered,
            String late,
            String by)
            implements StageWork {

        public RequestDecided {
            words = Map.copyOf(words);
            grounds = List.copyOf(grounds);
            unanswered = List.copyOf(unanswered);
            by = by == null ? "" : by.strip();
        }

        /** Decided by the co-ordinator. */
        public RequestDecided(
                String stage,
                String decision,
                Map<String, String> words,
                List<String> grounds,
                List<Integer> unanswered,
                String late) {
            this(stage, decision, words, grounds, unanswered, late, "");
        }

        @Override
        public void enter(StageList list, Entry entry) {
            list.decide(this, entry);
        }
    }

    /** The department complained of was told that the stage goes on (BH-23). */
    record DepartmentNotified(String department, String who, String way) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.notify(this, entry);
        }
    }

    /** The same stage is answered a second time before the next one, with a clock of its own (NS-09). */
    record StageRepeated(String stage, String reason) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.repeat(this, entry);
        }
    }

    /** Everything earlier on the case was handed to whoever investigates, in order, as one bundle (NN-24, KL-13). */
    record BundleHanded(String to, String way, int papers) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.handOver(this, entry);
        }
    }

    /** The draft of the response went to the staff involved, to check its facts by a day (BH-25). */
    record FactCheckAsked(String with, LocalDate by) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.askFacts(this, entry);
        }
    }

    /** What they said to it; asked is the entry that asked them. */
    record FactCheckDone(long asked, String remarks) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.checkFacts(this, entry);
        }
    }

    /** A step on the way to the Housing Ombudsman through a Designated Person; its id is the procedure's (NW-20, NW-32). */
    record DesignatedPersonNoted(String step, String who, String said) implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.designate(this, entry);
        }
    }

    /**
     * In an emergency the times of all were extended for a while; this is one date of this case (NS-08).
     *
     * @param deadline its name in the procedure
     * @param round which round of it
     * @param emergency what the emergency is called; a date is extended once for each
     */
    record ExtendedForAll(String deadline, int round, LocalDate from, LocalDate until, String emergency, String reason)
            implements StageWork {
        @Override
        public void enter(StageList list, Entry entry) {
            list.extendForAll(this, entry);
        }
    }
}
