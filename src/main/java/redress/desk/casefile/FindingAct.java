package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Contradiction;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.PointState;
import redress.casework.Refused;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.procedure.Choice;

/** The findings on each point and the outcome of the whole, in one form; what did not change is not recorded again. */
record FindingAct(Bench bench) {

    private static final Set<String> FINDINGS = Set.of("upheld", "partially-upheld", "not-upheld");

    private record PointFields(PointState point, ChoiceField<Choice> finding, TextBox reasons) {

        Optional<Happening> changed() {
            Optional<String> found = finding.chosen().map(Choice::id);
            boolean same = found.equals(point.finding()) && reasons.getText().equals(point.reasons());
            return found.filter(id -> !same)
                    .map(id -> new Happening.FindingMade(point.number(), id, reasons.getText()));
        }
    }

    Act find() {
        CaseState state = bench.view().state();
        Fields fields = new Fields(bench.view());
        List<Choice> choices = choices(state);
        List<PointFields> points = new ArrayList<>();
        state.points().forEach(point -> points.add(point(fields, point, choices)));
        fields.form().add(Words.section(Text.of("casefile.points.whole")));
        ChoiceField<Choice> outcome = fields.choice(Text.of("casefile.field.outcome"), choices, Choice::label, "");
        choose(outcome, state.outcome());
        Label contradiction = Words.strong("");
        contradiction.setWrapText(true);
        fields.form().add(contradiction);
        CheckBox apology = fields.tick(Text.of("casefile.field.apologised"));
        apology.setSelected(state.apologised());
        TextField whyNot = fields.line(Text.of("answer.field.why-no-apology"), "");
        state.answers().whyNoApology().ifPresent(whyNot::setText);
        Runnable look = () -> say(contradiction, points, outcome);
        points.forEach(point -> point.finding().valueProperty().subscribe(look));
        outcome.valueProperty().subscribe(look);
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.FIND, Text.of("casefile.act.find"), fields, () -> {
            List<Happening> steps = new ArrayList<>();
            points.forEach(point -> point.changed().ifPresent(steps::add));
            Optional<String> whole = outcome.chosen().map(Choice::id);
            String reason = whyNot.getText().strip();
            if (!whole.equals(state.outcome())
                    || apology.isSelected() != state.apologised()
                    || !reason.equals(state.answers().whyNoApology().orElse(""))) {
                whole.ifPresent(id -> steps.add(new Happening.OutcomeDecided(id, apology.isSelected(), reason)));
            }
            if (steps.isEmpty()) {
                throw new Refused(Text.of("casefile.need.finding"));
            }
            if (faulted(whole) && !apology.isSelected() && reason.isEmpty()) {
                throw new Refused(Text.of("answer.need.apology"));
            }
            return bench.record(Text.of("casefile.done.found"), day.read().orElseThrow(), steps);
        });
    }

    private static boolean faulted(Optional<String> outcome) {
        return outcome.filter(id -> id.endsWith("upheld") && !id.startsWith("not"))
                .isPresent();
    }

    /** Warns, as it is chosen, where the whole does not follow from the points. */
    private static void say(Label label, List<PointFields> points, ChoiceField<Choice> outcome) {
        List<String> findings = points.stream()
                .flatMap(point -> point.finding().chosen().stream())
                .map(Choice::id)
                .toList();
        Optional<String> warning = findings.size() < points.size()
                ? Optional.empty()
                : outcome.chosen().map(Choice::id).flatMap(id -> Contradiction.between(findings, id));
        label.setText(warning.orElse(""));
        label.setVisible(warning.isPresent());
        label.setManaged(warning.isPresent());
    }

    /** The outcomes that can be found on one point. */
    static List<Choice> choices(CaseState state) {
        return state.procedure().outcomes().stream()
                .filter(outcome -> FINDINGS.contains(outcome.id()))
                .toList();
    }

    private static PointFields point(Fields fields, PointState point, List<Choice> choices) {
        fields.form().add(Words.strong(Text.of("casefile.points.point", point.number(), point.text())));
        ChoiceField<Choice> finding =
                fields.choice(Text.of("casefile.field.finding", point.number()), choices, Choice::label, "");
        choose(finding, point.finding());
        TextBox reasons = fields.box(
                Text.of("casefile.field.reasons", point.number()), Text.of("casefile.field.reasons-hint"), "");
        reasons.setText(point.reasons());
        return new PointFields(point, finding, reasons);
    }

    private static void choose(ChoiceField<Choice> field, Optional<String> id) {
        field.getItems().stream()
                .filter(choice -> id.filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(field::choose);
    }
}
