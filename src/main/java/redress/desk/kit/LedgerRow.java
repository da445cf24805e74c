package redress.desk.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/** A line of the ledger: a double click opens its row; a heading looks like one. */
final class LedgerRow<T> extends TableRow<LedgerTable.Line<T>> {

    LedgerRow(Consumer<T> open) {
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                Optional.ofNullable(getItem()).flatMap(LedgerTable.Line::row).ifPresent(open);
            }
        });
    }

    @Override
    protected void updateItem(LedgerTable.Line<T> line, boolean empty) {
        super.updateItem(line, empty);
        boolean heading = !empty && line != null && line.row().isEmpty();
        if (heading == getStyleClass().contains("heading")) {
            return;
        }
        if (heading) {
            getStyleClass().add("heading");
        } else {
            getStyleClass().remove("heading");
        }
    }
}
