package redress.desk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The fields of one form, each wanted, in the order in which they are asked for; each gives what reads it. */
final class ConductFields {

    private final PersonView person;
    private final Form form = new Form();

    ConductFields(PersonView person) {
        this.person = person;
    }

    Form form() {
        return form;
    }

    /** Words on several lines. */
    Supplier<String> box(String label, String hint, String before, int lines) {
        TextBox box = new TextBox(lines);
        box.setText(before);
        form.row(FormRow.of(label, box).hint(hint).check(() -> missing(box.getText())));
        return () -> box.getText().strip();
    }

    /** Words on one line. */
    Supplier<String> line(String label, String hint, String before) {
        TextField field = new TextField(before);
        form.row(FormRow.of(label, field).hint(hint).check(() -> missing(field.getText())));
        return () -> field.getText().strip();
    }

    /** Words that may be left out. */
    Supplier<String> maybe(String label, String hint, String before) {
        TextField field = new TextField(before);
        form.row(FormRow.of(label, field).hint(hint));
        return () -> field.getText().strip();
    }

    Supplier<LocalDate> day(String label, Optional<LocalDate> before) {
        DateField field = new DateField(person::typed);
        before.ifPresent(field::set);
        form.row(FormRow.of(label, field)
                .check(() -> field.problem()
                        .or(() ->
                                field.read().isEmpty() ? Optional.of(Text.of("people.need.day")) : Optional.empty())));
        return () -> field.read().orElseThrow();
    }

    /** A question with two answers, of which none is proposed. */
    Supplier<Boolean> yesNo(String label, Optional<Boolean> before) {
        ChoiceField<Boolean> choice =
                new ChoiceField<>(List.of(true, false), yes -> yes ? Text.of("conduct.yes") : Text.of("conduct.no"));
        before.ifPresent(choice::choose);
        form.row(FormRow.of(label, choice)
                .check(() ->
                        choice.chosen().isEmpty() ? Optional.of(Text.of("conduct.need.answer")) : Optional.empty()));
        return () -> choice.chosen().orElseThrow();
    }

    private static Optional<String> missing(String typed) {
        return typed.isBlank() ? Optional.of(Text.of("conduct.need.words")) : Optional.empty();
    }
}
