package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import redress.db.BackupRefused.Reason;

/** Takes a database out of a backup again. It never writes over anything, and leaves nothing where the backup is not sound. */
public final class Restore {

    /** What says more than "damaged" would. */
    private static final Set<DatabaseRefused.Reason> TELLING = Set.of(
            DatabaseRefused.Reason.NEWER_SCHEMA,
            DatabaseRefused.Reason.MIGRATION_FAILED,
            DatabaseRefused.Reason.DISK_FULL);

    private Restore() {}

    /**
     * What was restored.
     *
     * @param file the database
     * @param madeAt when the backup was made
     */
    public record Done(Path file, OffsetDateTime madeAt) {}

    /**
     * Restores a backup into a new database file.
     *
     * @param to with or without ".mv.db"; neither it nor its papers may be there yet
     * @throws BackupRefused saying why not
     * @throws DatabaseRefused where no database may lie there, such as on a network drive
     */
    public static Done into(Path zip, Path to, Clock clock, Watch watch, Backup.Check check) {
        DatabaseFile target = DatabaseFile.of(to);
        new FileChecks(target).mayBeCreated();
        if (Files.exists(target.papers().path())) {
            throw new BackupRefused(
                    Reason.EXISTS,
                    target.papers().name() + " is already there, and nothing is written over. Choose another name.");
        }
        Path work = target.sibling("-restore-unfinished").stem();
        try {
            Folders.empty(work);
            DatabaseFile unpacked = DatabaseFile.of(work.resolve(target.stem().getFileName()));
            OffsetDateTime madeAt = check(zip, unpacked, clock, watch, check);
            LastSave.forget(target);
            if (Files.exists(unpacked.papers().path())) {
                Files.move(unpacked.papers().path(), target.papers().path(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(unpacked.path(), target.path(), StandardCopyOption.ATOMIC_MOVE);
            Opening.keepOnDisk(target.folder());
            return new Done(target.path(), madeAt);
        } catch (IOException e) {
            throw Backup.unwritten(target.name(), e);
        } finally {
            Folders.drop(work);
        }
    }

    /** Takes a backup out, opens what it holds and looks whether that is as it was saved. @return when it was made */
    static OffsetDateTime check(Path zip, DatabaseFile to, Clock clock, Watch watch, Backup.Check check) {
        String name = nameOf(zip);
        OffsetDateTime madeAt = unpack(zip, to, clock, watch);
        try (Database restored = Database.openRestored(to, clock)) {
            List<String> problems = check.problems(restored, watch);
            if (!problems.isEmpty()) {
                throw notSound(name, problems.get(0));
            }
            return madeAt;
        } catch (DatabaseRefused e) {
            throw TELLING.contains(e.reason()) ? e : BackupZip.damaged(name, e);
        }
    }

    /** Takes a backup out, and counts what came out of it. */
    static OffsetDateTime unpack(Path zip, DatabaseFile to, Clock clock, Watch watch) {
        String name = nameOf(zip);
        try (BackupZip backup = BackupZip.open(zip)) {
            backup.unpack(to, clock, watch);
            try (Connection keeper = new Opening(to, Connections.SAFE, Opening.CASES).reopen()) {
                if (!backup.manifest().tells(CasesCopy.read(to, keeper))) {
                    throw notSound(name, "It holds other rows, or other saves, than its list of contents says.");
                }
            }
            backup.sealMustBeWhole();
            return backup.manifest().madeAt();
        } catch (DatabaseRefused | SQLException e) {
            throw BackupZip.damaged(name, e);
        }
    }

    private static String nameOf(Path zip) {
        return String.valueOf(zip.getFileName()).replaceFirst("\\.part$", "");
    }

    static BackupRefused notSound(String name, String why) {
        return new BackupRefused(
                Reason.NOT_SOUND,
                name + " does not count as a backup, because what it holds is not as it was saved: " + why);
    }
}
