package redress.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    private final long id;
    private final boolean active;

    private OfficerForm(Optional<Officer> officerKnown, Known all) {
        id = officerKnown.map(Officer::id).orElse(0L);
        active = officerKnown.map(Officer::active).orElse(true);
        service = new ChoiceField<>(all.serviceNames(), s -> s);
        List<String> roles = new ArrayList<>(List.of(""));
        all.roles().forEach(choice -> roles.add(choice.id()));
        officerKnown.map(Officer::role).filter(kept -> !roles.contains(kept)).ifPresent(roles::add);
        role = new ChoiceField<>(roles, id -> words(id, all.roles()));
        role.choose("");
        officerKnown.ifPresent(officer -> {
            name.setText(officer.name());
            jobTitle.setText(officer.jobTitle());
            role.choose(officer.role());
            email.setText(officer.email());
            telephone.setText(officer.telephone());
            if (!officer.service().isEmpty()) {
                service.choose(officer.service());
            }
        });
    }

    /** Somebody new. */
    static SideForm adding(Known all, Function<Officer, Done> save) {
        OfficerForm form = new OfficerForm(Optional.empty(), all);
        return form.side(Text.of("officers.add"), typed -> () -> save.apply(typed));
    }

    /** What is known of somebody, to be put right. */
    static SideForm changing(Officer officer, Known all, Function<Officer, Callable<Done>> save) {
        return new OfficerForm(Optional.of(officer), all).side(Text.of("officers.change"), save);
    }

    private SideForm side(String title, Function<Officer, Callable<Done>> save) {
        Form form = new Form();
        form.row(FormRow.of(Text.of("officers.field.name"), name)
                .check(() -> missing(name, Text.of("officers.need.name"))));
        form.row(FormRow.of(Text.of("officers.field.job-title"), jobTitle)
                .hint(Text.of("officers.hint.job-title"))
                .check(() -> missing(jobTitle, Text.of("officers.need.job-title"))));
        form.line(
                FormRow.of(Text.of("officers.field.role"), role),
                FormRow.of(Text.of("officers.field.its-service"), service));
        form.row(FormRow.of(Text.of("officers.field.email"), email).hint(Text.of("officers.hint.email")));
        form.row(FormRow.of(Text.of("officers.field.telephone"), telephone));
        return new SideForm(title, Text.of("officers.form.officer"), form, () -> save.apply(read()));
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
                active);
    }

    /** A field's name, as its label has it. */
    static String field(String name) {
        return switch (name) {
            case "name" -> Text.of("officers.field.name");
            case "jobTitle" -> Text.of("officers.field.job-title");
            case "role" -> Text.of("officers.field.role");
            case "service" -> Text.of("officers.field.its-service");
            case "email" -> Text.of("officers.field.email");
            case "telephone" -> Text.of("officers.field.telephone");
            default -> Text.of("officers.field.active");
        };
    }

    private static Optional<String> missing(TextField field, String sentence) {
        return field.getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    /** As the procedure calls the role; one it does not know by its own word. */
    static String words(String role, List<Choice> roles) {
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
