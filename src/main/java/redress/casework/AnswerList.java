package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the answers of a case came about, in the course of being folded. */
final class AnswerList {

    private final List<AnswerWork.ResponseChecked> checks = new ArrayList<>();
    private final List<AnswerWork.LatenessExplained> lateness = new ArrayList<>();
    private final List<AnswerWork.IssueRaised> issues = new ArrayList<>();
    private final OmbudsmanList ombudsman = new OmbudsmanList();
    private Optional<String> whyNoApology = Optional.empty();

    void checked(AnswerWork.ResponseChecked what) {
        if (what.ticks().isEmpty()) {
            throw new Refused("A checklist has at least one item.");
        }
        checks.add(what);
    }

    void explained(AnswerWork.LatenessExplained what, Fold fold) {
        if (Lateness.Cause.of(what.cause()).isEmpty()) {
            throw new Refused("Choose what made the response late.");
        }
        if (what.said().isBlank()) {
            throw new Refused("Say in a few words why the response was late.");
        }
        boolean late = Lateness.among(fold.deadlines()).stream()
                .anyMatch(deadline -> deadline.name().equals(what.deadline()) && deadline.number() == what.round());
        if (!late) {
            throw new Refused("That response was not late, so there is nothing to explain.");
        }
        lateness.removeIf(said -> said.deadline().equals(what.deadline()) && said.round() == what.round());
        lateness.add(what);
    }

    void raised(AnswerWork.IssueRaised what, Fold fold) {
        fold.beOpen("Record what was raised");
        if (what.issue().isBlank()) {
            throw new Refused("Say what was raised.");
        }
        boolean takenIn = what.elsewhere().isBlank();
        if (takenIn && !what.related()) {
            throw new Refused("What is not related to the complaint becomes a case of its own.");
        }
        if (takenIn && fold.answered()) {
            throw new Refused("The answer has gone, so what is raised now becomes a case of its own.");
        }
        issues.add(what);
    }

    void withoutApology(String reason) {
        whyNoApology = Optional.of(reason.strip()).filter(said -> !said.isEmpty());
    }

    /** What an ombudsman asks and decides. */
    OmbudsmanList ombudsman() {
        return ombudsman;
    }

    Answers all() {
        return new Answers(checks, lateness, issues, whyNoApology);
    }
}
