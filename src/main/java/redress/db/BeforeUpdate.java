package redress.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import redress.audit.AuditVerification;

/**
 * The backup beside the file that is made before a new version changes it: a backup like any other, which the Redress
 * that was there before restores. It is kept for 90 days.
 */
final class BeforeUpdate {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

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
        String name =
                file.stem().getFileName() + OldCopies.BEFORE_UPDATE + STAMP.format(LocalDateTime.now(clock)) + ".zip";
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
}
