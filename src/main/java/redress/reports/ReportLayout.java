package redress.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.documents.Block;
import redress.documents.Block.BarChart;
import redress.documents.Block.Column;
import redress.documents.Block.Heading;
import redress.documents.Block.ListBlock;
import redress.documents.Block.Paragraph;
import redress.documents.Block.Series;
import redress.documents.Block.Table;
import redress.documents.Cell;
import redress.documents.Dates;
import redress.documents.ReportDocument;
import redress.documents.Run;
import redress.reports.AnnualReport.Section;
import redress.reports.ReportItem.Chart;
import redress.reports.ReportItem.Points;
import redress.reports.ReportItem.Sentences;
import redress.reports.ReportTable.Row;

/** Makes the published document of a report. From here on no reference is known. */
final class ReportLayout {

    private static final String TITLE = "Complaints and compliments";
    private static final String ACCESS =
            "Tell us if you would like this report in large print, audio, easy read or another language.";

    private final AnnualReport report;
    private final List<ReportTable> tables;

    ReportLayout(AnnualReport report) {
        this.report = report;
        this.tables = report.tables();
    }

    ReportDocument document() {
        List<Block> blocks = new ArrayList<>();
        for (Section section : report.sections()) {
            if (!section.items().isEmpty()) {
                blocks.add(new Heading(2, section.title()));
                section.items().forEach(item -> blocks.add(block(item)));
            }
        }
        return new ReportDocument(report.council(), TITLE, period(), report.made(), purpose(), ACCESS, blocks);
    }

    /** A section as a document of its own, for whoever asks for it alone. */
    ReportDocument document(Section section) {
        return new ReportDocument(
                report.council(),
                section.title(),
                period(),
                report.made(),
                section.needsWords()
                        ? "Draft: not everything in it is decided yet."
                        : "For those who govern, and for the Ombudsman.",
                ACCESS,
                Stream.concat(
                                Stream.of(new Heading(2, "Paragraph by paragraph")),
                                section.items().stream().map(this::block))
                        .toList());
    }

    private String period() {
        return Dates.words(report.year().start()) + " to "
                + Dates.words(report.year().end());
    }

    private String purpose() {
        String use = report.published()
                ? kind() + report.audience().map(who -> " for the " + who).orElse("") + "."
                : "For use inside the council only: small numbers are shown.";
        return report.wanting().isEmpty()
                ? use
                : use + " Draft: the council's own words are still to be added to “"
                        + String.join("”, “", report.wanting()) + "”.";
    }

    private String kind() {
        return switch (report.year().noun()) {
            case "quarter" -> "Quarterly report";
            case "month" -> "Monthly report";
            default -> "Annual report";
        };
    }

    private Block block(ReportItem item) {
        if (item instanceof Sentences sentences) {
            return paragraph(sentences);
        }
        if (item instanceof Points points) {
            return new ListBlock(
                    false, points.points().stream().map(ReportLayout::paragraph).toList());
        }
        if (item instanceof Chart chart) {
            return chart(chart);
        }
        return table((ReportTable) item);
    }

    private static Paragraph paragraph(Sentences sentences) {
        return new Paragraph(sentences.parts().stream()
                .map(part -> part instanceof ReportItem.Counted ? Run.bold(part.shown()) : Run.plain(part.shown()))
                .toList());
    }

    private Table table(ReportTable table) {
        List<Column> columns = Stream.concat(
                        Stream.of(table.isOfWords() ? Column.brief(table.rowTitle()) : Column.words(table.rowTitle())),
                        table.columns().stream().map(ReportLayout::column))
                .toList();
        return new Table(
                "Table " + number(table) + ". " + table.caption(),
                columns,
                table.rows().stream().map(ReportLayout::cells).toList(),
                table.total().map(ReportLayout::cells).orElse(List.of()));
    }

    private static Column column(ReportTable.Column column) {
        return switch (column.content()) {
            case WORDS -> Column.words(column.title());
            case BRIEF -> Column.brief(column.title());
            default -> Column.number(column.title());
        };
    }

    private int number(ReportTable table) {
        return tables.indexOf(table) + 1;
    }

    private static List<Cell> cells(Row row) {
        return Stream.concat(
                        Stream.of(Cell.words(row.label())), row.cells().stream().map(ReportCell::cell))
                .toList();
    }

    private BarChart chart(Chart chart) {
        return new BarChart(
                chart.title(),
                chart.table().rows().stream().map(Row::label).toList(),
                chart.series().stream()
                        .map(column -> new Series(
                                chart.table().columns().get(column).title(),
                                chart.table().rows().stream()
                                        .map(row -> row.cells().get(column).cell())
                                        .toList()))
                        .toList(),
                "table " + number(chart.table()));
    }
}
