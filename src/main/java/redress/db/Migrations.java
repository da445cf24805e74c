package redress.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database file to the schema this program knows. */
final class Migrations {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

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

    /** For a file with cases in it: a backup is made beside it before anything is changed. */
    void applyToExisting(Connection keeper, Clock clock) throws SQLException {
        String backup = file.stem().getFileName() + "-before-update-" + STAMP.format(LocalDateTime.now(clock)) + ".zip";
        try (Statement statement = keeper.createStatement()) {
            statement.execute(
                    "backup to '" + file.folder().resolve(backup).toString().replace("'", "''") + "'");
        }
        migrate("Nothing is lost: unpack " + backup
                + ", which lies beside it, into a folder of its own, and open that with the Redress you had before.");
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
