package redress.desk.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import redress.desk.kit.Choose;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;

/** Where the cases are kept. */
final class FolderQuestion {

    private final TextField folder = new TextField();
    private final FormRow row;
    private final Form form;

    FolderQuestion(Path proposed) {
        folder.setText(proposed.toString());
        row = FormRow.of(Text.of("setup.folder"), folder)
                .hint(Text.of("setup.folder.hint"))
                .check(() -> path().isEmpty() ? Optional.of(Text.of("setup.folder.wrong")) : Optional.empty());
        Button choose = new Button(Text.of("setup.folder.choose"));
        choose.setOnAction(e -> Choose.folder(choose, Text.of("setup.folder.choose"))
                .ifPresent(chosen -> folder.setText(chosen.toString())));
        form = new Form().row(row).add(choose);
    }

    Form form() {
        return form;
    }

    TextField field() {
        return folder;
    }

    /** Says why no database can be made there. */
    void refuse(String sentence) {
        row.refuse(sentence);
    }

    Optional<Path> path() {
        try {
            return folder.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
