package redress.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of the process says happened. Each is a record of plain values, stored as JSON under its name in kebab
 * case after "conduct-". Fields may be added with a default; none is renamed.
 */
public sealed interface ConductStep {

    /** The deed that records it; empty for what only mends other entries. */
    Optional<ConductDeed> deed();

    /**
     * The first sign: the policy is thought of.
     *
     * @param procedure the procedure's id, whose rules the process follows to its end
     */
    record Begun(String what, String raisedBy, List<String> cases, String procedure, int version)
            implements ConductStep {
        public Begun {
            cases = List.copyOf(cases);
        }

        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.BEGIN);
        }
    }

    /** A restriction that was decided before it was recorded here, on paper or by an earlier program. */
    record TakenOver(String terms, String decidedBy, LocalDate decided, LocalDate review, String procedure, int version)
            implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.TAKE_OVER);
        }
    }

    /** What was found about the person's circumstances, before anything else (BH-39). */
    record Considered(String circumstances, String vulnerability, String adjustments) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.CONSIDER);
        }
    }

    /** A member of staff who is worried asked a senior manager (BH-41). */
    record Advised(String worried, String about, Official manager, String advice) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.ASK_ADVICE);
        }
    }

    /** What the legal adviser said. */
    record LegalAdvised(String from, String advice) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.NOTE_LEGAL_ADVICE);
        }
    }

    /** A careful look at what was done in the cases. */
    record CasesReviewed(List<String> cases, String reviewedBy, String found) implements ConductStep {
        public CasesReviewed {
            cases = List.copyOf(cases);
        }

        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.REVIEW_CASES);
        }
    }

    /** Somebody was asked before the decision (BH-40). */
    record Consulted(Official who, String said) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.CONSULT);
        }
    }

    /** The letter that says the policy is thought of (NS-23). */
    record Warned(String reference, long letter, String asked, Official writtenBy) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.WARN);
        }
    }

    /** What the person says to the warning or to the decision. */
    record Commented(String words) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.RECORD_COMMENT);
        }
    }

    /**
     * The decision to restrict contact.
     *
     * @param grounds ids from the procedure's list, any combination (NS-22)
     * @param ground in own words, where the list has none that fits
     * @param evidence what the decision rests on (NS-24)
     * @param abusive contact is ended because of abusive language (BH-40)
     * @param policy name of the policy that goes with the letter
     * @param appeal how the person has the decision looked at again
     */
    record Decided(
            List<String> grounds,
            String ground,
            String evidence,
            boolean abusive,
            Terms terms,
            Official decidedBy,
            String policy,
            String appeal)
            implements ConductStep {
        public Decided {
            grounds = List.copyOf(grounds);
        }

        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.DECIDE);
        }
    }

    /** No restriction; the process ends. */
    record LeftOff(String reason, Official decidedBy) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.LEAVE_OFF);
        }
    }

    /** The letter that tells the person the decision. */
    record Told(String reference, long letter, String purpose, Official writtenBy) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.TELL);
        }
    }

    /**
     * Something the person sent later was read for new matter (NS-27, BH-39).
     *
     * @param about the case's reference, or what it was: "E-mail of 3 March"
     * @param caseId 0 where it became no case
     * @param news whether it holds significant new information or a new issue
     */
    record LaterChecked(String about, long caseId, boolean news, String found, String checkedBy)
            implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.CHECK_LATER);
        }
    }

    /** A note, a call or a letter the service keeps all the same (NS-33). */
    record Kept(String kind, String words, String keptBy) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.KEEP);
        }
    }

    /** What the review of a restriction may come to. */
    enum Verdict {
        CONTINUED,
        RELAXED,
        LIFTED
    }

    /**
     * The restriction was looked at again.
     *
     * @param terms what holds from now on; empty where it is lifted
     */
    record Reviewed(Verdict verdict, String reason, Optional<Terms> terms, Official decidedBy) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.of(ConductDeed.REVIEW);
        }
    }

    /** An entry said something wrong, or the wrong day; this stands in its place. */
    record Corrected(long entry, String reason, LocalDate day, ConductStep instead) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.empty();
        }
    }

    /** An entry is taken back. */
    record TakenBack(long entry, String reason) implements ConductStep {
        @Override
        public Optional<ConductDeed> deed() {
            return Optional.empty();
        }
    }
}
