package redress.desk.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.calendar.Moment;
import redress.calendar.TypedDate;
import redress.casework.Coming;
import redress.casework.Step;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;
import redress.procedure.Choice;

/** How it came, in more detail: when the central team got it, a day agreed for calling again, who opened it. */
final class ComingPart implements IntakePart {

    private final IntakeLists lists;
    private final ChoiceField<Choice> takenBy;
    private final DateField forwarded;
    private final DateField agreed;
    private final CheckBox writing = new CheckBox(Text.of("intake.coming.writing"));
    private final CheckBox byCouncil = new CheckBox(Text.of("intake.coming.by-council"));
    private final TextField decided = new TextField();
    private final TextField reason = new TextField();
    private final FormRow agreedRow;
    private final FormRow decidedRow;
    private final FormRow reasonRow;
    private Optional<Unfolding> place = Optional.empty();
    private CaseKind kind = CaseKind.COMPLAINT;

    ComingPart(IntakeLists lists, ChoiceField<Choice> takenBy, Runnable changed) {
        this.lists = lists;
        this.takenBy = takenBy;
        forwarded = dateField();
        agreed = dateField();
        agreedRow = FormRow.of(Text.of("intake.coming.agreed"), agreed).check(agreed::problem);
        decidedRow = FormRow.of(Text.of("intake.coming.decided"), decided);
        reasonRow = FormRow.of(Text.of("intake.coming.reason"), reason)
                .check(() -> isByCouncil() && reason.getText().isBlank()
                        ? Optional.of(Text.of("intake.coming.reason.missing"))
                        : Optional.empty());
        byCouncil.selectedProperty().subscribe(() -> {
            showFor(kind);
            changed.run();
        });
        writing.selectedProperty().subscribe(changed);
        List.of(forwarded, agreed).forEach(date -> date.dateProperty().subscribe(changed));
        List.of(decided, reason).forEach(field -> field.textProperty().subscribe(changed));
    }

    private DateField dateField() {
        return new DateField(typed -> TypedDate.parse(typed, lists.today(), lists.calendar()));
    }

    @Override
    public void addTo(Form form) {
        FormRow forwardedRow =
                FormRow.of(Text.of("intake.coming.forwarded"), forwarded).check(this::forwardedProblem);
        Unfolding unfolding = new Unfolding(Text.of("intake.coming.more"), form)
                .line(forwardedRow, agreedRow)
                .add(writing)
                .add(byCouncil)
                .line(decidedRow, reasonRow);
        place = Optional.of(unfolding);
        form.add(unfolding);
    }

    private Optional<String> forwardedProblem() {
        return forwarded
                .problem()
                .or(() -> forwarded
                        .read()
                        .filter(day -> day.isAfter(lists.today()))
                        .map(day -> Text.of("intake.received.future")));
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        boolean complaint = kind == CaseKind.COMPLAINT;
        show(agreedRow, kind != CaseKind.COMPLIMENT);
        show(writing, complaint && lists.procedure().needs().containsKey("accept-serious"));
        show(byCouncil, complaint && lists.procedure().needs().containsKey("open-by-council"));
        show(decidedRow, isByCouncil());
        show(reasonRow, isByCouncil());
    }

    private boolean isByCouncil() {
        return byCouncil.isVisible() && byCouncil.isSelected();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public List<Step> steps(String by, Moment today) {
        List<Step> steps = new ArrayList<>();
        if (isByCouncil()) {
            String decider =
                    decided.getText().isBlank() ? by : decided.getText().strip();
            steps.add(new Step(
                    today,
                    by,
                    new Coming.OpenedByCouncil(decider, reason.getText().strip())));
        }
        forwarded.read().ifPresent(day -> steps.add(new Step(Moment.of(day), by, new Coming.Forwarded(from()))));
        agreed.read()
                .filter(day -> agreedRow.isVisible())
                .ifPresent(day -> steps.add(new Step(today, by, new Coming.ContactAgreed(day, ""))));
        if (writing.isVisible() && writing.isSelected()) {
            Optional<LocalDate> none = Optional.empty();
            steps.add(new Step(today, by, new Coming.WritingAsked("telephone", none)));
        }
        return steps;
    }

    private String from() {
        return takenBy.chosen().map(Choice::label).orElse(Text.of("intake.coming.somebody"));
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("coming.forwarded", forwarded.text().getText());
        draft.put("coming.agreed", agreed.text().getText());
        draft.put("coming.writing", Boolean.toString(writing.isSelected()));
        draft.put("coming.council", Boolean.toString(byCouncil.isSelected()));
        draft.put("coming.decided", decided.getText());
        draft.put("coming.reason", reason.getText());
    }

    @Override
    public void restore(Map<String, String> draft) {
        forwarded.text().setText(draft.getOrDefault("coming.forwarded", ""));
        forwarded.read();
        agreed.text().setText(draft.getOrDefault("coming.agreed", ""));
        agreed.read();
        writing.setSelected(Boolean.parseBoolean(draft.get("coming.writing")));
        byCouncil.setSelected(Boolean.parseBoolean(draft.get("coming.council")));
        decided.setText(draft.getOrDefault("coming.decided", ""));
        reason.setText(draft.getOrDefault("coming.reason", ""));
        boolean used = !forwarded.text().getText().isBlank()
                || !agreed.text().getText().isBlank()
                || writing.isSelected()
                || byCouncil.isSelected();
        place.filter(unfolding -> used).ifPresent(unfolding -> unfolding.open(true));
    }
}
