package redress.casework;

import redress.db.Change;
import redress.db.Database;

/** Somebody else who works on the same cases. */
public final class SecondDesk {

    private SecondDesk() {}

    /** A co-ordinator of this name. @return the account's number */
    public static long account(Database database, String name) {
        return database.write(
                        Change.once(Setup.CO_ORDINATOR, "account.add", "account"),
                        tx -> tx.handle()
                                .createUpdate(
                                        "insert into account (name, role, active) values (:name, 'co-ordinator', true)")
                                .bind("name", name)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one())
                .value()
                .orElseThrow();
    }
}
