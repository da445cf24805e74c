package redress.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.ConnectionException;

/**
 * The cases, or the papers, of another PC.
 *
 * @param database "cases" or "papers": the host knows no other names
 */
record JoinedHost(JoinFile file, String database, String user, String secret) implements Site {

    static final String CASES = "cases";
    static final String PAPERS = "papers";

    private static final int PROBE_MILLISECONDS = 1_500;
    private static final int PATIENCE_SECONDS = 8;

    /** After twenty seconds without a word the host is taken to be asleep or cut off. */
    private static final String TIMEOUT = ";NETWORK_TIMEOUT=20000";

    JoinedHost(JoinFile file, String database, Login login) {
        this(file, database, login.user(), login.secret());
    }

    @Override
    public Connections connect() {
        try {
            return Connections.to(source(address()));
        } catch (ConnectionException e) {
            throw reading(e);
        }
    }

    /** The first of the host's addresses where somebody answers and proves to be it. @throws StorageFailure where none does */
    String address() {
        IOException last = new IOException("no address");
        for (String address : file.hosts()) {
            try {
                Tls.ofThisProcess().prove(address, file.port(), file.certificate(), PROBE_MILLISECONDS);
                return address;
            } catch (IOException e) {
                last = e;
            }
        }
        throw reading(last);
    }

    /** The one place where the address of a database is put together; nothing of it was typed by anybody. */
    DataSource source(String address) {
        String host = address.contains(":") ? "[" + address + "]" : address;
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:ssl://" + host + ":" + file.port() + "/" + database + TIMEOUT);
        source.setUser(user);
        source.setPassword(secret);
        return source;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    /** The host looks itself. */
    @Override
    public boolean isDiskFull() {
        return false;
    }

    @Override
    public void pack(Path zip) {
        throw new IllegalStateException("Backups are made on the PC that keeps the cases");
    }

    @Override
    public Path path() {
        throw new IllegalStateException("The cases are on another PC");
    }

    @Override
    public StorageFailure saving(String thing, Throwable error) {
        return HostErrors.saving(file.host(), thing, error);
    }

    @Override
    public StorageFailure reading(Throwable error) {
        return HostErrors.reading(file.host(), error);
    }

    @Override
    public StorageFailure notSaved(StorageFailure gone, boolean perhaps) {
        return HostErrors.notSaved(file.host(), gone, perhaps);
    }

    @Override
    public int patienceSeconds() {
        return PATIENCE_SECONDS;
    }

    @Override
    public Site as(Login next) {
        return new JoinedHost(file, database, next);
    }

    @Override
    public boolean accepts(Login login) {
        try {
            return Connections.lets(new JoinedHost(file, database, login).source(address()));
        } catch (SQLException e) {
            throw reading(e);
        }
    }
}
