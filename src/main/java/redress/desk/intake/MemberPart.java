package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.casework.Acting;
import redress.casework.Happening;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.CaseKind;

/** Which MP or councillor asks for the person the case is from, and whether that person agrees. The reply goes to them. */
final class MemberPart implements IntakePart {

    private final IntakeLists lists;
    private final ChoiceField<Contact> member;
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final CheckBox agrees = new CheckBox(Text.of("intake.member.agrees"));
    private final Form inside = new Form();
    private final VBox box = new VBox(inside, agrees);
    private CaseKind kind = CaseKind.COMPLAINT;

    MemberPart(IntakeLists lists, Runnable changed) {
        this.lists = lists;
        member = new ChoiceField<>(List.of(), MemberPart::words);
        inside.line(
                FormRow.of(Text.of("intake.member.who"), member).hint(Text.of("intake.member.hint")),
                FormRow.of(Text.of("intake.member.name"), name),
                FormRow.of(Text.of("intake.member.email"), email));
        box.getStyleClass().add("gap-small");
        member.valueProperty().subscribe(changed);
        List.of(name, email).forEach(field -> field.textProperty().subscribe(changed));
        agrees.selectedProperty().subscribe(changed);
    }

    private static String words(Contact contact) {
        return contact.area().isBlank()
                ? contact.name()
                : Text.of("intake.member.words", contact.name(), contact.area());
    }

    @Override
    public void addTo(Form form) {
        form.add(box);
    }

    @Override
    public void showFor(CaseKind now) {
        if (kind != now) {
            kind = now;
            member.offer(choices());
        }
        show(box, role().isPresent());
        show(agrees, role().map(this::mustAgree).orElse(false));
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private List<Contact> choices() {
        return role().flatMap(ContactKind::of).stream()
                .flatMap(wanted -> lists.contacts().stream().filter(one -> one.kind() == wanted))
                .toList();
    }

    /** The office of whoever asks, as contacts and representatives name it. */
    private Optional<String> role() {
        return switch (kind) {
            case MP_ENQUIRY -> Optional.of("mp");
            case COUNCILLOR_ENQUIRY -> Optional.of("councillor");
            default -> Optional.empty();
        };
    }

    private boolean mustAgree(String role) {
        return !lists.procedure().consent().getOrDefault(role, "written").equals("implied");
    }

    @Override
    public List<Happening> recorded() {
        List<Happening> all = new ArrayList<>();
        role().flatMap(this::named).ifPresent(who -> {
            all.add(who);
            if (agrees.isVisible() && agrees.isSelected()) {
                all.add(new Acting.ConsentGiven(0, "confirmed", Optional.empty()));
            }
        });
        return all;
    }

    private Optional<Acting.RepresentativeNamed> named(String role) {
        Optional<Acting.RepresentativeNamed> chosen = member.chosen()
                .map(one -> new Acting.RepresentativeNamed(
                        role, one.name(), one.area(), one.address(), one.postcode(), one.email(), one.telephone()));
        return chosen.or(() -> Optional.of(name.getText().strip())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new Acting.RepresentativeNamed(
                        role, typed, "", "", "", email.getText().strip(), "")));
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("member", member.chosen().map(MemberPart::words).orElse(""));
        draft.put("member.name", name.getText());
        draft.put("member.email", email.getText());
        draft.put("member.agrees", Boolean.toString(agrees.isSelected()));
    }

    @Override
    public void restore(Map<String, String> draft) {
        member.chooseWords(draft.getOrDefault("member", ""));
        name.setText(draft.getOrDefault("member.name", ""));
        email.setText(draft.getOrDefault("member.email", ""));
        agrees.setSelected(Boolean.parseBoolean(draft.get("member.agrees")));
    }
}
