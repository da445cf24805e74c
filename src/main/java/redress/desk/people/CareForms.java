package redress.desk.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.people.Adjustment;
import redress.people.Profile;
import redress.people.Representative;

/**
 * The forms for what to mind with a person.
 *
 * @param today the day that stands there first
 * @param typed reads a date as typed
 */
record CareForms(LocalDate today, Function<String, LocalDate> typed) {

    PersonEdit adjustment(Profile before) {
        TextField what = new TextField();
        DateField since = new DateField(typed);
        since.set(today);
        DateField review = new DateField(typed);
        Form form = new Form()
                .row(FormRow.of(Text.of("people.adjustment.what"), what)
                        .hint(Text.of("people.adjustment.hint"))
                        .check(() -> missing(what, Text.of("people.need.adjustment"))))
                .line(
                        day(Text.of("people.adjustment.since"), since),
                        FormRow.of(Text.of("people.adjustment.review"), review)
                                .hint(Text.of("people.adjustment.review.hint"))
                                .check(review::problem));
        return new PersonEdit(
                Text.of("people.adjustment.add"), Text.of("people.adjustment.sentence"), before, form, () -> {
                    List<Adjustment> now = new ArrayList<>(before.care().adjustments());
                    now.add(new Adjustment(what.getText().strip(), since.read().orElse(today), review.read()));
                    return before.withCare(before.care().withAdjustments(now));
                });
    }

    /** The adjustment was looked at and fits still: the day it is looked at again. */
    PersonEdit stillFits(Profile before, int at) {
        DateField review = new DateField(typed);
        Form form = new Form()
                .row(FormRow.of(Text.of("people.adjustment.review"), review)
                        .hint(Text.of("people.adjustment.review.hint"))
                        .check(review::problem));
        Adjustment one = before.care().adjustments().get(at);
        return new PersonEdit(Text.of("people.adjustment.still.this", one.what()), "", before, form, () -> {
            List<Adjustment> now = new ArrayList<>(before.care().adjustments());
            now.set(at, new Adjustment(one.what(), one.since(), review.read()));
            return before.withCare(before.care().withAdjustments(now));
        });
    }

    PersonEdit notes(Profile before) {
        TextBox safety = new TextBox(3);
        safety.setText(before.care().safety());
        TextBox vulnerable = new TextBox(3);
        vulnerable.setText(before.care().vulnerable());
        Form form = new Form()
                .row(FormRow.of(Text.of("people.detail.safety"), safety).hint(Text.of("people.safety.hint")))
                .row(FormRow.of(Text.of("people.detail.vulnerable"), vulnerable)
                        .hint(Text.of("people.vulnerable.hint")));
        return new PersonEdit(
                Text.of("people.notes.title"),
                Text.of("people.notes.sentence"),
                before,
                form,
                () -> before.withCare(before.care()
                        .withNotes(
                                safety.getText().strip(), vulnerable.getText().strip())));
    }

    PersonEdit representative(Profile before) {
        TextField name = new TextField();
        TextField relation = new TextField();
        TextBox address = new TextBox(3);
        TextField postcode = new TextField();
        TextField telephone = new TextField();
        TextField email = new TextField();
        Form form = new Form()
                .line(
                        FormRow.of(Text.of("people.representative.name"), name)
                                .check(() -> missing(name, Text.of("people.need.representative"))),
                        FormRow.of(Text.of("people.representative.relation"), relation)
                                .hint(Text.of("people.representative.relation.hint")))
                .line(
                        FormRow.of(Text.of("people.detail.address"), address),
                        FormRow.of(Text.of("people.detail.postcode"), postcode).width("width-short"))
                .line(
                        FormRow.of(Text.of("people.detail.telephone"), telephone),
                        FormRow.of(Text.of("people.detail.email"), email));
        return new PersonEdit(
                Text.of("people.representative.add"), Text.of("people.representative.sentence"), before, form, () -> {
                    List<Representative> now = new ArrayList<>(before.care().representatives());
                    now.add(new Representative(
                            name.getText().strip(),
                            relation.getText().strip(),
                            address.getText().strip(),
                            postcode.getText().strip(),
                            email.getText().strip(),
                            telephone.getText().strip(),
                            Optional.empty()));
                    return before.withCare(before.care().withRepresentatives(now));
                });
    }

    private static FormRow day(String label, DateField field) {
        return FormRow.of(label, field)
                .check(() -> field.problem()
                        .or(() -> field.read().isEmpty() ? Optional.of(Text.of("people.need.day")) : Optional.empty()));
    }

    private static Optional<String> missing(TextField field, String sentence) {
        return field.getText().isBlank() ? Optional.of(sentence) : Optional.empty();
    }
}
