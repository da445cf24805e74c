package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 *     "response-checklist", "stage-2-refusal-grounds", "designated-person", "helpers"
 * @param decided the ways of deciding on a request for a further stage as written; see {@link #decisions}
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
        List<DecisionRule> decided,
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
        decided = List.copyOf(decided);
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

    /** The council's next stage after this one; empty after its last, before an ombudsman. */
    public Optional<Stage> stageAfter(String stageId) {
        return stages.stream()
                .dropWhile(stage -> !stage.id().equals(stageId))
                .skip(1)
                .findFirst()
                .filter(stage -> !stage.external());
    }

    /** The formal stage before this one. */
    public Optional<Stage> stageBefore(String stageId) {
        return stages.stream()
                .takeWhile(stage -> !stage.id().equals(stageId))
                .filter(Stage::formal)
                .reduce((earlier, later) -> later);
    }

    /**
     * How a request for this stage may be decided; empty where every request is gone into. Where the file names no
     * decisions but gives a time for deciding or says what a refusal needs, they follow from the letters it has.
     */
    public List<DecisionRule> decisions(String stageId) {
        List<DecisionRule> written =
                decided.stream().filter(one -> one.stage().equals(stageId)).toList();
        if (!written.isEmpty()) {
            return written;
        }
        boolean decides = deadlines.containsKey(stageId + "-decision")
                || needs.containsKey("decide-" + stageId)
                || needs.containsKey("refuse-" + stageId);
        if (!decides) {
            return List.of();
        }
        List<DecisionRule> usual = new ArrayList<>();
        usual.add(
                new DecisionRule(stageId, "accepted", "Accepted", DecisionRule.Then.INVESTIGATE, Optional.empty(), ""));
        String back = stageId + "-referred-back";
        if (letters.containsKey(back) && stageBefore(stageId).isPresent()) {
            usual.add(new DecisionRule(
                    stageId, "referred-back", "Referred back", DecisionRule.Then.REFER_BACK, Optional.of(back), ""));
        }
        String refusal = stageId + "-refusal";
        if (letters.containsKey(refusal)) {
            usual.add(new DecisionRule(
                    stageId, "refused", "Not accepted", DecisionRule.Then.REFUSE, Optional.of(refusal), ""));
        }
        return List.copyOf(usual);
    }

    /** What must be on record for this decision: what every decision about the stage needs, and what this one does. */
    public List<String> demands(DecisionRule decision) {
        return Stream.concat(
                        needs.getOrDefault("decide-" + decision.stage(), List.of()).stream(),
                        needs.getOrDefault(decision.deed(), List.of()).stream())
                .distinct()
                .toList();
    }
}
