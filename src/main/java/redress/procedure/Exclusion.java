package redress.procedure;

import java.util.Optional;

/**
 * A kind of matter outside the procedure.
 *
 * @param to where it goes instead
 * @param contact how to reach those it goes to; "" where the policy gives no address
 * @param clear whether that is a way the customer can take; where none is, the letter names independent legal advice (BH-48)
 * @param letter the template that tells the customer
 * @param partOfCase whether it may take out a part of a case while the rest goes on
 * @param anyway whether it may be taken all the same
 * @param ask who is asked for advice before it is left out: "Legal Services"
 */
public record Exclusion(
        String id,
        String text,
        String to,
        String contact,
        boolean clear,
        String letter,
        boolean partOfCase,
        Anyway anyway,
        Optional<String> ask,
        String clause) {

    /** Whether a matter of this kind may be taken all the same. */
    public enum Anyway {
        NO("no"),
        WITH_REASON("with-reason"),
        ON_NEW_EVIDENCE("on-new-evidence");

        private final String id;

        Anyway(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Whether it may be taken all the same, with a reason. */
    public boolean acceptAnyway() {
        return anyway != Anyway.NO;
    }

    /** Whether it is taken all the same only where relevant evidence has come that was not there before (BH-54). */
    public boolean wantsNewEvidence() {
        return anyway == Anyway.ON_NEW_EVIDENCE;
    }
}
