package redress.db;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.accounts.Permission;

/**
 * Where every save passes: it goes by whoever is signed in, and only if one of their roles allows it at that moment.
 *
 * @param account who is signed in; empty where nobody signs in, and everything is allowed
 */
record Gate(Optional<Long> account) {

    private static final AccountStore ACCOUNTS = new AccountStore();

    /** The account of this desk. */
    long own() {
        return account.orElse(Account.CO_ORDINATOR);
    }

    /** The account a change is recorded under. */
    long acting(Change change) {
        return change.accountId() == Change.SIGNED_IN ? own() : change.accountId();
    }

    /** @throws StorageFailure with a sentence where the account may not do this */
    void check(Handle handle, Change change) {
        if (account.isEmpty()) {
            return;
        }
        Optional<Permission> needed = Permission.needed(change.act());
        if (needed.isPresent()
                && ACCOUNTS.find(handle, own())
                        .filter(who -> who.may(needed.get()))
                        .isEmpty()) {
            throw new StorageFailure(
                    StorageFailure.Reason.NO_RIGHT, needed.get().refusal());
        }
    }
}
