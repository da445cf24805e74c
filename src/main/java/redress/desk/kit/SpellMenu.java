package redress.desk.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What may have been meant by a word, and the way to make it one of the council's own. */
final class SpellMenu extends ContextMenu {

    SpellMenu(String word, List<String> meant, Consumer<String> replace, Runnable learn) {
        for (String right : meant) {
            getItems().add(item(right, () -> replace.accept(right)));
        }
        if (meant.isEmpty()) {
            MenuItem none = item(Text.of("kit.spelling.none", word), () -> {});
            none.setDisable(true);
            getItems().add(none);
        }
        getItems().addAll(new SeparatorMenuItem(), item(Text.of("kit.spelling.add", word), learn));
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }
}
