package redress.documents;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * The table under a row of headings; what stands above that row is left out.
     *
     * @param at place of the headings among the lines, from 0
     */
    public static Rows under(List<Row> lines, int at) {
        List<String> header = lines.get(at).cells().stream().map(String::strip).toList();
        return new Rows(header, padded(lines.subList(at + 1, lines.size()), header.size()));
    }

    /** A table without headings: its columns are called A, B, C as a spreadsheet calls them. */
    public static Rows withoutHeadings(List<Row> lines) {
        int widest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> header = IntStream.range(0, widest).mapToObj(Rows::letters).toList();
        return new Rows(header, padded(lines, widest));
    }

    private static List<Row> padded(List<Row> lines, int width) {
        return lines.stream()
                .map(line -> line.cells().size() >= width
                        ? line
                        : new Row(
                                line.number(),
                                Stream.concat(line.cells().stream(), Stream.generate(() -> ""))
                                        .limit(width)
                                        .toList()))
                .toList();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
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
