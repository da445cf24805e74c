package redress.desk.people;

import java.util.Optional;
import javafx.scene.control.TextField;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.people.Person;
import redress.people.Profile;

/** Who the person is and how to reach them: name, address, way, language, and how letters are printed. */
final class ReachForm {

    private final TextField title = new TextField();
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private final TextBox address = new TextBox(3);
    private final TextField postcode = new TextField();
    private final TextField telephone = new TextField();
    private final TextField email = new TextField();
    private final ChoiceField<String> way = new ChoiceField<>(PersonWords.WAYS, PersonWords::way);
    private final ChoiceField<String> format = new ChoiceField<>(PersonWords.FORMATS, PersonWords::format);
    private final TextField language = new TextField();
    private final Profile before;

    private ReachForm(Profile before) {
        this.before = before;
        Person person = before.person();
        title.setText(person.title());
        name.setText(person.name());
        organisation.setText(person.organisation());
        address.setText(person.address());
        postcode.setText(person.postcode());
        telephone.setText(person.telephone());
        email.setText(person.email());
        way.choose(person.preferredWay());
        if (!format.getItems().contains(person.preferredFormat())) {
            format.getItems().add(person.preferredFormat());
        }
        format.choose(person.preferredFormat());
        language.setText(before.language());
    }

    static PersonEdit of(Profile before) {
        ReachForm fields = new ReachForm(before);
        return new PersonEdit(
                Text.of("people.reach.title"), Text.of("people.reach.sentence"), before, fields.form(), fields::read);
    }

    private Form form() {
        return new Form()
                .line(
                        FormRow.of(Text.of("people.detail.title"), title)
                                .hint(Text.of("people.hint.title"))
                                .width("width-short"),
                        FormRow.of(Text.of("people.detail.name"), name).check(this::nobody))
                .line(
                        FormRow.of(Text.of("people.detail.organisation"), organisation),
                        FormRow.of(Text.of("people.detail.telephone"), telephone))
                .line(
                        FormRow.of(Text.of("people.detail.address"), address),
                        FormRow.of(Text.of("people.detail.postcode"), postcode).width("width-short"))
                .row(FormRow.of(Text.of("people.detail.email"), email).check(this::noAddress))
                .line(
                        FormRow.of(Text.of("people.detail.way"), way)
                                .width("width-short")
                                .check(this::noWay),
                        FormRow.of(Text.of("people.detail.format"), format).width("width-medium"),
                        FormRow.of(Text.of("people.detail.language"), language).hint(Text.of("people.hint.language")));
    }

    private Optional<String> nobody() {
        return name.getText().isBlank() && organisation.getText().isBlank()
                ? Optional.of(Text.of("people.need.name"))
                : Optional.empty();
    }

    private Optional<String> noAddress() {
        return email.getText().isBlank() || email.getText().strip().matches("[^@\\s,;<>]+@[^@\\s,;<>]+")
                ? Optional.empty()
                : Optional.of(Text.of("people.need.email"));
    }

    private Optional<String> noWay() {
        return way.chosen().filter("email"::equals).isPresent()
                        && email.getText().isBlank()
                ? Optional.of(Text.of("people.need.way"))
                : Optional.empty();
    }

    private Profile read() {
        Person now = new Person(
                before.person().id(),
                before.person().version(),
                title.getText().strip(),
                name.getText().strip(),
                organisation.getText().strip(),
                address.getText().strip(),
                postcode.getText().strip().toUpperCase(java.util.Locale.ROOT),
                email.getText().strip(),
                telephone.getText().strip(),
                way.chosen().orElse("post"),
                format.chosen().orElse(""));
        return new Profile(now, language.getText().strip(), before.care());
    }
}
