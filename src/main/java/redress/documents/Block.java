package redress.documents;

import java.util.List;

/** A piece of a letter or report. The same blocks become PDF and HTML; tables also become XLSX and CSV. */
public sealed interface Block {

    /**
     * A heading below the document's title. The title itself is the only heading of level 1, so level is 2 or 3, and a
     * level 3 stands below a level 2.
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("A heading inside a document has level 2 or 3, not " + level);
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("A heading needs words");
            }
        }
    }

    /** A paragraph; a line feed inside a run starts a new line. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of plain words. */
        public static Paragraph of(String words) {
            return new Paragraph(List.of(Run.plain(words)));
        }

        /** The words without their weight. */
        public String words() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /** A list, with numbers from 1 or with bullets. */
    record ListBlock(boolean numbered, List<Paragraph> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }
    }

    /**
     * A table that is read by rows; its first column names the row.
     *
     * @param caption what it shows, with its number: "Table 3. Complaints by service"
     * @param total the last row, set off from the others; empty when the table has none
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, List<Cell> total) implements Block {
        public Table {
            if (caption.isBlank() || columns.isEmpty()) {
                throw new IllegalArgumentException("A table needs a caption and columns");
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = List.copyOf(total);
            for (List<Cell> row : rows) {
                checkWidth(row, columns.size(), caption);
            }
            if (!total.isEmpty()) {
                checkWidth(total, columns.size(), caption);
            }
        }

        private static void checkWidth(List<Cell> row, int width, String caption) {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "A row of “" + caption + "” has " + row.size() + " cells instead of " + width);
            }
        }
    }

    /**
     * A column's head; numbers stand at the right.
     *
     * @param brief whether it is of words but needs no more room than a number
     */
    record Column(String title, boolean number, boolean brief) {

        public Column(String title, boolean number) {
            this(title, number, false);
        }

        /** A column of words. */
        public static Column words(String title) {
            return new Column(title, false);
        }

        /** A column of numbers, set right. */
        public static Column number(String title) {
            return new Column(title, true);
        }

        /** A column of a word or two, set left. */
        public static Column brief(String title) {
            return new Column(title, false, true);
        }
    }

    /**
     * Horizontal bars: the first series filled (this year), the second hollow (last year).
     *
     * @param source where all values stand, as said in the text for screen readers: "table 3"
     */
    record BarChart(String title, List<String> categories, List<Series> series, String source) implements Block {
        public BarChart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (series.isEmpty() || series.size() > 2) {
                throw new IllegalArgumentException("A bar chart has one or two series, not " + series.size());
            }
            for (Series one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException("Series “" + one.name() + "” does not fit the categories");
                }
            }
        }
    }

    /** One year's values in the order of the chart's categories; a cell without amount is printed but has no bar. */
    record Series(String name, List<Cell> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** What follows starts on a new page (no meaning in HTML). */
    record PageBreak() implements Block {}
}
