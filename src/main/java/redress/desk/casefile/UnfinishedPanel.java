package redress.desk.casefile;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Actions;
import redress.casework.Deed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Acts that were begun and left: each can be gone on with or thrown away; one no longer possible gives its words. */
final class UnfinishedPanel extends VBox {

    /** What is done with an act that was begun. */
    record Ways(Consumer<Deed> open, Consumer<Deed> throwAway) {}

    UnfinishedPanel(Unfinished unfinished, Actions actions, Ways ways) {
        getStyleClass().add("panel");
        getChildren()
                .addAll(Words.section(Text.of("casefile.draft.title")), Words.small(Text.of("casefile.draft.why")));
        for (Deed deed : unfinished.deeds()) {
            String label = deed.label();
            Button on = actions.may(deed)
                    ? button(
                            Text.of("casefile.draft.go-on"),
                            Text.of("casefile.draft.go-on.this", label),
                            () -> ways.open().accept(deed))
                    : button(
                            Text.of("casefile.draft.copy"),
                            Text.of("casefile.draft.copy.this", label),
                            () -> copy(unfinished, deed));
            Button away = button(
                    Text.of("casefile.draft.discard"),
                    Text.of("casefile.draft.discard.this", label),
                    () -> ways.throwAway().accept(deed));
            FlowPane line = new FlowPane(on, away);
            line.getStyleClass().add("gap");
            VBox one = new VBox(Words.strong(label), line);
            one.getStyleClass().add("gap-small");
            getChildren().add(one);
        }
    }

    private static void copy(Unfinished unfinished, Deed deed) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, unfinished.words(deed)));
    }

    private static Button button(String words, String spoken, Runnable act) {
        Button button = ButtonRow.button(Command.of("case.draft", words, act));
        button.getStyleClass().add("small");
        button.setAccessibleText(spoken);
        return button;
    }
}
