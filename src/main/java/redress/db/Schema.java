package redress.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What this program expects in a file.
 *
 * @param scripts where its migrations lie, parted by commas
 * @param version the number of the last of them; a test holds it to the scripts
 */
record Schema(String scripts, int version) {

    /**
     * Whether the file has to be brought up to this program. Asked first, since loading Flyway costs a cold start a second.
     *
     * @throws DatabaseRefused where a newer program had it
     */
    boolean isBehind(DatabaseFile file, Connection keeper) throws SQLException {
        int found = versionOf(keeper);
        if (found > version) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.NEWER_SCHEMA,
                    file.name() + " was last used by a newer Redress. Install that version here too, then open it.");
        }
        return found < version;
    }

    Migrations migrations(DatabaseFile file, String scheme) {
        return new Migrations(file, Connections.source(file, scheme), scripts);
    }

    /** The number of the last migration of an open file. */
    static int versionOf(Connection keeper) throws SQLException {
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
