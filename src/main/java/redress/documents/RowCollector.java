package redress.documents;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows, refusing what no honest table holds. */
final class RowCollector {

    static final int MOST_ROWS = 200_000;
    static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_TITLE = 60;

    private final List<Rows.Row> lines = new ArrayList<>();

    void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        check(number, cells);
        if (lines.size() > MOST_ROWS) {
            throw new DocumentException("The table has more than 200,000 rows. Split it into several files.");
        }
        lines.add(new Rows.Row(number, withoutTrailingBlanks(cells)));
    }

    /** All filled rows, without the blank cells at their ends. */
    List<Rows.Row> lines() {
        if (lines.isEmpty()) {
            throw new DocumentException("The file holds no table: its first row must name the columns.");
        }
        return List.copyOf(lines);
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
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
        String title = column < header.size() ? shortened(header.get(column)) : "";
        return "Row " + number + ", column " + (title.isEmpty() ? column + 1 : "“" + title + "”");
    }

    private static String shortened(String title) {
        String line = CleanText.of(title).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
