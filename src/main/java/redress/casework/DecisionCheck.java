package redress.casework;

import java.util.List;
import redress.calendar.Dates;
import redress.procedure.Choice;
import redress.procedure.DecisionRule;
import redress.procedure.DecisionRule.Then;
import redress.procedure.Procedure;

/**
 * Holds a decision on a request for a further stage against the procedure's own test for it.
 *
 * @param demands what the procedure wants on record for it
 * @param listed the grounds it names for a refusal; empty where they are given in words
 */
public record DecisionCheck(
        StageFile.Request request,
        DecisionRule rule,
        List<String> demands,
        List<Choice> listed,
        List<PointState> points) {

    /** The test of one way of deciding. */
    public static DecisionCheck of(
            Procedure procedure, StageFile.Request request, DecisionRule rule, List<PointState> points) {
        List<Choice> listed = rule.then() == Then.REFUSE
                ? procedure.lists().getOrDefault(rule.stage() + "-refusal-grounds", List.of())
                : List.of();
        return new DecisionCheck(request, rule, procedure.demands(rule), listed, points);
    }

    /** Whether it must be listed which points the answer before left unanswered (KL-35, NS-10). */
    public boolean asksPoints() {
        return demands.contains("unanswered points") || demands.contains("points checked");
    }

    /** What must be said in words: each demand that nothing else answers. */
    public List<String> wordsFor() {
        return demands.stream()
                .filter(need -> switch (need) {
                    case "unanswered points", "points checked", "finding per point" -> false;
                    case "grounds" -> listed.isEmpty();
                    default -> true;
                })
                .toList();
    }

    /** Whether a request that came too late is turned down for that alone. */
    private boolean onlyLate(StageWork.RequestDecided what) {
        return request.isLate()
                && rule.then() == Then.REFUSE
                && what.late().isBlank()
                && what.words().isEmpty();
    }

    /** @throws Refused with what the procedure's test wants and is not there */
    void check(StageWork.RequestDecided what) {
        mustBeInTime(what);
        if (rule.then() == Then.REFUSE
                && demands.contains("unanswered points")
                && !what.unanswered().isEmpty()) {
            throw new Refused("The answer before left " + named(what.unanswered())
                    + " unanswered, so the request is accepted. Choose that, or take the points away.");
        }
        what.unanswered().stream()
                .filter(number -> points.stream().noneMatch(point -> point.number() == number))
                .findFirst()
                .ifPresent(number -> {
                    throw new Refused("There is no point " + number + " in this case.");
                });
        what.grounds().stream()
                .filter(id -> listed.stream().noneMatch(ground -> ground.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused("The procedure has no ground \"" + id + "\" for this decision.");
                });
        if (onlyLate(what)) {
            return;
        }
        if (demands.contains("grounds") && !listed.isEmpty() && what.grounds().isEmpty()) {
            throw new Refused("Choose the ground on which the request is not gone into.");
        }
        wordsFor().stream()
                .filter(need -> what.words().getOrDefault(need, "").isBlank())
                .findFirst()
                .ifPresent(need -> {
                    throw new Refused("The procedure wants it on record for this decision: " + inWords(need) + ".");
                });
    }

    private void mustBeInTime(StageWork.RequestDecided what) {
        boolean accepted = rule.then() != Then.REFUSE;
        if (request.isLate()
                && accepted
                && what.late().isBlank()
                && request.what().late().orElse("").isBlank()) {
            throw new Refused("The last day to ask was "
                    + Dates.inWords(request.window().orElseThrow())
                    + ". Say why the request is accepted all the same.");
        }
    }

    private static String named(List<Integer> numbers) {
        return (numbers.size() == 1 ? "point " : "points ")
                + numbers.stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
    }

    /** A need of the procedure as a part of a sentence. */
    private static String inWords(String need) {
        return switch (need) {
            case "insufficient reasons" -> "why the reasons given are not sufficient";
            case "nothing further possible" -> "why there is nothing further the council can do";
            case "recommendations" -> "what the service is asked to do";
            case "grounds" -> "the grounds";
            case "reason" -> "the reason";
            default -> need;
        };
    }
}
