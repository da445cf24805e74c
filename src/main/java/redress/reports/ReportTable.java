package redress.reports;

import java.util.List;
import java.util.Optional;

/**
 * A table of the report.
 *
 * @param id its name in file names: "complaints-by-service"
 * @param caption what it shows, without its number
 * @param rowTitle heading of the first column, which names the rows
 * @param total the last row, where the rows add up to something
 */
public record ReportTable(
        String id, String caption, String rowTitle, List<Column> columns, List<Row> rows, Optional<Row> total)
        implements ReportItem {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in a column, and so how it is checked. */
    public enum Content {
        /** Counts that add up to the total row. */
        COUNT,
        /** The count in the first column as a percentage of its total. */
        SHARE,
        /** First count less second count. */
        CHANGE,
        /** The change as a percentage of the second count. */
        CHANGE_PERCENT,
        OTHER,
        /** Sentences. */
        WORDS,
        /** A word or two. */
        BRIEF
    }

    public record Column(String title, Content content) {

        boolean isWords() {
            return content == Content.WORDS || content == Content.BRIEF;
        }
    }

    /** Whether it is read, and not counted in. */
    public boolean isOfWords() {
        return columns.stream().anyMatch(Column::isWords);
    }

    /** One cell for each column after the row's name. */
    public record Row(String label, List<ReportCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
