package redress.desk.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;
import redress.people.Person;

/** Who it is from: somebody known, found by name, postcode or telephone though mistyped, or somebody new. */
final class PersonField extends VBox {

    private static final Pattern KEPT = Pattern.compile("[0-9]{1,18}");

    private final IntakeDesk desk;
    private final Work.Lane lane;
    private final Runnable changed;
    private final Consumer<Optional<Person>> known;
    private final TextField find = new TextField();
    private final CheckBox anonymous = new CheckBox(Text.of("intake.person.anonymous"));
    private final ListView<Person> found = new ListView<>();
    private final TextField title = new TextField();
    private final TextField organisation = new TextField();
    private final TextBox address = new TextBox(3);
    private final TextField postcode = new TextField();
    private final TextField telephone = new TextField();
    private final TextField email = new TextField();
    private final ChoiceField<String> way = new ChoiceField<>(List.of("post", "email"), PersonField::wayInWords);
    private final ChoiceField<String> format = new ChoiceField<>(
            List.of("", "large-print-14", "large-print-16", "large-print-18", "large-print-20"),
            PersonField::formatInWords);
    private final Form details = new Form();
    private final FormRow row;
    private Optional<Person> chosen = Optional.empty();

    /** Known is told whenever somebody already kept is chosen, or nobody any more. */
    PersonField(IntakeDesk desk, Work work, Runnable changed, Consumer<Optional<Person>> known) {
        this.desk = desk;
        this.lane = work.lane();
        this.changed = changed;
        this.known = known;
        getStyleClass().add("gap-small");
        row = FormRow.of(Text.of("intake.from"), find)
                .hint(Text.of("intake.from.hint"))
                .check(this::problem);
        find.textProperty().subscribe(() -> typed());
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN && found.isVisible()) {
                found.requestFocus();
                found.getSelectionModel().selectFirst();
                key.consume();
            }
        });
        buildFound();
        buildDetails();
        getChildren().addAll(row, found, details, anonymous);
        anonymous.selectedProperty().subscribe(is -> {
            find.setDisable(is);
            show(details, !is && chosen.isEmpty() && !find.getText().isBlank());
            changed.run();
        });
    }

    private void buildFound() {
        found.setAccessibleText(Text.of("intake.person.found"));
        found.getStyleClass().add("found-people");
        found.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(Person person, boolean empty) {
                super.updateItem(person, empty);
                setText(empty || person == null ? "" : inOneLine(person));
            }
        });
        found.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose();
                key.consume();
            }
        });
        found.setOnMouseClicked(click -> choose());
        show(found, false);
    }

    private void buildDetails() {
        way.choose("post");
        format.choose("");
        details.line(
                        FormRow.of(Text.of("intake.person.title"), title)
                                .hint(Text.of("intake.person.title.hint"))
                                .width("width-short"),
                        FormRow.of(Text.of("intake.person.organisation"), organisation),
                        FormRow.of(Text.of("intake.person.telephone"), telephone))
                .line(
                        FormRow.of(Text.of("intake.person.address"), address),
                        FormRow.of(Text.of("intake.person.postcode"), postcode).width("width-short"))
                .line(
                        FormRow.of(Text.of("intake.person.email"), email),
                        FormRow.of(Text.of("intake.person.way"), way).width("width-short"),
                        FormRow.of(Text.of("intake.person.format"), format).width("width-medium"));
        for (TextField field : List.of(title, organisation, postcode, telephone, email)) {
            field.textProperty().subscribe(() -> changed.run());
        }
        address.textProperty().subscribe(() -> changed.run());
        show(details, false);
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void typed() {
        if (chosen.map(p -> !inOneLine(p).equals(find.getText())).orElse(false)) {
            chosen = Optional.empty();
            known.accept(chosen);
        }
        String text = find.getText();
        show(details, chosen.isEmpty() && !text.isBlank());
        if (chosen.isPresent() || text.strip().length() < 3) {
            show(found, false);
        } else {
            lane.run(() -> desk.cases().alike(text, 5)).then(people -> {
                found.getItems().setAll(people);
                show(found, !people.isEmpty() && chosen.isEmpty());
            });
        }
        changed.run();
    }

    private void choose() {
        Person person = found.getSelectionModel().getSelectedItem();
        if (person != null) {
            know(person);
            find.requestFocus();
        }
    }

    /** It is somebody already kept. */
    void know(Person person) {
        chosen = Optional.of(person);
        find.setText(inOneLine(person));
        show(found, false);
        show(details, false);
        known.accept(chosen);
    }

    private Optional<String> problem() {
        return anonymous.isSelected() || !find.getText().isBlank()
                ? Optional.empty()
                : Optional.of(Text.of("intake.from.missing"));
    }

    FormRow row() {
        return row;
    }

    /** Who it is from; empty for an anonymous one. */
    Optional<Person> person() {
        if (anonymous.isSelected()) {
            return Optional.empty();
        }
        return chosen.or(() -> Optional.of(new Person(
                0,
                0,
                title.getText().strip(),
                find.getText().strip(),
                organisation.getText().strip(),
                address.getText().strip(),
                postcode.getText().strip().toUpperCase(Locale.ROOT),
                email.getText().strip(),
                telephone.getText().strip(),
                way.chosen().orElse("post"),
                format.chosen().orElse(""))));
    }

    /** The names typed here, which are right in the description too. */
    String names() {
        return String.join("\n", find.getText(), organisation.getText(), address.getText());
    }

    void save(Map<String, String> draft) {
        draft.put("find", find.getText());
        draft.put("person", chosen.map(person -> Long.toString(person.id())).orElse(""));
        draft.put("title", title.getText());
        draft.put("organisation", organisation.getText());
        draft.put("address", address.getText());
        draft.put("postcode", postcode.getText());
        draft.put("telephone", telephone.getText());
        draft.put("email", email.getText());
        draft.put("way", way.chosen().orElse(""));
        draft.put("format", format.chosen().orElse(""));
        draft.put("anonymous", Boolean.toString(anonymous.isSelected()));
    }

    void restore(Map<String, String> draft) {
        find.setText(draft.getOrDefault("find", ""));
        title.setText(draft.getOrDefault("title", ""));
        organisation.setText(draft.getOrDefault("organisation", ""));
        address.setText(draft.getOrDefault("address", ""));
        postcode.setText(draft.getOrDefault("postcode", ""));
        telephone.setText(draft.getOrDefault("telephone", ""));
        email.setText(draft.getOrDefault("email", ""));
        way.getItems().stream().filter(draft.getOrDefault("way", "")::equals).forEach(way::choose);
        format.getItems().stream()
                .filter(draft.getOrDefault("format", "")::equals)
                .forEach(format::choose);
        anonymous.setSelected(Boolean.parseBoolean(draft.getOrDefault("anonymous", "false")));
        String person = draft.getOrDefault("person", "");
        if (KEPT.matcher(person).matches()) {
            lane.run(() -> desk.cases().person(Long.parseLong(person))).then(kept -> kept.ifPresent(this::know));
        }
    }

    static String inOneLine(Person person) {
        String place = (person.address().replace("\n", ", ") + " " + person.postcode()).strip();
        return person.fullName() + (place.isEmpty() ? "" : ", " + place);
    }

    private static String wayInWords(String id) {
        return id.equals("email") ? Text.of("intake.way.email") : Text.of("intake.way.post");
    }

    private static String formatInWords(String id) {
        return id.isEmpty()
                ? Text.of("intake.format.usual")
                : Text.of("intake.format.large", id.substring(id.length() - 2));
    }
}
