package redress.casework;

import java.util.List;

/** What an entry says about how an answer came about: what it was held against, why it was late, what was raised meanwhile. */
public sealed interface AnswerWork extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.answers(), fold, entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(AnswerList list, Fold fold, Entry entry);

    /**
     * The response was held against the checklist before it was written (BH-47, Codes 6.9).
     *
     * @param source whose checklist it is, in words
     * @param ticks every item of it, as it was worded then
     */
    record ResponseChecked(String stage, String source, List<Tick> ticks) implements AnswerWork {

        public ResponseChecked {
            ticks = List.copyOf(ticks);
        }

        /** The items that were not ticked. */
        public List<String> open() {
            return ticks.stream().filter(tick -> !tick.met()).map(Tick::item).toList();
        }

        @Override
        public void enter(AnswerList list, Fold fold, Entry entry) {
            list.checked(this);
        }
    }

    /** One item of a checklist and whether the response meets it. */
    record Tick(String item, boolean met) {}

    /**
     * Why a response went late.
     *
     * @param deadline the duty that was fulfilled late ("stage-1-response")
     * @param round which round of it, from 1
     * @param cause one of {@link Lateness.Cause}, by id
     * @param said the reason in words
     */
    record LatenessExplained(String deadline, int round, String cause, String said) implements AnswerWork {
        @Override
        public void enter(AnswerList list, Fold fold, Entry entry) {
            list.explained(this, fold);
        }
    }

    /**
     * The person raised something new while the complaint was being answered (Codes 6.8).
     *
     * @param related whether it belongs to the complaint
     * @param reason why it was taken in, or made a case of its own
     * @param elsewhere the reference of the case it became; "" where it was taken in as a point
     */
    record IssueRaised(String issue, boolean related, String reason, String elsewhere) implements AnswerWork {
        @Override
        public void enter(AnswerList list, Fold fold, Entry entry) {
            list.raised(this, fold);
        }
    }
}
