package redress.documents;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows, refusing what no honest table holds. */
final class RowCollector {

    static final int MOST_ROWS = 200_000;
    static final int LONGEST_CELL = 100_000;

    private final List<Rows.Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        check(number, cells);
        if (header.isEmpty()) {
            header = withoutTrailingBlanks(cells.stream().map(String::strip).toList());
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new DocumentException("The table has more than 200,000 rows. Split it into several files.");
        }
        List<String> padded = new ArrayList<>(withoutTrailingBlanks(cells));
        while (padded.size() < header.size()) {
            padded.add("");
        }
        rows.add(new Rows.Row(number, padded));
    }

    Rows rows() {
        if (header.isEmpty()) {
            throw new DocumentException("The file holds no table: its first row must name the columns.");
        }
        return new Rows(header, rows);
    }

    private void check(int number, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > LONGEST_CELL) {
                throw new DocumentException(place(number, i) + " holds " + Dates.grouped(cell.length())
                        + " characters; a cell may hold at most 100,000. Shorten it.");
            }
            if (cell.indexOf('\0') >= 0) {
                throw new DocumentException(place(number, i)
                        + " holds a NUL character, so this is no text file. Save it again as CSV UTF-8.");
            }
        }
    }

    private String place(int number, int column) {
        String name = column < header.size() && !header.get(column).isEmpty()
                ? "“" + header.get(column) + "”"
                : String.valueOf(column + 1);
        return "Row " + number + ", column " + name;
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
