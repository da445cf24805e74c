package redress.desk.kit;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Sorting and choosing columns without a mouse, also those that gave way: the menu of a ledger (Shift+F10). */
final class SortMenu extends ContextMenu {

    <T> SortMenu(LedgerTable<T> table) {
        sorting(table);
        MenuItem columns = new MenuItem(Text.of("kit.columns.command"));
        columns.setOnAction(e -> table.chooseColumns(() -> table).perform());
        getItems().add(columns);
    }

    private <S> void sorting(TableView<S> table) {
        for (TableColumn<S, ?> column : table.getColumns()) {
            if (column.isSortable()) {
                MenuItem item = new MenuItem(Text.of("kit.table.sort", column.getText()));
                item.setOnAction(e -> sort(table, column));
                getItems().add(item);
            }
        }
        if (!getItems().isEmpty()) {
            MenuItem unsorted = new MenuItem(Text.of("kit.table.unsorted"));
            unsorted.setOnAction(e -> table.getSortOrder().clear());
            getItems().add(unsorted);
        }
    }

    /** The same column again turns the order round, as a press on its head does. */
    private static <S> void sort(TableView<S> table, TableColumn<S, ?> column) {
        boolean again =
                table.getSortOrder().equals(List.of(column)) && column.getSortType() == TableColumn.SortType.ASCENDING;
        column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
