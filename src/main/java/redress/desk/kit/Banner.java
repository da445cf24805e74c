package redress.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The gravest thing to know on a page, over its whole width, as long as it is true. At most one a page. */
public final class Banner extends HBox {

    /**
     * A banner without a button.
     *
     * @param status gives icon and tint: late, due today, waiting, restricted
     * @param sentence what is so
     * @param detail what follows from it; empty for none
     */
    public Banner(Status status, String sentence, String detail) {
        getStyleClass().addAll("banner", status.styleClass());
        Icon icon = status.icon();
        icon.getStyleClass().add("icon-large");
        VBox words = new VBox(Words.strong(sentence));
        if (!detail.isEmpty()) {
            words.getChildren().add(Words.body(detail));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
    }

    /** The same with its one button. */
    public Banner with(Command command) {
        Button button = ButtonRow.button(command);
        button.getStyleClass().add("small");
        getChildren().add(button);
        setAlignment(Pos.CENTER_LEFT);
        return this;
    }
}
