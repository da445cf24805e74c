package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.EventType;

/**
 * What passes between the council and an ombudsman about one enquiry (NN-37, KL-26, BH-29): their questions, each with its
 * date, their views, what they recommend and what becomes of it, and that those in charge were told.
 */
public sealed interface OmbudsmanWork extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        fold.answers().ombudsman().take(this, fold, entry);
    }

    /** What it is called where a procedure counts from it; empty where none does. */
    default Optional<EventType> event() {
        return Optional.empty();
    }

    /** Checks this against what went before and notes it. */
    void enter(OmbudsmanList list, Entry entry);

    /**
     * Whose enquiry it is.
     *
     * @param ombudsman one of {@link OmbudsmanBody}, by id
     * @param theirs the reference they quote
     * @param link the officer they talk to
     * @param answerBy the date they set themselves; the earlier of it and the procedure's counts
     */
    record OmbudsmanNamed(String ombudsman, String theirs, String link, Optional<LocalDate> answerBy)
            implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.name(this, entry);
        }
    }

    /** They ask once more: a further round with a date of its own. */
    record OmbudsmanAsked(String question, Optional<LocalDate> answerBy) implements OmbudsmanWork {
        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.OMBUDSMAN_ENQUIRY_RECEIVED);
        }

        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.ask(this, entry);
        }
    }

    /** They leave it to the council, which has not finished with the complaint: nothing is to be answered to them. */
    record OmbudsmanReturned(String reason, Optional<LocalDate> decideBy) implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.returned(this, entry);
        }
    }

    /** What they think so far; commentsBy is the last day for what the council says to it. */
    record OmbudsmanViewed(boolean fault, String said, Optional<LocalDate> commentsBy) implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.view(this, entry);
        }
    }

    /**
     * Their last word.
     *
     * @param decision one of {@link OmbudsmanFile.Decision}, by id
     * @param fault whether they found fault
     * @param injustice whether it caused injustice
     */
    record OmbudsmanDecided(
            String decision, boolean fault, boolean injustice, String said, List<Recommended> recommendations)
            implements OmbudsmanWork {

        public OmbudsmanDecided {
            recommendations = List.copyOf(recommendations);
        }

        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.decide(this, entry);
        }
    }

    /** One thing they recommend, with the day by which they want it. */
    record Recommended(String what, String owner, Optional<LocalDate> due) {}

    /** The council accepts a recommendation or does not; number counts from 1. */
    record RecommendationAnswered(int number, boolean accepted, String said) implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.answer(this, entry);
        }
    }

    /** It was done, and by what that can be seen. */
    record RecommendationDone(int number, String evidence) implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.finish(this, entry);
        }
    }

    /**
     * Service managers and directors were told.
     *
     * @param of one of {@link OmbudsmanFile.Step}, by id
     * @param who their names or posts
     */
    record ManagersTold(String of, String who) implements OmbudsmanWork {
        @Override
        public void enter(OmbudsmanList list, Entry entry) {
            list.tell(this, entry);
        }
    }
}
