package redress.desk.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Which file. */
final class FileStep {

    private final TextField file = new TextField();
    private final FormRow row = FormRow.of(Text.of("importing.file"), file)
            .hint(Text.of("importing.file.hint"))
            .check(() -> path().isEmpty() ? Optional.of(Text.of("importing.file.missing")) : Optional.empty());
    private final Form form = new Form();

    /** @param next goes on, as Enter in the field does */
    FileStep(Runnable next) {
        Button choose = ButtonRow.button(Command.of(
                        "importing.file.choose",
                        Text.of("importing.file.choose"),
                        () -> Choose.file(file, Text.of("importing.file.choose"))
                                .ifPresent(this::take))
                .withIcon("fth-folder"));
        file.setOnAction(e -> next.run());
        form.row(row).add(choose).add(Words.muted(Text.of("importing.file.what")));
    }

    Node node() {
        return form;
    }

    void take(Path path) {
        file.setText(path.toString());
    }

    boolean check() {
        return form.check();
    }

    /** Says why the file cannot be read. */
    void refuse(String sentence) {
        row.refuse(sentence);
        row.focusField();
    }

    Optional<Path> path() {
        String typed = file.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
