package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;
import redress.procedure.EventType;

/**
 * What an {@link Entry} says happened. Each kind is a record of plain values, stored as JSON under the kind's name in
 * kebab case ("letter-sent"); {@link Fold} says what each one changes. Officers, services and people are named by id
 * where the program must find them again, and by name as it stood then.
 */
public sealed interface Happening
        permits Happening.Received,
                Happening.PointAdded,
                Happening.InformalAttemptMade,
                Happening.ResolvedInformally,
                Happening.Registered,
                Happening.Allocated,
                Happening.ContactNoted,
                Happening.LetterWritten,
                Happening.LetterSent,
                Happening.ResponseGiven,
                Happening.Extended,
                Happening.FindingMade,
                Happening.OutcomeDecided,
                Happening.RemedyAgreed,
                Happening.RemedyDone,
                Happening.LearningNoted,
                Happening.Excluded,
                Happening.Withdrawn,
                Happening.StageRequested,
                Happening.StaffThanked,
                Happening.Closed,
                Happening.Reopened,
                Happening.Linked,
                Happening.TheirReferenceNoted,
                Happening.CalendarApplied,
                Happening.Corrected,
                Happening.Voided,
                Happening.Disposed,
                OfficerWork,
                LearningWork,
                RemedyWork,
                Reminding,
                Filing,
                Seeing,
                Tie,
                Acting,
                Concern,
                Triage,
                StageWork,
                Partaking,
                AnswerWork,
                Coming,
                OmbudsmanWork {

    /** Applies this to the case as far as it is folded. */
    void fold(Fold fold, Entry entry);

    /** The name it is stored under: "letter-sent". */
    default String type() {
        return EntryJson.typeOf(getClass());
    }

    /**
     * A case is opened. Pins the procedure and calendar versions that count for it.
     *
     * @param stage the stage it begins in; "" for kinds without stages
     * @param takenBy who took it in ("customer-services"), "" if not known
     * @param occurred when the matter happened, if known
     * @param flags what applies to it: "discrimination", "central-team", "contractor", "names-officer" ...
     * @param imported what an imported case brings of its own
     */
    record Received(
            CaseKind kind,
            String procedure,
            int procedureVersion,
            long calendarVersion,
            String stage,
            Optional<Long> personId,
            String subject,
            String description,
            String desiredOutcome,
            String channel,
            String takenBy,
            Optional<LocalDate> occurred,
            List<Point> points,
            Set<String> flags,
            Optional<Imported> imported)
            implements Happening {

        public Received {
            points = List.copyOf(points);
            flags = Set.copyOf(flags);
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.received(this, entry);
        }
    }

    /** One point of complaint: numbered from 1, with the service and cause it is about ("" if not yet known). */
    record Point(int number, String text, String service, String cause) {}

    /** What an imported case keeps as it was recorded in the old register: its due dates by deadline name, and its next action. */
    record Imported(Map<String, LocalDate> dues, String nextAction) {

        public Imported {
            dues = Map.copyOf(dues);
        }
    }

    /** A further point of the same complaint. */
    record PointAdded(Point point) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Add a point");
            fold.points().add(point);
        }
    }

    /** Somebody tried to put the matter right without the formal procedure (NN-12, KL-02). */
    record InformalAttemptMade(String way, String tried, String result) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.informalAttempt(this, entry);
        }
    }

    /** The customer is content with what was done informally; the case may be closed without a formal response. */
    record ResolvedInformally(String how) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().resolvedInformally(entry);
        }
    }

    /** What stayed unresolved becomes a formal complaint at this stage (NN-14, BH-08, KL-36). */
    record Registered(String stage, String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.registered(this, entry);
        }
    }

    /** An officer takes the case, for the stage it is in. */
    record Allocated(long officerId, String officer, String jobTitle, String service) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.allocated(this, entry);
        }
    }

    /** A talk, call or message; followUp is a reminder of the co-ordinator's own. */
    record ContactNoted(String with, String way, boolean inbound, String said, Optional<LocalDate> followUp)
            implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.contactNoted(this, entry);
        }
    }

    /** A letter was made and kept; it is not yet sent. */
    record LetterWritten(long letterId, String purpose, String to) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.letterWritten(this, entry);
        }
    }

    /** A letter left the house, by "post" or "email". Its purpose decides which deadline it stops. */
    record LetterSent(long letterId, String purpose, String way) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.letterSent(this, entry);
        }
    }

    /**
     * A response given by telephone, at a meeting or in an e-mail of somebody else's, with its note (BH-15, NW-14).
     *
     * @param told whether the person was told that they can come back; empty in entries of before it was asked
     */
    record ResponseGiven(String stage, String way, String note, Optional<Boolean> told) implements Happening {

        public ResponseGiven {
            told = told == null ? Optional.empty() : told;
        }

        public ResponseGiven(String stage, String way, String note) {
            this(stage, way, note, Optional.empty());
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.responseGiven(this, entry);
        }
    }

    /** A deadline is moved to a later date; the holding letter that says so was written in the same step. */
    record Extended(String deadline, LocalDate until, String reason, Optional<Long> letterId) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.extended(this, entry);
        }
    }

    /** One point is found upheld, partially upheld or not upheld, with the reasons (NN-34). */
    record FindingMade(int point, String finding, String reasons) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.beOpen("Record a finding");
            fold.points().find(this);
        }
    }

    /**
     * The outcome of the whole at a stage.
     *
     * @param apology whether an apology is owed and given
     * @param whyNoApology why something is upheld without one; "" where nobody said
     */
    record OutcomeDecided(String outcome, boolean apology, String whyNoApology) implements Happening {

        public OutcomeDecided {
            whyNoApology = whyNoApology == null ? "" : whyNoApology;
        }

        public OutcomeDecided(String outcome, boolean apology) {
            this(outcome, apology, "");
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().outcomeDecided(this);
        }
    }

    /** Something is owed to the person: kind by Code 7.1 ("apology", "financial" ...), an amount in pounds for money. */
    record RemedyAgreed(String kind, String what, String owner, Optional<LocalDate> due, Optional<BigDecimal> amount)
            implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.promises().remedies().agree(this, entry);
            fold.happened(EventType.REMEDY_AGREED, entry);
        }
    }

    /** What was owed has been given; remedy is the entry that agreed it. */
    record RemedyDone(long remedy, String evidence) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.promises().remedies().finish(this, entry);
            fold.happened(EventType.REMEDY_DONE, entry);
        }
    }

    /** What the service learned from the case (BH-18, NN-51). */
    record LearningNoted(String learning) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.promises().learning().note(learning);
        }
    }

    /** The matter is outside the procedure; exclusion is its id there. */
    record Excluded(String exclusion, String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().excluded(this, entry);
        }
    }

    /** The customer does not want it taken further. */
    record Withdrawn(String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().withdrawn(entry);
        }
    }

    /**
     * The customer asks for the next stage. Older entries know no more than reasons and the outcome sought.
     *
     * @param way how it came: "letter", "email", "telephone" ...; "" if not known
     * @param aspects what of the answer before they are not content with, or what it left unanswered
     * @param late why it is accepted though it came after its last day; "" where it came in time or is not yet decided
     */
    record StageRequested(
            String stage,
            String reasons,
            String outcomeSought,
            Optional<String> way,
            Optional<String> aspects,
            Optional<String> late)
            implements Happening {

        public StageRequested(String stage, String reasons, String outcomeSought) {
            this(stage, reasons, outcomeSought, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Whether it came in writing, as far as is known. */
        boolean isWritten() {
            return way.filter(Set.of("letter", "post", "email", "website", "form")::contains)
                    .isPresent();
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.stages().request(this, entry);
        }
    }

    /** The Assistant Director told the member of staff or team who was praised (NN-07). */
    record StaffThanked(String by, String way) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().thankedStaff();
        }
    }

    /**
     * The case is closed with an outcome of the procedure.
     *
     * @param rules which rules on what must be there first it was closed by; empty: the first
     */
    record Closed(String outcome, String note, Optional<Integer> rules) implements Happening {

        public Closed(String outcome, String note) {
            this(outcome, note, Optional.of(CloseNeeds.RULES));
        }

        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().closed(this, entry);
        }
    }

    /** A closed case is taken up again. */
    record Reopened(String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ending().reopened(entry);
        }
    }

    /** Another case belongs with this one; how is that of {@link Link.How}. */
    record Linked(String reference, String how) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ties().link(reference, Link.How.of(how), entry);
        }
    }

    /** The customer wants this quoted in letters: a reference of their own. */
    record TheirReferenceNoted(String quoted) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.ties().quote(quoted);
        }
    }

    /** An open case moves to a newer calendar, after its new dates were shown and confirmed. */
    record CalendarApplied(long calendarVersion) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.calendarApplied(this);
        }
    }

    /** An earlier entry said something wrong: this field ("happened", "subject", "points/0/text") reads this instead. */
    record Corrected(long entry, String field, String value, String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry itself) {
            // applied to the timeline before folding
        }
    }

    /** An earlier entry should not be there at all. */
    record Voided(long entry, String reason) implements Happening {
        @Override
        public void fold(Fold fold, Entry itself) {
            // applied to the timeline before folding
        }
    }

    /** Names and texts were destroyed when the time to keep them had passed; these facts remain. */
    record Disposed(CaseFacts facts) implements Happening {
        @Override
        public void fold(Fold fold, Entry entry) {
            fold.disposed(this);
        }
    }
}
