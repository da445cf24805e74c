package redress.db;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.h2.engine.Constants;

/**
 * What a backup says of itself, in the entry redress-backup.properties.
 *
 * @param program the Redress and the H2 that made it
 * @param madeAt when copying began
 * @param schema numbers of the last migrations of cases and papers
 * @param saves number of the audit head; in format 1 the copy may hold more
 * @param head that audit row's hash, hexadecimal; printed elsewhere, it shows that the chain was not written anew
 * @param rows how many rows each table has; none in format 1
 * @param files length and hash of each file in it
 */
record BackupManifest(
        int format,
        Program program,
        OffsetDateTime madeAt,
        Versions schema,
        long saves,
        String head,
        Map<String, Long> rows,
        Map<String, Packed> files) {

    static final String ENTRY = "redress-backup.properties";
    static final String CASES = "cases.mv.db";
    static final String PAPERS = "papers.mv.db";

    /** The letters that lie in the folder beside it: a hash and a length in each line. */
    static final String LIST = "papers.txt";

    /** The form of the ZIP file this program writes. */
    static final int FORMAT = 3;

    /** The first that counts its rows, and the first that bears a seal. */
    private static final int COUNTED = 2;

    private static final int SEALED = 3;
    private static final String ROWS = "rows.";

    /** Who wrote it, such as "0.1.0" with H2 "2.5.252". */
    record Program(String redress, String h2) {

        static Program ours() {
            return new Program(ProgramVersion.ofThisProgram().text(), Constants.VERSION);
        }
    }

    /** The numbers of the last migrations. */
    record Versions(int cases, int papers) {}

    /** A file in the backup: its length in bytes, and its SHA-256 in hexadecimal. */
    record Packed(long length, String sha256) {}

    BackupManifest {
        rows = Map.copyOf(rows);
        files = Map.copyOf(files);
    }

    static BackupManifest of(OffsetDateTime at, CasesCopy copy, Map<String, Packed> files) {
        return new BackupManifest(
                FORMAT,
                Program.ours(),
                at,
                new Versions(copy.schema(), Opening.PAPERS.version()),
                copy.head().n(),
                copy.head().hash().toString(),
                copy.rows(),
                files);
    }

    /** Whether a newer program made it. */
    boolean isNewer() {
        return format > FORMAT
                || schema.cases() > Opening.CASES.version()
                || schema.papers() > Opening.PAPERS.version();
    }

    /** Whether the ZIP file bears a {@link BackupSeal}. */
    boolean isSealed() {
        return format >= SEALED;
    }

    /** Whether this is what was packed. */
    boolean tells(CasesCopy copy) {
        return format < COUNTED
                ? copy.head().n() >= saves
                : copy.head().n() == saves
                        && copy.head().hash().toString().equals(head)
                        && copy.rows().equals(rows);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "format", format);
        line(text, "redress", program.redress());
        line(text, "h2", program.h2());
        line(text, "made", madeAt);
        line(text, "schema.cases", schema.cases());
        line(text, "schema.papers", schema.papers());
        line(text, "saves", saves);
        line(text, "head", head);
        new TreeMap<>(rows).forEach((table, count) -> line(text, ROWS + table, count));
        files.forEach((name, packed) -> {
            line(text, name + ".length", packed.length());
            line(text, name + ".sha256", packed.sha256());
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException where a line is missing or says nothing sensible
     */
    static BackupManifest of(String text) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text));
            Map<String, Packed> files = new LinkedHashMap<>();
            files.put(CASES, packed(read, CASES));
            Stream.of(PAPERS, LIST)
                    .filter(name -> read.containsKey(name + ".length"))
                    .forEach(name -> files.put(name, packed(read, name)));
            return new BackupManifest(
                    Integer.parseInt(value(read, "format")),
                    new Program(read.getProperty("redress", ""), read.getProperty("h2", "")),
                    OffsetDateTime.parse(value(read, "made")),
                    new Versions(
                            Integer.parseInt(value(read, "schema.cases")),
                            Integer.parseInt(value(read, "schema.papers"))),
                    Long.parseLong(value(read, "saves")),
                    value(read, "head"),
                    rows(read),
                    files);
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("This is no list of contents.", e);
        }
    }

    private static Map<String, Long> rows(Properties read) {
        Map<String, Long> rows = new TreeMap<>();
        read.stringPropertyNames().stream()
                .filter(key -> key.startsWith(ROWS))
                .forEach(key -> rows.put(key.substring(ROWS.length()), Long.parseLong(value(read, key))));
        return rows;
    }

    private static Packed packed(Properties read, String name) {
        long length = Long.parseLong(value(read, name + ".length"));
        if (length < 0) {
            throw new IllegalArgumentException("A file has no length below nothing.");
        }
        return new Packed(length, value(read, name + ".sha256"));
    }

    private static String value(Properties read, String key) {
        String value = read.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The list of contents lacks " + key + ".");
        }
        return value;
    }
}
