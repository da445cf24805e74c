package redress.desk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Acting;
import redress.casework.Characteristic;
import redress.casework.Happening;
import redress.casework.Partaking;
import redress.casework.Standing;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.people.Representative;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;

/** As whom they write, who complains with them, who acts for them, and whether it is about equality. */
final class WriterPart implements IntakePart {

    private final Procedure procedure;
    private final ObservableValue<Boolean> anonymous;
    private final ChoiceField<Standing> as = new ChoiceField<>(List.of(Standing.values()), Standing::label);
    private final ChoiceField<Representative> before = new ChoiceField<>(List.of(), Representative::name);
    private final ChoiceField<String> role;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<Characteristic, CheckBox> boxes = new EnumMap<>(Characteristic.class);
    private final CheckBox asked = new CheckBox(Text.of("parties.new.asked"));
    private final Label mostly = Words.small(Text.of("parties.new.mostly"));
    private final VBox nobody = new VBox(asked, mostly);
    private final VBox box = new VBox(nobody);
    private String known = "";

    WriterPart(Procedure procedure, ObservableValue<Boolean> anonymous, Runnable changed) {
        this.procedure = procedure;
        this.anonymous = anonymous;
        List<String> roles = new ArrayList<>(procedure.consent().keySet());
        if (!roles.contains("other")) {
            roles.add("other");
        }
        role = new ChoiceField<>(roles, PersonWords::role);
        List.of(
                        "whom",
                        "jointTitle",
                        "jointName",
                        "jointTelephone",
                        "actingName",
                        "actingRelation",
                        "actingEmail",
                        "actingTelephone")
                .forEach(name -> fields.put(name, new TextField()));
        for (Characteristic one : Characteristic.values()) {
            boxes.put(one, new CheckBox(one.label()));
        }
        before.valueProperty().subscribe(() -> before.chosen().ifPresent(this::take));
        fields.values().forEach(field -> field.textProperty().subscribe(changed));
        boxes.values().forEach(one -> one.selectedProperty().subscribe(changed));
        asked.selectedProperty().subscribe(changed);
        as.valueProperty().subscribe(changed);
        role.valueProperty().subscribe(changed);
    }

    @Override
    public void addTo(Form form) {
        Unfolding more = new Unfolding(Text.of("parties.new.more"), form)
                .line(
                        FormRow.of(Text.of("parties.standing.field"), as),
                        FormRow.of(Text.of("parties.standing.whom"), field("whom"))
                                .check(() -> as.chosen()
                                        .filter(one -> one.isForSomebody()
                                                && typed("whom").isEmpty())
                                        .map(one -> Text.of("parties.standing.need-whom"))))
                .line(
                        FormRow.of(Text.of("parties.new.joint"), field("jointName")),
                        FormRow.of(Text.of("parties.join.title"), field("jointTitle"))
                                .width("width-short"),
                        FormRow.of(Text.of("parties.join.telephone"), field("jointTelephone")))
                .line(
                        FormRow.of(Text.of("parties.new.acting"), field("actingName")),
                        FormRow.of(Text.of("casefile.acting.role"), role)
                                .check(() -> typed("actingName").isEmpty()
                                                || role.chosen().isPresent()
                                        ? Optional.empty()
                                        : Optional.of(Text.of("casefile.acting.need-role"))),
                        FormRow.of(Text.of("parties.known"), before))
                .line(
                        FormRow.of(Text.of("casefile.acting.relation"), field("actingRelation")),
                        FormRow.of(Text.of("casefile.acting.email"), field("actingEmail")),
                        FormRow.of(Text.of("casefile.acting.telephone"), field("actingTelephone")))
                .add(equality());
        nobody.getStyleClass().add("gap-small");
        box.getStyleClass().add("gap-small");
        box.getChildren().add(more);
        form.add(box);
        show(mostly, procedure.needs().containsKey("accept-anonymous"));
        anonymous.subscribe(is -> {
            show(nobody, is);
            show(more, !is);
        });
    }

    private VBox equality() {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("gap-wide");
        pane.getChildren().addAll(boxes.values());
        VBox all = new VBox(Words.strong(Text.of("parties.new.equality")), pane);
        all.getStyleClass().add("gap-small");
        return all;
    }

    private TextField field(String name) {
        return fields.get(name);
    }

    private String typed(String name) {
        return fields.get(name).getText().strip();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Offers who spoke before for the person now chosen. */
    void offer(List<Representative> spoke) {
        before.offer(spoke);
    }

    private void take(Representative one) {
        field("actingName").setText(one.name());
        field("actingRelation").setText(one.relation());
        field("actingEmail").setText(one.email());
        field("actingTelephone").setText(one.telephone());
        known = one.name();
    }

    /** The address of one taken over is not shown, and goes with them as long as the name stands. */
    private Optional<Representative> takenOver() {
        return before.chosen().filter(one -> one.name().equals(known) && known.equals(typed("actingName")));
    }

    @Override
    public void showFor(CaseKind kind) {
        show(box, kind != CaseKind.COMPLIMENT);
    }

    @Override
    public List<Happening> recorded() {
        if (!box.isVisible()) {
            return List.of();
        }
        if (anonymous.getValue()) {
            return asked.isSelected() ? List.of(new Partaking.IdentityAsked("contact", "")) : List.of();
        }
        List<Happening> all = new ArrayList<>();
        as.chosen()
                .filter(one -> one != Standing.SELF)
                .ifPresent(one -> all.add(new Partaking.StandingNoted(one.id(), typed("whom"))));
        if (!typed("jointName").isEmpty()) {
            all.add(new Partaking.ComplainantJoined(
                    0, typed("jointTitle"), typed("jointName"), "", "", "", typed("jointTelephone")));
        }
        if (!typed("actingName").isEmpty()) {
            all.add(new Acting.RepresentativeNamed(
                    role.chosen().orElse("other"),
                    typed("actingName"),
                    typed("actingRelation"),
                    takenOver().map(Representative::address).orElse(""),
                    takenOver().map(Representative::postcode).orElse(""),
                    typed("actingEmail"),
                    typed("actingTelephone")));
        }
        Set<String> about = boxes.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(one -> one.getKey().id())
                .collect(Collectors.toUnmodifiableSet());
        if (!about.isEmpty()) {
            all.add(new Partaking.EqualityNoted(about, ""));
        }
        return all;
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("writer.as", as.chosen().map(Standing::id).orElse(""));
        draft.put("writer.role", role.chosen().orElse(""));
        draft.put("writer.asked", Boolean.toString(asked.isSelected()));
        fields.forEach((name, field) -> draft.put("writer." + name, field.getText()));
        boxes.forEach((one, tick) -> draft.put("writer." + one.id(), Boolean.toString(tick.isSelected())));
    }

    @Override
    public void restore(Map<String, String> draft) {
        Standing.of(draft.getOrDefault("writer.as", "")).ifPresent(as::choose);
        role.getItems().stream()
                .filter(draft.getOrDefault("writer.role", "")::equals)
                .forEach(role::choose);
        asked.setSelected(Boolean.parseBoolean(draft.get("writer.asked")));
        fields.forEach((name, field) -> field.setText(draft.getOrDefault("writer." + name, "")));
        boxes.forEach((one, tick) -> tick.setSelected(Boolean.parseBoolean(draft.get("writer." + one.id()))));
    }
}
