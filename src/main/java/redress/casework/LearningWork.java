package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.EventType;

/** What an entry says about a change that a service makes because of a case (BH-18, Code 9.2): from agreeing it to its end. */
public sealed interface LearningWork extends Happening
        permits LearningWork.LearningActionAgreed,
                LearningWork.LearningActionProgress,
                LearningWork.LearningActionDone,
                LearningWork.LearningActionDropped,
                LearningWork.LearningTakenUp,
                LearningWork.CauseAnalysed {

    /** Enters this into the list of learning actions. */
    void enter(LearningList list, Entry entry);

    /** What it means for the deadlines, if anything. */
    default Optional<EventType> event() {
        return Optional.empty();
    }

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.promises().learning(), entry);
        event().ifPresent(type -> fold.happened(type, entry));
    }

    /**
     * A service changes something; owner is who sees to it, due the last day, if one was set.
     *
     * @param kind what sort of change it is, of those of {@link LearningAction}; empty for a plain one
     */
    record LearningActionAgreed(
            String what, String owner, String service, Optional<LocalDate> due, Optional<String> kind)
            implements LearningWork {

        /** A plain change. */
        public LearningActionAgreed(String what, String owner, String service, Optional<LocalDate> due) {
            this(what, owner, service, due, Optional.empty());
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.LEARNING_AGREED);
        }

        @Override
        public void enter(LearningList list, Entry entry) {
            list.agree(this, entry);
        }
    }

    /** How far it is; action is the entry that agreed it. A new due date goes before the one before. */
    record LearningActionProgress(long action, String progress, Optional<LocalDate> due) implements LearningWork {
        @Override
        public void enter(LearningList list, Entry entry) {
            list.progress(this, entry);
        }
    }

    /** The service works differently now; the evidence says by what it is seen. */
    record LearningActionDone(long action, String evidence) implements LearningWork {
        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.LEARNING_DONE);
        }

        @Override
        public void enter(LearningList list, Entry entry) {
            list.finish(this, entry);
        }
    }

    /** It will not be done after all, and why. */
    record LearningActionDropped(long action, String reason) implements LearningWork {
        @Override
        public void enter(LearningList list, Entry entry) {
            list.drop(this, entry);
        }
    }

    /** It was talked over with senior managers: with whom, and how it is to be done (BH-27). */
    record LearningTakenUp(long action, String with, String agreed) implements LearningWork {
        @Override
        public void enter(LearningList list, Entry entry) {
            list.takeUp(this, entry);
        }
    }

    /** What lay behind the complaint was worked out at a stage (BH-04). */
    record CauseAnalysed(String stage, String analysis, boolean nothingToRecommend) implements LearningWork {
        @Override
        public void enter(LearningList list, Entry entry) {
            list.analyse(this, entry);
        }
    }
}
