package redress.desk.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import redress.accounts.RecoveryCode;
import redress.db.Database;

/**
 * What Setup works with.
 *
 * @param folder where the cases are kept unless another is chosen
 * @param begin is given the new database, open, and whether made-up cases are wanted in it
 * @param join goes on with the cases that another PC keeps
 */
public record SetupDesk(Clock clock, Path folder, Consumer<Made> begin, Runnable join) {

    /**
     * A database to work with.
     *
     * @param practice it holds made-up cases and is not the council's own
     * @param filled it was there before, with its made-up cases
     * @param code the recovery code, to be printed before anything else; empty where nobody signs in
     */
    public record Made(Database database, Path folder, boolean practice, boolean filled, Optional<RecoveryCode> code) {}
}
