package redress.desk.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Command;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** F1: the keys of the screen one came from, and what cannot be done there now, with its reason. */
final class KeysScreen extends Screen {

    private final VBox page;
    private final ScrollPane scroll;

    KeysScreen(Screen of, List<Command> commands) {
        super(of.place(), Text.of("shell.keys"));
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("panel", "gap-wide");
        int row = 0;
        for (Command command : commands) {
            if (command.keys().isPresent()) {
                Label keys = Words.strong(command.keyWords());
                keys.setMinWidth(Label.USE_PREF_SIZE);
                grid.addRow(
                        row++,
                        keys,
                        Words.body(command.text()),
                        Words.small(command.refusal().get().orElse("")));
            }
        }
        scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Text.of("shell.keys"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page = new VBox(
                new PageHeader(Text.of("shell.keys"))
                        .sentence(Text.of(
                                "shell.keys.sentence", of.titleProperty().get())),
                scroll);
        page.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Node> panes() {
        return List.of(scroll);
    }
}
