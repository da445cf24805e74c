package redress.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import redress.audit.AuditStore;
import redress.db.Backup;
import redress.db.BackupFolder;
import redress.db.BackupRefused;
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
        mustBeOfThisPc();
        folder.ifPresent(Backups::mustBeWritable);
        database.write(Change.once(account, "backup.folder", "setting"), tx -> {
            store.keepFolder(tx.handle(), folder);
            return true;
        });
    }

    /** A folder of another PC means nothing to the one that makes the backups. */
    private void mustBeOfThisPc() {
        database.host().ifPresent(host -> {
            throw new Refused("The cases are on " + host + ", which makes the backups. Choose the folder there.");
        });
    }

    private static void mustBeWritable(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refused("Backups cannot be written to this folder. Connect its disk, or choose another folder.");
        }
    }

    /** Whether a folder lies on the disk the cases are on, where a backup helps against mistakes only. */
    public boolean isOnTheSameDisk(Path folder) {
        try {
            return database.host().isEmpty() && Files.getFileStore(folder).equals(Files.getFileStore(database.path()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The second folder, on another disk or the network; empty where none was chosen. */
    public Optional<Path> secondFolder() {
        return database.read(store::second);
    }

    /**
     * Chooses the folder every backup is copied to as well.
     *
     * @param folder empty takes the choice back
     * @throws Refused where there is no such folder, it may not be written to, or it is the first one
     */
    public void keepSecondIn(Optional<Path> folder, long account) {
        mustBeOfThisPc();
        folder.ifPresent(Backups::mustBeWritable);
        if (folder.isPresent() && folder.equals(folder())) {
            throw new Refused("Backups go to this folder already. Choose one on another disk.");
        }
        database.write(Change.once(account, "backup.folder", "setting"), tx -> {
            store.keepSecond(tx.handle(), folder);
            return true;
        });
    }

    /**
     * How the second folder stands.
     *
     * @param last when the newest backup in it was made; empty where there is none yet
     * @param stale none came for more than seven days, or none at all
     */
    public record Second(Path folder, Optional<OffsetDateTime> last, boolean stale) {}

    /** How the second folder stands; empty where none was chosen. */
    public Optional<Second> second(LocalDate today) {
        return database.read(handle -> store.second(handle).map(folder -> {
            Optional<OffsetDateTime> last = store.secondAt(handle);
            return new Second(
                    folder, last, BackupTimes.isSecondStale(last.map(OffsetDateTime::toLocalDateTime), today));
        }));
    }

    /** Whether the nightly backup is still to be made: a folder is chosen, and something was saved since the last one. */
    public boolean isNightlyDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        return database.read(handle -> BackupTimes.isNightlyDue(
                        store.last(handle).map(last -> last.at().toLocalDateTime()), now)
                && isWanted(handle));
    }

    /** Whether one is to be made before the program ends. */
    public boolean isDueAtExit() {
        return database.read(this::isWanted);
    }

    private boolean isWanted(Handle handle) {
        return database.host().isEmpty()
                && store.folder(handle).filter(Files::isDirectory).isPresent()
                && store.isChanged(handle)
                && !AuditStore.has(handle, Setup.PRACTICE);
    }

    /**
     * A backup that was made, and what became of its copy in the second folder.
     *
     * @param trouble why there is no copy, a sentence; empty where there is one, or no second folder was chosen
     */
    public record Round(Last made, Optional<String> trouble) {}

    /**
     * Makes a backup in the folder, called after the council's prefix and the time, copies it into the second folder, and
     * lets go of those that need not be kept.
     *
     * @throws redress.db.BackupRefused where it could not be made or was not found whole; nothing is left behind
     */
    public Round makeIn(Path folder, Watch watch, long account) {
        String stamp = STAMP.format(ZonedDateTime.now(clock));
        Last made = make(folder.resolve(start() + stamp + ".zip"), Backup.Form.BESIDE, watch, account);
        thin(folder);
        return new Round(made, secondFolder().flatMap(second -> copy(made, second, account)));
    }

    /**
     * Makes the nightly backup where it is due; for whoever looks every few minutes.
     *
     * @throws redress.db.BackupRefused where it could not be made
     */
    public Optional<Round> atNight(Watch watch, long account) {
        return isNightlyDue() ? atExit(watch, account) : Optional.empty();
    }

    /** Makes a backup in the folder that was chosen; none where none is wanted: nothing was saved, or no folder chosen. */
    public Optional<Round> atExit(Watch watch, long account) {
        return isDueAtExit() ? folder().map(folder -> makeIn(folder, watch, account)) : Optional.empty();
    }

    private Optional<String> copy(Last made, Path second, long account) {
        try {
            new BackupFolder(second).take(made.file());
            database.write(Change.once(account, "backup.copied", "backup"), tx -> {
                store.copied(tx.handle(), made.at());
                return true;
            });
            thin(second);
            return Optional.empty();
        } catch (BackupRefused e) {
            return Optional.of(e.getMessage());
        }
    }

    private String start() {
        return "redress-" + new Setup(database, clock).council().orElseThrow().prefix() + "-";
    }

    /** Only what this database made and remembers is ever deleted, and only where it bears the name it was given. */
    private void thin(Path folder) {
        Set<String> remembered = database.read(store::names);
        BackupFolder shelf = new BackupFolder(folder);
        Map<String, LocalDateTime> made = new HashMap<>();
        shelf.names().stream()
                .filter(remembered::contains)
                .forEach(name -> madeAt(name).ifPresent(at -> made.put(name, at)));
        Set<LocalDateTime> kept = BackupKeeping.kept(made.values());
        shelf.drop(
                made.keySet().stream()
                        .filter(name -> !kept.contains(made.get(name)))
                        .toList(),
                clock.instant());
    }

    private Optional<LocalDateTime> madeAt(String name) {
        String start = start();
        if (!name.startsWith(start)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(name.substring(start.length()).replace(".zip", ""), STAMP));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a backup under this name, with the letters in it, checks it, and remembers it.
     *
     * @throws redress.db.BackupRefused where it could not be made or was not found whole; nothing is left behind
     */
    public Last make(Path zip, Watch watch, long account) {
        return make(zip, Backup.Form.WHOLE, watch, account);
    }

    private Last make(Path zip, Backup.Form form, Watch watch, long account) {
        Backup.Made made = backup.make(zip, form, watch, CHECK);
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
