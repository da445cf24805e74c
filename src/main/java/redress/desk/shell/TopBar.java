package redress.desk.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import redress.desk.kit.Allowed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;

/** The mark, the find field, New case, and the menu under the user's name. */
final class TopBar extends HBox {

    private final MenuButton menu;

    TopBar(Node find, Command newCase, String user, List<List<Command>> menu) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        StackPane mark = new StackPane(new Icon("fth-corner-up-left"));
        mark.getStyleClass().add("brand");
        Label name = new Label("Redress");
        name.getStyleClass().add("brand-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox brand = new HBox(mark, name);
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().addAll("gap", "brand-box");
        HBox.setHgrow(find, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button fresh = ButtonRow.button(newCase.withIcon("fth-plus"));
        this.menu = menu(user, menu);
        getChildren().addAll(brand, find, gap, fresh, this.menu);
    }

    /** Adds further entries at the foot of the menu. */
    void offer(List<Command> commands) {
        menu.getItems().add(new SeparatorMenuItem());
        commands.forEach(command -> menu.getItems().add(item(command, menu)));
    }

    /** A coloured word that is always in sight. */
    void mark(Button mark) {
        mark.getStyleClass().addAll("chip", "practice-mark");
        getChildren().add(getChildren().size() - 2, mark);
    }

    private static MenuButton menu(String user, List<List<Command>> groups) {
        MenuButton button = new MenuButton(user);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Text.of("shell.menu.name", user));
        for (List<Command> group : groups) {
            if (!button.getItems().isEmpty()) {
                button.getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group) {
                button.getItems().add(item(command, button));
            }
        }
        return button;
    }

    private static MenuItem item(Command command, MenuButton in) {
        MenuItem item = new MenuItem();
        // shown only: the frame itself listens to the keys
        item.setText(command.keyWords().isEmpty() ? command.text() : command.text() + "   " + command.keyWords());
        return Allowed.item(item, command, in);
    }
}
