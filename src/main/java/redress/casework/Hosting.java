package redress.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.council.Council;
import redress.db.Change;
import redress.db.Database;
import redress.db.Host;
import redress.db.Restore;
import redress.db.Watch;

/**
 * "This PC keeps the cases": other desks join it. Once chosen it is so at each start, until it is taken back. Closing the
 * database ends it for the time being.
 */
public final class Hosting {

    private final Database database;
    private final Clock clock;
    private final HostStore store = new HostStore();

    public Hosting(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this PC could keep them: it has the file itself. */
    public boolean isPossible() {
        return database.host().isEmpty();
    }

    /** What is shared now; empty where nothing is. */
    public Optional<Host> now() {
        return database.shared();
    }

    /** The port chosen, whether or not it is shared at this moment; empty where nobody chose to share. */
    public OptionalInt chosen() {
        return database.read(store::port);
    }

    /**
     * Shares the cases from now on, at every start.
     *
     * @param port 1 to 65535, usually {@link Host#PORT}
     * @throws Refused where nobody could sign in from another desk
     * @throws redress.db.DatabaseRefused where the port is taken
     */
    public Host share(int port) {
        if (database.read(new AccountStore()::all).stream()
                .noneMatch(account -> account.active() && account.salt().isPresent())) {
            throw new Refused(
                    "Nobody could sign in from another desk yet. Give each person an account with a passphrase "
                            + "first, in Settings, Accounts.");
        }
        now().ifPresent(Host::close);
        Host host = Host.start(database, port, clock);
        database.write(Change.once(Change.SIGNED_IN, "host.share", "setting"), tx -> {
            store.keepPort(tx.handle(), OptionalInt.of(host.port()));
            return true;
        });
        return host;
    }

    /** Shares them where that was chosen before: called when the desk starts. */
    public Optional<Host> shareAsChosen() {
        OptionalInt port = isPossible() ? chosen() : OptionalInt.empty();
        return port.isPresent() && now().isEmpty() ? Optional.of(Host.start(database, port.getAsInt(), clock)) : now();
    }

    /** Shares them no more, now and at the next start. */
    public void stop() {
        now().ifPresent(Host::close);
        database.write(Change.once(Change.SIGNED_IN, "host.stop", "setting"), tx -> {
            store.keepPort(tx.handle(), OptionalInt.empty());
            return true;
        });
    }

    /** Writes what another desk needs to join, replacing an older file. */
    public void writeJoinFile(Host host, Path file) {
        String council = new Setup(database, clock).council().map(Council::name).orElse("");
        host.joinFile(council).write(file);
        database.write(Change.once(Change.SIGNED_IN, "host.join-file", "setting"), tx -> true);
    }

    /** The names of those at other desks at this moment: whom closing this PC would stop. */
    public List<String> atOtherDesks() {
        List<Long> there = now().map(Host::desks).orElse(List.of());
        return there.isEmpty()
                ? List.of()
                : database.read(new AccountStore()::all).stream()
                        .filter(account -> there.contains(account.id()))
                        .map(Account::name)
                        .toList();
    }

    /**
     * Makes this PC the host from the last backup, because the one that kept the cases is lost: they are restored into a
     * new folder and shared under another identity, so that join files of the old host are refused here.
     *
     * @param to nothing may be there yet
     * @throws redress.db.BackupRefused saying why not; nothing is left behind
     */
    public static Restore.Done takeOver(Path zip, Path to, Clock clock, Watch watch) {
        Restore.Done restored = Backups.restore(zip, to, clock, watch);
        Host.moveHere(restored.file(), clock);
        return restored;
    }
}
