package redress.desk.casefile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.PagePictures;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** A letter as it looks on paper, or what is still missing for it; the same as text for whoever cannot see pictures. */
final class LetterPane extends VBox {

    private final Work work;
    private final UndoBar undo;
    private final Runnable leaving;
    private final VBox body = new VBox();
    private final HBox head = new HBox();
    private final Button asText =
            ButtonRow.button(Command.of("letter.text", Text.of("casefile.letter.text"), this::turn)
                    .withIcon("fth-align-left"));
    private Optional<PagePictures> pages = Optional.empty();
    private boolean text;

    /** A pane without a letter; leaving is called before one is written to a file, off the screen's thread. */
    LetterPane(Work work, UndoBar undo, Runnable leaving) {
        this.work = work;
        this.undo = undo;
        this.leaving = leaving;
        head.getStyleClass().add("gap");
        body.getStyleClass().add("gap-panel");
        getStyleClass().add("gap-panel");
        getChildren().addAll(head, body);
    }

    /**
     * Shows a letter that could be made.
     *
     * @param further what else can be done with it; Close is the last
     */
    void show(String title, String fileName, PagePictures letter, List<Command> further) {
        pages = Optional.of(letter);
        Button save = ButtonRow.button(
                Command.of("letter.save", Text.of("casefile.letter.save"), () -> save(fileName, letter.pdf()))
                        .withIcon("fth-download"));
        List<Button> buttons = new ArrayList<>(List.of(asText, save));
        further.forEach(command -> buttons.add(ButtonRow.button(command)));
        head(title, buttons);
        fill();
    }

    /** Where the question for the printer points to: the first of the further buttons. */
    Node printer() {
        return head.getChildren().get(Math.min(3, head.getChildren().size() - 1));
    }

    /** Says what is missing for it. */
    void explain(String title, List<String> sentences, Command close) {
        pages = Optional.empty();
        head(title, List.of(ButtonRow.button(close)));
        body.getChildren()
                .setAll(new Banner(
                        Status.WAITING,
                        Text.of("casefile.letter.missing", sentences.size()),
                        String.join("\n", sentences)));
    }

    private void head(String title, List<Button> buttons) {
        Region heading = Words.section(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        buttons.forEach(button -> button.getStyleClass().add("small"));
        head.getChildren().setAll(heading);
        head.getChildren().addAll(buttons);
    }

    private void turn() {
        text = !text;
        asText.setText(text ? Text.of("casefile.letter.picture") : Text.of("casefile.letter.text"));
        fill();
    }

    private void fill() {
        body.getChildren().clear();
        pages.ifPresent(letter -> {
            if (text) {
                TextArea area = new TextArea(letter.text());
                area.setEditable(false);
                area.setWrapText(true);
                area.setPrefRowCount(letter.text().split("\n", -1).length + 1);
                area.setAccessibleText(Text.of("casefile.letter.as-text"));
                body.getChildren().add(area);
            } else {
                body.getChildren().addAll(letter.sheets(body));
            }
        });
    }

    /** Asks where to save a file; its ending says of what kind it is. */
    void save(String fileName, byte[] content) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("casefile.letter.save-as"));
        chooser.setInitialFileName(fileName);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.UK), "*." + ending));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(file -> write(file, content));
    }

    private void write(File file, byte[] pdf) {
        work.run(() -> {
                    leaving.run();
                    return Files.write(file.toPath(), pdf);
                })
                .orElse(StorageFailure.class, refused -> undo.note(refused.getMessage()))
                .orElse(IOException.class, e -> undo.note(Text.of("casefile.letter.not-saved")))
                .then(path -> body.getChildren()
                        .add(0, new EmptyState(Text.of("casefile.letter.saved", path.getFileName()))));
    }
}
