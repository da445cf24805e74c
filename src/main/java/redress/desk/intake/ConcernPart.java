package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.casework.Concern;
import redress.casework.Happening;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TypedChoice;
import redress.procedure.CaseKind;

/** Whom and what place it concerns: the officer and the contractor where their box is ticked, and the ward. */
final class ConcernPart implements IntakePart {

    private final FlagsPart flags;
    private final ChoiceField<Officer> officer;
    private final TextField about = new TextField();
    private final TextField contractor = new TextField();
    private final ChoiceField<Contact> manager;
    private final CheckBox answers = new CheckBox(Text.of("concern.contractor.answers"));
    private final CheckBox sharing = new CheckBox(Text.of("concern.contractor.sharing"));
    private final CheckBox tried = new CheckBox(Text.of("concern.contractor.tried"));
    private final TypedChoice ward;
    private final Form officers = new Form();
    private final Form contractors = new Form();
    private final FormRow wardRow;
    private CaseKind kind = CaseKind.COMPLAINT;

    ConcernPart(IntakeLists lists, FlagsPart flags, Runnable changed) {
        this.flags = flags;
        officer = new ChoiceField<>(lists.concerned().officers(), ConcernPart::words);
        manager = new ChoiceField<>(
                lists.contacts().stream()
                        .filter(one -> one.kind() == ContactKind.CONTRACT_MANAGER)
                        .toList(),
                ConcernPart::words);
        ward = new TypedChoice(lists.concerned().wards());
        wardRow = FormRow.of(Text.of("concern.ward"), ward)
                .hint(Text.of("concern.ward.hint"))
                .width("width-medium");
        officers.line(
                FormRow.of(Text.of("intake.concern.officer"), officer),
                FormRow.of(Text.of("intake.concern.about"), about));
        FormRow managerRow = FormRow.of(Text.of("intake.concern.manager"), manager);
        show(managerRow, !manager.getItems().isEmpty());
        contractors
                .line(FormRow.of(Text.of("intake.concern.contractor"), contractor), managerRow)
                .add(new VBox(answers, sharing, tried));
        List.of("names-officer", "contractor").forEach(id -> flags.whenTicked(id, () -> showFor(kind)));
        officer.valueProperty().subscribe(changed);
        manager.valueProperty().subscribe(changed);
        List.of(about, contractor, ward.getEditor())
                .forEach(field -> field.textProperty().subscribe(changed));
        List.of(answers, sharing, tried).forEach(box -> box.selectedProperty().subscribe(changed));
    }

    private static String words(Officer one) {
        return one.jobTitle().isBlank() ? one.name() : Text.of("concern.officer.words", one.name(), one.jobTitle());
    }

    private static String words(Contact one) {
        return one.area().isBlank() ? one.name() : Text.of("concern.contractor.manager.words", one.name(), one.area());
    }

    @Override
    public void addTo(Form form) {
        form.add(officers).add(contractors).row(wardRow);
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        show(officers, flags.flags().contains("names-officer"));
        show(contractors, flags.flags().contains("contractor"));
        show(wardRow, kind != CaseKind.COMPLIMENT && !ward.getItems().isEmpty()); // who notes no wards is not asked
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public List<Happening> recorded() {
        List<Happening> all = new ArrayList<>();
        officer.chosen()
                .filter(one -> officers.isVisible())
                .map(one -> new Concern.OfficerCriticised(
                        one.id(), one.name(), one.jobTitle(), about.getText().strip()))
                .ifPresent(all::add);
        Optional.of(contractor.getText().strip())
                .filter(name -> contractors.isVisible() && !name.isEmpty())
                .map(name -> new Concern.ContractorInvolved(
                        name,
                        manager.chosen().map(Contact::id),
                        manager.chosen().map(Contact::name).orElse(""),
                        answers.isSelected(),
                        sharing.isSelected(),
                        tried.isSelected()))
                .ifPresent(all::add);
        Optional.of(ward.typed())
                .filter(name -> wardRow.isVisible() && !name.isEmpty())
                .map(Concern.WardNoted::new)
                .ifPresent(all::add);
        return all;
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("concern.officer", officer.chosen().map(ConcernPart::words).orElse(""));
        draft.put("concern.about", about.getText());
        draft.put("concern.contractor", contractor.getText());
        draft.put("concern.manager", manager.chosen().map(ConcernPart::words).orElse(""));
        draft.put("concern.answers", Boolean.toString(answers.isSelected()));
        draft.put("concern.sharing", Boolean.toString(sharing.isSelected()));
        draft.put("concern.tried", Boolean.toString(tried.isSelected()));
        draft.put("concern.ward", ward.typed());
    }

    @Override
    public void restore(Map<String, String> draft) {
        officer.chooseWords(draft.getOrDefault("concern.officer", ""));
        about.setText(draft.getOrDefault("concern.about", ""));
        contractor.setText(draft.getOrDefault("concern.contractor", ""));
        manager.chooseWords(draft.getOrDefault("concern.manager", ""));
        answers.setSelected(Boolean.parseBoolean(draft.get("concern.answers")));
        sharing.setSelected(Boolean.parseBoolean(draft.get("concern.sharing")));
        tried.setSelected(Boolean.parseBoolean(draft.get("concern.tried")));
        ward.type(draft.getOrDefault("concern.ward", ""));
    }
}
