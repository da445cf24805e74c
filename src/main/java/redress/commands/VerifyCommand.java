package redress.commands;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.accounts.Permission;
import redress.casework.Verification;

/** Checks that a database says what was saved in it. */
@Command(
        name = "verify",
        description = "Checks every save and every case; the last line is \"ok\" or what is wrong.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--rebuild", description = "First writes the lists anew from what was saved.")
    private boolean rebuild;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (DatabaseOption.Whole opened = database.openWhole(terminal, Permission.BACKUP)) {
            Verification verification = new Verification(opened.database());
            if (rebuild) {
                terminal.line("The lists of " + verification.rebuild(opened.account()) + " cases were written anew.");
            }
            List<String> problems = verification.problems();
            if (problems.isEmpty()) {
                terminal.line("ok");
                return;
            }
            problems.forEach(terminal::line);
            throw new CommandFailed("The database is not as it was saved: " + problems.size()
                    + (problems.size() == 1 ? " problem" : " problems")
                    + ", listed above. Keep the file, and restore the last good backup beside it.");
        }
    }
}
