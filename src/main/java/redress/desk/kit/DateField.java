package redress.desk.kit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * A date typed as people write it ("1 apr", "+10wd", "fri"). On leaving it rewrites itself as "Wed 1 Apr 2026"; what
 * cannot be read stays as typed. The calendar button is extra and not a Tab stop.
 */
public final class DateField extends StackPane {

    private final Function<String, LocalDate> reader;
    private final TextField text = new TextField();
    private final DatePicker month = new DatePicker();
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> date =
            new ReadOnlyObjectWrapper<>(this, "date", Optional.empty());
    private Optional<String> problem = Optional.empty();

    /**
     * An empty field.
     *
     * @param reader reads what was typed, never blank; throws IllegalArgumentException with a sentence if it cannot
     */
    public DateField(Function<String, LocalDate> reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
        Button open = new Button("", new Icon("fth-calendar", "icon-muted"));
        open.setAccessibleText(Text.of("kit.date.choose"));
        open.setFocusTraversable(false);
        open.setOnAction(e -> choose());
        month.setFocusTraversable(false);
        month.setMouseTransparent(true);
        month.setOpacity(0);
        month.setAccessibleText(Text.of("kit.date.choose"));
        month.valueProperty().subscribe(chosen -> {
            if (chosen != null && month.isShowing()) {
                set(chosen);
                text.requestFocus();
            }
        });
        getStyleClass().add("date-field");
        getChildren().addAll(month, text, open);
        setAlignment(open, Pos.CENTER_RIGHT);
        text.focusedProperty().subscribe(focused -> {
            if (!focused) {
                read();
            }
        });
    }

    /** The field itself, for labels, focus and keys. */
    public TextField text() {
        return text;
    }

    /** The date as last read; empty while nothing or something unreadable stands there. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** Shows a date. */
    public void set(LocalDate chosen) {
        text.setText(DateWords.field(chosen));
        problem = Optional.empty();
        date.set(Optional.of(chosen));
    }

    public void clear() {
        text.clear();
        read();
    }

    /** Reads what stands there now, also before the field was left (Ctrl+Enter). */
    public Optional<LocalDate> read() {
        String typed = text.getText().strip();
        if (date.get().map(DateWords::field).filter(typed::equals).isPresent()) {
            return date.get();
        }
        problem = Optional.empty();
        if (typed.isEmpty()) {
            date.set(Optional.empty());
            return date.get();
        }
        try {
            set(reader.apply(typed));
        } catch (IllegalArgumentException e) {
            problem = Optional.of(e.getMessage());
            date.set(Optional.empty());
        }
        return date.get();
    }

    /** Why what was typed is no date, as a sentence; for {@link FormRow#check}. */
    public Optional<String> problem() {
        read();
        return problem;
    }

    private void choose() {
        month.setValue(read().orElse(null));
        month.show();
    }
}
