package redress.desk.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What can be done with the selected row, as a menu: right button, menu key or Shift+F10. What cannot be done is left out. */
public final class RowMenu {

    private final LedgerTable<?> table;
    private final Supplier<List<Command>> commands;
    private final ContextMenu menu = new ContextMenu();

    private RowMenu(LedgerTable<?> table, Supplier<List<Command>> commands) {
        this.table = table;
        this.commands = commands;
    }

    /** From now on the table has this menu; the commands are asked for each time it opens. */
    public static void on(LedgerTable<?> table, Supplier<List<Command>> commands) {
        RowMenu menu = new RowMenu(table, commands);
        table.addEventFilter(KeyEvent.KEY_PRESSED, menu::key);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::pointed);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown())) {
            key.consume();
            fill();
            Bounds row = selected().getBoundsInParent();
            menu.show(table, Side.TOP, row.getHeight(), row.getMaxY() + row.getHeight());
        }
    }

    private void pointed(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            fill();
            menu.show(table, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private Node selected() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .findFirst()
                .orElse(table);
    }

    private void fill() {
        menu.getItems()
                .setAll(commands.get().stream()
                        .map(command -> Allowed.from(table, command))
                        .filter(command -> command.refusal().get().isEmpty())
                        .map(RowMenu::item)
                        .toList());
    }

    private static MenuItem item(Command command) {
        String words = command.keyWords().isEmpty()
                ? command.text()
                : Text.of("kit.row-menu.keys", command.text(), command.keyWords());
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> command.perform());
        return item;
    }
}
