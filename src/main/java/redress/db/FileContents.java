package redress.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redress.audit.AuditHead;
import redress.audit.Sha256;

/**
 * What an open database file holds, in numbers: two files that hold the same are the same history.
 *
 * @param rows how many rows each table has
 * @param head the newest audit row; the file of the papers has none
 */
record FileContents(Map<String, Long> rows, Optional<AuditHead> head) {

    FileContents {
        rows = Map.copyOf(rows);
    }

    static FileContents of(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + '"')) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new FileContents(
                rows, rows.containsKey("AUDIT_HEAD") ? Optional.of(head(connection)) : Optional.empty());
    }

    /** The newest audit row of an open file of cases. */
    static AuditHead head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select n, hash from audit_head")) {
            row.next();
            return new AuditHead(row.getLong(1), Sha256.of(row.getBytes(2)));
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("""
                select table_name from information_schema.tables
                where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                order by table_name
                """)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
