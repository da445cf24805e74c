package redress.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseTies;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;

/** What else the letter holds, of another kind: "and also a compliment". It becomes a case of its own, linked with this one. */
final class AlsoPart implements IntakePart {

    private final ChoiceField<CaseKind> kind;
    private final TextField subject = new TextField();
    private final ChoiceField<String> service;
    private Optional<Unfolding> place = Optional.empty();

    AlsoPart(IntakeLists lists, Runnable changed) {
        List<CaseKind> kinds = lists.procedure().kinds().stream()
                .map(KindRule::kind)
                .filter(each -> each != CaseKind.OMBUDSMAN_ENQUIRY)
                .toList();
        kind = new ChoiceField<>(kinds, CaseKind::label);
        service = new ChoiceField<>(lists.services(), name -> name);
        kind.valueProperty().subscribe(changed);
        service.valueProperty().subscribe(changed);
        subject.textProperty().subscribe(changed);
    }

    @Override
    public void addTo(Form form) {
        FormRow kindRow = FormRow.of(Text.of("intake.also.kind"), kind)
                .check(() -> kind.chosen().isEmpty() && !subject.getText().isBlank()
                        ? Optional.of(Text.of("intake.also.kind.missing"))
                        : Optional.empty());
        FormRow subjectRow = FormRow.of(Text.of("intake.also.subject"), subject)
                .check(() -> kind.chosen().isPresent() && subject.getText().isBlank()
                        ? Optional.of(Text.of("intake.subject.missing"))
                        : Optional.empty());
        Unfolding unfolding = new Unfolding(Text.of("intake.also.more"), form)
                .line(kindRow, subjectRow, FormRow.of(Text.of("intake.also.service"), service));
        place = Optional.of(unfolding);
        form.add(unfolding);
    }

    @Override
    public void showFor(CaseKind now) {
        // every letter may hold something more
    }

    @Override
    public Optional<CaseTies.Further> further() {
        return kind.chosen()
                .map(chosen -> new CaseTies.Further(chosen, subject.getText().strip(), "", service.chosen()));
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("also", kind.chosen().map(CaseKind::id).orElse(""));
        draft.put("also.subject", subject.getText());
        draft.put("also.service", service.chosen().orElse(""));
    }

    @Override
    public void restore(Map<String, String> draft) {
        CaseKind.of(draft.getOrDefault("also", "")).ifPresent(kind::choose);
        subject.setText(draft.getOrDefault("also.subject", ""));
        service.chooseWords(draft.getOrDefault("also.service", ""));
        place.filter(unfolding ->
                        kind.chosen().isPresent() || !subject.getText().isBlank())
                .ifPresent(unfolding -> unfolding.open(true));
    }
}
