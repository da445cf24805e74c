package redress.reports;

import java.util.List;
import java.util.stream.Stream;
import redress.documents.Block;
import redress.documents.Block.Heading;
import redress.documents.Block.ListBlock;
import redress.documents.Block.Paragraph;
import redress.documents.Block.Table;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The published document as plain text, for golden files. */
final class ReportText {

    private ReportText() {}

    static String of(AnnualReport report) {
        ReportDocument document = new ReportLayout(report).document();
        StringBuilder text = new StringBuilder();
        Stream.of(document.council(), document.title(), document.period(), document.summary())
                .forEach(line -> text.append(line).append('\n'));
        document.blocks().forEach(block -> append(text, block));
        return text.toString();
    }

    private static void append(StringBuilder text, Block block) {
        if (block instanceof Heading heading) {
            text.append("\n## ").append(heading.text()).append('\n');
        } else if (block instanceof Paragraph paragraph) {
            text.append(paragraph.words()).append('\n');
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> text.append("* ").append(item.words()).append('\n'));
        } else if (block instanceof Block.BarChart chart) {
            text.append("[chart: ").append(chart.title()).append("]\n");
        } else if (block instanceof Table table) {
            text.append(table.caption()).append('\n');
            text.append(String.join(
                            " | ",
                            table.columns().stream().map(Block.Column::title).toList()))
                    .append('\n');
            table.rows().forEach(row -> append(text, row));
            append(text, table.total());
        }
    }

    private static void append(StringBuilder text, List<Cell> row) {
        if (!row.isEmpty()) {
            text.append(String.join(" | ", row.stream().map(Cell::shown).toList()))
                    .append('\n');
        }
    }
}
