package redress.desk.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * A cell of the ledger: what its column draws, or in the first column in sight a group's heading. The growing column's
 * cell also says what the columns said that gave way.
 */
final class LedgerCell<T> extends TableCell<LedgerTable.Line<T>, LedgerTable.Line<T>> {

    private final LedgerColumn<T> column;
    private final LedgerFold<T> fold;

    LedgerCell(LedgerColumn<T> column, LedgerFold<T> fold) {
        this.column = column;
        this.fold = fold;
        if (!column.styleClass().isEmpty()) {
            getStyleClass().add(column.styleClass());
        }
        setOnMouseEntered(e -> explainIfCut());
    }

    @Override
    protected void updateItem(LedgerTable.Line<T> line, boolean empty) {
        super.updateItem(line, empty);
        setTooltip(null);
        if (empty || line == null) {
            fill("", Optional.empty());
        } else if (line.row().isPresent()) {
            T row = line.row().get();
            boolean gathers = column.grows() && fold.isFolded();
            fill(
                    gathers ? fold.words(column, row) : column.words().apply(row),
                    Optional.of(gathers ? fold.cell(column, row) : cell(row)));
        } else if (getTableView().getVisibleLeafIndex(getTableColumn()) == 0) {
            Label count = Words.muted(String.valueOf(line.count()));
            HBox heading = new HBox(new Label(line.heading()), count);
            heading.getStyleClass().addAll("gap", "group-heading");
            fill(line.heading() + " " + line.count(), Optional.of(heading));
        } else {
            fill("", Optional.empty());
        }
    }

    /** The drawing of the row before, where it can say this row's words. */
    private Node cell(T row) {
        Node fresh = column.cell().apply(row);
        return getGraphic() instanceof Retold shown && shown.retell(fresh) ? getGraphic() : fresh;
    }

    private void fill(String words, Optional<Node> node) {
        setGraphic(node.orElse(null));
        setAccessibleText(words);
    }

    private void explainIfCut() {
        boolean cut = lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .anyMatch(LedgerCell::isCut);
        setTooltip(cut ? new Tooltip(getAccessibleText()) : null);
    }

    private static boolean isCut(Label label) {
        return label.prefWidth(-1) > label.getWidth() + 1;
    }
}
