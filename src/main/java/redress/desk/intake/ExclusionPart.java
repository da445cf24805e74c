package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.Happening;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;
import redress.procedure.Exclusion;
import redress.procedure.Procedure;

/** Whether the matter is outside the procedure, by which of its exclusions, and why it is one. */
final class ExclusionPart implements IntakePart {

    private final ChoiceField<Optional<Exclusion>> exclusion;
    private final TextField reason = new TextField();
    private final FormRow row;
    private final FormRow reasonRow;
    private CaseKind kind = CaseKind.COMPLAINT;

    ExclusionPart(Procedure procedure, Runnable changed) {
        List<Optional<Exclusion>> all = new ArrayList<>(List.of(Optional.empty()));
        procedure.exclusions().forEach(one -> all.add(Optional.of(one)));
        exclusion = new ChoiceField<>(
                all, one -> one.map(Exclusion::text).orElse(Text.of("intake.exclusion.none", all.size() - 1)));
        exclusion.choose(Optional.empty());
        row = FormRow.of(Text.of("intake.exclusion"), exclusion).width("width-long");
        reasonRow = FormRow.of(Text.of("intake.exclusion.reason"), reason)
                .check(() -> excluded().isPresent() && reason.getText().isBlank()
                        ? Optional.of(Text.of("intake.exclusion.reason.missing"))
                        : Optional.empty());
        exclusion.valueProperty().subscribe(() -> {
            showReason();
            changed.run();
        });
        reason.textProperty().subscribe(changed);
    }

    /** The field itself, which stands beside another in the form. */
    FormRow row() {
        return row;
    }

    @Override
    public void addTo(Form form) {
        form.row(reasonRow);
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        show(row, kind == CaseKind.COMPLAINT);
        showReason();
    }

    private void showReason() {
        show(reasonRow, excluded().isPresent());
    }

    private static void show(FormRow row, boolean visible) {
        row.setVisible(visible);
        row.setManaged(visible);
    }

    Optional<Exclusion> excluded() {
        return kind == CaseKind.COMPLAINT ? exclusion.chosen().flatMap(one -> one) : Optional.empty();
    }

    String reason() {
        return reason.getText().strip();
    }

    @Override
    public List<Happening> recorded() {
        return excluded()
                .map(one -> List.<Happening>of(new Happening.Excluded(one.id(), reason())))
                .orElse(List.of());
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put(
                "exclusion",
                exclusion.chosen().flatMap(one -> one).map(Exclusion::id).orElse(""));
        draft.put("exclusion.reason", reason.getText());
    }

    @Override
    public void restore(Map<String, String> draft) {
        exclusion.getItems().stream()
                .filter(one -> one.map(Exclusion::id).orElse("").equals(draft.get("exclusion")))
                .forEach(exclusion::choose);
        reason.setText(draft.getOrDefault("exclusion.reason", ""));
    }
}
