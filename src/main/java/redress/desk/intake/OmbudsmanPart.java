package redress.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.calendar.TypedDate;
import redress.casework.Happening;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;

/** Of an ombudsman's enquiry: which ombudsman, their reference, the date they set, the officer they talk to. */
final class OmbudsmanPart implements IntakePart {

    private final ChoiceField<OmbudsmanBody> body =
            new ChoiceField<>(List.of(OmbudsmanBody.values()), OmbudsmanBody::label);
    private final TextField theirs = new TextField();
    private final TextField link = new TextField();
    private final DateField answerBy;
    private final List<FormRow> rows;
    private boolean asked;

    OmbudsmanPart(IntakeLists lists, Runnable changed) {
        answerBy = new DateField(typed -> TypedDate.parse(typed, lists.today(), lists.calendar()));
        rows = List.of(
                FormRow.of(Text.of("ombudsman.field.which"), body).width("width-long"),
                FormRow.of(Text.of("ombudsman.field.theirs"), theirs).width("width-medium"),
                FormRow.of(Text.of("ombudsman.field.link"), link).width("width-medium"),
                FormRow.of(Text.of("ombudsman.field.answer-by"), answerBy)
                        .hint(Text.of("ombudsman.hint.answer-by"))
                        .check(answerBy::problem));
        body.valueProperty().subscribe(changed);
        theirs.textProperty().subscribe(changed);
        link.textProperty().subscribe(changed);
        answerBy.dateProperty().subscribe(changed);
    }

    @Override
    public void addTo(Form form) {
        rows.forEach(form::row);
    }

    @Override
    public void showFor(CaseKind kind) {
        asked = kind == CaseKind.OMBUDSMAN_ENQUIRY;
        rows.forEach(row -> {
            row.setVisible(asked);
            row.setManaged(asked);
        });
    }

    @Override
    public List<Happening> recorded() {
        return asked
                ? body.chosen().stream()
                        .<Happening>map(chosen -> new OmbudsmanWork.OmbudsmanNamed(
                                chosen.id(),
                                theirs.getText().strip(),
                                link.getText().strip(),
                                answerBy.read()))
                        .toList()
                : List.of();
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("ombudsman", body.chosen().map(OmbudsmanBody::id).orElse(""));
        draft.put("ombudsman.theirs", theirs.getText());
        draft.put("ombudsman.link", link.getText());
        draft.put("ombudsman.answer-by", answerBy.text().getText());
    }

    @Override
    public void restore(Map<String, String> draft) {
        Optional.ofNullable(draft.get("ombudsman")).flatMap(OmbudsmanBody::of).ifPresent(body::choose);
        theirs.setText(draft.getOrDefault("ombudsman.theirs", ""));
        link.setText(draft.getOrDefault("ombudsman.link", ""));
        answerBy.text().setText(draft.getOrDefault("ombudsman.answer-by", ""));
    }
}
