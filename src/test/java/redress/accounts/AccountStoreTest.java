package redress.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.Change;
import redress.db.Database;

class AccountStoreTest {

    private final AccountStore accounts = new AccountStore();

    @Test
    void newDatabaseHasOneCoordinatorWhomSetupRenames(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("council"), Clock.systemUTC())) {
            List<Account> first = database.read(accounts::all);
            database.write(Change.once(Account.CO_ORDINATOR, "account.rename", "account"), tx -> {
                accounts.rename(tx.handle(), Account.CO_ORDINATOR, " Anna Bell ");
                return true;
            });
            Optional<Account> found = database.read(handle -> accounts.find(handle, "anna bell"));
            Optional<Account> before = database.read(handle -> accounts.find(handle, "Complaints Co-ordinator"));

            assertThat(first).containsExactly(account("Complaints Co-ordinator"));
            assertThat(found).contains(account("Anna Bell"));
            assertThat(before).isEmpty();
        }
    }

    private static Account account(String name) {
        return new Account(1, name, Set.of(Role.CO_ORDINATOR, Role.ADMINISTRATOR), true, Optional.empty());
    }
}
