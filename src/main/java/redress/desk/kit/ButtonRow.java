package redress.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The foot of a form: the one primary button, others with their keys, and at the right what is less wanted. */
public final class ButtonRow extends SpreadLine {

    private final Region gap;

    public ButtonRow() {
        this(new Region());
    }

    private ButtonRow(Region gap) {
        super(gap, gap);
        this.gap = gap;
        getStyleClass().add("button-row");
    }

    /** Adds the filled button: the next step. Only one on a screen. */
    public ButtonRow primary(Command command) {
        Button button = button(command);
        button.getStyleClass().add("accent");
        return left(button, command);
    }

    public ButtonRow then(Command command) {
        return left(button(command), command);
    }

    /** Adds something at the right: the form's problems link, "Throw away draft". */
    public ButtonRow right(Node node) {
        getChildren().add(node);
        return this;
    }

    /** A button that does the command. */
    public static Button button(Command command) {
        Button button = new Button(command.text());
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (!command.icon().isEmpty()) {
            button.setGraphic(new Icon(command.icon()));
        }
        button.setOnAction(e -> command.perform());
        return Allowed.on(button, command.id());
    }

    /** A button without border, for what is neither primary nor second. */
    public static Button flat(Command command) {
        Button button = button(command);
        button.getStyleClass().add("flat");
        return button;
    }

    private ButtonRow left(Button button, Command command) {
        int at = getChildren().indexOf(gap);
        getChildren().add(at, button);
        if (!command.keyWords().isEmpty()) {
            Label hint = new Label(command.keyWords());
            hint.getStyleClass().add("key-hint");
            hint.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(at + 1, hint);
        }
        return this;
    }
}
