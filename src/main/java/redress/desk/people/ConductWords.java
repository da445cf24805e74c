package redress.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.conduct.ConductStep;
import redress.conduct.ConductStep.Verdict;
import redress.conduct.Terms;
import redress.desk.kit.Text;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/** What the entries about behaviour say, in words; each line by itself. */
record ConductWords(Procedure procedure) {

    static String kind(String kind) {
        return switch (kind) {
            case "call" -> Text.of("conduct.kind.call");
            case "letter" -> Text.of("conduct.kind.letter");
            default -> Text.of("conduct.kind.note");
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONTINUED -> Text.of("conduct.verdict.continued");
            case RELAXED -> Text.of("conduct.verdict.relaxed");
            case LIFTED -> Text.of("conduct.verdict.lifted");
        };
    }

    /** What happened, as the heading of an entry. */
    static String heading(ConductStep what) {
        if (what instanceof ConductStep.Begun) {
            return Text.of("conduct.did.begun");
        }
        if (what instanceof ConductStep.TakenOver) {
            return Text.of("conduct.did.taken-over");
        }
        if (what instanceof ConductStep.Considered) {
            return Text.of("conduct.did.considered");
        }
        if (what instanceof ConductStep.CasesReviewed) {
            return Text.of("conduct.did.reviewed-cases");
        }
        if (what instanceof ConductStep.Advised one) {
            return Text.of("conduct.did.advised", one.worried(), one.manager().words());
        }
        if (what instanceof ConductStep.LegalAdvised one) {
            return Text.of("conduct.did.legal", one.from());
        }
        if (what instanceof ConductStep.Consulted one) {
            return Text.of("conduct.did.consulted", one.who().words());
        }
        if (what instanceof ConductStep.Warned one) {
            return Text.of("conduct.did.warned", one.writtenBy().words());
        }
        if (what instanceof ConductStep.Commented) {
            return Text.of("conduct.did.commented");
        }
        return later(what);
    }

    private static String later(ConductStep what) {
        if (what instanceof ConductStep.Decided one) {
            return Text.of("conduct.did.decided", one.decidedBy().words());
        }
        if (what instanceof ConductStep.LeftOff one) {
            return Text.of("conduct.did.left-off", one.decidedBy().words());
        }
        if (what instanceof ConductStep.Told one) {
            return Text.of("conduct.did.told", one.writtenBy().words());
        }
        if (what instanceof ConductStep.LaterChecked one) {
            return one.news()
                    ? Text.of("conduct.did.checked.news", one.about())
                    : Text.of("conduct.did.checked", one.about());
        }
        if (what instanceof ConductStep.Kept one) {
            return Text.of("conduct.did.kept", kind(one.kind()), one.keptBy());
        }
        if (what instanceof ConductStep.Reviewed one) {
            return Text.of(
                    "conduct.did.reviewed",
                    verdict(one.verdict()),
                    one.decidedBy().words());
        }
        return "";
    }

    /** What the entry says, a line each. */
    List<String> lines(ConductStep what) {
        List<String> lines = new ArrayList<>();
        if (what instanceof ConductStep.Begun one) {
            lines.add(one.what());
            lines.add(Text.of("conduct.line.raised", one.raisedBy()));
            cases(lines, one.cases());
        } else if (what instanceof ConductStep.TakenOver one) {
            lines.add(one.terms());
            lines.add(Text.of("conduct.line.decided", one.decidedBy(), Dates.inWords(one.decided())));
            lines.add(Text.of("conduct.line.review", Dates.inWords(one.review())));
        } else if (what instanceof ConductStep.Considered one) {
            lines.add(one.circumstances());
            lines.add(Text.of("conduct.line.vulnerability", one.vulnerability()));
            lines.add(Text.of("conduct.line.adjustments", one.adjustments()));
        } else if (what instanceof ConductStep.CasesReviewed one) {
            lines.add(Text.of("conduct.line.by", one.reviewedBy(), one.found()));
            cases(lines, one.cases());
        } else if (what instanceof ConductStep.Advised one) {
            lines.add(one.about());
            lines.add(Text.of("conduct.line.advice", one.advice()));
        } else if (what instanceof ConductStep.LegalAdvised one) {
            lines.add(one.advice());
        } else if (what instanceof ConductStep.Consulted one) {
            lines.add(one.said());
        } else {
            letters(lines, what);
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private void letters(List<String> lines, ConductStep what) {
        if (what instanceof ConductStep.Warned one) {
            lines.add(Text.of("conduct.line.asked", one.asked()));
            lines.add(Text.of("conduct.line.letter", one.reference()));
        } else if (what instanceof ConductStep.Told one) {
            lines.add(Text.of("conduct.line.letter", one.reference()));
        } else if (what instanceof ConductStep.Commented one) {
            lines.add(one.words());
        } else if (what instanceof ConductStep.LeftOff one) {
            lines.add(one.reason());
        } else if (what instanceof ConductStep.LaterChecked one) {
            lines.add(Text.of("conduct.line.by", one.checkedBy(), one.found()));
        } else if (what instanceof ConductStep.Kept one) {
            lines.add(one.words());
        } else if (what instanceof ConductStep.Decided one) {
            lines.add(labels("behaviours", one.grounds()));
            lines.add(one.ground());
            lines.add(Text.of("conduct.line.evidence", one.evidence()));
            terms(lines, one.terms());
            lines.add(Text.of("conduct.line.policy", one.policy(), one.appeal()));
        } else if (what instanceof ConductStep.Reviewed one) {
            lines.add(one.reason());
            one.terms().ifPresent(terms -> terms(lines, terms));
        }
    }

    private static void cases(List<String> lines, List<String> cases) {
        if (!cases.isEmpty()) {
            lines.add(Text.of("conduct.line.cases", String.join(", ", cases)));
        }
    }

    private void terms(List<String> lines, Terms terms) {
        lines.add(terms.meaning());
        lines.add(labels("restriction-measures", terms.measures()));
        terms.contact().ifPresent(point -> lines.add(Text.of("conduct.line.point", point.officer(), point.reach())));
        lines.add(Text.of("conduct.line.level", terms.level(), terms.lasts()));
        lines.add(Text.of("conduct.line.review", Dates.inWords(terms.review())));
    }

    private String labels(String list, List<String> ids) {
        return procedure.lists().getOrDefault(list, List.of()).stream()
                .filter(choice -> ids.contains(choice.id()))
                .map(Choice::label)
                .collect(Collectors.joining("; "));
    }
}
