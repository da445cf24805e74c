package redress.desk.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A short form above the list.
 *
 * @param title the verb; also on its button
 * @param sentence what it is about
 * @param done the sentence that says it was done
 * @param save reads the fields, and gives what then does it off the screen's thread and answers what takes it back; that
 *     throws Refused with a sentence
 */
public record LineForm(String title, String sentence, Form form, String done, Supplier<Supplier<Runnable>> save) {

    /** The form with its buttons; saving is told when all in it is well. */
    public VBox panel(Consumer<Supplier<Runnable>> saving, Runnable leave) {
        Button primary = ButtonRow.button(Command.of("kit.line-form.save", title, () -> {
            if (form.check()) {
                saving.accept(save.get());
            }
        }));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        Button back = ButtonRow.flat(Command.of("kit.line-form.leave", Text.of("kit.line-form.leave"), leave));
        HBox buttons = new HBox(primary, back);
        buttons.getStyleClass().add("gap");
        FlowPane head = new FlowPane(Words.section(title), Words.small(sentence));
        head.getStyleClass().add("gap-wide");
        head.setRowValignment(VPos.BASELINE);
        VBox box = new VBox(head, form, form.problemsLink(), buttons);
        box.getStyleClass().add("panel");
        return box;
    }
}
