package redress.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks before what leaves the house or cannot come back. The button names the deed; Cancel has the focus. */
public final class AskFirst {

    private final PopOver popOver = new PopOver();

    /**
     * Not yet asked.
     *
     * @param question "Throw away the practice council?"
     * @param detail what goes and what stays, in a sentence
     * @param deed the button's words and what it does
     */
    public AskFirst(String question, String detail, Command deed) {
        Button go = ButtonRow.button(Command.of(deed.id(), deed.text(), () -> {
            popOver.hide();
            deed.perform();
        }));
        Button leave = ButtonRow.button(Command.of("kit.ask.leave", Text.of("kit.ask.leave"), popOver::hide));
        leave.setCancelButton(true);
        ButtonRow buttons = new ButtonRow();
        buttons.getChildren().setAll(leave, go);
        VBox content = new VBox(Words.section(question), Words.body(detail), buttons);
        content.getStyleClass().addAll("panel", "gap-panel", "ask-first");
        Focus.enterPresses(content);
        popOver.setContentNode(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(question);
        popOver.setOnShown(e -> leave.requestFocus());
    }

    /** Asks below the node, which has the focus again afterwards. */
    public void below(Node owner) {
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }
}
