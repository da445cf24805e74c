package redress.casework;

import java.util.List;
import java.util.Optional;
import redress.procedure.Choice;
import redress.procedure.EventType;
import redress.procedure.Procedure;
import redress.procedure.WhoRule;

/** What the procedure wants done before the response of a stage goes out: approval (KL-14), a fact check (BH-25). */
final class BeforeResponse {

    /** What is still wanted: the deed that asks for it, the one that records it, and a sentence. */
    record Wanted(Deed ask, Deed record, String sentence) {}

    private BeforeResponse() {}

    /** The first thing still wanted; empty where the response may go. */
    static Optional<Wanted> missing(Procedure procedure, String stage, OfficerFile officers, StageFile stages) {
        return factCheck(procedure, stage, stages).or(() -> approval(procedure, stage, officers));
    }

    /**
     * Refuses a response that goes without what the procedure wants before it.
     *
     * @param now the case with these entries
     */
    static void check(CaseState now, List<Happening> entries) {
        for (Happening what : entries) {
            Optional<String> answered = what instanceof Happening.ResponseGiven given
                    ? Optional.of(given.stage())
                    : what instanceof Happening.LetterSent sent
                            ? LetterEvent.of(sent.purpose(), now.stage())
                                    .filter(event -> event.type() == EventType.RESPONSE_SENT)
                                    .map(LetterEvent::stage)
                            : Optional.empty();
            answered.filter(stage -> !now.imported())
                    .flatMap(stage -> missing(now.procedure(), stage, now.officers(), now.stages()))
                    .ifPresent(wanted -> {
                        throw new Refused(wanted.sentence());
                    });
        }
    }

    private static Optional<Wanted> factCheck(Procedure procedure, String stage, StageFile stages) {
        boolean wanted =
                procedure.needs().getOrDefault("respond@" + stage, List.of()).contains("fact check");
        return wanted && !stages.factsChecked(stage)
                ? Optional.of(new Wanted(
                        Deed.ASK_FACTS,
                        Deed.RECORD_FACTS,
                        "The staff involved check the facts before the response goes. Ask for a fact check first."))
                : Optional.empty();
    }

    private static Optional<Wanted> approval(Procedure procedure, String stage, OfficerFile officers) {
        return approver(procedure, stage)
                .filter(role -> officers.approvals().stream()
                        .noneMatch(approval ->
                                approval.agreed() && approval.stage().equals(stage)))
                .map(role -> new Wanted(
                        Deed.ASK_APPROVAL,
                        Deed.RECORD_APPROVAL,
                        "The procedure wants the agreement of the " + role
                                + " before the response goes. Ask for approval first."));
    }

    /** Who must agree to the response of this stage before it goes, by role; empty where nobody need. */
    static Optional<String> approver(Procedure procedure, String stage) {
        return procedure.who().stream()
                .filter(rule -> rule.deed().equals("approve")
                        && rule.stage().map(stage::equals).orElse(true)
                        && rule.before()
                                .filter(event -> event.type() == EventType.RESPONSE_SENT)
                                .isPresent())
                .findFirst()
                .flatMap(WhoRule::role)
                .map(role -> procedure.roles().stream()
                        .filter(known -> known.id().equals(role))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(role.replace('-', ' ')));
    }
}
