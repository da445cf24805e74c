package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import redress.audit.AuditHead;

/**
 * A database file that was copied while it was open, brought in order: counted, and written anew without dead room, so
 * that what was deleted from the cases is not in it.
 *
 * @param head its newest audit row
 * @param rows how many rows each table has
 * @param schema number of its last migration
 */
record CasesCopy(DatabaseFile file, AuditHead head, Map<String, Long> rows, int schema) {

    CasesCopy {
        rows = Map.copyOf(rows);
    }

    /**
     * Takes a copy out of the ZIP file H2 made and brings it in order.
     *
     * @param to beside it lies the key, where the file was shared; the copy itself is shared with nobody
     */
    static CasesCopy tidied(Path zip, DatabaseFile to) throws IOException {
        unpack(zip, to);
        try (Connection keeper = new Opening(to, Connections.SAFE, Opening.CASES).reopen()) {
            CasesCopy copy = read(to, keeper);
            tidy(keeper);
            return copy;
        } catch (SQLException e) {
            throw StorageErrors.opening(to, e);
        }
    }

    /** The same for the file of the papers, which is not counted. */
    static void tidyPapers(Path zip, DatabaseFile to) throws IOException {
        unpack(zip, to);
        try (Connection keeper = new Opening(to, Connections.SAFE, Opening.PAPERS).reopen()) {
            tidy(keeper);
        } catch (SQLException e) {
            throw StorageErrors.opening(to, e);
        }
    }

    private static void tidy(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("alter user " + Connections.OWNER + " set password ''");
            statement.execute("shutdown compact");
        }
    }

    /** What an open file holds. */
    static CasesCopy read(DatabaseFile file, Connection connection) throws SQLException {
        FileContents contents = FileContents.of(connection);
        return new CasesCopy(file, contents.head().orElseThrow(), contents.rows(), Schema.versionOf(connection));
    }

    /** Takes the one database out of a ZIP file that H2 made. */
    static void unpack(Path zip, DatabaseFile to) throws IOException {
        try (ZipFile made = new ZipFile(zip.toFile())) {
            ZipEntry entry = made.stream()
                    .filter(each -> each.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No database was copied"));
            try (InputStream in = made.getInputStream(entry)) {
                Files.copy(in, to.path());
            }
        }
    }
}
