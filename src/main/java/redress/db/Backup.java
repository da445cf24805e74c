package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import redress.audit.AuditHead;
import redress.db.BackupRefused.Reason;

/**
 * Makes one ZIP file of a database that is in use. It gets its name only once it was taken out again in a folder of its
 * own and found whole and sound there: a file of that name is a backup that can be restored.
 */
public final class Backup {

    private static final System.Logger LOG = System.getLogger(Backup.class.getName());

    /**
     * A copy of the open file that H2 makes now and then holds half of a save another desk was making (measured: 1 of 13
     * while eight desks saved without a pause). The check refuses it; the next copy is whole.
     */
    private static final int TRIES = 3;

    private final Database database;
    private final Clock clock;

    /** Where the letters of a backup are. */
    public enum Form {
        /** In the ZIP file: it can be carried off alone. */
        WHOLE,
        /** In the folder redress-papers beside it, each once for all backups of the folder. */
        BESIDE
    }

    /** Looks at what was restored. */
    @FunctionalInterface
    public interface Check {
        /** What is wrong with it, a sentence each; empty where it is as it was saved. */
        List<String> problems(Database restored, Watch watch);
    }

    /**
     * A backup that was made and checked.
     *
     * @param at when copying began
     * @param bytes length of the ZIP file
     * @param head the audit head of what is in it
     */
    public record Made(Path file, OffsetDateTime at, long bytes, AuditHead head) {}

    public Backup(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a backup, while saves go on. One at a time.
     *
     * @param zip must not be there yet; its folder must
     * @throws BackupRefused where it could not be made; then nothing is left behind
     * @throws java.util.concurrent.CancellationException where the watch stopped it; then nothing is left behind but
     *     letters in redress-papers, which the next backup needs too
     */
    public synchronized Made make(Path zip, Form form, Watch watch, Check check) {
        database.host().ifPresent(host -> {
            throw new BackupRefused(
                    Reason.NOT_HERE, "The cases are on " + host + ", which makes the backups. Back up there.");
        });
        Path target = zip.toAbsolutePath().normalize();
        mayBeMade(target);
        BackupRun.Source source =
                new BackupRun.Source(DatabaseFile.of(database.path()), database::pack, database.blobs());
        BackupRun run = new BackupRun(source, target, form, clock, watch);
        for (int tries = 1; ; tries++) {
            try {
                return run.make((made, to) -> Restore.check(made, to, clock, watch, check));
            } catch (BackupRefused e) {
                if (e.reason() != Reason.NOT_SOUND || tries == TRIES) {
                    throw e;
                }
                LOG.log(System.Logger.Level.WARNING, "A copy was not sound, and is made once more");
            }
        }
    }

    static void mayBeMade(Path target) {
        String name = String.valueOf(target.getFileName());
        if (!Files.isDirectory(folderOf(target))) {
            throw new BackupRefused(
                    Reason.NO_FOLDER, "The folder for " + name + " is not there. Connect its disk, or choose another.");
        }
        if (Files.exists(target)) {
            throw new BackupRefused(
                    Reason.EXISTS, name + " is already there, and no backup is written over. Choose another name.");
        }
    }

    /** The folder a file lies in. */
    static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    static BackupRefused unwritten(String name, IOException cause) {
        return StorageErrors.isDiskFull(cause)
                ? new BackupRefused(
                        Reason.DISK_FULL,
                        name + " was not written, because the disk is full. Free some space, or choose another disk.",
                        cause)
                : new BackupRefused(
                        Reason.UNWRITABLE,
                        name + " could not be written. Look whether its disk is connected and you may write there.",
                        cause);
    }
}
