package redress.desk.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * Says what was just done and offers to take it back, until the next act and for at least twenty seconds. Afterwards
 * the bar goes, but Ctrl+Z and the palette still take it back until something else is done.
 */
public final class UndoBar extends HBox {

    /** What can be taken back: the sentence that said it, and the way. */
    public record Act(String done, Runnable undo) {}

    private static final Duration AT_LEAST = Duration.seconds(20);

    private final Label words = new Label();
    private final Button undo = new Button(Text.of("kit.undo.button"));
    private final PauseTransition pause = new PauseTransition(AT_LEAST);
    private final ReadOnlyObjectWrapper<Optional<Act>> last =
            new ReadOnlyObjectWrapper<>(this, "last", Optional.empty());

    public UndoBar() {
        undo.getStyleClass().add("small");
        undo.setOnAction(e -> undo());
        undo.accessibleTextProperty().bind(words.textProperty().map(done -> Text.of("kit.undo.this", done)));
        getStyleClass().add("undo-bar");
        setMaxWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, undo);
        pause.setOnFinished(e -> setShown(false));
        setShown(false);
    }

    /** Says what was done; the act before can no longer be taken back here. */
    public void say(String done, Runnable takeBack) {
        last.set(Optional.of(new Act(done, takeBack)));
        words.setText(done);
        words.setGraphic(new Icon("fth-check"));
        undo.setVisible(true);
        setShown(true);
        pause.playFromStart();
    }

    /** Says why something cannot be done, in the same bar, with nothing to take back. */
    public void note(String sentence) {
        tell(sentence, "fth-slash");
    }

    /** Says that something was done that cannot be taken back, such as printing. */
    public void tell(String done) {
        tell(done, "fth-check");
    }

    private void tell(String sentence, String icon) {
        words.setText(sentence);
        words.setGraphic(new Icon(icon));
        undo.setVisible(false);
        setShown(true);
        pause.playFromStart();
    }

    /** Takes the last act back; false if there is none. */
    public boolean undo() {
        Optional<Act> act = last.get();
        last.set(Optional.empty());
        pause.stop();
        setShown(false);
        act.ifPresent(a -> a.undo().run());
        return act.isPresent();
    }

    /** What Ctrl+Z would take back. */
    public ReadOnlyObjectProperty<Optional<Act>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
