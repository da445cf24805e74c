package redress.casework;

import java.util.Set;
import redress.accounts.AccountStore;
import redress.accounts.Role;
import redress.db.Change;
import redress.db.Database;

/** Somebody else who works on the same cases. */
public final class SecondDesk {

    private SecondDesk() {}

    /** A co-ordinator of this name. @return the account's number */
    public static long account(Database database, String name) {
        return database.write(
                        Change.once(Setup.SIGNED_IN, "account.add", "account"),
                        tx -> new AccountStore().add(tx.handle(), name, Set.of(Role.CO_ORDINATOR)))
                .value()
                .orElseThrow();
    }

    /** The last save was made at the desk of this account. */
    public static void saved(Database database, long account) {
        database.write(
                Change.once(Setup.SIGNED_IN, "test.other", "account"),
                tx -> tx.handle()
                        .createUpdate("update audit set account_id = :account where n = (select max(n) from audit)")
                        .bind("account", account)
                        .execute());
    }
}
