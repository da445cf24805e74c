package redress.commands;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import redress.casework.Backups;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.BackupRefused;
import redress.db.Database;
import redress.db.Host;
import redress.db.JoinFile;
import redress.db.StorageFailure;
import redress.db.Watch;

/** Keeps the cases of several desks without a window: by hand, or as a service of the system. */
@Command(
        name = "serve",
        description = "Shares the cases of this PC with other desks until it is stopped (Ctrl+C, or SIGTERM).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    private static final long SECONDS_BEFORE_THE_FIRST_LOOK = 30;
    private static final long SECONDS_BETWEEN_LOOKS = 600;
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where desks come to (${DEFAULT-VALUE}); 0 takes one that is free.")
    private int port = Host.PORT;

    @Option(
            names = "--join-file",
            paramLabel = "OUT",
            description = "Writes the file by which other desks join; its name ends in " + JoinFile.SUFFIX + ".")
    private String joinFile = "";

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WrongUsage("--port is a number from 0 to " + HIGHEST_PORT + ".");
        }
        Database opened = database.openToServe(terminal);
        try {
            serve(opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void serve(Database opened) {
        String council = new Setup(opened, terminal.clock())
                .council()
                .map(Council::name)
                .orElseThrow(() -> new CommandFailed(
                        "This database belongs to no council yet. Open it with Redress and set it up first."));
        Host host = Host.start(opened, port, terminal.clock());
        CountDownLatch stopped = new CountDownLatch(1);
        // the system's signal ends the program at once: the file is closed before it does
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            host.close();
            opened.close();
            stopped.countDown();
        }));
        if (!joinFile.isEmpty()) {
            host.joinFile(council).write(Paths.of(joinFile));
        }
        terminal.lineNow("Desks can join on port " + host.port() + ".");
        keepBackedUp(new Backups(opened, terminal.clock()), stopped);
    }

    /** The nightly backup, looked for every ten minutes, until the service is stopped. */
    private void keepBackedUp(Backups backups, CountDownLatch stopped) {
        try {
            for (long wait = SECONDS_BEFORE_THE_FIRST_LOOK;
                    !stopped.await(wait, TimeUnit.SECONDS);
                    wait = SECONDS_BETWEEN_LOOKS) {
                backUp(backups);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void backUp(Backups backups) {
        try {
            backups.atNight(Watch.NOBODY, Setup.SIGNED_IN)
                    .flatMap(Backups.Round::trouble)
                    .ifPresent(terminal::lineNow);
        } catch (BackupRefused | StorageFailure e) {
            terminal.lineNow(e.getMessage());
        }
    }
}
