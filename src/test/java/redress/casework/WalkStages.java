package redress.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.procedure.Choice;
import redress.procedure.DecisionRule;

/** What a co-ordinator would record about the stages: asking, deciding, telling, notifying, checking the facts. */
final class WalkStages {

    private WalkStages() {}

    static void into(WalkSteps steps) {
        steps.way(Deed.REQUEST_STAGE, WalkStages::request);
        steps.way(Deed.DECIDE_REQUEST, w -> List.of(decision(w)));
        steps.way(
                Deed.TELL_DECISION,
                w -> w.letter(w.state()
                        .stages()
                        .toBeTold()
                        .orElseThrow()
                        .rule()
                        .letter()
                        .orElseThrow()));
        steps.way(
                Deed.NOTIFY_DEPARTMENT,
                w -> List.of(new StageWork.DepartmentNotified("Environment", "Priya Nair", "email")));
        steps.way(
                Deed.REPEAT_STAGE,
                w -> List.of(new StageWork.StageRepeated(w.state().stage(), "One point is open")));
        steps.way(
                Deed.HAND_BUNDLE,
                w -> List.of(new StageWork.BundleHanded(
                        "Lena Ostrow", "email", w.dice().nextInt(9))));
        steps.way(Deed.ASK_FACTS, w -> List.of(new StageWork.FactCheckAsked("Priya Nair", w.ahead(9))));
        steps.way(
                Deed.RECORD_FACTS,
                w -> List.of(new StageWork.FactCheckDone(
                        w.any(w.state().stages().awaitedChecks()).entry(), w.any("", "The date is wrong."))));
        steps.way(
                Deed.DESIGNATE,
                w -> List.of(new StageWork.DesignatedPersonNoted(
                        w.any(w.state().procedure().lists().get("designated-person"))
                                .id(),
                        "Cllr Ward",
                        "")));
    }

    private static List<Happening> request(Walker w) {
        String next = w.state()
                .procedure()
                .stageAfter(w.state().stage())
                .orElseThrow()
                .id();
        return List.of(new Happening.StageRequested(
                next,
                w.any("", "It was not answered"),
                w.any("", "An apology"),
                Optional.of(w.any("email", "telephone")),
                Optional.empty(),
                w.chance(50) ? Optional.of("They were ill") : Optional.empty()));
    }

    private static Happening decision(Walker w) {
        StageFile.Request request = w.state().stages().undecided().orElseThrow();
        DecisionRule rule = w.any(w.state().procedure().decisions(request.what().stage()));
        DecisionCheck test =
                DecisionCheck.of(w.state().procedure(), request, rule, w.state().points());
        Map<String, String> words =
                test.wordsFor().stream().collect(Collectors.toMap(need -> need, need -> "We looked at it."));
        List<String> grounds = test.listed().stream()
                .filter(ground -> w.chance(70))
                .map(Choice::id)
                .toList();
        List<Integer> points = test.asksPoints() && w.chance(50)
                ? w.state().points().stream().map(PointState::number).toList()
                : List.of();
        return new StageWork.RequestDecided(
                request.what().stage(), rule.id(), words, grounds, points, w.any("", "They were ill"));
    }
}
