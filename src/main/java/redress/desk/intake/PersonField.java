package redress.desk.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import redress.casework.People;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonList;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;
import redress.people.Person;

/** Who it is from: somebody known, found by name, postcode or telephone though mistyped, or somebody new. */
final class PersonField extends VBox {

    private static final Pattern KEPT = Pattern.compile("[0-9]{1,18}");

    private static final int MOST_ALIKE = 3;

    /** From here on it is asked, before the case is saved, whether it is the same person. */
    private static final double MUCH_ALIKE = 0.85;

    private final IntakeDesk desk;
    private final Work.Lane finding;
    private final Work.Lane comparing;
    private final Runnable changed;
    private final Told told;
    private final TextField find = new TextField();
    private final CheckBox anonymous = new CheckBox(Text.of("intake.person.anonymous"));
    private final PersonList found = new PersonList(candidate -> choose(candidate.person()));
    private final Set<Long> others = new TreeSet<>();
    private final TextField title = new TextField();
    private final TextField organisation = new TextField();
    private final TextBox address = new TextBox(3);
    private final TextField postcode = new TextField();
    private final TextField telephone = new TextField();
    private final TextField email = new TextField();
    private final ChoiceField<String> way = new ChoiceField<>(PersonWords.WAYS, PersonWords::way);
    private final ChoiceField<String> format = new ChoiceField<>(PersonWords.FORMATS, PersonWords::format);
    private final Form details = new Form();
    private final FormRow row;
    private Optional<Person> chosen = Optional.empty();
    private List<People.Known> alike = List.of();
    private boolean offering;

    /**
     * Who wants to know.
     *
     * @param known told whenever somebody already kept is chosen, or nobody any more
     * @param alike told who may be the one typed, as long as nobody has said whether it is
     */
    record Told(Consumer<Optional<Person>> known, Consumer<List<People.Known>> alike) {}

    PersonField(IntakeDesk desk, Work work, Runnable changed, Told told) {
        this.desk = desk;
        this.finding = work.lane();
        this.comparing = work.lane();
        this.changed = changed;
        this.told = told;
        getStyleClass().add("gap-small");
        row = FormRow.of(Text.of("intake.from"), find)
                .hint(Text.of("intake.from.hint"))
                .check(this::problem);
        find.textProperty().subscribe(() -> typed());
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN && found.enter()) {
                key.consume();
            }
        });
        buildDetails();
        VBox finder = new VBox(row, found);
        finder.getStyleClass().add("gap-small");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> offerWhile(Focus.isIn(finder)));
        getChildren().addAll(finder, details, anonymous);
        anonymous.selectedProperty().subscribe(is -> {
            find.setDisable(is);
            show(details, !is && chosen.isEmpty() && !find.getText().isBlank());
            touched();
        });
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
            field.textProperty().subscribe(() -> touched());
        }
        address.textProperty().subscribe(() -> touched());
        show(details, false);
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void typed() {
        if (chosen.map(p -> !inOneLine(p).equals(find.getText())).orElse(false)) {
            chosen = Optional.empty();
            told.known().accept(chosen);
        }
        String text = find.getText();
        show(details, chosen.isEmpty() && !text.isBlank());
        find();
        touched();
    }

    private void offerWhile(boolean here) {
        if (here != offering) {
            offering = here;
            find();
        }
    }

    /** Offers who may be meant, while the keyboard is here. */
    private void find() {
        String text = find.getText();
        if (!offering || chosen.isPresent() || text.strip().length() < 3) {
            found.offer(List.of());
        } else {
            finding.run(() -> desk.people().find(text, 5))
                    .then(people -> found.offer(chosen.isEmpty() && offering ? people : List.of()));
        }
    }

    private void touched() {
        compare();
        changed.run();
    }

    /** Looks for somebody kept who may be the one described so far. */
    private void compare() {
        Optional<Person> described =
                chosen.isPresent() || find.getText().strip().length() < 3 ? Optional.empty() : person();
        comparing
                .run(() -> described
                        .map(person -> desk.people().candidates(person, MOST_ALIKE))
                        .orElse(List.of()))
                .then(this::tell);
    }

    private void tell(List<People.Known> candidates) {
        alike = candidates.stream()
                .filter(known -> !others.contains(known.profile().person().id()))
                .toList();
        told.alike().accept(alike);
        if (row.problemProperty().get().isPresent()) {
            row.checkNow();
        }
    }

    private void choose(Person person) {
        know(person);
        find.requestFocus();
    }

    /** Somebody much alike is another person; it is not asked again. */
    void another(Person person) {
        others.add(person.id());
        find.requestFocus();
        touched();
    }

    /** It is somebody already kept. */
    void know(Person person) {
        chosen = Optional.of(person);
        find.setText(inOneLine(person));
        found.offer(List.of());
        show(details, false);
        told.known().accept(chosen);
    }

    private Optional<String> problem() {
        if (anonymous.isSelected() || chosen.isPresent()) {
            return Optional.empty();
        }
        if (find.getText().isBlank()) {
            return Optional.of(Text.of("intake.from.missing"));
        }
        boolean asked = alike.stream().anyMatch(known -> known.candidate().score() >= MUCH_ALIKE);
        return asked ? Optional.of(Text.of("intake.from.alike")) : Optional.empty();
    }

    FormRow row() {
        return row;
    }

    ReadOnlyBooleanProperty anonymousProperty() {
        return anonymous.selectedProperty();
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
        draft.put("others", others.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    void restore(Map<String, String> draft) {
        Arrays.stream(draft.getOrDefault("others", "").split(" "))
                .filter(id -> KEPT.matcher(id).matches())
                .forEach(id -> others.add(Long.parseLong(id)));
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
            finding.run(() -> desk.cases().person(Long.parseLong(person))).then(kept -> kept.ifPresent(this::know));
        }
    }

    static String inOneLine(Person person) {
        String place = PersonWords.place(person);
        return person.fullName() + (place.isEmpty() ? "" : ", " + place);
    }
}
