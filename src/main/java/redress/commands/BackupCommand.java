package redress.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.accounts.Permission;
import redress.casework.Backups;
import redress.db.Watch;

/** Makes a backup for a scheduled job; the desk makes its own while it is open. */
@Command(
        name = "backup",
        description = "Copies the cases and letters into one ZIP file, and checks it by restoring it.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The backup; not there yet.")
    private String out = "";

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (DatabaseOption.Whole opened = database.openWhole(terminal, Permission.BACKUP)) {
            Backups.Last made = new Backups(opened.database(), terminal.clock())
                    .make(Paths.of(out), Watch.NOBODY, opened.account());
            terminal.line(made.file() + "\t" + made.bytes());
            terminal.line("ok");
        }
    }
}
