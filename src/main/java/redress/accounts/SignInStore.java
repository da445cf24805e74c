package redress.accounts;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rules of signing in, and the tries. */
public final class SignInStore {

    /**
     * The rules.
     *
     * @param asked whether who opens the cases must sign in
     * @param idleMinutes after how many minutes unused the desk is locked: 1 to 240
     * @param recovery digest of the recovery code; empty where none was printed
     */
    public record Rules(boolean asked, int idleMinutes, Optional<byte[]> recovery) {}

    /**
     * Wrong tries since the last right one.
     *
     * @param lastAt ISO instant of the last one
     */
    public record Tries(int wrong, String lastAt) {}

    public Rules rules(Handle handle) {
        return handle.createQuery("select asked, idle_minutes, recovery from sign_in where id = 1")
                .map((row, context) -> new Rules(
                        row.getBoolean("asked"),
                        row.getInt("idle_minutes"),
                        Optional.ofNullable(row.getBytes("recovery"))))
                .one();
    }

    public void rules(Handle handle, Rules rules) {
        handle.createUpdate("""
                        update sign_in set asked = :asked, idle_minutes = :minutes, recovery = :recovery where id = 1
                        """)
                .bind("asked", rules.asked())
                .bind("minutes", rules.idleMinutes())
                .bind("recovery", rules.recovery().orElse(null))
                .execute();
    }

    /** The wrong tries of an account; empty where the last one was right. */
    public Optional<Tries> tries(Handle handle, long account) {
        return handle.createQuery("select tries, last_at from wrong_try where account_id = :account")
                .bind("account", account)
                .map((row, context) -> new Tries(row.getInt("tries"), row.getString("last_at")))
                .findOne();
    }

    public void wrong(Handle handle, long account, Tries tries) {
        right(handle, account);
        handle.createUpdate("insert into wrong_try (account_id, tries, last_at) values (:account, :tries, :at)")
                .bind("account", account)
                .bind("tries", tries.wrong())
                .bind("at", tries.lastAt())
                .execute();
    }

    /** Forgets the wrong tries of an account. */
    public void right(Handle handle, long account) {
        handle.createUpdate("delete from wrong_try where account_id = :account")
                .bind("account", account)
                .execute();
    }

    /** Whether its passphrase was given by an administrator, so that it must be changed. */
    public boolean isOneTime(Handle handle, long account) {
        return handle.createQuery("select count(*) from one_time_passphrase where account_id = :account")
                        .bind("account", account)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public void oneTime(Handle handle, long account, boolean oneTime) {
        handle.createUpdate("delete from one_time_passphrase where account_id = :account")
                .bind("account", account)
                .execute();
        if (oneTime) {
            handle.createUpdate("insert into one_time_passphrase (account_id) values (:account)")
                    .bind("account", account)
                    .execute();
        }
    }
}
