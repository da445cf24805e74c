package redress.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file. */
final class XlsxTable {

    /** What a file may grow to when unpacked: a workbook of 200,000 cases stays far below. */
    private static final long LARGEST_UNPACKED = 256L * 1024 * 1024;

    private static final int WIDEST = 1_000;
    private static final int LONGEST_NUMBER = 400;
    private static final Pattern NOT_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General|Standard");
    private static final Pattern DATE = Pattern.compile("[ymdhYMDH]");

    private XlsxTable() {}

    static RowCollector read(Path file, byte[] content) {
        refuseBomb(file, content);
        RowCollector collector = new RowCollector();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> collector.add(row.getRowNum(), cells(row)));
        } catch (DocumentException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // the edge: the library takes a workbook to be as its makers meant it, and throws whatever it meets
            throw new DocumentException(
                    file
                            + " is damaged or locked by a password. Open it in your spreadsheet program and save it again.",
                    e);
        }
        return collector;
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > WIDEST) {
            throw new DocumentException(
                    "Row " + row.getRowNum() + " has more than 1,000 cells. Remove the empty ones.");
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxTable::words).orElse(""));
        }
        return cells;
    }

    private static String words(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return date(cell).orElseGet(() -> plain(cell.asNumber()));
        }
        if (cell.getType() == CellType.FORMULA) {
            return Optional.ofNullable(cell.getRawValue()).orElse("");
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        // written out, 1E+999999999 would fill the memory
        return Math.abs((long) bare.scale()) > LONGEST_NUMBER ? bare.toString() : bare.toPlainString();
    }

    private static Optional<String> date(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (!DATE.matcher(NOT_A_DATE.matcher(format).replaceAll("")).find()) {
            return Optional.empty();
        }
        LocalDateTime moment = cell.asDate();
        return Optional.of(
                moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString());
    }

    /** Unpacks once without keeping anything, so that a small file cannot fill the memory. */
    private static void refuseBomb(Path file, byte[] content) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new DocumentException(
                                    file + " would unpack to more than 256 MB. Split it into several files.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentException(
                    file + " is damaged. Open it in your spreadsheet program and save it again.", e);
        }
    }
}
