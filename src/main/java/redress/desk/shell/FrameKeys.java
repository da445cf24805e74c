package redress.desk.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.UndoBar;

/**
 * The keys of the frame and of the screen in front. Keys with Ctrl or Alt and the function keys are taken before the
 * focused control sees them, so that they work inside text too; plain keys only if the control did not want them.
 */
record FrameKeys(Frame frame, Navigator navigator, UndoBar undoBar, List<Command> otherKeys) {

    void listen() {
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::early);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::late);
        Focus.enterPresses(frame);
    }

    private void early(KeyEvent key) {
        boolean typesText =
                !key.isShortcutDown() && !key.isAltDown() && !key.getCode().isFunctionKey();
        // AltGr arrives as Ctrl+Alt and types accents and the euro
        boolean altGr = key.isShortcutDown() && key.isAltDown();
        if (typesText || altGr || undoesItsText(key)) {
            return;
        }
        if (key.getCode() == KeyCode.F6 && key.isShiftDown()) {
            key.consume();
            frame.nextPane(-1);
            return;
        }
        perform(key);
    }

    private void late(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            boolean used = navigator.currentProperty().get().map(Screen::escape).orElse(false);
            if (!used && !frame.closeNews()) {
                navigator.back();
            }
            return;
        }
        // JavaFX leaves Enter on a button or link to the space bar
        boolean plain = key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown();
        if (plain && (key.getTarget() instanceof Button || key.getTarget() instanceof Hyperlink)) {
            key.consume();
            ((ButtonBase) key.getTarget()).fire();
            return;
        }
        perform(key);
    }

    private void perform(KeyEvent key) {
        Stream.concat(frame.commands().stream(), otherKeys.stream())
                .filter(command ->
                        command.keys().filter(keys -> keys.match(key)).isPresent())
                .findFirst()
                .ifPresent(command -> {
                    key.consume();
                    command.perform().ifPresent(undoBar::note);
                });
    }

    private boolean undoesItsText(KeyEvent key) {
        return key.getCode() == KeyCode.Z
                && frame.getScene().getFocusOwner() instanceof TextInputControl text
                && text.isUndoable();
    }
}
