package redress.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a table from a .csv or .xlsx file, whatever program wrote it. */
public final class TableReader {

    static final long LARGEST_FILE = 50L * 1024 * 1024;

    private TableReader() {}

    /**
     * Reads the whole table (of an XLSX file: the first sheet).
     *
     * @throws DocumentException if the file is missing, too large, damaged or of another kind, or a cell is too large
     */
    public static Rows read(Path file) {
        return Rows.under(lines(file), 0);
    }

    /**
     * Reads every filled row as it stands, headings and whatever is above them too; at least one.
     *
     * @throws DocumentException as for {@link #read}
     */
    public static List<Rows.Row> lines(Path file) {
        return collected(file).lines();
    }

    /**
     * Reads the rows of cells copied out of a spreadsheet, which are divided by tabs, or of CSV text.
     *
     * @throws DocumentException where there are none, or a quotation mark is not closed
     */
    public static List<Rows.Row> pasted(String text) {
        return CsvTable.read(text).lines();
    }

    private static RowCollector collected(Path file) {
        byte[] content = load(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
        if (isOldOrLocked(content)) {
            throw new DocumentException(file
                    + " is locked by a password, or has the old .xls form. Open it in your spreadsheet program and"
                    + " save it as .xlsx without a password.");
        }
        if (name.endsWith(".xlsx") || zip) {
            if (!zip) {
                throw new DocumentException(
                        file + " is no XLSX file. Open it in your spreadsheet program and save it as .xlsx.");
            }
            return XlsxTable.read(file, content);
        }
        if (name.endsWith(".xls")) {
            throw new DocumentException(file + " has the old .xls form. Save it as .xlsx or .csv, then try again.");
        }
        return CsvTable.read(content);
    }

    /** The container both of .xls files and of encrypted .xlsx files. */
    private static boolean isOldOrLocked(byte[] content) {
        return content.length > 3
                && (content[0] & 0xFF) == 0xD0
                && (content[1] & 0xFF) == 0xCF
                && (content[2] & 0xFF) == 0x11
                && (content[3] & 0xFF) == 0xE0;
    }

    private static byte[] load(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new DocumentException(file + " is a folder. Choose a .csv or .xlsx file.");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new DocumentException(file + " is larger than 50 MB. Split it into several files.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DocumentException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new DocumentException(file + " cannot be read. Close it in other programs, then try again.", e);
        }
    }
}
