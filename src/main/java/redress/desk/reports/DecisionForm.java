package redress.desk.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.codes.Assessment.Answer;
import redress.codes.Assessments;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.reports.SelfAssessment.Row;

/** The form in which a paragraph of a Code is decided: yes or no, the evidence, and why. */
final class DecisionForm {

    /** What can be chosen. */
    private enum Choice {
        PROPOSED,
        YES,
        NO
    }

    private final Row row;
    private final ReportForm form;
    private final ToggleRow<Choice> comply;
    private final TextBox evidence;
    private final TextBox explanation;

    /**
     * Its form.
     *
     * @param history what was kept before, the newest first
     */
    DecisionForm(Row row, DraftFolder drafts, Naming naming, List<Assessments.Said> history, Consumer<Answer> keep) {
        this.row = row;
        form = new ReportForm(
                naming.key(),
                Text.of("codes.form", row.paragraph().number(), row.paragraph().duty()),
                drafts,
                Command.of("codes.keep", naming.verb(), () -> keep.accept(answer())),
                naming.leave());
        comply = new ToggleRow<>(Text.of("codes.comply"), List.of(Choice.values()), this::named);
        evidence = form.box("evidence", row.answer().evidence());
        explanation = form.box("explanation", row.answer().explanation());
        comply.choose(form.remembered("comply", chosen(row.answer()), Choice::valueOf));
        form.also(
                "comply",
                () -> comply.chosenProperty().get().orElse(Choice.PROPOSED).name());
        comply.chosenProperty().subscribe((was, now) -> form.touched());
        form.add(above())
                .add(comply)
                .row(FormRow.of(Text.of("codes.evidence"), evidence).hint(Text.of("codes.evidence.hint")))
                .row(FormRow.of(Text.of("codes.explanation"), explanation)
                        .hint(Text.of("codes.explanation.hint"))
                        .check(this::problem));
        if (!history.isEmpty()) {
            form.add(told(history));
        }
    }

    /**
     * What it is called.
     *
     * @param key names it for the draft
     * @param verb what its button says
     * @param leave takes it away
     */
    record Naming(String key, String verb, Runnable leave) {}

    Writing form() {
        return form;
    }

    private String named(Choice choice) {
        return switch (choice) {
            case PROPOSED -> AssessmentPane.proposed(row);
            case YES -> Text.of("codes.yes");
            case NO -> Text.of("codes.no");
        };
    }

    private static Choice chosen(Answer answer) {
        return answer.complies().map(yes -> yes ? Choice.YES : Choice.NO).orElse(Choice.PROPOSED);
    }

    private Answer answer() {
        Optional<Boolean> decided = comply.chosenProperty()
                .get()
                .filter(choice -> choice != Choice.PROPOSED)
                .map(choice -> choice == Choice.YES);
        return new Answer(
                decided, evidence.getText().strip(), explanation.getText().strip());
    }

    /** Comply or explain. */
    private Optional<String> problem() {
        return comply.chosenProperty().get().equals(Optional.of(Choice.NO))
                        && explanation.getText().isBlank()
                ? Optional.of(Text.of("codes.explanation.needed"))
                : Optional.empty();
    }

    /** What the year and the procedure say, and what was said the year before. */
    private VBox above() {
        VBox above = new VBox();
        if (!row.said().isEmpty()) {
            above.getChildren().add(Words.body(row.said()));
        }
        above.getChildren().add(Words.small(row.paragraph().content()));
        Answer before = row.before();
        if (!before.isNothing()) {
            FlowPane last = new FlowPane();
            last.getStyleClass().add("gap");
            last.getChildren()
                    .setAll(
                            Words.muted(Text.of("codes.before", words(before))),
                            Words.link(
                                    Text.of("codes.before.take"),
                                    Text.of("codes.before.take.all"),
                                    () -> take(before)));
            above.getChildren().add(last);
        }
        return above;
    }

    private void take(Answer before) {
        comply.choose(chosen(before));
        evidence.setText(before.evidence());
        explanation.setText(before.explanation());
        explanation.requestFocus();
        explanation.end();
    }

    private static String words(Answer answer) {
        String decided = answer.complies()
                .map(yes -> yes ? Text.of("codes.yes") : Text.of("codes.no"))
                .orElse(Text.of("codes.as-proposed"));
        return answer.explanation().isBlank()
                ? decided
                : Text.of("codes.said", decided, answer.explanation().strip());
    }

    private static VBox told(List<Assessments.Said> history) {
        VBox all = new VBox(Words.small(Text.of("codes.history")));
        history.forEach(said -> all.getChildren()
                .add(Words.small(Text.of("codes.history.one", DateWords.sentence(said.on()), words(said.answer())))));
        return all;
    }
}
