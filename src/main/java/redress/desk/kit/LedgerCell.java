package redress.desk.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A cell of the ledger: what its column draws, or in the first column a group's heading. */
final class LedgerCell<T> extends TableCell<LedgerTable.Line<T>, LedgerTable.Line<T>> {

    private final LedgerColumn<T> column;
    private final boolean first;

    LedgerCell(LedgerColumn<T> column, boolean first) {
        this.column = column;
        this.first = first;
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
            fill(
                    column.words().apply(line.row().get()),
                    Optional.of(column.cell().apply(line.row().get())));
        } else if (first) {
            Label count = Words.muted(String.valueOf(line.count()));
            HBox heading = new HBox(new Label(line.heading()), count);
            heading.getStyleClass().addAll("gap", "group-heading");
            fill(line.heading() + " " + line.count(), Optional.of(heading));
        } else {
            fill("", Optional.empty());
        }
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
