package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom and what place a case concerns besides the person it is from: staff who are criticised (BH-31), a contractor
 * (BH-30, NW-21), others who wrote about the same matter (BH-12), the ward.
 */
public sealed interface Concern extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        if (!alsoClosed()) {
            fold.beOpen("Record whom else it concerns");
        }
        enter(fold.ties().concerns(), entry);
    }

    /** Whether it may be recorded on a closed case too. */
    default boolean alsoClosed() {
        return false;
    }

    /** Checks this against what went before and notes it. */
    void enter(ConcernList list, Entry entry);

    /**
     * The complaint criticises this officer.
     *
     * @param about what the officer is said to have done; "" where the points say it
     */
    record OfficerCriticised(long officerId, String officer, String jobTitle, String about) implements Concern {
        @Override
        public void enter(ConcernList list, Entry entry) {
            list.criticise(this, entry);
        }
    }

    /** The officer was told of the complaint; criticised is the entry that names them, copy whether they were given one. */
    record CriticisedTold(long criticised, String way, boolean copy) implements Concern {
        @Override
        public boolean alsoClosed() {
            return true;
        }

        @Override
        public void enter(ConcernList list, Entry entry) {
            list.tell(this, entry);
        }
    }

    /** What the officer says to the complaint. */
    record CriticisedCommented(long criticised, String way, String comments) implements Concern {
        @Override
        public void enter(ConcernList list, Entry entry) {
            list.comment(this, entry);
        }
    }

    /** The officer was told what is proposed, or what came of it. */
    record CriticisedInformed(long criticised, String way, String what) implements Concern {
        @Override
        public boolean alsoClosed() {
            return true;
        }

        @Override
        public void enter(ConcernList list, Entry entry) {
            list.inform(this, entry);
        }
    }

    /**
     * The service is a contractor's. Recorded anew where it changes.
     *
     * @param manager who looks after the contract and was told; contact is their number among the contacts
     * @param contractorAnswers whether it was agreed that the contractor answers instead of the council
     * @param sharingTold whether the customer was told that their details may be shared with the contractor
     * @param triedFirst whether the customer has been to the contractor, or was advised to
     */
    record ContractorInvolved(
            String contractor,
            Optional<Long> contact,
            String manager,
            boolean contractorAnswers,
            boolean sharingTold,
            boolean triedFirst)
            implements Concern {
        @Override
        public void enter(ConcernList list, Entry entry) {
            list.involve(this, entry);
        }
    }

    /** The council has seen what the contractor answered. */
    record ContractorAnswered(String way, String text) implements Concern {
        @Override
        public void enter(ConcernList list, Entry entry) {
            list.contractorAnswered(this, entry);
        }
    }

    /** The ward of the address it is about; "" where it is not known after all. */
    record WardNoted(String ward) implements Concern {
        @Override
        public boolean alsoClosed() {
            return true;
        }

        @Override
        public void enter(ConcernList list, Entry entry) {
            list.ward(ward);
        }
    }

    /**
     * Somebody else wrote about the same matter and is answered here too.
     *
     * @param name as it stood then
     * @param wrote the day they wrote
     * @param own the case in which what concerns them alone is answered; "" for none
     * @param from their case that was closed because they are answered here; "" for none
     */
    record GroupJoined(long personId, String name, LocalDate wrote, String own, String from) implements Concern {
        @Override
        public void fold(Fold fold, Entry entry) {
            Concern.super.fold(fold, entry);
            if (!own.isEmpty()) {
                fold.ties().link(own, Link.How.SPLIT_INTO, entry);
            }
            if (!from.isEmpty()) {
                fold.ties().link(from, Link.How.ANSWERS_ALSO, entry);
            }
        }

        @Override
        public void enter(ConcernList list, Entry entry) {
            list.join(this, entry);
        }
    }
}
