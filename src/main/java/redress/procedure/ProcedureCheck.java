package redress.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves that a procedure can work: each deadline can start and stop, each letter, role and stage it names exists, no
 * stage is a dead end, every kind of case is kept for a time, every exclusion leads somewhere.
 */
public final class ProcedureCheck {

    private final Procedure procedure;
    private final List<String> findings = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    /** What is wrong, each as a sentence; none where the procedure can work. */
    public static List<String> of(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        procedure.deadlines().values().forEach(check::deadline);
        check.stages();
        check.decisions();
        check.kinds();
        check.roles();
        check.exclusions();
        check.retention();
        return List.copyOf(check.findings);
    }

    private void deadline(DeadlineRule rule) {
        String name = "The deadline " + rule.name();
        rule.kinds().stream()
                .filter(kind -> procedure.kind(kind).isEmpty())
                .sorted()
                .forEach(kind -> say(name + " is for " + kind.id() + " cases, a kind this procedure does not have."));
        rule.from().forEach(event -> event(rule, event, "counts from", "it could never start"));
        rule.stops().forEach(event -> event(rule, event, "is stopped by", "it could never stop"));
        rule.repeatsUntil().ifPresent(event -> event(rule, event, "repeats until", "it would repeat for ever"));
        rule.extension()
                .filter(extension -> !procedure.letters().containsKey(extension.letter()))
                .ifPresent(extension -> say(name + " is extended with the letter \"" + extension.letter()
                        + "\", which is missing from \"letters\"."));
        rule.untilThen().ifPresent(other -> untilThen(rule, other));
        if (rule.validFrom().isPresent()
                && rule.validTo().isPresent()
                && rule.validTo().get().isBefore(rule.validFrom().get())) {
            say(name + " ends before it begins.");
        }
    }

    /** An event must be able to happen: to a case of each kind the deadline is for, and in a stage that exists. */
    private void event(DeadlineRule rule, EventName event, String does, String otherwise) {
        String said = "The deadline " + rule.name() + " " + does + " " + event;
        Optional<String> stage = Happens.stageOf(event);
        if (stage.isPresent() && procedure.stage(stage.get()).isEmpty()) {
            say(said + ", but there is no stage \"" + stage.get() + "\": " + otherwise + ".");
            return;
        }
        rule.kinds().stream()
                .filter(kind -> procedure.kind(kind).isPresent() && !Happens.canHappen(procedure, event, kind))
                .sorted()
                .forEach(kind -> say(said + ", which cannot happen to a " + kind.id() + ": " + otherwise + "."));
        if (Happens.byLetter(event.type()) && !hasLetterFor(event)) {
            say(said + ", but \"letters\" has no letter whose sending is that: " + otherwise + ".");
        }
    }

    private boolean hasLetterFor(EventName event) {
        return procedure.letters().keySet().stream()
                .flatMap(purpose -> LetterPurpose.of(purpose).stream())
                .flatMap(purpose -> purpose.event().stream())
                .anyMatch(sent -> sent.type() == event.type()
                        && (event.stage().isEmpty()
                                || sent.stage().isEmpty()
                                || sent.stage().equals(event.stage())));
    }

    private void untilThen(DeadlineRule rule, String other) {
        if (!procedure.deadlines().containsKey(other)) {
            say("Until then, " + rule.name() + " counts from the deadline \"" + other + "\", which does not exist.");
            return;
        }
        Set<String> met = new HashSet<>(Set.of(rule.name()));
        Optional<String> next = Optional.of(other);
        while (next.isPresent()) {
            if (!met.add(next.get())) {
                say("The deadline " + rule.name() + " waits for itself, through until-then: " + other + ".");
                return;
            }
            next = Optional.ofNullable(procedure.deadlines().get(next.get())).flatMap(DeadlineRule::untilThen);
        }
    }

    /** From each stage there must be a way on: an answer, and a further stage unless it is the council's last. */
    private void stages() {
        List<Stage> stages = procedure.stages();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            boolean further = i + 1 < stages.size();
            if (!stage.last() && !stage.external() && !further) {
                say("The stage " + stage.id() + " is a dead end: mark it \"last: yes\", or add the stage after it.");
            }
            if (stage.last() && further && !stages.get(i + 1).external()) {
                say("The stage " + stages.get(i + 1).id() + " can never be reached, because " + stage.id()
                        + " is marked as the last.");
            }
            if (stage.formal() && !stage.external() && !procedure.letters().containsKey(stage.id() + "-response")) {
                say("The stage " + stage.id() + " is a dead end: \"letters\" has no " + stage.id() + "-response.");
            }
        }
        if (stages.stream().noneMatch(Stage::last)) {
            say("No stage is marked \"last: yes\", so no case would ever be at the end of the procedure.");
        }
    }

    /** Each way of deciding must lead somewhere and be told, and a time for deciding must have ways of deciding. */
    private void decisions() {
        Set<String> asked = new LinkedHashSet<>();
        procedure.decided().forEach(decision -> asked.add(decision.stage()));
        procedure.stages().forEach(stage -> asked.add(stage.id()));
        for (String stage : asked) {
            List<DecisionRule> ways = procedure.decisions(stage);
            ways.forEach(this::decision);
            if (!ways.isEmpty() && ways.stream().noneMatch(way -> way.then() == DecisionRule.Then.INVESTIGATE)) {
                say("No decision lets the stage " + stage + " go on: mark one \"then: investigate\".");
            }
        }
    }

    private void decision(DecisionRule decision) {
        String name = "The decision " + decision.id();
        if (procedure.stage(decision.stage()).filter(stage -> !stage.external()).isEmpty()) {
            say(name + " is about the stage \"" + decision.stage() + "\", which the council does not have.");
        } else if (procedure.stageBefore(decision.stage()).isEmpty()) {
            say(name + " is about " + decision.stage() + ", which nobody has to ask for: there is no stage before it.");
        }
        if (decision.letter().isEmpty() && decision.then() != DecisionRule.Then.INVESTIGATE) {
            say(name + " is told by no letter: add \"letter\".");
        }
        decision.letter()
                .filter(letter -> !procedure.letters().containsKey(letter))
                .ifPresent(letter ->
                        say(name + " is told by the letter \"" + letter + "\", which is missing from \"letters\"."));
    }

    private void kinds() {
        for (KindRule kind : procedure.kinds()) {
            kind.firstStage()
                    .filter(stage -> procedure.stage(stage).isEmpty())
                    .ifPresent(stage -> say(
                            "A " + kind.kind().id() + " begins in the stage \"" + stage + "\", which does not exist."));
            kind.becomes()
                    .filter(other -> procedure.kind(other).isEmpty())
                    .ifPresent(other -> say("A " + kind.kind().id() + " may become a " + other.id()
                            + ", a kind this procedure does not have."));
        }
    }

    private void roles() {
        Set<String> known = new HashSet<>();
        procedure.roles().forEach(role -> known.add(role.id()));
        for (Stage stage : procedure.stages()) {
            stage.responder()
                    .filter(role -> !known.contains(role))
                    .ifPresent(role -> say("The stage " + stage.id() + " is answered by the role \"" + role
                            + "\", which is missing from \"roles\"."));
        }
        for (WhoRule rule : procedure.who()) {
            String deed = rule.deed() + rule.stage().map(stage -> "@" + stage).orElse("");
            rule.role()
                    .filter(role -> !known.contains(role))
                    .ifPresent(role -> say("The rule on " + deed + " names the role \"" + role
                            + "\", which is missing from \"roles\"."));
            rule.stage()
                    .filter(stage -> procedure.stage(stage).isEmpty())
                    .ifPresent(stage -> say("The rule on " + deed + " names a stage that does not exist."));
        }
        for (String deed : procedure.needs().keySet()) {
            int at = deed.indexOf('@');
            if (at >= 0 && procedure.stage(deed.substring(at + 1)).isEmpty()) {
                say("What " + deed + " needs is for a stage that does not exist.");
            }
        }
    }

    private void exclusions() {
        for (Exclusion exclusion : procedure.exclusions()) {
            if (exclusion.to().isBlank()) {
                say("The exclusion " + exclusion.id() + " does not say where the matter goes instead.");
            }
            if (!procedure.letters().containsKey(exclusion.letter())) {
                say("The exclusion " + exclusion.id() + " is told by the letter \"" + exclusion.letter()
                        + "\", which is missing from \"letters\".");
            }
        }
        procedure.ages().stream()
                .flatMap(age -> age.exclusion().stream())
                .filter(id -> procedure.exclusion(id).isEmpty())
                .forEach(id -> say("\"ages\" refuses by the exclusion \"" + id + "\", which does not exist."));
    }

    private void retention() {
        for (KindRule kind : procedure.kinds()) {
            boolean always = procedure.retention().stream()
                    .anyMatch(rule -> rule.kind() == kind.kind()
                            && rule.reached().isEmpty()
                            && rule.when().isEmpty());
            if (!always) {
                say("\"retention\" does not say how long a " + kind.kind().id() + " is kept in every case.");
            }
        }
        for (Retention rule : procedure.retention()) {
            rule.reached()
                    .filter(stage -> procedure.stage(stage).isEmpty())
                    .ifPresent(stage -> say("\"retention\" of a " + rule.kind().id() + " names the stage \"" + stage
                            + "\", which does not exist."));
        }
    }

    private void say(String finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
