package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import redress.casework.CaseState;
import redress.casework.DecisionCheck;
import redress.casework.Deed;
import redress.casework.PointState;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.StageFile;
import redress.casework.StageWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.letters.LetterDraft;
import redress.procedure.Choice;
import redress.procedure.DecisionRule;
import redress.procedure.DecisionRule.Then;

/** The decision on a request for a further stage: the procedure's own ways and its own test, with the letter that tells it. */
final class DecisionAct {

    private final Bench bench;
    private final CaseState state;
    private final StageFile.Request request;
    private final Fields fields;
    private final ChoiceField<DecisionRule> decision;
    private final Map<CheckBox, PointState> points = new LinkedHashMap<>();
    private final Map<CheckBox, Choice> grounds = new LinkedHashMap<>();
    private final Label pointsHead = Words.strong(Text.of("stages.field.unanswered"));
    private final Label groundsHead = Words.strong(Text.of("stages.field.grounds"));
    private final Label dueAgain = Words.small("");
    private final TextBox why;
    private final TextBox late;
    private final DecisionLetter letter;
    private final DateField day;
    private final DeciderField by;
    private final ReadOnlyStringWrapper button = new ReadOnlyStringWrapper(Text.of("stages.button.decide"));

    DecisionAct(Bench bench) {
        this.bench = bench;
        state = bench.view().state();
        request = state.stages().undecided().orElseThrow();
        fields = new Fields(bench.view());
        asked();
        String stage = request.what().stage();
        decision = fields.choice(
                Text.of("stages.field.decision"),
                state.procedure().decisions(stage),
                DecisionRule::label,
                Text.of("stages.need.decision"));
        fields.form().add(groundsHead);
        state.procedure()
                .lists()
                .getOrDefault(stage + "-refusal-grounds", List.of())
                .forEach(ground -> grounds.put(fields.tick(ground.label()), ground));
        fields.form().add(pointsHead);
        state.points().forEach(point -> points.put(fields.tick(StageActs.words(point)), point));
        why = fields.box(Text.of("stages.field.why"), "", "");
        late = fields.box(Text.of("stages.field.late"), Text.of("stages.field.late-hint"), "");
        letter = DecisionLetter.in(fields);
        fields.form().add(dueAgain);
        day = fields.day(Text.of("stages.field.decided"));
        by = DeciderField.in(fields, bench.view());
        new StageActs(bench).guide(fields);
        decision.valueProperty().subscribe(this::follow);
        follow();
    }

    /** What the customer wrote, and what the procedure wants of a request and is not in it. */
    private void asked() {
        line(Text.of("stages.asked", DateWords.sentence(request.day())));
        line(said(request.what().reasons(), words -> Text.of("stages.asked-why", words)));
        line(said(request.what().aspects().orElse(""), words -> Text.of("stages.asked-aspects", words)));
        line(said(request.what().outcomeSought(), words -> Text.of("stages.asked-outcome", words)));
        if (!request.missing().isEmpty()) {
            line(Text.of("stages.missing", String.join(", ", request.missing())));
        }
        request.window()
                .filter(last -> request.isLate())
                .ifPresent(last -> fields.form().add(Words.strong(Text.of("stages.late", DateWords.sentence(last)))));
    }

    private static String said(String words, UnaryOperator<String> sentence) {
        return words.isBlank() ? "" : sentence.apply(words);
    }

    private void line(String words) {
        if (!words.isBlank()) {
            fields.form().add(Words.small(words));
        }
    }

    private DecisionCheck test(DecisionRule rule) {
        return DecisionCheck.of(state.procedure(), request, rule, state.points());
    }

    private void follow() {
        Optional<DecisionRule> rule = decision.chosen();
        Optional<DecisionCheck> test = rule.map(this::test);
        List<String> wanted = test.map(DecisionCheck::wordsFor).orElse(List.of());
        boolean listed = test.filter(one -> !one.listed().isEmpty()).isPresent();
        boolean asksPoints = test.filter(DecisionCheck::asksPoints).isPresent();
        StageActs.show(groundsHead, listed);
        grounds.keySet().forEach(tick -> StageActs.show(tick, listed));
        StageActs.show(pointsHead, asksPoints);
        points.keySet().forEach(tick -> StageActs.show(tick, asksPoints));
        boolean own = rule.filter(one -> one.then() == Then.INVESTIGATE && !wanted.isEmpty())
                .isPresent();
        StageActs.show(why.getParent(), own);
        StageActs.show(
                late.getParent(),
                request.isLate()
                        && rule.filter(one -> one.then() != Then.REFUSE).isPresent());
        rule.filter(one -> one.letter().isPresent())
                .ifPresentOrElse(one -> letter.show(one, wanted.contains("nothing further possible")), letter::hide);
        Optional<LocalDate> again = rule.flatMap(this::dueAfter);
        dueAgain.setText(again.map(due -> Text.of("stages.due-again", DateWords.sentence(due)))
                .orElse(""));
        StageActs.show(dueAgain, again.isPresent());
        button.set(
                rule.filter(one -> one.letter().isPresent() && state.personId().isPresent())
                                .isPresent()
                        ? Text.of("stages.button.decide-write")
                        : Text.of("stages.button.decide"));
    }

    /** When the stage before must be answered once more. */
    private Optional<LocalDate> dueAfter(DecisionRule rule) {
        return rule.then() == Then.REFER_BACK ? state.answerDueAgain(request.from(), decidedOn()) : Optional.empty();
    }

    private LocalDate decidedOn() {
        return day.read().orElse(bench.view().today());
    }

    private StageWork.RequestDecided decided(DecisionRule rule) {
        List<String> wanted = test(rule).wordsFor();
        Map<String, String> words = new HashMap<>();
        if (rule.then() == Then.INVESTIGATE) {
            wanted.stream().filter(need -> !why.getText().isBlank()).forEach(need -> words.put(need, why.getText()));
        } else {
            words.putAll(letter.words(rule, wanted));
        }
        return new StageWork.RequestDecided(
                request.what().stage(),
                rule.id(),
                words,
                chosen(grounds).stream().map(Choice::id).toList(),
                chosen(points).stream().map(PointState::number).toList(),
                late.getText().strip(),
                by.name());
    }

    private static <T> List<T> chosen(Map<CheckBox, T> ticks) {
        List<T> chosen = new ArrayList<>();
        ticks.forEach((tick, what) -> {
            if (tick.isSelected() && tick.isVisible()) {
                chosen.add(what);
            }
        });
        return chosen;
    }

    private Optional<LetterDraft> draft() {
        DecisionRule rule = decision.chosen().orElseThrow(() -> new Refused(Text.of("stages.need.decision")));
        fillIn(rule);
        return letter.draft(rule, decidedOn())
                .filter(any -> state.personId().isPresent())
                .map(plain -> new LetterDraft(
                        plain.template(), plain.date(), plain.bodySize(), plain.words(), dueAfter(rule)));
    }

    /** A refusal on a listed ground, or for lateness alone, says so unless other words are typed. */
    private void fillIn(DecisionRule rule) {
        if (rule.then() != Then.REFUSE || !letter.whyNot().getText().isBlank()) {
            return;
        }
        List<String> reasons = new ArrayList<>(
                chosen(grounds).stream().map(ground -> ground.label() + ".").toList());
        if (reasons.isEmpty() && request.isLate() && late.getText().isBlank()) {
            reasons.add(Text.of(
                    "stages.letter.too-late",
                    DateWords.sentence(request.window().orElseThrow())));
        }
        letter.whyNot().setText(String.join("\n\n", reasons));
    }

    Act act() {
        return new Act(
                Deed.DECIDE_REQUEST,
                Text.of("stages.act.decide"),
                fields,
                button.getReadOnlyProperty(),
                () -> {
                    Optional<LetterDraft> made = draft();
                    DecisionRule rule = decision.chosen().orElseThrow();
                    StageWork.RequestDecided what = decided(rule);
                    String done = Text.of("stages.done.decided", rule.label());
                    return made.map(written -> new Act.Doing(
                                    done,
                                    now -> bench.desk()
                                            .letters()
                                            .writeWith(now, written, List.of(what), Setup.SIGNED_IN, bench.request())))
                            .orElseGet(() -> bench.record(done, decidedOn(), what));
                },
                Optional.of(() -> List.of(draft().orElseThrow(() -> new Refused(Text.of("stages.no-letter"))))));
    }
}
