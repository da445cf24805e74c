package redress.casework;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.db.Backup;

/** Which backups were made and found whole, and where they go, on disk. */
final class BackupStore {

    private static final String FOLDER = "backup-folder";
    private static final String SECOND = "backup-second-folder";
    private static final String SECOND_AT = "backup-second-at";

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

    /** The names of all backups this database remembers making. */
    Set<String> names(Handle handle) {
        return handle.createQuery("select place from backup_made").mapTo(String.class).list().stream()
                .map(place -> String.valueOf(Path.of(place).getFileName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anything was saved after the last backup. That a backup was made, or somebody looked or signed in, is nothing. */
    boolean isChanged(Handle handle) {
        return handle.createQuery("""
                        select count(*)
                        from audit
                        where n > (select coalesce(max(saves), 0) from backup_made)
                            and act not like 'backup.%'
                            and act not like 'sign-in%'
                            and act not like 'view.%'
                            and act not like 'lists.%'
                            and act <> 'case.open-restricted'
                        """).mapTo(Long.class).one() > 0;
    }

    Optional<Path> folder(Handle handle) {
        return setting(handle, FOLDER).map(Path::of);
    }

    /** Keeps the folder in place of the one before; none where empty. */
    void keepFolder(Handle handle, Optional<Path> folder) {
        keep(handle, FOLDER, folder.map(Path::toString));
    }

    Optional<Path> second(Handle handle) {
        return setting(handle, SECOND).map(Path::of);
    }

    /** Keeps the second folder; of another one it is not known yet when a backup came into it. */
    void keepSecond(Handle handle, Optional<Path> folder) {
        keep(handle, SECOND, folder.map(Path::toString));
        keep(handle, SECOND_AT, Optional.empty());
    }

    /** When the newest backup in the second folder was made. */
    Optional<OffsetDateTime> secondAt(Handle handle) {
        return setting(handle, SECOND_AT).map(OffsetDateTime::parse);
    }

    void copied(Handle handle, OffsetDateTime madeAt) {
        keep(handle, SECOND_AT, Optional.of(madeAt.toString()));
    }

    private static Optional<String> setting(Handle handle, String name) {
        return handle.createQuery("select said from desk_setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    private static void keep(Handle handle, String name, Optional<String> said) {
        handle.createUpdate("delete from desk_setting where name = :name")
                .bind("name", name)
                .execute();
        said.ifPresent(value -> handle.createUpdate("insert into desk_setting (name, said) values (:name, :said)")
                .bind("name", name)
                .bind("said", value)
                .execute());
    }
}
