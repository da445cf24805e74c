package redress.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who acts for the person a case is from, and whether the person agrees. How consent must be given stands in the
 * procedure, by type of representative: "implied", "told", "confirmed" or "written" (NN-27, KL-18, NW-09).
 */
public sealed interface Acting extends Happening {

    @Override
    default void fold(Fold fold, Entry entry) {
        enter(fold.ties().acting(), entry);
    }

    /** Checks this against what went before and notes it. */
    void enter(ActingList list, Entry entry);

    /**
     * Somebody acts for the person. Every text but role and name is "" where it is not known.
     *
     * @param role the type of representative: "councillor", "mp", "advocate", "friend", "family" ...
     * @param relation how they stand to the person, in words: "daughter"
     * @param address lines divided by line feeds, without the postcode
     */
    record RepresentativeNamed(
            String role, String name, String relation, String address, String postcode, String email, String telephone)
            implements Acting {
        @Override
        public void enter(ActingList list, Entry entry) {
            list.name(this, entry);
        }
    }

    /**
     * The person was asked whether the representative may act and be told.
     *
     * @param representative the entry that names them
     * @param by the day the answer is wanted by; empty where none was said
     */
    record ConsentAsked(long representative, String way, Optional<LocalDate> by) implements Acting {

        /** Asked without a day to answer by. */
        public ConsentAsked(long representative, String way) {
            this(representative, way, Optional.empty());
        }

        @Override
        public void enter(ActingList list, Entry entry) {
            list.ask(this, entry);
        }
    }

    /**
     * The person agrees.
     *
     * @param how "told", "confirmed" or "written"
     * @param dated the date on the document, for written consent
     * @param paper the document that shows it, among the papers of the case
     */
    record ConsentGiven(long representative, String how, Optional<LocalDate> dated, Optional<Long> paper)
            implements Acting {

        /** Given without a document among the papers. */
        public ConsentGiven(long representative, String how, Optional<LocalDate> dated) {
            this(representative, how, dated, Optional.empty());
        }

        @Override
        public void enter(ActingList list, Entry entry) {
            list.give(this, entry);
        }
    }

    /** The person does not agree, or no longer. */
    record ConsentRefused(long representative, String reason) implements Acting {
        @Override
        public void enter(ActingList list, Entry entry) {
            list.refuse(this, entry);
        }
    }

    /** The consent wanted has not come in its time, so the case ends without an answer from the person. */
    record ConsentLapsed(long representative, String reason) implements Acting {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Close it for want of consent");
            enter(fold.ties().acting(), entry);
            fold.ending().unanswered();
        }

        @Override
        public void enter(ActingList list, Entry entry) {
            list.lapse(this, entry);
        }
    }

    /** They act for the person no longer. */
    record RepresentativeEnded(long representative, String reason) implements Acting {
        @Override
        public void enter(ActingList list, Entry entry) {
            list.end(this);
        }
    }
}
