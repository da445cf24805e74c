package redress.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV: UTF-8 or UTF-16 by mark, else UTF-8 if it is, else Windows' Western letters; comma, semicolon or tab. */
final class CsvTable {

    private static final List<Charset> WITHOUT_MARK =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

    private CsvTable() {}

    static RowCollector read(byte[] content) {
        return read(decode(content));
    }

    static RowCollector read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        RowCollector collector = new RowCollector();
        long last = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                last = row.getRecordNumber();
                collector.add((int) last, row.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DocumentException(
                    "Row " + (last + 1)
                            + " cannot be read: a quotation mark in it is not closed, or stands in the middle of a"
                            + " cell. Correct it, then try again.",
                    e);
        }
        return collector;
    }

    static String decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        return WITHOUT_MARK.stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Latin-1 decodes everything"));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The separator that stands most often in the first filled row, outside quotation marks; else a comma. */
    private static char delimiter(String text) {
        int[] found = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        boolean filled = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && filled) {
                break;
            } else if (!quoted && candidates.indexOf(sign) >= 0) {
                found[candidates.indexOf(sign)]++;
            }
            filled |= !Character.isWhitespace(sign);
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return candidates.charAt(best);
    }
}
