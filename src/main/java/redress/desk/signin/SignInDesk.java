package redress.desk.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.accounts.RecoveryCode;
import redress.db.Login;

/**
 * What signing in works with.
 *
 * @param council whose cases they are
 * @param who can sign in
 * @param backup a sentence on the last backup where it is old; empty where it is not
 * @param tries the door, off the screen's thread
 * @param opened is given how to open the cases
 * @param sheet shows a new recovery code, to be printed, and goes on
 * @param recover lets an administrator in by the recovery code, off the screen's thread; empty where that cannot be here
 */
public record SignInDesk(
        String council,
        List<Account> who,
        String backup,
        Tries tries,
        Consumer<Login> opened,
        BiFunction<RecoveryCode, Runnable, Node> sheet,
        Optional<Recovery> recover) {

    public SignInDesk {
        who = List.copyOf(who);
    }

    /**
     * The door.
     *
     * @param enter tries a passphrase; empty where it is wrong, refused where it is too soon
     * @param pause how many seconds an account has to wait for the next try
     */
    public record Tries(BiFunction<Account, Passphrase, Optional<Login>> enter, ToLongFunction<Account> pause) {

        /** The door of the cases on this PC. */
        public static Tries of(
                BiFunction<Account, Passphrase, Optional<Login>> enter,
                java.util.function.Function<Account, Duration> pause) {
            return new Tries(enter, account -> {
                Duration left = pause.apply(account);
                return left.isZero() ? 0 : left.toSeconds() + 1;
            });
        }
    }

    /** Takes the code that was printed and a new passphrase; gives the next code. */
    @FunctionalInterface
    public interface Recovery {
        RecoveryCode recover(RecoveryCode typed, Account administrator, Passphrase next);
    }
}
