package redress.casework;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.db.Backup;

/** Which backups were made and found whole, and where they go, on disk. */
final class BackupStore {

    private static final String FOLDER = "backup-folder";

    void add(Handle handle, Backup.Made made) {
        handle.createUpdate(
                        "insert into backup_made (made_at, place, length, saves) values (:at, :place, :length, :saves)")
                .bind("at", made.at().toString())
                .bind("place", made.file().toString())
                .bind("length", made.bytes())
                .bind("saves", made.head().n())
                .execute();
    }

    Optional<Backups.Last> last(Handle handle) {
        return handle.createQuery(
                        "select made_at, place, length from backup_made order by id desc fetch first row only")
                .map((row, context) -> new Backups.Last(
                        OffsetDateTime.parse(row.getString("made_at")),
                        Path.of(row.getString("place")),
                        row.getLong("length")))
                .findOne();
    }

    Optional<Path> folder(Handle handle) {
        return handle.createQuery("select said from desk_setting where name = :name")
                .bind("name", FOLDER)
                .mapTo(String.class)
                .findOne()
                .map(Path::of);
    }

    /** Keeps the folder in place of the one before; none where empty. */
    void keepFolder(Handle handle, Optional<Path> folder) {
        handle.createUpdate("delete from desk_setting where name = :name")
                .bind("name", FOLDER)
                .execute();
        folder.ifPresent(path -> handle.createUpdate("insert into desk_setting (name, said) values (:name, :said)")
                .bind("name", FOLDER)
                .bind("said", path.toString())
                .execute());
    }
}
