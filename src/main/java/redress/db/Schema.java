package redress.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/**
 * What this program expects in a file.
 *
 * @param scripts where its migrations lie, parted by commas
 * @param version the number of the last of them; a test holds it to the scripts
 */
record Schema(String scripts, int version) {

    /** Loads Flyway only where something is to be done: it costs a cold start a second. */
    void bringUp(DatabaseFile file, String scheme, Connection keeper, Clock clock) throws SQLException {
        int found = versionOf(keeper);
        if (found > version) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.NEWER_SCHEMA,
                    file.name() + " was last used by a newer Redress. Install that version here too, then open it.");
        }
        if (found < version) {
            migrations(file, scheme).applyToExisting(keeper, clock);
        }
    }

    Migrations migrations(DatabaseFile file, String scheme) {
        return new Migrations(file, Connections.source(file, scheme), scripts);
    }

    private static int versionOf(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet result = statement.executeQuery("""
                        select coalesce(max(cast("version" as integer)), 0)
                        from "flyway_schema_history"
                        where "success"
                        """)) {
            result.next();
            return result.getInt(1);
        }
    }
}
