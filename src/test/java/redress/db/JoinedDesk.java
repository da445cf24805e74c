package redress.db;

import java.time.Clock;
import java.util.Set;

/** A second desk for tests: joins the cases of a database over the network of this PC, as an account. */
public final class JoinedDesk implements AutoCloseable {

    private final Host host;
    private final Database database;

    private JoinedDesk(Host host, Database database) {
        this.host = host;
        this.database = database;
    }

    /** Shares these cases and joins them. */
    public static JoinedDesk of(Database kept, long account, Clock clock) {
        Login login = Login.of(account, "a secret of " + account);
        new SqlUsers(kept).put(login, Set.of(Rights.WORK));
        Host host = Host.start(kept, 0, clock);
        return new JoinedDesk(host, Database.join(host.joinFile("Saltmarsh District Council"), clock, login));
    }

    public Database database() {
        return database;
    }

    /** The second desk goes; the cases are shared no longer. */
    @Override
    public void close() {
        database.close();
        host.close();
    }
}
