package redress.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The accounts in the database. */
public final class AccountStore {

    /** All accounts by name, those no longer used too. */
    public List<Account> all(Handle handle) {
        return handle.createQuery("select id, name, roles, active, salt from account order by name")
                .map((row, context) -> account(row))
                .list();
    }

    /** The account of this name, capital letters aside, if it is still used. */
    public Optional<Account> find(Handle handle, String name) {
        return handle.createQuery("""
                        select id, name, roles, active, salt
                        from account
                        where lower(name) = lower(:name) and active
                        """)
                .bind("name", name.strip())
                .map((row, context) -> account(row))
                .findFirst();
    }

    /** The account of this number. */
    public Optional<Account> find(Handle handle, long id) {
        return handle.createQuery("select id, name, roles, active, salt from account where id = :id")
                .bind("id", id)
                .map((row, context) -> account(row))
                .findOne();
    }

    /**
     * Adds an account nobody can sign in to yet.
     *
     * @return its number
     */
    public long add(Handle handle, String name, Set<Role> roles) {
        return handle.createUpdate("insert into account (name, roles, active) values (:name, :roles, true)")
                .bind("name", name.strip())
                .bind("roles", Role.words(roles))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Gives an account another name. */
    public void rename(Handle handle, long id, String name) {
        handle.createUpdate("update account set name = :name where id = :id")
                .bind("name", name.strip())
                .bind("id", id)
                .execute();
    }

    /** Gives an account other roles. */
    public void roles(Handle handle, long id, Set<Role> roles) {
        handle.createUpdate("update account set roles = :roles where id = :id")
                .bind("roles", Role.words(roles))
                .bind("id", id)
                .execute();
    }

    /** Whether the account may be used. */
    public void active(Handle handle, long id, boolean active) {
        handle.createUpdate("update account set active = :active where id = :id")
                .bind("active", active)
                .bind("id", id)
                .execute();
    }

    /** Keeps what goes into the account's secret from now on. */
    public void salt(Handle handle, long id, String salt) {
        handle.createUpdate("update account set salt = :salt where id = :id")
                .bind("salt", salt)
                .bind("id", id)
                .execute();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                Role.all(row.getString("roles")),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("salt")));
    }
}
