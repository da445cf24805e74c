package redress.casework;

import java.time.LocalDate;
import java.util.Set;

/** Who a case is really from, beside the person it was received from, and what they need or were offered. */
public sealed interface Partaking extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.ties().parties(fold.anonymous()), entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(PartyList list, Entry entry);

    /**
     * As whom the person writes.
     *
     * @param as id of a {@link Standing}
     * @param whom who died, or the child; "" where nobody else is meant
     */
    record StandingNoted(String as, String whom) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.stand(this);
        }
    }

    /**
     * Somebody complains together with the person. Texts are as they stood then; who they are now is kept with people.
     *
     * @param personId under which they are kept; 0 until it is recorded, which keeps them
     */
    record ComplainantJoined(
            long personId, String title, String name, String address, String postcode, String email, String telephone)
            implements Partaking {

        /** The same, kept under this number. */
        ComplainantJoined kept(long id) {
            return new ComplainantJoined(id, title, name, address, postcode, email, telephone);
        }

        @Override
        public void enter(PartyList list, Entry entry) {
            list.join(this, entry);
        }
    }

    /** Somebody who gave no name was asked for it (NW-22). */
    record IdentityAsked(String way, String answer) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.askIdentity(this, entry);
        }
    }

    /**
     * Help was promised, such as an interpreter (NS-17).
     *
     * @param by the day it is to be there
     * @param told how they were told of it; "" while they were not
     */
    record AssistancePromised(String need, LocalDate by, String told) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.promise(this, entry);
        }
    }

    /** They were told when the help will be there; promised is the entry that says so. */
    record AssistanceTold(long promised, String way) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.tell(this, entry);
        }
    }

    /** The help was there, or is not needed any more. */
    record AssistanceGiven(long promised, String note) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.give(this, entry);
        }
    }

    /** Help from an advocacy service was offered (BH-37). */
    record AdvocacyOffered(String service, String way, String answer) implements Partaking {
        @Override
        public void enter(PartyList list, Entry entry) {
            list.offer(this, entry);
        }
    }

    /**
     * It is about discrimination or equality (NW-24); a later one stands in place of the earlier.
     *
     * @param characteristics ids of {@link Characteristic}; empty where it concerns none any more
     */
    record EqualityNoted(Set<String> characteristics, String note) implements Partaking {

        public EqualityNoted {
            characteristics = Set.copyOf(characteristics);
        }

        @Override
        public void enter(PartyList list, Entry entry) {
            list.mark(this);
        }
    }
}
