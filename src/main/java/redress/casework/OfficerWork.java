package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.procedure.EventType;

/**
 * What passes between the co-ordinator and the officers who answer: packs, chasers, drafts, contributions of other
 * services, approvals. The dates in it are the council's own; nobody outside is promised them.
 *
 * <p>{@code way} says how something came or went: "email", "word", "pdf", "form", "telephone", "meeting", "paper".
 * {@code kept} is the SHA-256 of the document itself among the papers of the database, "" where there is none.
 */
public sealed interface OfficerWork extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        fold.officerWork(this, entry);
    }

    /** What it is called where a procedure counts from it or stops at it; empty where none does. */
    default Optional<EventType> event() {
        return Optional.empty();
    }

    /** Checks this against what went before and notes it. */
    void enter(OfficerList list, Entry entry);

    /**
     * The officer who holds the case was sent all it takes to answer it (KL-13).
     *
     * @param papers what went with it, by title
     * @param draftWanted the last day on which the draft is in time
     * @param chaseOn the day to ask how far it is
     */
    record PackSent(
            long officerId,
            String officer,
            String way,
            List<String> papers,
            String kept,
            Optional<LocalDate> draftWanted,
            Optional<LocalDate> chaseOn)
            implements OfficerWork {

        public PackSent {
            papers = List.copyOf(papers);
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.PACK_SENT);
        }

        @Override
        public void enter(OfficerList list, Entry entry) {
            list.packSent(this, entry);
        }
    }

    /** The co-ordinator sets by hand when the draft is wanted, and when to ask for it. */
    record DraftDateSet(LocalDate draftWanted, Optional<LocalDate> chaseOn, String reason) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.draftDateSet(this, entry);
        }
    }

    /** An officer was reminded; chaseAgain is the day to ask once more. */
    record OfficerChased(String officer, String way, String said, Optional<LocalDate> chaseAgain)
            implements OfficerWork {
        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.OFFICER_CHASED);
        }

        @Override
        public void enter(OfficerList list, Entry entry) {
            list.chased(this, entry);
        }
    }

    /**
     * The officer answered.
     *
     * @param from the officer's name
     * @param draft whether it is a draft still to be worked on, or the response itself
     * @param text what was answered, in words
     * @param words what of it may go into the response letter, by the letter's field names
     * @param file the name of the file it came in, "" where it was spoken
     */
    record ReplyReceived(
            String from, String way, boolean draft, String text, Map<String, String> words, String file, String kept)
            implements OfficerWork {

        public ReplyReceived {
            words = Map.copyOf(words);
        }

        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.DRAFT_RECEIVED);
        }

        @Override
        public void enter(OfficerList list, Entry entry) {
            list.replied(this, entry);
        }
    }

    /** Somebody has to agree to the response before it goes (KL-14), or staff check its facts (BH-25). */
    record ApprovalWanted(String from, String what, LocalDate by) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.approvalWanted(this, entry);
        }
    }

    /** What they said; wanted is the entry that asked. */
    record ApprovalGiven(long wanted, boolean agreed, String remarks) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.approvalGiven(this, entry);
        }
    }

    /** Another service is asked for its part of one collective response (NN-16, KL-05), by a date of its own. */
    record ContributionAsked(String service, String officer, String question, LocalDate by) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.contributionAsked(this, entry);
        }
    }

    /** That service's part came; asked is the entry that asked for it. */
    record ContributionReceived(long asked, String way, String text, String file, String kept) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.contributionReceived(this, entry);
        }
    }

    /** That service's part is not needed any more. */
    record ContributionWithdrawn(long asked, String reason) implements OfficerWork {
        @Override
        public void enter(OfficerList list, Entry entry) {
            list.contributionWithdrawn(this);
        }
    }

    /** Another officer takes the case over, with other cases of the one who had it. */
    record HandedOver(long officerId, String officer, String jobTitle, String service, String from, String reason)
            implements OfficerWork {
        @Override
        public Optional<EventType> event() {
            return Optional.of(EventType.ALLOCATED);
        }

        @Override
        public void enter(OfficerList list, Entry entry) {
            list.handedOver(this);
        }
    }

    /**
     * The service it is about became part of another, which has the case from now on. Reports keep the name of before.
     *
     * @param reason "" where there is nothing to say
     */
    record ServiceMoved(String from, String to, String reason) implements OfficerWork {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.officers().isOf(fold.points().service());
            OfficerWork.super.fold(fold, entry);
            fold.points().move(from, to);
        }

        @Override
        public void enter(OfficerList list, Entry entry) {
            list.serviceMoved(this);
        }
    }
}
