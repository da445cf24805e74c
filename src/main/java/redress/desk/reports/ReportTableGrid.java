package redress.desk.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.reports.ReportCell;
import redress.reports.ReportTable;

/** A table of the report; each number is a link to its cases. */
final class ReportTableGrid extends VBox {

    /** Takes a number that was pressed, with the name of its row. */
    interface Asked {
        void number(ReportTableGrid table, String row, ReportCell cell);
    }

    private final Asked asked;

    ReportTableGrid(ReportTable table, Asked asked) {
        this.asked = asked;
        getStyleClass().addAll("panel", "gap-small");
        LinedGrid grid = new LinedGrid(HPos.RIGHT)
                .head(Stream.concat(
                                Stream.of(table.rowTitle()),
                                table.columns().stream().map(ReportTable.Column::title))
                        .toList());
        table.rows().forEach(row -> grid.row(cells(row, false)));
        table.total()
                .ifPresent(row -> grid.row(cells(row, true)).getStyleClass().add("total"));
        getChildren().addAll(Words.strong(table.caption()), grid);
    }

    private List<Node> cells(ReportTable.Row row, boolean total) {
        List<Node> cells = new ArrayList<>();
        cells.add(total ? Words.strong(row.label()) : Words.body(row.label()));
        row.cells().forEach(cell -> cells.add(cell(row.label(), cell, total)));
        return cells;
    }

    private Node cell(String label, ReportCell cell, boolean total) {
        if (cell.references().isEmpty()) {
            Label words = new Label(cell.shown());
            words.getStyleClass().add(total ? "text-strong" : "text-body");
            return words;
        }
        Hyperlink link = Words.act(
                "reports.cases",
                cell.shown(),
                Text.of("reports.number", label, cell.shown()),
                () -> asked.number(this, label, cell));
        link.getStyleClass().add(total ? "text-strong" : "text-body");
        return link;
    }
}
