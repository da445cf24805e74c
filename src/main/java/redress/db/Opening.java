package redress.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * How a file is made and opened, safely: the same for cases and for papers.
 *
 * @param scheme H2's file system
 * @param schema what the file holds
 */
record Opening(DatabaseFile file, String scheme, Schema schema) {

    /** Cases and the like. */
    static final Schema CASES = new Schema("classpath:db/migration", 36);

    /** Letters and attachments. */
    static final Schema PAPERS = new Schema("classpath:db/papers", 1);

    private static final long ROOM_BYTES = 4L * 1024 * 1024;

    /** Makes the file under another name and renames it when it is whole, so that half a file is never met. */
    void make() {
        new FileChecks(file).mayBeCreated();
        DatabaseFile unfinished = file.sibling("-unfinished");
        try {
            Files.deleteIfExists(unfinished.path());
            LastSave.forget(file);
            try (Connection keeper = Connections.keeper(unfinished, scheme);
                    Statement statement = keeper.createStatement()) {
                schema.migrations(unfinished, scheme).applyToNew();
                statement.execute("shutdown");
            }
            Files.move(unfinished.path(), file.path(), StandardCopyOption.ATOMIC_MOVE);
            keepOnDisk(file.folder());
        } catch (SQLException | IOException e) {
            throw StorageErrors.opening(file, e);
        }
    }

    /** Opens a file that was there before: checked, and brought to this program's schema. */
    Connection open(Clock clock) {
        BeforeUpdate before = new BeforeUpdate(new Opening(file, scheme, schema), clock);
        Connection keeper = open(migrations -> migrations.applyToExisting(before.make()));
        OldCopies.forget(file, clock.instant());
        return keeper;
    }

    /** Opens a file that came out of a backup a moment ago, which stays there whatever becomes of the file. */
    Connection openRestored() {
        return open(Migrations::applyToRestored);
    }

    private Connection open(Consumer<Migrations> bringUp) {
        Connection keeper = reopen();
        try {
            if (schema.equals(CASES)) {
                new LastSave(file).mustBeIn(file, FileContents.head(keeper));
            }
            if (schema.isBehind(file, keeper)) {
                bringUp.accept(schema.migrations(file, scheme));
            }
            return keeper;
        } catch (SQLException e) {
            throw closing(keeper, StorageErrors.opening(file, e));
        } catch (DatabaseRefused e) {
            throw closing(keeper, e);
        }
    }

    /** Closes a file again that was opened for a moment. */
    static void letGo(Connection keeper) {
        try {
            keeper.close();
        } catch (SQLException e) {
            throw StorageErrors.reading(e);
        }
    }

    /** Opens a file that this program made or had open a moment ago: checked, but surely of its schema. */
    Connection reopen() {
        new FileChecks(file).mayBeOpened();
        int madeBy = new Catalogue(file).mustBeOurs();
        FsyncPath.register();
        new Recovery(file, scheme).afterACrash();
        new EngineUpgrade(file, scheme).whereMadeBy(madeBy);
        try {
            return Connections.keeper(file, scheme);
        } catch (SQLException e) {
            throw StorageErrors.opening(file, e);
        }
    }

    /** Copies the file as it is at one moment into a new ZIP file, while it is open and written to. */
    void pack(Path zip) {
        try (Connection connection = Connections.source(file, scheme).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + zip.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw StorageErrors.reading(e);
        }
    }

    /** Asked before each save: H2 itself meets a full disk in the middle of its writing, and gives the file up then. */
    boolean isDiskFull() {
        return file.path().toFile().getUsableSpace() < ROOM_BYTES
                && file.path().toFile().exists();
    }

    static DatabaseRefused closing(Connection keeper, DatabaseRefused refusal) {
        try {
            keeper.close();
        } catch (SQLException e) {
            refusal.addSuppressed(e);
        }
        return refusal;
    }

    /** A new name survives a power cut only once its folder was written too. Windows needs no such call and has none. */
    static void keepOnDisk(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
