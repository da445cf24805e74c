package redress.desk.today;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/**
 * A short form above the list.
 *
 * @param title the verb; also on its button
 * @param sentence what it is about
 * @param done the sentence that says it was done
 * @param save reads the fields, and gives what then does it off the screen's thread and answers what takes it back; that
 *     throws Refused with a sentence
 */
record LineForm(String title, String sentence, Form form, String done, Supplier<Supplier<Runnable>> save) {

    VBox panel(Consumer<LineForm> saving, Runnable leave) {
        Button primary = ButtonRow.button(Command.of("today.form.save", title, () -> {
            if (form.check()) {
                saving.accept(this);
            }
        }));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        Button back = ButtonRow.flat(Command.of("today.form.leave", Text.of("today.form.leave"), leave));
        HBox buttons = new HBox(primary, back);
        buttons.getStyleClass().add("gap");
        VBox box = new VBox(Words.section(title), Words.small(sentence), form, form.problemsLink(), buttons);
        box.getStyleClass().add("panel");
        return box;
    }
}
