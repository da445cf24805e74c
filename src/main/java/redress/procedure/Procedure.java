package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.ReceiptRule;

/**
 * One version of a council's complaints policy, as data. Cases keep the version that was in force on the day they were received.
 *
 * @param id "north-norfolk"
 * @param version whole number from 1, the newest the highest
 * @param effectiveFrom first day of receipt it applies to
 * @param approved the day it was approved, where the policy says so
 * @param reviewBy the day it is due for review, where the policy says so
 * @param causes the council's kinds of cause, each {@code Choice.id} unique
 * @param needs what must be on record before a deed: "close@stage-1" -> "finding per point", "outcome", "learning", "response or note"
 * @param consent per type of representative ("councillor", "mp", "friend", "other"): "implied", "told", "confirmed" or "written"
 * @param letters purpose ("acknowledgement") -> template id
 * @param ages how old a matter may be, as rules of their own; see {@link AgeLimit}
 */
public record Procedure(
        String id,
        int version,
        String council,
        String title,
        String source,
        LocalDate effectiveFrom,
        Optional<LocalDate> approved,
        Optional<LocalDate> reviewBy,
        ReceiptRule receipt,
        Map<String, DeadlineRule> deadlines,
        List<Stage> stages,
        List<KindRule> kinds,
        List<Choice> outcomes,
        List<Choice> causes,
        List<Choice> channels,
        List<Choice> takenBy,
        List<WhoRule> who,
        Map<String, String> consent,
        Map<String, List<String>> needs,
        List<Exclusion> exclusions,
        List<AgeLimit> ages,
        List<Retention> retention,
        List<ReportRule> reports,
        Map<String, String> letters,
        List<String> notes,
        boolean landlord,
        String definition) {

    /** The stage with this id. */
    public Optional<Stage> stage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /** The rule for this kind of case, where the council records it. */
    public Optional<KindRule> kind(CaseKind kind) {
        return kinds.stream().filter(rule -> rule.kind() == kind).findFirst();
    }
}
