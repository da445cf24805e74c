package redress.desk.settings;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/**
 * A form beside a table.
 *
 * @param title the verb
 * @param sentence what it means
 * @param save reads the fields, and gives what then does it off the screen's thread; that throws Refused with a sentence
 */
record SideForm(String title, String sentence, Form form, Supplier<Callable<Done>> save) {

    VBox panel(Consumer<SideForm> saving, Runnable leave) {
        Button primary = ButtonRow.button(Command.of("settings.form.save", title, () -> saving.accept(this)));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        Button back = ButtonRow.flat(Command.of("settings.form.leave", Text.of("settings.form.leave"), leave));
        FlowPane buttons = new FlowPane(primary, back);
        buttons.getStyleClass().add("settings-buttons");
        VBox box = new VBox(Words.section(title), Words.small(sentence), form, form.problemsLink(), buttons);
        box.getStyleClass().addAll("panel", "settings-form");
        return box;
    }
}
