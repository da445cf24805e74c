package redress.desk.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Page;
import redress.desk.kit.TwoColumns;

/**
 * The case at the left and what may be done at the right, each scrolling by itself. In a narrow window or with large
 * text they stand under one another: the case first, unless something is being filled in.
 */
final class Columns extends TwoColumns {

    private final VBox main;
    private final VBox side;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Page sidePage = column(right);
    private final HBox both = new HBox(column(left), sidePage);
    private boolean acting;

    Columns(VBox main, VBox side) {
        super("case-ruler");
        this.main = main;
        this.side = side;
        getStyleClass().addAll("case-columns", "gap-panel");
        both.getStyleClass().add("gap-panel");
        HBox.setHgrow(both.getChildren().get(0), Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        follow();
    }

    /** Whether something is being filled in at the side, which then takes more room. */
    void setActing(boolean now) {
        acting = now;
        arrange();
    }

    @Override
    protected void arrange() {
        sidePage.getStyleClass().removeAll("case-side", "case-acting");
        sidePage.getStyleClass().add(acting ? "case-acting" : "case-side");
        List<Node> parts = !isNarrow()
                ? List.of(ruler(), both)
                : acting ? List.of(ruler(), side, main) : List.of(ruler(), main, side);
        if (parts.equals(getChildren())) {
            return;
        }
        // a node has one parent: free both before they are put anew
        getChildren().clear();
        left.getChildren().clear();
        right.getChildren().clear();
        if (!isNarrow()) {
            left.getChildren().setAll(main);
            right.getChildren().setAll(side);
        }
        getChildren().setAll(parts);
    }

    private static Page column(VBox content) {
        Page page = new Page(content);
        page.getStyleClass().add("case-column");
        return page;
    }
}
