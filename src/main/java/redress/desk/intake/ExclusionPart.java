package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.Happening;
import redress.casework.Triage;
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
    private final ChoiceField<Boolean> then = new ChoiceField<>(
            List.of(false, true),
            anyway -> anyway ? Text.of("triage.exclusion.anyway") : Text.of("triage.exclusion.out"));
    private final FormRow thenRow;
    private final TextField evidence = new TextField();
    private final FormRow evidenceRow;
    private CaseKind kind = CaseKind.COMPLAINT;

    ExclusionPart(Procedure procedure, Runnable changed) {
        List<Optional<Exclusion>> all = new ArrayList<>(List.of(Optional.empty()));
        procedure.exclusions().forEach(one -> all.add(Optional.of(one)));
        exclusion = new ChoiceField<>(
                all, one -> one.map(Exclusion::text).orElse(Text.of("intake.exclusion.none", all.size() - 1)));
        exclusion.choose(Optional.empty());
        row = FormRow.of(Text.of("intake.exclusion"), exclusion).width("width-long");
        reasonRow = FormRow.of(Text.of("intake.exclusion.reason"), reason)
                .check(() -> chosen().isPresent() && reason.getText().isBlank()
                        ? Optional.of(Text.of("intake.exclusion.reason.missing"))
                        : Optional.empty());
        thenRow = FormRow.of(Text.of("triage.exclusion.then"), then)
                .width("width-medium")
                .check(() -> mayBeTaken() && then.chosen().isEmpty()
                        ? Optional.of(Text.of("triage.exclusion.need"))
                        : Optional.empty());
        evidenceRow = FormRow.of(Text.of("triage.field.evidence"), evidence)
                .check(() -> wantsEvidence() && evidence.getText().isBlank()
                        ? Optional.of(Text.of("triage.exclusion.evidence-need"))
                        : Optional.empty());
        then.valueProperty().subscribe(() -> {
            showReason();
            changed.run();
        });
        evidence.textProperty().subscribe(changed);
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
        form.row(thenRow).row(reasonRow).row(evidenceRow);
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        show(row, kind == CaseKind.COMPLAINT);
        showReason();
    }

    private void showReason() {
        show(reasonRow, chosen().isPresent());
        show(thenRow, mayBeTaken());
        show(evidenceRow, wantsEvidence());
    }

    private Optional<Exclusion> chosen() {
        return kind == CaseKind.COMPLAINT ? exclusion.chosen().flatMap(one -> one) : Optional.empty();
    }

    private boolean mayBeTaken() {
        return chosen().filter(Exclusion::acceptAnyway).isPresent();
    }

    private boolean isTaken() {
        return mayBeTaken() && then.chosen().orElse(false);
    }

    private boolean wantsEvidence() {
        return isTaken() && chosen().filter(Exclusion::wantsNewEvidence).isPresent();
    }

    private static void show(FormRow row, boolean visible) {
        row.setVisible(visible);
        row.setManaged(visible);
    }

    /** What the whole matter is left out for. */
    Optional<Exclusion> excluded() {
        return chosen().filter(one -> !isTaken());
    }

    private Happening decided(Exclusion one) {
        String why = reason.getText().strip();
        return isTaken()
                ? new Triage.AcceptedAnyway(one.id(), why, evidence.getText().strip())
                : new Happening.Excluded(one.id(), why);
    }

    @Override
    public List<Happening> recorded() {
        return chosen().map(one -> List.of(decided(one))).orElse(List.of());
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put(
                "exclusion",
                exclusion.chosen().flatMap(one -> one).map(Exclusion::id).orElse(""));
        draft.put("exclusion.reason", reason.getText());
        draft.put("exclusion.then", then.chosen().map(String::valueOf).orElse(""));
        draft.put("exclusion.evidence", evidence.getText());
    }

    @Override
    public void restore(Map<String, String> draft) {
        exclusion.getItems().stream()
                .filter(one -> one.map(Exclusion::id).orElse("").equals(draft.get("exclusion")))
                .forEach(exclusion::choose);
        reason.setText(draft.getOrDefault("exclusion.reason", ""));
        then.getItems().stream()
                .filter(one -> String.valueOf(one).equals(draft.get("exclusion.then")))
                .forEach(then::choose);
        evidence.setText(draft.getOrDefault("exclusion.evidence", ""));
    }
}
