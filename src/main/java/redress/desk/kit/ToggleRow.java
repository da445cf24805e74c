package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A few choices side by side, of which one is chosen; on further lines where they do not fit on one. One Tab stop; Left
 * and Right choose.
 */
public final class ToggleRow<T> extends FlowPane {

    private final String accessibleName;
    private final List<T> choices = new ArrayList<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<T>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());

    /** A row without a choice made: a judgement has no default. */
    public ToggleRow(String accessibleName, List<T> choices, Function<? super T, String> words) {
        this(accessibleName, choices, words, choice -> Optional.empty());
    }

    public ToggleRow(
            String accessibleName,
            List<T> choices,
            Function<? super T, String> words,
            Function<? super T, Optional<Node>> icons) {
        this.accessibleName = accessibleName;
        getStyleClass().add("toggle-row");
        setMaxWidth(USE_PREF_SIZE);
        this.choices.addAll(choices);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            name(button, words.apply(choice));
            button.setGraphic(icons.apply(choice).orElse(null));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> choose(choice));
            buttons.add(button);
        }
        buttons.get(0).getStyleClass().add("first");
        buttons.get(buttons.size() - 1).getStyleClass().add("last");
        getChildren().addAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        mark();
    }

    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public void choose(T choice) {
        chosen.set(Optional.of(choice));
        mark();
    }

    /** None is chosen. */
    public void clear() {
        chosen.set(Optional.empty());
        mark();
    }

    /** Other words for a choice, such as a new count. */
    public void rename(T choice, String words) {
        name(buttons.get(choices.indexOf(choice)), words);
    }

    private void name(ToggleButton button, String words) {
        button.setText(words);
        button.setAccessibleText(accessibleName + ": " + words);
    }

    private void mark() {
        int at = chosen.get().map(choices::indexOf).orElse(-1);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == Math.max(at, 0));
        }
    }

    private void key(KeyEvent key) {
        int step = switch (key.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (step == 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        key.consume();
        int from = chosen.get().map(choices::indexOf).orElse(step > 0 ? -1 : 0);
        int to = Math.floorMod(from + step, choices.size());
        choose(choices.get(to));
        buttons.get(to).requestFocus();
    }

    /** All on one line; a flow pane would ask for its wrap length instead. */
    @Override
    protected double computePrefWidth(double height) {
        double gaps = getHgap() * Math.max(0, buttons.size() - 1);
        return snappedLeftInset()
                + snappedRightInset()
                + gaps
                + buttons.stream()
                        .mapToDouble(button -> snapSizeX(button.prefWidth(-1)))
                        .sum();
    }
}
