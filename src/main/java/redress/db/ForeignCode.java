package redress.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Refuses a file that another program made or that carries code of its own: functions, triggers, linked tables. */
final class ForeignCode {

    private ForeignCode() {}

    static void refuseIn(DatabaseFile file, Connection keeper) throws SQLException {
        boolean ours = any(keeper, """
                select count(*) from information_schema.tables
                where lower(table_name) = 'flyway_schema_history' and table_schema = 'PUBLIC'
                """);
        boolean code = any(keeper, """
                select (select count(*) from information_schema.routines)
                    + (select count(*) from information_schema.triggers)
                    + (select count(*) from information_schema.tables where storage_type = 'TABLE LINK')
                """);
        if (!ours || code) {
            throw StorageErrors.notOurs(file, new SQLException("not a Redress schema"));
        }
    }

    private static boolean any(Connection keeper, String count) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet result = statement.executeQuery(count)) {
            result.next();
            return result.getInt(1) > 0;
        }
    }
}
