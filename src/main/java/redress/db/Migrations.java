package redress.db;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database file to the schema this program knows. */
final class Migrations {

    private final DatabaseFile file;
    private final Flyway flyway;

    Migrations(DatabaseFile file, DataSource source, String scripts) {
        this.file = file;
        this.flyway = Flyway.configure()
                .dataSource(source)
                .locations(scripts.split(","))
                .cleanDisabled(true)
                .loggers(SilentFlyway.class.getName())
                .load();
    }

    /** For a file that was just made: nothing can be lost yet. */
    void applyToNew() {
        migrate("Delete the file and try again.");
    }

    /**
     * For a file with cases in it.
     *
     * @param backup the name of the backup that was made beside it
     */
    void applyToExisting(String backup) {
        migrate("Nothing is lost: restore " + backup + ", which lies beside it, with the Redress you had before.");
    }

    /** For a file that came out of a backup. */
    void applyToRestored() {
        migrate("Restore the backup with the Redress that made it.");
    }

    /** The number of the last script. */
    int latest() {
        return Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getVersion)
                .mapToInt(version -> Integer.parseInt(version.getVersion()))
                .max()
                .orElse(0);
    }

    private void migrate(String remedy) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.MIGRATION_FAILED,
                    file.name() + " could not be brought up to this version of Redress. " + remedy,
                    e);
        }
    }
}
