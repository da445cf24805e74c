package redress.desk.kit;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import redress.accounts.Passphrase;

/** A field for a passphrase: dots, until Show is pressed; it says so where capital letters are locked. */
public final class PassphraseField extends VBox {

    private final PasswordField dots = new PasswordField();
    private final TextField plain = new TextField();
    private final ToggleButton show = new ToggleButton(Text.of("kit.passphrase.show"));
    private final Label capitals = Words.small(Text.of("kit.passphrase.capitals"));

    public PassphraseField(String name) {
        plain.textProperty().bindBidirectional(dots.textProperty());
        plain.visibleProperty().bind(show.selectedProperty());
        plain.managedProperty().bind(show.selectedProperty());
        dots.visibleProperty().bind(show.selectedProperty().not());
        dots.managedProperty().bind(show.selectedProperty().not());
        plain.setAccessibleText(name);
        dots.setAccessibleText(name);
        show.setMinWidth(USE_PREF_SIZE);
        show.selectedProperty().subscribe(now -> {
            show.setText(now ? Text.of("kit.passphrase.hide") : Text.of("kit.passphrase.show"));
            show.setAccessibleText(name + ": " + show.getText());
        });
        show.setOnAction(pressed -> field().requestFocus());
        StackPane field = new StackPane(dots, plain);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, show);
        line.getStyleClass().add("gap");
        capitals.setGraphic(new Icon("fth-alert-circle"));
        capitals(false);
        addEventFilter(
                KeyEvent.ANY, key -> capitals(Platform.isKeyLocked(KeyCode.CAPS).orElse(false)));
        getStyleClass().add("gap-small");
        getChildren().addAll(line, capitals);
    }

    private void capitals(boolean locked) {
        capitals.setVisible(locked);
        capitals.setManaged(locked);
    }

    /** The one of the two fields in sight. */
    TextInputControl field() {
        return show.isSelected() ? plain : dots;
    }

    /** What is typed. */
    public Passphrase typed() {
        return new Passphrase(dots.getText());
    }

    public boolean isEmpty() {
        return dots.getText().isEmpty();
    }

    /** Told at each key. */
    public void onChange(Runnable act) {
        dots.textProperty().subscribe((from, to) -> act.run());
    }

    public void clear() {
        dots.clear();
    }

    /** Puts the keyboard into it. */
    public void take() {
        field().requestFocus();
    }
}
