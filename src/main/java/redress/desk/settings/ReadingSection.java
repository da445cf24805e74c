package redress.desk.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Words;

/** A part that only says how something is, and where it is changed. */
record ReadingSection(String said, List<Supplier<String>> paragraphs, Optional<Command> step) implements SettingsPane {

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(said);
    }

    @Override
    public Node node() {
        VBox panel = new VBox();
        panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        paragraphs.forEach(words -> panel.getChildren().add(Words.body(words.get())));
        step.ifPresent(command -> panel.getChildren().add(ButtonRow.button(command)));
        panel.setFocusTraversable(step.isEmpty());
        panel.setAccessibleText(said);
        return panel;
    }

    @Override
    public void read() {}
}
