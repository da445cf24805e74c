package redress.desk.reports;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.reports.ReportCell;
import redress.reports.ReportTable;

/** A table of the report; each number is a link to its cases. */
final class ReportTableGrid extends VBox {

    private final BiConsumer<String, ReportCell> asked;

    ReportTableGrid(ReportTable table, BiConsumer<String, ReportCell> asked) {
        this.asked = asked;
        getStyleClass().addAll("panel", "gap-small");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("gap");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        grid.add(Words.small(table.rowTitle()), 0, 0);
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(numbers);
            grid.add(Words.small(table.columns().get(i).title()), i + 1, 0);
        }
        int line = 1;
        for (ReportTable.Row row : table.rows()) {
            addRow(grid, line++, row, false);
        }
        if (table.total().isPresent()) {
            addRow(grid, line, table.total().get(), true);
        }
        getChildren().addAll(Words.strong(table.caption()), grid);
    }

    private void addRow(GridPane grid, int line, ReportTable.Row row, boolean total) {
        grid.add(total ? Words.strong(row.label()) : Words.body(row.label()), 0, line);
        for (int i = 0; i < row.cells().size(); i++) {
            grid.add(cell(row.label(), row.cells().get(i), total), i + 1, line);
        }
    }

    private Node cell(String label, ReportCell cell, boolean total) {
        if (cell.references().isEmpty()) {
            Label words = new Label(cell.shown());
            words.getStyleClass().add(total ? "text-strong" : "text-body");
            return words;
        }
        Hyperlink link = Words.link(
                cell.shown(), Text.of("reports.number", label, cell.shown()), () -> asked.accept(label, cell));
        link.getStyleClass().add(total ? "text-strong" : "text-body");
        return link;
    }
}
