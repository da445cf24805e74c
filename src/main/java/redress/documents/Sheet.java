package redress.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an XLSX file: a title sheet, then a sheet for each table with its header frozen. Numbers are numbers, dates are
 * dates, and words are typed as words, so that nothing a customer wrote is ever calculated.
 */
public final class Sheet {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;

    private Sheet() {}

    /**
     * The whole file.
     *
     * @param title of the title sheet
     * @param notes lines below it: period, date, how things are counted
     */
    public static byte[] of(String title, List<String> notes, List<Block.Table> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Redress", "1.0")) {
            Set<String> taken = new HashSet<>();
            Worksheet first = book.newWorksheet(name("About", taken));
            List<String> names =
                    tables.stream().map(table -> name(table.caption(), taken)).toList();
            fillTitle(first, title, notes, tables, names);
            for (int i = 0; i < tables.size(); i++) {
                fill(book.newWorksheet(names.get(i)), tables.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The notes of a practice council's file say first that all is made up.
     *
     * @param practice whether it is one
     */
    public static List<String> notes(boolean practice, List<String> notes) {
        return Stream.concat(practice ? Stream.of(PracticeWord.SENTENCE) : Stream.empty(), notes.stream())
                .toList();
    }

    private static void fillTitle(
            Worksheet sheet, String title, List<String> notes, List<Block.Table> tables, List<String> names) {
        sheet.value(0, 0, clean(title));
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 2;
        for (String note : notes) {
            sheet.value(row++, 0, clean(note));
        }
        row++;
        for (int i = 0; i < tables.size(); i++) {
            sheet.value(row, 0, clean(tables.get(i).caption()));
            sheet.value(row++, 1, "Sheet: " + names.get(i));
        }
        sheet.width(0, 70);
        sheet.width(1, 40);
    }

    private static void fill(Worksheet sheet, Block.Table table) {
        int width = table.columns().size();
        for (int c = 0; c < width; c++) {
            sheet.value(0, c, clean(table.columns().get(c).title()));
            sheet.width(c, table.columns().get(c).number() ? 14 : 34);
        }
        sheet.range(0, 0, 0, width - 1).style().bold().fillColor("E9EFED").set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            fill(sheet, row++, cells);
        }
        if (!table.total().isEmpty()) {
            fill(sheet, row, table.total());
            sheet.range(row, 0, row, width - 1).style().bold().set();
        }
    }

    private static void fill(Worksheet sheet, int row, List<Cell> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            if (cell instanceof Cell.Day day) {
                sheet.value(row, c, day.date());
                sheet.style(row, c).format("d mmm yyyy").set();
            } else if (cell instanceof Cell.Amount amount) {
                sheet.value(row, c, amount.value());
                if (amount.percent()) {
                    sheet.style(row, c).format("0%").set();
                }
            } else {
                sheet.value(row, c, clean(cell.shown()));
            }
        }
    }

    /** A sheet's name: at most 31 characters, without the seven that Excel forbids, used once. */
    private static String name(String caption, Set<String> taken) {
        String plain = clean(caption)
                .replaceAll("[\\[\\]:*?/\\\\]", " ")
                .replaceAll("^'|'$", "")
                .strip();
        String base = plain.isEmpty() ? "Table" : cut(plain, LONGEST_NAME);
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String tail = " " + n;
            name = cut(base, LONGEST_NAME - tail.length()) + tail;
        }
        return name;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most).strip();
    }

    /** Without the control characters that an XLSX file cannot hold. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF && Character.getType(sign) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return cut(clean.toString(), LONGEST_CELL);
    }
}
