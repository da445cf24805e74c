package redress.desk.reports;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.Words;
import redress.reports.ReportCell;
import redress.reports.ReportItem;
import redress.reports.ReportTable;

/** Horizontal bars beside their table: this year's filled, last year's hollow, the value printed at each. */
final class ReportBars extends VBox {

    /** The widest bar takes this part of the room beside the labels; the rest is for its value. */
    private static final double WIDEST = 0.82;

    private final double most;

    ReportBars(ReportItem.Chart chart) {
        ReportTable table = chart.table();
        this.most = table.rows().stream()
                .flatMap(
                        row -> chart.series().stream().map(column -> row.cells().get(column)))
                .mapToDouble(ReportBars::value)
                .max()
                .orElse(0);
        getStyleClass().addAll("panel", "gap-small");
        HBox legend = new HBox();
        legend.getStyleClass().add("gap");
        legend.setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < chart.series().size(); i++) {
            legend.getChildren()
                    .addAll(
                            bar(i, "bar-key"),
                            Words.small(
                                    table.columns().get(chart.series().get(i)).title()));
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bars");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        names.setMaxWidth(Region.USE_PREF_SIZE);
        names.setPercentWidth(30);
        ColumnConstraints drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, drawn);
        for (int row = 0; row < table.rows().size(); row++) {
            ReportTable.Row line = table.rows().get(row);
            grid.add(Words.small(line.label()), 0, row);
            grid.add(bars(line, chart.series()), 1, row);
        }
        getChildren().addAll(Words.section(chart.title()), legend, grid);
    }

    private VBox bars(ReportTable.Row row, List<Integer> series) {
        VBox both = new VBox();
        both.getStyleClass().add("bar-pair");
        for (int i = 0; i < series.size(); i++) {
            ReportCell cell = row.cells().get(series.get(i));
            Label shown = i == 0 ? Words.strong(cell.shown()) : Words.small(cell.shown());
            shown.getStyleClass().add("text-small");
            shown.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(shown);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("bar-line");
            double part = most == 0 ? 0 : value(cell) / most * WIDEST;
            if (part > 0) {
                Region bar = bar(i, "bar");
                bar.prefWidthProperty().bind(both.widthProperty().multiply(part));
                line.getChildren().add(0, bar);
            }
            both.getChildren().add(line);
        }
        return both;
    }

    private static Region bar(int series, String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().addAll(styleClass, series == 0 ? "bar-now" : "bar-before");
        return bar;
    }

    private static double value(ReportCell cell) {
        return cell.cell().amount().map(Number::doubleValue).orElse(0.0);
    }
}
