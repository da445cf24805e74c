package redress.documents;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A table as a CSV file (RFC 4180) that spreadsheets open rightly: UTF-8 with mark, ISO dates, plain numbers. */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** Header, rows and total row. */
    public static byte[] of(Block.Table table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        append(
                text,
                table.columns().stream().map(column -> guarded(column.title())).toList());
        for (List<Cell> row : table.rows()) {
            append(text, row.stream().map(Csv::plain).toList());
        }
        if (!table.total().isEmpty()) {
            append(text, table.total().stream().map(Csv::plain).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, List<String> cells) {
        text.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    }

    private static String plain(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        return cell.amount().map(BigDecimal::toPlainString).orElseGet(() -> guarded(cell.shown()));
    }

    /** A spreadsheet calculates what begins like a formula, also when a customer typed it: an apostrophe stops that. */
    static String guarded(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
