package redress.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import redress.db.Backup;
import redress.db.Change;
import redress.db.Database;
import redress.db.Restore;
import redress.db.Watch;

/**
 * Backups of the cases and their letters. One counts only after it was taken out again and passed the check of
 * {@link Verification}; then it is remembered when it was made and where it lies.
 */
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);
    private static final Backup.Check CHECK = (restored, watch) -> new Verification(restored).problems(watch);

    private final Database database;
    private final Clock clock;
    private final Backup backup;
    private final BackupStore store = new BackupStore();

    public Backups(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        backup = new Backup(database, clock);
    }

    /**
     * The last backup that was found whole.
     *
     * @param at when it was made
     * @param bytes its length
     */
    public record Last(OffsetDateTime at, Path file, long bytes) {

        /** A backup is too old when it was made more than this many calendar days ago. */
        public static final int MOST_DAYS = 2;

        /** How many calendar days ago it was made; 0 is today. */
        public long daysOld(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(at.toLocalDate(), today));
        }

        public boolean isTooOld(LocalDate today) {
            return daysOld(today) > MOST_DAYS;
        }
    }

    /** The last backup that was found whole; empty where none was made yet. */
    public Optional<Last> last() {
        return database.read(store::last);
    }

    /** The folder backups go to; empty where none was chosen. */
    public Optional<Path> folder() {
        return database.read(store::folder);
    }

    /**
     * Chooses the folder backups go to.
     *
     * @param folder empty takes the choice back
     * @throws Refused where there is no such folder, or it may not be written to
     */
    public void keepIn(Optional<Path> folder, long account) {
        folder.filter(path -> !Files.isDirectory(path) || !Files.isWritable(path))
                .ifPresent(path -> {
                    throw new Refused(
                            "Backups cannot be written to this folder. Connect its disk, or choose another folder.");
                });
        database.write(Change.once(account, "backup.folder", "setting"), tx -> {
            store.keepFolder(tx.handle(), folder);
            return true;
        });
    }

    /** Whether a folder lies on the disk the cases are on, where a backup helps against mistakes only. */
    public boolean isOnTheSameDisk(Path folder) {
        try {
            return Files.getFileStore(folder).equals(Files.getFileStore(database.path()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes a backup in the folder, called after the council's prefix and the time. */
    public Last makeIn(Path folder, Watch watch, long account) {
        String prefix = new Setup(database, clock).council().orElseThrow().prefix();
        String stamp = STAMP.format(ZonedDateTime.now(clock));
        return make(folder.resolve("redress-" + prefix + "-" + stamp + ".zip"), watch, account);
    }

    /**
     * Makes a backup under this name, checks it, and remembers it.
     *
     * @throws redress.db.BackupRefused where it could not be made or was not found whole; nothing is left behind
     */
    public Last make(Path zip, Watch watch, long account) {
        Backup.Made made = backup.make(zip, watch, CHECK);
        database.write(Change.once(account, "backup.made", "backup"), tx -> {
            store.add(tx.handle(), made);
            return true;
        });
        return new Last(made.at(), made.file(), made.bytes());
    }

    /**
     * Restores a backup into a new database.
     *
     * @param to nothing may be there yet
     * @throws redress.db.BackupRefused saying why not; nothing is left behind
     */
    public static Restore.Done restore(Path zip, Path to, Clock clock, Watch watch) {
        return Restore.into(zip, to, clock, watch, CHECK);
    }

    /** The same, from a desk. */
    public Restore.Done restore(Path zip, Path to, Watch watch) {
        return restore(zip, to, clock, watch);
    }
}
