package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.Constants;

/**
 * Writes a file anew that an older H2 made: the makers of H2 advise against going on in the old one (STORAGE section 6).
 * It is copied first, read out to the last row, written into a new file, compared, and only then renamed. The copy is kept
 * for 90 days. H2 2.2 and newer make files this one reads itself; for an older one {@link FileChecks} has its sentence.
 */
final class EngineUpgrade {

    private static final int ROOM_TIMES = 4;

    private final DatabaseFile file;
    private final String scheme;

    EngineUpgrade(DatabaseFile file, String scheme) {
        this.file = file;
        this.scheme = scheme;
    }

    /**
     * Does nothing where this H2 made the file.
     *
     * @param madeBy the build of H2 that made it
     * @throws DatabaseRefused where a newer H2 did, or it could not be done; then the file is as it was
     */
    void whereMadeBy(int madeBy) {
        if (madeBy > Constants.BUILD_ID) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.NEWER_SCHEMA,
                    file.name() + " was last used by a newer Redress. Install that version here too, then open it.");
        }
        if (madeBy == Constants.BUILD_ID) {
            return;
        }
        DatabaseFile fresh = file.sibling("-upgrade-unfinished");
        Path script = fresh.stem().resolveSibling(fresh.stem().getFileName() + ".sql.gz");
        try {
            hasRoom();
            Files.deleteIfExists(fresh.path());
            Files.deleteIfExists(script);
            copy();
            FileContents before = readOut(script);
            writeAnew(fresh, script, before);
            Files.move(fresh.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Opening.keepOnDisk(file.folder());
        } catch (SQLException | IOException e) {
            throw failed(e);
        } finally {
            Folders.drop(script);
            Folders.drop(fresh.path());
        }
    }

    private void hasRoom() throws IOException {
        long needed = ROOM_TIMES * Files.size(file.path());
        if (file.folder().toFile().getUsableSpace() < needed) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.DISK_FULL,
                    file.name() + " has to be written anew for this version of Redress, which needs "
                            + (needed / 1_000_000 + 1) + " MB for a while. Free some space and try again.");
        }
    }

    private void copy() throws IOException {
        Path copy = file.sibling(OldCopies.BEFORE_H2 + Constants.VERSION).path();
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".part");
        Files.copy(file.path(), unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Opening.keepOnDisk(file.folder());
    }

    private FileContents readOut(Path script) throws SQLException {
        try (Connection keeper = Connections.keeper(file, scheme);
                Statement statement = keeper.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
            statement.execute("script to " + quoted(script) + " compression gzip");
            return FileContents.of(keeper);
        }
    }

    private void writeAnew(DatabaseFile fresh, Path script, FileContents before) throws SQLException {
        try (Connection keeper = Connections.keeper(fresh, scheme);
                Statement statement = keeper.createStatement()) {
            statement.execute("runscript from " + quoted(script) + " compression gzip");
            if (!FileContents.of(keeper).equals(before)) {
                throw new SQLException("What was written anew is not what was read");
            }
            statement.execute("shutdown compact");
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private DatabaseRefused failed(Exception cause) {
        return new DatabaseRefused(
                StorageErrors.isDiskFull(cause)
                        ? DatabaseRefused.Reason.DISK_FULL
                        : DatabaseRefused.Reason.MIGRATION_FAILED,
                file.name() + " could not be written anew for this version of Redress. Nothing is lost: go on with the "
                        + "Redress you had before. If the disk is full, free some space and try again.",
                cause);
    }
}
