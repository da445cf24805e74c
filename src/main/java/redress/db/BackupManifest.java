package redress.db;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import redress.audit.AuditHead;

/**
 * What a backup says of itself, in the entry redress-backup.properties.
 *
 * @param madeAt when copying began
 * @param schema numbers of the last migrations of cases and papers
 * @param saves number of the audit head before copying: the copy holds at least as many saves
 * @param head that audit row's hash, hexadecimal; printed elsewhere, it shows that the chain was not written anew
 * @param files length and hash of each database file in it
 */
record BackupManifest(
        int format, OffsetDateTime madeAt, Versions schema, long saves, String head, Map<String, Packed> files) {

    static final String ENTRY = "redress-backup.properties";
    static final String CASES = "cases.mv.db";
    static final String PAPERS = "papers.mv.db";

    /** The form of the ZIP file this program writes. */
    static final int FORMAT = 1;

    /** The numbers of the last migrations. */
    record Versions(int cases, int papers) {

        static Versions ofThisProgram() {
            return new Versions(Opening.CASES.version(), Opening.PAPERS.version());
        }
    }

    /** A file in the backup: its length in bytes, and its SHA-256 in hexadecimal. */
    record Packed(long length, String sha256) {}

    BackupManifest {
        files = Map.copyOf(files);
    }

    static BackupManifest now(OffsetDateTime at, AuditHead head, Map<String, Packed> files) {
        return new BackupManifest(
                FORMAT, at, Versions.ofThisProgram(), head.n(), head.hash().toString(), files);
    }

    /** Whether a newer program made it. */
    boolean isNewer() {
        Versions ours = Versions.ofThisProgram();
        return format > FORMAT || schema.cases() > ours.cases() || schema.papers() > ours.papers();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "format", format);
        line(text, "made", madeAt);
        line(text, "schema.cases", schema.cases());
        line(text, "schema.papers", schema.papers());
        line(text, "saves", saves);
        line(text, "head", head);
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
            int format = Integer.parseInt(value(read, "format"));
            Map<String, Packed> files = new LinkedHashMap<>();
            files.put(CASES, packed(read, CASES));
            if (read.containsKey(PAPERS + ".length")) {
                files.put(PAPERS, packed(read, PAPERS));
            }
            return new BackupManifest(
                    format,
                    OffsetDateTime.parse(value(read, "made")),
                    new Versions(
                            Integer.parseInt(value(read, "schema.cases")),
                            Integer.parseInt(value(read, "schema.papers"))),
                    Long.parseLong(value(read, "saves")),
                    value(read, "head"),
                    files);
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("This is no list of contents.", e);
        }
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
