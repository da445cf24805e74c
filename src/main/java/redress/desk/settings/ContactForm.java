package redress.desk.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.control.TextField;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** Who somebody is and how to reach them. */
final class ContactForm {

    private static final List<ContactKind> KINDS = Arrays.stream(ContactKind.values())
            .filter(kind -> kind != ContactKind.ASSISTANT_DIRECTOR)
            .toList();

    private final ChoiceField<ContactKind> kind = new ChoiceField<>(KINDS, ContactForm::one);
    private final TextField name = new TextField();
    private final TextField area = new TextField();
    private final TextField email = new TextField();
    private final TextField telephone = new TextField();
    private final TextBox address = new TextBox(3);
    private final TextField postcode = new TextField();
    private final long id;
    private final boolean active;

    private ContactForm(Optional<Contact> known) {
        id = known.map(Contact::id).orElse(0L);
        active = known.map(Contact::active).orElse(true);
        known.ifPresent(contact -> {
            kind.choose(contact.kind());
            name.setText(contact.name());
            area.setText(contact.area());
            email.setText(contact.email());
            telephone.setText(contact.telephone());
            address.setText(contact.address());
            postcode.setText(contact.postcode());
        });
    }

    static SideForm adding(Function<Contact, Done> save) {
        return new ContactForm(Optional.empty()).side(Text.of("contacts.add"), typed -> () -> save.apply(typed));
    }

    static SideForm changing(Contact contact, Function<Contact, Callable<Done>> save) {
        return new ContactForm(Optional.of(contact)).side(Text.of("contacts.change"), save);
    }

    private SideForm side(String title, Function<Contact, Callable<Done>> save) {
        Form form = new Form();
        form.row(FormRow.of(Text.of("contacts.kind"), kind)
                .check(() -> kind.chosen().isEmpty() ? Optional.of(Text.of("contacts.need.kind")) : Optional.empty()));
        form.row(FormRow.of(Text.of("contacts.name"), name)
                .hint(Text.of("contacts.name.hint"))
                .check(() -> name.getText().isBlank() ? Optional.of(Text.of("contacts.need.name")) : Optional.empty()));
        FormRow ward = FormRow.of(Text.of("contacts.area"), area);
        form.row(ward);
        kind.valueProperty().subscribe(now -> ward.hint(now == null ? "" : areaHint(now)));
        form.row(FormRow.of(Text.of("contacts.email"), email));
        form.row(FormRow.of(Text.of("contacts.telephone"), telephone));
        form.row(FormRow.of(Text.of("contacts.address-if-known"), address));
        form.row(FormRow.of(Text.of("contacts.postcode"), postcode));
        return new SideForm(title, Text.of("contacts.form"), form, () -> save.apply(read()));
    }

    private Contact read() {
        return new Contact(
                id,
                kind.chosen().orElseThrow(),
                name.getText().strip(),
                area.getText().strip(),
                email.getText().strip(),
                telephone.getText().strip(),
                address.getText().strip(),
                postcode.getText().strip(),
                active);
    }

    private static String areaHint(ContactKind kind) {
        return switch (kind) {
            case MP -> Text.of("contacts.area.mp");
            case COUNCILLOR -> Text.of("contacts.area.councillor");
            case CONTRACT_MANAGER -> Text.of("contacts.area.contract-manager");
            case OMBUDSMAN_INVESTIGATOR -> Text.of("contacts.area.ombudsman-investigator");
            case ASSISTANT_DIRECTOR, OTHER -> Text.of("contacts.area.other");
        };
    }

    /** A field's name, as its label has it. */
    static String field(String name) {
        return switch (name) {
            case "kind" -> Text.of("contacts.kind");
            case "name" -> Text.of("contacts.name");
            case "area" -> Text.of("contacts.area");
            case "email" -> Text.of("contacts.email");
            case "telephone" -> Text.of("contacts.telephone");
            case "postcode" -> Text.of("contacts.postcode");
            case "address" -> Text.of("contacts.address-if-known");
            default -> Text.of("contacts.active");
        };
    }

    /** What a value of a field is called, where it is no text. */
    static Optional<String> words(String field, Object value) {
        return value instanceof ContactKind kept ? Optional.of(one(kept)) : Optional.empty();
    }

    private static String one(ContactKind kind) {
        return switch (kind) {
            case MP -> Text.of("contacts.one.mp");
            case COUNCILLOR -> Text.of("contacts.one.councillor");
            case ASSISTANT_DIRECTOR -> Text.of("contacts.one.assistant-director");
            case CONTRACT_MANAGER -> Text.of("contacts.one.contract-manager");
            case OMBUDSMAN_INVESTIGATOR -> Text.of("contacts.one.ombudsman-investigator");
            case OTHER -> Text.of("contacts.one.other");
        };
    }

    /** The heading over all of a kind. */
    static String plural(ContactKind kind) {
        return switch (kind) {
            case MP -> Text.of("contacts.all.mp");
            case COUNCILLOR -> Text.of("contacts.all.councillor");
            case ASSISTANT_DIRECTOR -> Text.of("contacts.all.assistant-director");
            case CONTRACT_MANAGER -> Text.of("contacts.all.contract-manager");
            case OMBUDSMAN_INVESTIGATOR -> Text.of("contacts.all.ombudsman-investigator");
            case OTHER -> Text.of("contacts.all.other");
        };
    }
}
