package redress.desk.learning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The fields of one form of Learning, with what is wrong where they are left empty. */
record FormFields(Known known, Form form) {

    FormFields(Known known) {
        this(known, new Form());
    }

    FormRow needed(String label, TextField field, String sentence) {
        return FormRow.of(label, field)
                .check(() -> field.getText().isBlank() ? Optional.of(sentence) : Optional.empty());
    }

    /** A field of several lines over the whole width. */
    TextBox box(String label, String sentence) {
        TextBox box = new TextBox(3);
        form.row(
                FormRow.of(label, box).check(() -> box.getText().isBlank() ? Optional.of(sentence) : Optional.empty()));
        return box;
    }

    DateField dateField() {
        return new DateField(known::typed);
    }

    FormRow day(String label, DateField field, boolean needed) {
        return FormRow.of(label, field)
                .hint(Text.of("learning.hint.day"))
                .check(() -> field.problem()
                        .or(() -> needed && field.read().isEmpty()
                                ? Optional.of(Text.of("learning.need.day"))
                                : Optional.empty()));
    }

    /** The services, with the one given already chosen. */
    ChoiceField<String> services(Optional<String> chosen) {
        ChoiceField<String> services = new ChoiceField<>(known.services(), name -> name);
        chosen.filter(known.services()::contains).ifPresent(services::choose);
        return services;
    }

    FormRow service(String label, ChoiceField<String> field, boolean needed) {
        return FormRow.of(label, field)
                .check(() -> needed && field.chosen().isEmpty()
                        ? Optional.of(Text.of("learning.need.service"))
                        : Optional.empty())
                .width("width-medium");
    }

    /** The references typed, one or several. */
    static List<String> references(TextField field) {
        return Arrays.stream(field.getText().split("[,;\\s]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    static LocalDate read(DateField field) {
        return field.read().orElseThrow();
    }
}
