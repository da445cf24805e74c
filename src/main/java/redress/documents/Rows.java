package redress.documents;

import java.util.List;

/**
 * A table read from a file.
 *
 * @param header the column names of the first filled row, stripped
 */
public record Rows(List<String> header, List<Row> rows) {

    public Rows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A filled row.
     *
     * @param number as a spreadsheet shows it: the first row of the file is 1
     * @param cells at least as many as the header has; more if the row is too long. Dates are ISO dates, or ISO date and
     *     time where a spreadsheet has a time
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
