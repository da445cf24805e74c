package redress.procedure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param letters purpose ("acknowledgement", see {@link LetterPurpose}) -> template id
 * @param ages how old a matter may be, as rules of their own; see {@link AgeLimit}
 * @param roles who may answer, decide or approve, from the most junior to the most senior: that order is the rank
 * @param routes what must be done or shown at a moment of the work that no other rule says
 * @param lists further lists to choose from, by name: "behaviours", "restriction-measures", "remedies",
 *     "response-checklist", "stage-2-decisions", "stage-2-refusal-grounds", "helpers"
 * @param clauses the clause numbers of rules whose record has no room for them, by path: "needs.close@stage-1",
 *     "consent.councillor", "letters.thank-you", "definition"
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
        String definition,
        List<Choice> roles,
        List<Route> routes,
        Map<String, List<Choice>> lists,
        Map<String, String> clauses) {

    public Procedure {
        deadlines = Collections.unmodifiableMap(new LinkedHashMap<>(deadlines));
        stages = List.copyOf(stages);
        kinds = List.copyOf(kinds);
        outcomes = List.copyOf(outcomes);
        causes = List.copyOf(causes);
        channels = List.copyOf(channels);
        takenBy = List.copyOf(takenBy);
        who = List.copyOf(who);
        consent = Collections.unmodifiableMap(new LinkedHashMap<>(consent));
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        exclusions = List.copyOf(exclusions);
        ages = List.copyOf(ages);
        retention = List.copyOf(retention);
        reports = List.copyOf(reports);
        letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
        notes = List.copyOf(notes);
        roles = List.copyOf(roles);
        routes = List.copyOf(routes);
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /** The stage with this id. */
    public Optional<Stage> stage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /** The exclusion with this id. */
    public Optional<Exclusion> exclusion(String exclusionId) {
        return exclusions.stream().filter(one -> one.id().equals(exclusionId)).findFirst();
    }

    /** The rule for this kind of case, where the council records it. */
    public Optional<KindRule> kind(CaseKind kind) {
        return kinds.stream().filter(rule -> rule.kind() == kind).findFirst();
    }
}
