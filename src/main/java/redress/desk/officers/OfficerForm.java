package redress.desk.officers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.procedure.Choice;

/** An officer's name, post and how to reach them. */
final class OfficerForm {

    private final TextField name = new TextField();
    private final TextField jobTitle = new TextField();
    private final ChoiceField<String> role;
    private final TextField email = new TextField();
    private final TextField telephone = new TextField();
    private final ChoiceField<String> service;
    private final CheckBox active = new CheckBox(Text.of("officers.field.active"));
    private final long id;

    private OfficerForm(Optional<Officer> officerKnown, Known all) {
        id = officerKnown.map(Officer::id).orElse(0L);
        service = new ChoiceField<>(all.services(), s -> s);
        List<String> roles = new ArrayList<>(List.of(""));
        all.roles().forEach(choice -> roles.add(choice.id()));
        officerKnown.map(Officer::role).filter(kept -> !roles.contains(kept)).ifPresent(roles::add);
        role = new ChoiceField<>(roles, id -> words(id, all.roles()));
        role.choose("");
        active.setSelected(true);
        officerKnown.ifPresent(officer -> {
            name.setText(officer.name());
            jobTitle.setText(officer.jobTitle());
            role.choose(officer.role());
            email.setText(officer.email());
            telephone.setText(officer.telephone());
            if (!officer.service().isEmpty()) {
                service.choose(officer.service());
            }
            active.setSelected(officer.active());
        });
    }

    /** Somebody new. */
    static SideForm adding(Known all, Consumer<Officer> save) {
        OfficerForm form = new OfficerForm(Optional.empty(), all);
        return form.side(Text.of("officers.add"), save);
    }

    /** What is known of somebody, to be put right. */
    static SideForm changing(Officer officer, Known all, Consumer<Officer> save) {
        return new OfficerForm(Optional.of(officer), all).side(Text.of("officers.change"), save);
    }

    private SideForm side(String title, Consumer<Officer> save) {
        Form form = new Form();
        form.row(FormRow.of(Text.of("officers.field.name"), name)
                .check(() -> missing(name, Text.of("officers.need.name"))));
        form.row(FormRow.of(Text.of("officers.field.job-title"), jobTitle)
                .hint(Text.of("officers.hint.job-title"))
                .check(() -> missing(jobTitle, Text.of("officers.need.job-title"))));
        form.row(FormRow.of(Text.of("officers.field.role"), role).hint(Text.of("officers.hint.role")));
        form.row(FormRow.of(Text.of("officers.field.its-service"), service));
        form.row(FormRow.of(Text.of("officers.field.email"), email).hint(Text.of("officers.hint.email")));
        form.row(FormRow.of(Text.of("officers.field.telephone"), telephone));
        form.add(active);
        return new SideForm(title, Text.of("officers.form.officer"), form, () -> {
            Officer officer = read();
            return () -> {
                save.accept(officer);
                return Text.of("officers.done.saved");
            };
        });
    }

    private Officer read() {
        return new Officer(
                id,
                name.getText().strip(),
                jobTitle.getText().strip(),
                role.chosen().orElse(""),
                email.getText().strip(),
                telephone.getText().strip(),
                service.chosen().orElse(""),
                active.isSelected());
    }

    private static Optional<String> missing(TextField field, String sentence) {
        return field.getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    /** As the procedure calls the role; one it does not know by its own word. */
    private static String words(String role, List<Choice> roles) {
        if (role.isEmpty()) {
            return Text.of("officers.role.unknown");
        }
        return roles.stream()
                .filter(choice -> choice.id().equals(role))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> role.replace('-', ' '));
    }
}
