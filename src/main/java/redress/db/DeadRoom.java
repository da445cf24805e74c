package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Room in a file that nothing uses any more. H2 may write over it after seven days only ({@link Connections}), so an
 * import of 20,000 cases leaves twenty times what they need. Where there is much of it, the file is written anew when it is
 * closed. H2's own way, SHUTDOWN COMPACT on the file itself, loses every save when the current fails meanwhile (measured by
 * cutting it): so a copy is tidied and compared, and takes the file's place in one step.
 */
final class DeadRoom {

    private static final System.Logger LOG = System.getLogger(DeadRoom.class.getName());
    private static final long LARGE_BYTES = 64L * 1024 * 1024;
    private static final int POORLY_FILLED_PERCENT = 40;

    private final DatabaseFile file;
    private final String scheme;

    DeadRoom(DatabaseFile file, String scheme) {
        this.file = file;
        this.scheme = scheme;
    }

    /** Writes the file anew where that is worth it; whatever goes wrong, it stays as it was. Nothing else may use it. */
    void clear(Connection keeper) {
        DatabaseFile copy = file.sibling("-tidied");
        Path zip = file.sibling("-tidied").stem().resolveSibling(file.stem().getFileName() + "-tidied.zip");
        try {
            // how much of the file its chunks take, and how much of those is in use
            long inUse = info(keeper, "FILL_RATE") * info(keeper, "CHUNKS_FILL_RATE") / 100;
            if (isWorthIt(info(keeper, "FILE_SIZE"), inUse) && hasRoom()) {
                tidy(keeper, zip, copy);
                Files.move(
                        copy.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Opening.keepOnDisk(file.folder());
            }
        } catch (IOException | SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "The dead room of a file could not be cleared");
        } finally {
            Folders.drop(zip);
            Folders.drop(copy.path());
        }
    }

    /** @param filled how many per cent of the file say something that still counts */
    static boolean isWorthIt(long bytes, long filled) {
        return bytes > LARGE_BYTES && filled < POORLY_FILLED_PERCENT;
    }

    private boolean hasRoom() throws IOException {
        return file.folder().toFile().getUsableSpace() > 2 * Files.size(file.path());
    }

    private void tidy(Connection keeper, Path zip, DatabaseFile copy) throws SQLException, IOException {
        Files.deleteIfExists(zip);
        Files.deleteIfExists(copy.path());
        try (Statement statement = keeper.createStatement()) {
            statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
        }
        CasesCopy.unpack(zip, copy);
        try (Connection tidied = Connections.keeper(copy, scheme);
                Statement statement = tidied.createStatement()) {
            if (!FileContents.of(tidied).equals(FileContents.of(keeper))) {
                throw new SQLException("The copy is not what was copied");
            }
            statement.execute("shutdown compact");
        }
    }

    private static long info(Connection keeper, String name) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'info." + name
                                + "'")) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }
}
