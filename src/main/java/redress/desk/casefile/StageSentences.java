package redress.desk.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Happening;
import redress.casework.StageWork;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.procedure.Choice;
import redress.procedure.DecisionRule;

/** Says the entries about stages as sentences. */
record StageSentences(CaseState state, Labels labels) {

    void tell(OfficerSentences.Said said) {
        said.of(Happening.StageRequested.class, this::requested);
        said.of(StageWork.RequestDecided.class, this::decided);
        said.of(
                StageWork.DepartmentNotified.class,
                what -> new Sentences.Line(
                        "fth-bell",
                        Text.of("stages.said.notified", what.department(), Way.by(what.way())),
                        what.who()));
        said.of(
                StageWork.StageRepeated.class,
                what -> new Sentences.Line(
                        "fth-repeat",
                        Text.of("stages.said.repeated", Labels.lower(labels.stage(what.stage()))),
                        what.reason()));
        said.of(
                StageWork.BundleHanded.class,
                what -> new Sentences.Line(
                        "fth-package",
                        Text.of("stages.said.bundle", what.to(), Way.by(what.way())),
                        what.papers() > 0 ? Text.of("stages.said.papers", what.papers()) : ""));
        said.of(
                StageWork.FactCheckAsked.class,
                what -> new Sentences.Line(
                        "fth-help-circle",
                        Text.of("stages.said.facts-asked", what.with(), DateWords.sentence(what.by())),
                        ""));
        said.of(
                StageWork.FactCheckDone.class,
                what -> new Sentences.Line("fth-check-circle", Text.of("stages.said.facts-done"), what.remarks()));
        said.of(
                StageWork.DesignatedPersonNoted.class,
                what -> new Sentences.Line(
                        "fth-users",
                        choice(state.procedure().lists().getOrDefault("designated-person", List.of()), what.step()),
                        Sentences.parts(what.who(), what.said())));
        said.of(
                StageWork.ExtendedForAll.class,
                what -> new Sentences.Line(
                        "fth-maximize-2",
                        Text.of(
                                "stages.said.for-all",
                                state.deadline(what.deadline())
                                        .map(Deadline::label)
                                        .orElse(what.deadline().replace('-', ' ')),
                                DateWords.heading(what.until())),
                        Sentences.parts(
                                what.emergency(),
                                what.reason(),
                                Text.of("stages.said.for-all-from", DateWords.sentence(what.from())))));
    }

    private Sentences.Line requested(Happening.StageRequested what) {
        return new Sentences.Line(
                "fth-arrow-up-circle",
                Text.of("casefile.said.stage-requested", Labels.lower(labels.stage(what.stage()))),
                Sentences.parts(
                        what.reasons(),
                        what.aspects().orElse(""),
                        what.outcomeSought(),
                        what.late()
                                .filter(why -> !why.isBlank())
                                .map(why -> Text.of("stages.said.late", why))
                                .orElse("")));
    }

    private Sentences.Line decided(StageWork.RequestDecided what) {
        Optional<DecisionRule> rule = state.procedure().decisions(what.stage()).stream()
                .filter(way -> way.id().equals(what.decision()))
                .findFirst();
        List<Choice> grounds = state.procedure().lists().getOrDefault(what.stage() + "-refusal-grounds", List.of());
        Stream<String> listed = what.grounds().stream().map(id -> choice(grounds, id));
        Stream<String> words = what.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
        Stream<String> points = what.unanswered().stream().map(number -> Text.of("stages.said.unanswered", number));
        Stream<String> late =
                Stream.of(what.late()).filter(why -> !why.isBlank()).map(why -> Text.of("stages.said.late", why));
        Stream<String> by =
                Stream.of(what.by()).filter(name -> !name.isEmpty()).map(name -> Text.of("stages.said.by", name));
        return new Sentences.Line(
                "fth-git-branch",
                Text.of(
                        "stages.said.decided",
                        labels.stage(what.stage()),
                        Labels.lower(rule.map(DecisionRule::label)
                                .orElse(what.decision().replace('-', ' ')))),
                Sentences.parts(Stream.of(by, listed, words, points, late)
                        .flatMap(each -> each)
                        .distinct()
                        .toArray(String[]::new)));
    }

    private static String choice(List<Choice> choices, String id) {
        return choices.stream()
                .filter(one -> one.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id.replace('-', ' '));
    }
}
