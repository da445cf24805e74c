package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import redress.audit.AuditVerification;

/**
 * The backup beside the file that is made before a new version changes it: a backup like any other, which the Redress
 * that was there before restores. It is kept for 90 days.
 */
final class BeforeUpdate {

    /** How many calendar days copies made before an update are kept. */
    static final int KEPT_DAYS = 90;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String MARK = "-before-update-";

    private final Opening cases;
    private final Clock clock;

    BeforeUpdate(Opening cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Makes it, and looks whether it is sound.
     *
     * @return its name
     * @throws DatabaseRefused where it could not be made; then nothing may be changed
     */
    String make() {
        DatabaseFile file = cases.file();
        String name = file.stem().getFileName() + MARK + STAMP.format(LocalDateTime.now(clock)) + ".zip";
        try (Blobs papers = Blobs.of(file.papers(), cases.scheme(), clock)) {
            Path target = file.folder().resolve(name);
            Backup.mayBeMade(target);
            BackupRun.Source source = new BackupRun.Source(file, cases::pack, papers);
            new BackupRun(source, target, Backup.Form.BESIDE, clock, Watch.NOBODY).make(this::prove);
        } catch (BackupRefused e) {
            throw new DatabaseRefused(
                    e.reason() == BackupRefused.Reason.DISK_FULL
                            ? DatabaseRefused.Reason.DISK_FULL
                            : DatabaseRefused.Reason.MIGRATION_FAILED,
                    file.name() + " was not brought up to this version of Redress, because no backup could be made "
                            + "before it: " + e.getMessage(),
                    e);
        }
        return name;
    }

    private void prove(Path zip, DatabaseFile to) {
        Restore.unpack(zip, to, clock, Watch.NOBODY);
        Opening restored = new Opening(to, Connections.SAFE, Opening.CASES);
        try (Connection keeper = restored.reopen()) {
            Optional<String> fault =
                    Jdbi.create(keeper).withHandle(handle -> new AuditVerification(handle).firstFault());
            if (fault.isPresent()) {
                throw Restore.notSound(String.valueOf(zip.getFileName()), fault.get());
            }
        } catch (SQLException e) {
            throw StorageErrors.opening(to, e);
        }
    }

    /** Lets go of the copies that are older than 90 days, and of the letters only they needed. */
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT_DAYS, ChronoUnit.DAYS);
        Path folder = cases.file().folder();
        try {
            for (Path copy : copies(folder)) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(oldest)) {
                    Files.delete(copy);
                }
            }
            new BackupFolder(folder).sweep(clock.instant());
        } catch (IOException e) {
            throw Backup.unwritten(cases.file().name(), e);
        }
    }

    private List<Path> copies(Path folder) throws IOException {
        String start = cases.file().stem().getFileName() + MARK;
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                    .toList();
        }
    }
}
