package redress.desk.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped on a part of the window or pasted there with Ctrl+V, and text pasted where no field has the keyboard. */
public final class FileDrop {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Consumer<List<Path>> files;
    private final Optional<Consumer<String>> text;

    private FileDrop(Consumer<List<Path>> files, Optional<Consumer<String>> text) {
        this.files = files;
        this.text = text;
    }

    public static FileDrop ofFiles(Consumer<List<Path>> files) {
        return new FileDrop(files, Optional.empty());
    }

    public static FileDrop ofFilesAndText(Consumer<List<Path>> files, Consumer<String> text) {
        return new FileDrop(files, Optional.of(text));
    }

    /** Watches this part and what is in it; an inner part that takes a drop itself comes first. */
    public void on(Node part) {
        part.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (holdsFiles(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (holdsFiles(drag.getDragboard())) {
                drag.setDropCompleted(take(drag.getDragboard(), true));
                drag.consume();
            }
        });
        part.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** As {@link #on}, also where a field would otherwise take Ctrl+V and find no words. */
    public void onAndInFields(Node part) {
        on(part);
        part.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (PASTE.match(key) && take(Clipboard.getSystemClipboard(), typing)) {
            key.consume();
        }
    }

    /**
     * Takes what was dropped or copied.
     *
     * @param typing whether a field has the keyboard, which wants text for itself
     * @return whether there was something to take
     */
    boolean take(Clipboard content, boolean typing) {
        if (holdsFiles(content)) {
            files.accept(content.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (!typing
                && text.isPresent()
                && content.hasString()
                && !content.getString().isBlank()) {
            text.get().accept(content.getString());
            return true;
        }
        return false;
    }

    private static boolean holdsFiles(Clipboard content) {
        return content.hasFiles() && !content.getFiles().isEmpty();
    }
}
