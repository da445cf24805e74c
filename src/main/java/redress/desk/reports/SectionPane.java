package redress.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import redress.desk.kit.Beside;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.reports.AnnualReport;
import redress.reports.AnnualReports;
import redress.reports.ReportCell;
import redress.reports.ReportItem;
import redress.reports.ReportTable;

/** One section of a report: its sentences, its tables with the cases behind each number, its bars, how it is counted. */
final class SectionPane extends VBox implements SectionView {

    /**
     * What can be asked of it.
     *
     * @param openCase shows the case with this reference
     * @param write opens the place for the council's own words
     * @param more what else can be written in it
     */
    record Ways(Consumer<String> openCase, Runnable write, List<Hyperlink> more, MethodPanel.Ways figures) {
        Ways {
            more = List.copyOf(more);
        }
    }

    private final Ways ways;
    private final Behind behind = new Behind(this);
    private final Hyperlink write;

    SectionPane(AnnualReport.Section section, boolean worded, Optional<LocalDate> fixed, Ways ways) {
        this.ways = ways;
        getStyleClass().add("gap-panel");
        VBox said = new VBox(Words.section(section.title()));
        said.getStyleClass().addAll("panel", "gap-small");
        write = Words.act(
                "reports.words",
                worded ? Text.of("reports.words.change") : Text.of("reports.words.add"),
                Text.of("reports.words.section", section.title()),
                ways.write());
        getChildren().add(said);
        List<ReportBars> bars = new ArrayList<>();
        for (ReportItem item : section.items()) {
            if (item instanceof ReportItem.Sentences sentences) {
                said.getChildren().add(Words.body(sentences.text()));
            } else if (item instanceof ReportItem.Points points) {
                points.points().forEach(p -> said.getChildren().add(Words.body("•  " + p.text())));
            } else if (item instanceof ReportTable table) {
                getChildren().add(new ReportTableGrid(table, this::casesBehind));
            } else if (item instanceof ReportItem.Chart chart) {
                bars.add(new ReportBars(chart));
            }
        }
        if (section.needsWords()) {
            said.getChildren().add(Words.muted(Text.of("reports.words.needed")));
        }
        said.getChildren().add(write);
        said.getChildren().addAll(ways.more());
        MethodPanel method = new MethodPanel(fixed, ways.figures());
        if (bars.isEmpty()) {
            getChildren().add(method);
        } else {
            VBox drawn = new VBox(bars.toArray(Node[]::new));
            drawn.getStyleClass().add("gap-panel");
            getChildren().add(new Beside(drawn, method, drawn));
        }
    }

    /** The cases of a number, below its table; the keyboard goes to the first. */
    private void casesBehind(ReportTableGrid table, String label, ReportCell cell) {
        behind.cases(table, label, cell.shown(), cell.references(), ways.openCase());
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void changes(List<AnnualReports.Changed> changes) {
        if (changes.isEmpty()) {
            behind.show(1, Words.strong(Text.of("reports.changed.none")));
            return;
        }
        LinedGrid grid = new LinedGrid(HPos.RIGHT)
                .head(List.of(
                        Text.of("reports.changed.number"),
                        Text.of("reports.changed.then"),
                        Text.of("reports.changed.now")));
        changes.forEach(one -> grid.row(List.of(
                Words.body(Text.of("reports.changed.place", one.table(), one.row(), one.column())),
                Words.body(one.then()),
                Words.strong(one.now()))));
        behind.show(1, Words.strong(Text.of("reports.changed", changes.size())), grid);
    }

    @Override
    public boolean escape() {
        return behind.escape();
    }

    @Override
    public void focusWrite() {
        write.requestFocus();
    }
}
