package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Period;
import redress.calendar.Roll;

/**
 * One duty with a due date, as the council's policy states it.
 *
 * @param name the duty: "stage-1-response", also the {@code --clock} of the command line
 * @param label the duty for people: "Stage 1 response"
 * @param due how long; 0 days: a date set by hand when the anchor was recorded ("as agreed" in the YAML)
 * @param roll what happens to a due date on a non-working day
 * @param from the anchors; the last of them that has happened counts
 * @param untilThen the deadline whose own due date stands in for an anchor that has not happened ("at the latest")
 * @param stops what fulfils the duty
 * @param extension how it may be extended; empty where the policy has no extension
 * @param pausable whether the clock may be stopped
 * @param repeatsUntil the duty comes round again after each stop until this happens
 * @param afterwards what may still be done after the date ("accept-with-reason")
 * @param kinds the kinds of case it applies to; never empty
 * @param when the flag a case must carry for it to apply ("tenant", "central-team"); empty: always
 * @param validFrom first day of receipt it applies to
 * @param validTo last day of receipt it applies to
 * @param internal whether it is a date of the council's own, promised to nobody outside
 * @param off whether it ships switched off
 * @param clause its number in clauses.tsv or its Code paragraph ("NN-18", "LGSCO 6.3"); several divided by blanks
 * @param note where the policy is unclear: the reading that was chosen
 */
public record DeadlineRule(
        String name,
        String label,
        Period due,
        Roll roll,
        List<EventName> from,
        Optional<String> untilThen,
        List<EventName> stops,
        Optional<ExtensionRule> extension,
        boolean pausable,
        Optional<EventName> repeatsUntil,
        Optional<String> afterwards,
        Set<CaseKind> kinds,
        Optional<String> when,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        boolean internal,
        boolean off,
        String clause,
        String note) {

    public DeadlineRule {
        from = List.copyOf(from);
        stops = List.copyOf(stops);
        kinds = Set.copyOf(kinds);
    }

    /** Whether the due date is set by hand when the anchor is recorded, and not counted. */
    public boolean dateIsSet() {
        return due.amount() == 0;
    }

    /**
     * How a deadline may be extended.
     *
     * @param by the one fixed length the policy names; empty where the officer chooses the new date
     * @param cap the longest single extension, counted from the due date it extends
     * @param totalCap the latest due date of all, counted from the deadline's own anchor
     * @param times how often at most; empty: as often as needed
     * @param fromToday counted from the day it is decided instead of from the current due date
     * @param reasons the reasons the policy names; empty: any, in words
     * @param letter the template that must go with it ("holding")
     */
    public record ExtensionRule(
            Optional<Period> by,
            Optional<Period> cap,
            Optional<Period> totalCap,
            Optional<Integer> times,
            boolean fromToday,
            List<String> reasons,
            String letter) {

        public ExtensionRule {
            reasons = List.copyOf(reasons);
        }
    }
}
