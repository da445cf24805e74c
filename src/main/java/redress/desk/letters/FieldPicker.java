package redress.desk.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.letters.Field;
import redress.letters.FieldType;
import redress.letters.LetterFields;

/** All that can be put into a template, found by typing; Enter inserts it, Esc goes back to the text. */
final class FieldPicker {

    /** One thing to insert, with what it may look like in a letter. */
    record Choice(String group, String name, String description, String sample, String inserts) {

        boolean matches(String words) {
            String all = (group + " " + name + " " + description).toLowerCase(Locale.UK);
            return Arrays.stream(words.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(all::contains);
        }
    }

    private final List<Choice> choices;
    private final Consumer<String> insert;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final PopOver popOver = new PopOver();

    /**
     * A picker not yet open.
     *
     * @param shared the names of the shared paragraphs
     * @param insert takes what is to be written
     */
    FieldPicker(List<String> shared, Consumer<String> insert) {
        this.choices = choices(shared);
        this.insert = insert;
        search.setAccessibleText(Text.of("letters.picker.search"));
        search.setPromptText(Text.of("letters.picker.search"));
        search.textProperty().subscribe(words -> filter(words));
        list.setAccessibleText(Text.of("letters.picker.list"));
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Words.muted(Text.of("letters.picker.none")));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                take();
            }
        });
        VBox content = new VBox(search, list, Words.small(Text.of("letters.picker.keys")));
        content.getStyleClass().addAll("gap", "field-picker");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        content.getStylesheets()
                .add(FieldPicker.class
                        .getResource("/redress/desk/templates.css")
                        .toExternalForm());
        popOver.setContentNode(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setTitle(Text.of("letters.picker.title"));
        popOver.setOnShown(e -> search.requestFocus());
    }

    void open(Node owner) {
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                take();
            }
            case DOWN, UP -> {
                key.consume();
                move(key.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            case ESCAPE -> {
                key.consume();
                popOver.hide();
            }
            default -> {}
        }
    }

    private void move(int step) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + step));
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    private void filter(String words) {
        list.getItems()
                .setAll(choices.stream()
                        .filter(choice -> choice.matches(words.strip()))
                        .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void take() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popOver.hide();
            insert.accept(chosen.inserts());
        }
    }

    private static List<Choice> choices(List<String> shared) {
        List<Choice> all = new ArrayList<>();
        for (LetterFields.Group group : LetterFields.groups()) {
            group.fields().forEach(field -> add(group.title(), field, all));
        }
        shared.forEach(name -> all.add(new Choice(
                Text.of("letters.picker.shared"),
                name,
                Text.of("letters.picker.paragraph"),
                "",
                "{{> " + name + "}}")));
        return List.copyOf(all);
    }

    private static void add(String group, Field field, List<Choice> all) {
        all.add(choice(group, field));
        String inside = Text.of("letters.picker.inside", field.name());
        field.items().forEach(item -> all.add(choice(inside, item)));
    }

    private static Choice choice(String group, Field field) {
        return new Choice(group, field.name(), field.description(), sample(field), inserts(field));
    }

    private static String sample(Field field) {
        return field.type() == FieldType.LIST ? field.type().words() : field.sample();
    }

    private static String inserts(Field field) {
        return switch (field.type()) {
            case LIST -> "{{#each " + field.name() + "}}{{/each}}";
            case YES_NO -> "{{#if " + field.name() + "}}{{/if}}";
            default -> "{{" + field.name() + "}}";
        };
    }

    private final class Cell extends ListCell<Choice> {

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = Words.strong(choice.name());
            Label sample = Words.small(choice.sample());
            HBox first = new HBox(name, sample);
            first.getStyleClass().add("gap");
            HBox.setHgrow(name, Priority.ALWAYS);
            VBox lines = new VBox(first, Words.small(choice.description()));
            if (startsGroup()) {
                Label group = Words.small(choice.group());
                group.getStyleClass().add("picker-group");
                lines.getChildren().add(0, group);
            }
            setGraphic(lines);
            setAccessibleText(choice.name() + ", " + choice.description() + ", " + choice.sample());
        }

        private boolean startsGroup() {
            int at = getIndex();
            List<Choice> shown = list.getItems();
            return at <= 0
                    || at >= shown.size()
                    || !shown.get(at - 1).group().equals(shown.get(at).group());
        }
    }
}
