package redress.desk.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;

/** An officer's name, post and how to reach them. */
final class OfficerForm {

    private static final List<String> ROLES =
            List.of("officer", "manager", "assistant-director", "director", "chief-executive");

    private final TextField name = new TextField();
    private final TextField jobTitle = new TextField();
    private final ChoiceField<String> role = new ChoiceField<>(ROLES, OfficerForm::words);
    private final TextField email = new TextField();
    private final TextField telephone = new TextField();
    private final ChoiceField<String> service;
    private final long id;
    private final boolean active;

    private OfficerForm(Optional<Officer> known, List<String> services) {
        id = known.map(Officer::id).orElse(0L);
        active = known.map(Officer::active).orElse(true);
        service = new ChoiceField<>(services, s -> s);
        role.choose(ROLES.get(0));
        known.ifPresent(officer -> {
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
    static SideForm adding(List<String> services, Function<Officer, Done> save) {
        OfficerForm form = new OfficerForm(Optional.empty(), services);
        return form.side(Text.of("officers.add"), save);
    }

    /** What is known of somebody, to be put right. */
    static SideForm changing(Officer officer, List<String> services, Function<Officer, Done> save) {
        return new OfficerForm(Optional.of(officer), services).side(Text.of("officers.change"), save);
    }

    private SideForm side(String title, Function<Officer, Done> save) {
        Form form = new Form();
        form.row(FormRow.of(Text.of("officers.field.name"), name)
                .check(() -> missing(name, Text.of("officers.need.name"))));
        form.row(FormRow.of(Text.of("officers.field.job-title"), jobTitle)
                .hint(Text.of("officers.hint.job-title"))
                .check(() -> missing(jobTitle, Text.of("officers.need.job-title"))));
        form.row(FormRow.of(Text.of("officers.field.role"), role));
        form.row(FormRow.of(Text.of("officers.field.its-service"), service));
        form.row(FormRow.of(Text.of("officers.field.email"), email).hint(Text.of("officers.hint.email")));
        form.row(FormRow.of(Text.of("officers.field.telephone"), telephone));
        return new SideForm(title, Text.of("officers.form.officer"), form, () -> {
            Officer officer = read();
            return () -> save.apply(officer);
        });
    }

    private Officer read() {
        return new Officer(
                id,
                name.getText().strip(),
                jobTitle.getText().strip(),
                role.chosen().orElse(ROLES.get(0)),
                email.getText().strip(),
                telephone.getText().strip(),
                service.chosen().orElse(""),
                active);
    }

    private static Optional<String> missing(TextField field, String sentence) {
        return field.getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }

    private static String words(String role) {
        return switch (role) {
            case "officer" -> Text.of("officers.role.officer");
            case "manager" -> Text.of("officers.role.manager");
            case "assistant-director" -> Text.of("officers.role.assistant-director");
            case "director" -> Text.of("officers.role.director");
            case "chief-executive" -> Text.of("officers.role.chief-executive");
            default -> role.replace('-', ' ');
        };
    }
}
