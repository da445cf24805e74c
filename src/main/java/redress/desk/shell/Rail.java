package redress.desk.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;

/** The places, what needs you in each, and at the foot the council and its last backup. */
final class Rail extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Label backup = new Label();
    private final VBox foot = new VBox();

    Rail(List<Place> places, String council, ObservableValue<BackupNote> note, Consumer<Place> go) {
        getStyleClass().add("rail");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        places.stream()
                .filter(place -> !place.atFoot())
                .forEach(place -> getChildren().add(button(place, go)));
        getChildren().add(gap);
        places.stream().filter(Place::atFoot).forEach(place -> getChildren().add(button(place, go)));
        foot.getChildren().addAll(new Label(council), backup);
        foot.getStyleClass().add("rail-foot");
        getChildren().add(foot);
        note.subscribe(this::say);
    }

    /** Marks the place of the screen in front. */
    void mark(String placeId) {
        buttons.forEach((id, button) -> button.pseudoClassStateChanged(SELECTED, id.equals(placeId)));
    }

    private Button button(Place place, Consumer<Place> go) {
        Label name = new Label(place.name());
        name.getStyleClass().add("place-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label();
        count.getStyleClass().add("rail-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> place.count().get() == 0
                                ? ""
                                : String.valueOf(place.count().get()),
                        place.count()));
        HBox line = new HBox(new Icon(place.icon()), name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap-panel");
        Button button = new Button("", line);
        line.prefWidthProperty().bind(button.widthProperty().map(width -> {
            var insets = button.getInsets();
            return width.doubleValue() - insets.getLeft() - insets.getRight();
        }));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("rail-place");
        button.accessibleTextProperty().bind(Bindings.createStringBinding(() -> spoken(place), place.count()));
        button.setOnAction(e -> go.accept(place));
        buttons.put(place.id(), button);
        return button;
    }

    private static String spoken(Place place) {
        int count = place.count().get();
        return count == 0 ? place.name() : Text.of("shell.rail.place", place.name(), count);
    }

    private void say(BackupNote note) {
        backup.setText(note.words());
        backup.setGraphic(new Icon(note.overdue() ? "fth-alert-triangle" : "fth-check"));
        backup.getStyleClass().remove("overdue");
        if (note.overdue()) {
            backup.getStyleClass().add("overdue");
        }
    }

    /** Icons with tooltips only. */
    void narrow(boolean on) {
        foot.setVisible(!on);
        foot.setManaged(!on);
        buttons.values().forEach(button -> {
            HBox line = (HBox) button.getGraphic();
            line.getChildren().stream().filter(Label.class::isInstance).forEach(label -> {
                label.setVisible(!on);
                label.setManaged(!on);
            });
            button.setTooltip(on ? new Tooltip(button.getAccessibleText()) : null);
        });
    }
}
