package redress.desk.people;

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
import redress.people.Profile;

/**
 * A form that changes something of a person.
 *
 * @param title the verb
 * @param sentence what it means; "" where the title says enough
 * @param before the person as known when the form was opened
 * @param read what would be known after it, from the fields as they stand
 */
record PersonEdit(String title, String sentence, Profile before, Form form, Supplier<Profile> read) {

    VBox panel(Consumer<PersonEdit> saving, Runnable leave) {
        Button primary = ButtonRow.button(Command.of("people.save", Text.of("people.save"), () -> saving.accept(this)));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        Button back = ButtonRow.flat(Command.of("people.leave", Text.of("people.leave"), leave));
        HBox buttons = new HBox(primary, back);
        buttons.getStyleClass().add("gap");
        VBox box = new VBox(Words.section(title));
        if (!sentence.isEmpty()) {
            box.getChildren().add(Words.small(sentence));
        }
        box.getChildren().addAll(form, form.problemsLink(), buttons);
        box.getStyleClass().add("panel");
        return box;
    }
}
