package redress.db;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;

/** A second desk for tests, whose questions to the PC that keeps the cases are counted. */
public final class CountedDesk implements AutoCloseable {

    private final Host host;
    private final CountedRoute route;
    private final Database database;

    private CountedDesk(Host host, CountedRoute route, Database database) {
        this.host = host;
        this.route = route;
        this.database = database;
    }

    /** Shares these cases and joins them by a counted way. */
    public static CountedDesk of(Database kept, long account, Clock clock) throws IOException {
        Login login = Login.of(account, "a secret of " + account);
        new SqlUsers(kept).put(login, Set.of(Rights.WORK));
        Host host = Host.start(kept, 0, clock);
        JoinFile file = host.joinFile("Saltmarsh District Council");
        CountedRoute route = CountedRoute.to(file.port());
        return new CountedDesk(host, route, Database.join(route.through(file), clock, login));
    }

    public Database database() {
        return database;
    }

    /** How many questions were answered since it was asked last. */
    public int trips() {
        return route.trips();
    }

    /** The way between the two. */
    public CountedRoute route() {
        return route;
    }

    @Override
    public void close() throws IOException {
        database.close();
        route.close();
        host.close();
    }
}
