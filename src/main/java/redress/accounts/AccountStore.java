package redress.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The accounts in the database. */
public final class AccountStore {

    /** All accounts by name, those no longer used too. */
    public List<Account> all(Handle handle) {
        return handle.createQuery("select id, name, role, active from account order by name")
                .map((row, context) -> account(row))
                .list();
    }

    /** The account of this name, capital letters aside, if it is still used. */
    public Optional<Account> find(Handle handle, String name) {
        return handle.createQuery("""
                        select id, name, role, active
                        from account
                        where lower(name) = lower(:name) and active
                        """)
                .bind("name", name.strip())
                .map((row, context) -> account(row))
                .findFirst();
    }

    /** Gives an account another name. */
    public void rename(Handle handle, long id, String name) {
        handle.createUpdate("update account set name = :name where id = :id")
                .bind("name", name.strip())
                .bind("id", id)
                .execute();
    }

    private static Account account(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                Role.of(role).orElseThrow(() -> new IllegalStateException("No role \"" + role + "\"")),
                row.getBoolean("active"));
    }
}
