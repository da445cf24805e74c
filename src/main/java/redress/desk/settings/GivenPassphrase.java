package redress.desk.settings;

import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** A passphrase or code that is told once: it can be read, copied and written down, and is kept nowhere. */
final class GivenPassphrase extends VBox {

    GivenPassphrase(String name, String words, Runnable done) {
        String title = Text.of("accounts.told", name);
        TextField field = new TextField(words);
        field.setEditable(false);
        field.setAccessibleText(title);
        FlowPane buttons =
                new FlowPane(ButtonRow.button(Command.of("accounts.told.done", Text.of("accounts.told.done"), done)));
        buttons.getStyleClass().add("settings-buttons");
        getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        getChildren().addAll(Words.section(title), Words.body(Text.of("accounts.told.means")), field, buttons);
    }
}
