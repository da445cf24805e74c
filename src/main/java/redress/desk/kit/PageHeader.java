package redress.desk.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a page: the way here, its title, one plain sentence or chips below, at most three buttons at the right. */
public final class PageHeader extends HBox {

    private final FlowPane path = new FlowPane();
    private final Label title;
    private final Label sentence = Words.muted("");
    private final VBox left;
    private final HBox actions = new HBox();

    public PageHeader(String title) {
        this.title = Words.page(title);
        left = new VBox(this.title);
        path.getStyleClass().add("gap");
        actions.getStyleClass().add("gap-panel");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.getStyleClass().add("gap-small");
        left.setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("gap-panel");
        getChildren().addAll(left, actions);
    }

    /** The line above the title: links and words. */
    public PageHeader path(Node... parts) {
        path.getChildren().setAll(parts);
        path.getChildren().forEach(part -> part.getStyleClass().add("text-small"));
        if (!left.getChildren().contains(path)) {
            left.getChildren().add(0, path);
        }
        return this;
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** How things stand, in one sentence. */
    public PageHeader sentence(String text) {
        sentence.setText(text);
        if (!left.getChildren().contains(sentence)) {
            left.getChildren().add(sentence);
        }
        return this;
    }

    /** People and chips below the title. */
    public PageHeader below(Node... parts) {
        FlowPane line = new FlowPane(parts);
        line.getStyleClass().add("gap-wide");
        left.getChildren().add(line);
        return this;
    }

    /** The buttons at the right; the rest belongs under More. */
    public PageHeader actions(List<Button> buttons) {
        if (buttons.size() > 3) {
            throw new IllegalArgumentException("A page header has at most three buttons.");
        }
        actions.getChildren().setAll(buttons);
        return this;
    }

    /** Something else at the right: the ten working days of Today. */
    public PageHeader right(Node node) {
        actions.getChildren().setAll(node);
        return this;
    }
}
