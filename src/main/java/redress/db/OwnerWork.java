package redress.db;

import java.sql.Connection;
import java.sql.SQLException;

/** What only the owner of a file may do: keep users, look who is connected. */
@FunctionalInterface
interface OwnerWork {
    void run(Connection keeper) throws SQLException;
}
