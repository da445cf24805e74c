package redress.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redress.calendar.Dates;
import redress.casework.Backups;
import redress.db.Restore;
import redress.db.Watch;

/** Takes a database out of a backup. */
@Command(
        name = "restore",
        description = "Takes the cases and letters out of a backup into new files; nothing is written over.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.zip", description = "The backup.")
    private String zip = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The new database, with or without .mv.db.")
    private String to = "";

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Restore.Done done = Backups.restore(Paths.of(zip), Paths.of(to), terminal.clock(), Watch.NOBODY);
        terminal.line("The cases of " + Dates.full(done.madeAt().toLocalDate()) + " are in " + done.file());
        terminal.line("ok");
    }
}
