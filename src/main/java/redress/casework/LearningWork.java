package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.procedure.EventType;

/** What an entry says about a change that a service makes because of a case (BH-18, Code 9.2): from agreeing it to its end. */
public sealed interface LearningWork extends Happening
        permits LearningWork.LearningActionAgreed,
                LearningWork.LearningActionProgress,
                LearningWork.LearningActionDone,
                LearningWork.LearningActionDropped {

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

    /** A service changes something; owner is who sees to it, due the last day, if one was set. */
    record LearningActionAgreed(String what, String owner, String service, Optional<LocalDate> due)
            implements LearningWork {
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
}
