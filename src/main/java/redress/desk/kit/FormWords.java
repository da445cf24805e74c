package redress.desk.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;

/**
 * What stands in the fields of a form, by the field's name, and the way back: for drafts. What the form proposed itself
 * is not worth keeping; only where something differs from it is there a draft, and then of all fields.
 */
public final class FormWords {

    private record Field(Supplier<String> now, Consumer<String> show) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Map<String, String> proposed = Map.of();
    private Runnable changed = () -> {};

    public void text(String name, TextInputControl field) {
        field.textProperty().subscribe(() -> changed.run());
        add(name, field::getText, field::setText);
    }

    public void date(String name, DateField field) {
        field.text().textProperty().subscribe(() -> changed.run());
        add(name, field.text()::getText, typed -> {
            field.text().setText(typed);
            field.read();
        });
    }

    /** A choice is kept as its words, and stays open if nothing is called so any more. */
    public <T> void choice(String name, ChoiceField<T> field) {
        field.valueProperty().subscribe(() -> changed.run());
        add(name, field::words, words -> field.chooseWords(words));
    }

    public void tick(String name, CheckBox box) {
        box.selectedProperty().subscribe(() -> changed.run());
        add(name, () -> Boolean.toString(box.isSelected()), ticked -> box.setSelected(Boolean.parseBoolean(ticked)));
    }

    /** What stands there now was proposed by the program. */
    public void settle() {
        proposed = all();
    }

    /** Called from now on whenever something is typed or chosen. */
    public void onChange(Runnable act) {
        changed = act;
    }

    /** All that stands there, if the user changed any of it; else nothing. */
    public Map<String, String> typed() {
        Map<String, String> now = all();
        return now.equals(proposed) ? Map.of() : now;
    }

    /** Puts kept words back, in the order of the fields, since what one offers may depend on the one before. */
    public void restore(Map<String, String> kept) {
        if (!kept.isEmpty()) {
            fields.forEach((name, field) -> field.show().accept(kept.getOrDefault(name, "")));
        }
    }

    /** Empties every field back to what the form proposed. */
    public void clear() {
        restore(proposed);
    }

    private void add(String name, Supplier<String> now, Consumer<String> show) {
        String unique = name;
        for (int i = 2; fields.containsKey(unique); i++) {
            unique = name + " " + i;
        }
        fields.put(unique, new Field(now, show));
    }

    private Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        fields.forEach((name, field) -> all.put(name, field.now().get()));
        return all;
    }
}
