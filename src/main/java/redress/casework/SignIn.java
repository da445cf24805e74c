package redress.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.accounts.Passphrase;
import redress.accounts.SignInStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;
import redress.db.SqlUsers;

/**
 * The door before the desk, on the PC that keeps the cases. Wrong tries make an account wait longer and longer, up to a
 * minute a try, after a restart too; each is in the audit, by the number of the account.
 */
public final class SignIn {

    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;
    private final AccountStore accounts = new AccountStore();
    private final SignInStore store = new SignInStore();

    /** The door of a database that is open as its owner. */
    public SignIn(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether anybody must sign in. */
    public boolean isAsked() {
        return database.read(store::rules).asked();
    }

    /** Who can, by name. */
    public List<Account> who() {
        return database.read(accounts::all).stream()
                .filter(account -> account.active() && account.salt().isPresent())
                .toList();
    }

    /** How long an account has to wait until its passphrase may be tried again; zero where it need not. */
    public Duration pauseOf(long account) {
        return database.read(handle -> store.tries(handle, account))
                .filter(tries -> tries.wrong() > FREE)
                .map(tries -> Duration.between(
                        clock.instant(), Instant.parse(tries.lastAt()).plus(pause(tries.wrong()))))
                .filter(left -> !left.isNegative())
                // a clock that was set back must lock nobody out
                .map(left -> left.compareTo(LONGEST) > 0 ? LONGEST : left)
                .orElse(Duration.ZERO);
    }

    private static Duration pause(int wrong) {
        long seconds = 1L << Math.min(wrong, 6);
        return seconds >= LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }

    /**
     * Tries a passphrase, which takes a moment.
     *
     * @return how to open the cases as this account; empty where the passphrase is wrong
     * @throws Refused where it is too soon for another try
     */
    public Optional<Login> enter(Account account, Passphrase typed) {
        Duration wait = pauseOf(account.id());
        if (!wait.isZero()) {
            throw new Refused("Wait " + (wait.toSeconds() + 1) + " seconds before the next try.");
        }
        String salt = account.salt().orElseThrow(() -> new Refused("Nobody can sign in with this account yet."));
        Login login = Login.of(account.id(), typed.secret(salt));
        boolean right = new SqlUsers(database).accepts(login);
        String act = right ? "sign-in" : "sign-in.wrong";
        database.write(Change.once(account.id(), act, "account"), tx -> {
            tx.subject(Long.toString(account.id()));
            if (right) {
                store.right(tx.handle(), account.id());
            } else {
                int before = store.tries(tx.handle(), account.id())
                        .map(SignInStore.Tries::wrong)
                        .orElse(0);
                store.wrong(
                        tx.handle(),
                        account.id(),
                        new SignInStore.Tries(before + 1, clock.instant().toString()));
            }
            return right;
        });
        return right ? Optional.of(login) : Optional.empty();
    }
}
