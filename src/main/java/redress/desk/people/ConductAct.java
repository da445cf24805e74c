package redress.desk.people;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import redress.conduct.Conduct;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/**
 * A form that records a step about somebody's behaviour.
 *
 * @param title the verb
 * @param sentence what it is for
 * @param undoable whether taking the entry back undoes it wholly; a letter stays written
 * @param save reads the fields and gives what then records it, off the screen's thread
 */
record ConductAct(String title, String sentence, Form form, boolean undoable, Supplier<Callable<Conduct>> save) {

    VBox panel(Consumer<ConductAct> saving, Runnable leave) {
        Button primary = ButtonRow.button(Command.of("conduct.save", Text.of("conduct.save"), () -> {
            if (form.check()) {
                saving.accept(this);
            }
        }));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        Button back = ButtonRow.flat(Command.of("conduct.leave", Text.of("conduct.leave"), leave));
        HBox buttons = new HBox(primary, back);
        buttons.getStyleClass().add("gap");
        VBox box = new VBox(Words.section(title), Words.small(sentence), form, form.problemsLink(), buttons);
        box.getStyleClass().addAll("panel", "gap");
        return box;
    }
}
