package redress.desk.kit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Chooses a picture file; what is kept is the address it got. */
public final class PictureField extends VBox {

    /** Keeps a file's bytes and gives their address; runs off the screen's thread. */
    public interface Keeper {
        String keep(byte[] file);
    }

    private final ReadOnlyObjectWrapper<Optional<String>> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
    private final Label state = new Label();
    private final Button remove;
    private final String name;
    private final Work work;
    private final Keeper keeper;

    /** @param name what the picture is, such as "Crest" */
    public PictureField(String name, Work work, Keeper keeper) {
        this.name = name;
        this.work = work;
        this.keeper = keeper;
        remove = ButtonRow.flat(
                Command.of("picture.remove", Text.of("kit.picture.remove"), () -> show(Optional.empty())));
        Button choose = ButtonRow.button(Command.of("picture.choose", Text.of("kit.picture.choose"), this::choose)
                .withIcon("fth-image"));
        choose.setAccessibleText(name + ": " + Text.of("kit.picture.choose"));
        remove.setAccessibleText(name + ": " + Text.of("kit.picture.remove"));
        HBox line = new HBox(choose, remove, state);
        line.getStyleClass().addAll("gap", "centre-left");
        getStyleClass().add("form-row");
        getChildren().addAll(new Label(name), line);
        show(Optional.empty());
    }

    /** The address of the picture; empty for none. */
    public ReadOnlyObjectProperty<Optional<String>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Shows what is chosen so far. */
    public void show(Optional<String> address) {
        kept.set(address);
        state.setText(address.isPresent() ? Text.of("kit.picture.there") : Text.of("kit.picture.none"));
        remove.setDisable(address.isEmpty());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Text.of("kit.picture.kinds"), "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).ifPresent(this::take);
    }

    /** Takes a file as if it had been chosen. */
    public void take(File file) {
        work.run(() -> keeper.keep(Files.readAllBytes(file.toPath())))
                .orElse(IOException.class, e -> state.setText(Text.of("kit.picture.unreadable")))
                .orElse(RuntimeException.class, e -> state.setText(e.getMessage()))
                .then(address -> show(Optional.of(address)));
    }
}
