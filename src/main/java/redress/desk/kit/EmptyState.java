package redress.desk.kit;

import javafx.scene.layout.VBox;

/** What stands where nothing is: one sentence and, if there is one, the next step. */
public final class EmptyState extends VBox {

    public EmptyState(String sentence, Command... steps) {
        getStyleClass().add("empty-state");
        getChildren().add(Words.body(sentence));
        for (Command step : steps) {
            getChildren().add(ButtonRow.button(step));
        }
    }
}
