package redress.desk.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowMenu;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What is owed to customers above what changes in the services; one row is selected in both together. */
final class OwedTables extends VBox {

    private final LedgerTable<Owed> remedies = new LedgerTable<>(Text.of("learning.remedies"), Owed::key);
    private final LedgerTable<Owed> changes = new LedgerTable<>(Text.of("learning.changes"), Owed::key);
    private final Label remediesHead = Words.section(Text.of("learning.remedies"));
    private final Label changesHead = Words.section(Text.of("learning.changes"));
    private final Label noRemedy = Words.muted(Text.of("learning.empty.remedies"));
    private final Label noChange = Words.muted(Text.of("learning.empty.changes"));
    private LedgerTable<Owed> last = remedies;
    private Runnable selection = () -> {};

    /**
     * Both tables, empty.
     *
     * @param enter the next step of a row
     * @param open shows the case of a row, or its history
     */
    OwedTables(OwedRows rows, Consumer<Owed> enter, Consumer<Owed> open, Supplier<List<Command>> menu) {
        getStyleClass().add("gap");
        remedies.columns(rows.columns(
                Text.of("learning.column.remedy"), Text.of("learning.column.by"), Text.of("learning.column.evidence")));
        changes.columns(rows.columns(
                Text.of("learning.column.change"),
                Text.of("learning.column.owner"),
                Text.of("learning.column.progress")));
        for (LedgerTable<Owed> table : tables()) {
            table.setOnEnter(Allowed.by(table, "learning.finish", enter));
            table.setOnOpen(open);
            table.focusedProperty().subscribe(focused -> take(table, focused));
            RowMenu.on(table, menu);
            VBox.setVgrow(table, Priority.ALWAYS);
        }
    }

    List<LedgerTable<Owed>> tables() {
        return List.of(remedies, changes);
    }

    /** Told whenever another row is selected. */
    void onSelection(Runnable told) {
        selection = told;
        tables().forEach(table -> table.selectedRow().subscribe(told));
    }

    Optional<Owed> selected() {
        return last.selected();
    }

    /** The table that had the keyboard last. */
    LedgerTable<Owed> last() {
        return last;
    }

    /** Selects the row with this key, with the keyboard on it; false where it is not shown. */
    boolean select(String key) {
        for (LedgerTable<Owed> table : tables()) {
            if (table.select(key)) {
                last = table;
                onlyInLast();
                table.requestFocus();
                return true;
            }
        }
        return false;
    }

    /** One row is selected on the whole screen: in the table that had the keyboard last. */
    private void take(LedgerTable<Owed> table, boolean focused) {
        if (!focused || table == last) {
            return;
        }
        last = table;
        onlyInLast();
    }

    private void onlyInLast() {
        LedgerTable<Owed> other = last == remedies ? changes : remedies;
        other.getSelectionModel().clearSelection();
        if (last.selected().isEmpty()) {
            last.rows().stream().findFirst().ifPresent(first -> last.select(first.key()));
        }
        selection.run();
    }

    /** Fills both; false where there is nothing in either. */
    boolean show(List<Owed> rows) {
        List<Owed> owed = rows.stream().filter(one -> one.sort() == Sort.REMEDY).toList();
        List<Owed> promised =
                rows.stream().filter(one -> one.sort() == Sort.LEARNING).toList();
        remedies.showRows(owed);
        changes.showRows(promised);
        List<Node> parts = List.of(
                remediesHead,
                owed.isEmpty() ? noRemedy : remedies,
                changesHead,
                promised.isEmpty() ? noChange : changes);
        last = owed.isEmpty() ? changes : promised.isEmpty() ? remedies : last;
        if (!getChildren().equals(parts)) {
            boolean had = Focus.isIn(this);
            LedgerTable<Owed> focused = last;
            getChildren().setAll(parts);
            last = focused; // what leaves the window hands the keyboard on
            if (had) {
                last.requestFocus();
            }
        }
        onlyInLast();
        return !owed.isEmpty() || !promised.isEmpty();
    }
}
