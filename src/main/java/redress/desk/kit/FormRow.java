package redress.desk.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A label above, a field, and below it a hint or, in its place, what is wrong. The check runs when the field is left,
 * never while typing.
 */
public final class FormRow extends VBox {

    private final String name;
    private final Control focusable;
    private final Label note = new Label();
    private boolean fixed;
    private Optional<Label> spelling = Optional.empty();
    private String hint = "";
    private Supplier<Optional<String>> check = Optional::empty;
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

    /** A row around a plain control, which gets the label's words as its name. */
    public static FormRow of(String label, Control field) {
        return new FormRow(label, field, field);
    }

    /** A row around a field of several lines, whose words to check stand below it. */
    public static FormRow of(String label, TextBox field) {
        FormRow row = new FormRow(label, field, field);
        row.spelling = Optional.of(field.spelling());
        row.getChildren().add(row.getChildren().size() - 1, field.spelling());
        field.spelling().textProperty().subscribe(() -> row.settle());
        return row;
    }

    /** A row around a passphrase. */
    public static FormRow of(String label, PassphraseField field) {
        return new FormRow(label, field, (Control) field.field());
    }

    /** A row around a date field. */
    public static FormRow of(String label, DateField field) {
        FormRow row = new FormRow(label, field, field.text());
        row.fixed = true;
        return row;
    }

    private FormRow(String label, Node field, Control focusable) {
        this.name = label;
        this.focusable = focusable;
        Label above = new Label(label);
        above.setLabelFor(focusable);
        above.setMinWidth(USE_PREF_SIZE);
        focusable.setAccessibleText(label);
        note.getStyleClass().add("form-hint");
        note.setMinHeight(USE_PREF_SIZE); // or a long hint is cut where the form is taller than its place
        getStyleClass().add("form-row");
        note.setVisible(false);
        note.setManaged(false);
        getChildren().addAll(above, field, note);
        if (field instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        focusWithinProperty().subscribe(within -> {
            if (!within && getScene() != null) {
                checkNow();
            } else if (within) {
                settle();
            }
        });
    }

    /** A line under the field, also spoken as its help. */
    public FormRow hint(String text) {
        hint = text;
        settle();
        return this;
    }

    /** What is wrong with the field, as a sentence that says what to do; empty if nothing. */
    public FormRow check(Supplier<Optional<String>> sentence) {
        check = sentence;
        return this;
    }

    /** How wide: "width-short", "width-medium" or "width-long"; without it the row takes its share of the line. */
    public FormRow width(String styleClass) {
        focusable.getStyleClass().add(styleClass);
        fixed = true;
        return this;
    }

    /** Whether it keeps its width where others share what is left. */
    boolean isFixed() {
        return fixed;
    }

    /** What is wrong now, as shown; empty if nothing was found at the last check. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Checks and shows; true if all is well. */
    public boolean checkNow() {
        problem.set(check.get());
        settle();
        return problem.get().isEmpty();
    }

    /** Shows a sentence that came from elsewhere, such as a refused save, until the field is left again. */
    public void refuse(String sentence) {
        problem.set(Optional.of(sentence));
        settle();
    }

    /** The label's words. */
    public String name() {
        return name;
    }

    public void focusField() {
        focusable.requestFocus();
    }

    private void settle() {
        Optional<String> wrong = problem.get();
        String words = wrong.orElse(hint);
        note.setText(words);
        note.setGraphic(wrong.isPresent() ? new Icon("fth-alert-circle") : null);
        note.getStyleClass().setAll("label", wrong.isPresent() ? "form-error" : "form-hint");
        getStyleClass().removeAll("wrong");
        if (wrong.isPresent()) {
            getStyleClass().add("wrong");
        }
        focusable.setAccessibleHelp((words + " " + spelling.map(Label::getText).orElse("")).strip());
        // hidden, not taken out: a choice field gives up the keyboard while it is laid out, and its row is settled then
        note.setVisible(!words.isEmpty());
        note.setManaged(!words.isEmpty());
    }
}
