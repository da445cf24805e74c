package redress.desk.intake;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Icon;
import redress.desk.kit.Words;

/** Fields that few cases need, behind a link that shows and hides them. */
final class Unfolding extends VBox {

    private final Form inside = new Form();
    private final Form whole;
    private final Hyperlink link;

    /**
     * Nothing in it yet, and folded.
     *
     * @param whole the form that counts what is wrong in its rows
     */
    Unfolding(String words, Form whole) {
        this.whole = whole;
        link = Words.link(words, () -> open(!inside.isManaged()));
        getStyleClass().add("gap-small");
        getChildren().addAll(link, inside);
        open(false);
    }

    Unfolding line(FormRow... rows) {
        inside.line(rows);
        for (FormRow row : rows) {
            whole.watch(row);
        }
        return this;
    }

    Unfolding add(Node node) {
        inside.add(node);
        return this;
    }

    void open(boolean shown) {
        inside.setVisible(shown);
        inside.setManaged(shown);
        link.setGraphic(new Icon(shown ? "fth-chevron-down" : "fth-chevron-right"));
    }
}
