package redress.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The open connections to one database file: the keeper, which opened it and closes it last, one for writing and two
 * for reading.
 */
final class Connections implements AutoCloseable {

    /** Under the forced writes, H2's asynchronous channel: it survives the interrupt of a thread that reads. */
    static final String SAFE = "fsync:async:";

    private static final System.Logger LOG = System.getLogger(Connections.class.getName());
    static final String OWNER = "sa";
    private static final int READERS = 2;
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536";

    /**
     * H2 writes over dead room after 45 seconds; a power cut in such a write makes it fall back by many saves (measured:
     * 1 cut in 60). After seven days there is hardly any left: closing the file clears it up.
     */
    private static final String DURABLE = ";WRITE_DELAY=0;RETENTION_TIME=604800000";

    static {
        KeptStatements.remember();
    }

    private final Optional<Connection> keeper;
    private final Handle writer;
    private final List<Handle> readers;
    private final BlockingQueue<Handle> idleReaders;

    private Connections(Optional<Connection> keeper, Handle writer, List<Handle> readers) {
        this.keeper = keeper;
        this.writer = writer;
        this.readers = List.copyOf(readers);
        this.idleReaders = new LinkedBlockingQueue<>(readers);
    }

    /** Only the first connection may carry WRITE_DELAY; with another value acknowledged saves are lost (STORAGE 1a). */
    static Connection keeper(DatabaseFile file, String scheme) throws SQLException {
        FsyncPath.register();
        OwnerKey key = file.key();
        if (!key.isThere()) {
            return source(file, scheme, OPTIONS + DURABLE).getConnection();
        }
        try {
            return source(file, scheme, OPTIONS + DURABLE).getConnection();
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.WRONG_USER_OR_PASSWORD) {
                throw e;
            }
            return withKey(source(file, scheme, OPTIONS + DURABLE, "").getConnection(), key);
        }
    }

    /** A host that was killed had made the key, and not yet set it for this file. */
    private static Connection withKey(Connection keeper, OwnerKey key) throws SQLException {
        SqlUsers.run(keeper, "alter user " + OWNER + " set password ?", key.secret());
        return keeper;
    }

    /** For Flyway and the like, while the keeper holds the file open. */
    static JdbcDataSource source(DatabaseFile file, String scheme) {
        return source(file, scheme, "");
    }

    /** For the connections that work as an account, while the keeper holds the file open. */
    static JdbcDataSource source(DatabaseFile file, String scheme, Login login) {
        JdbcDataSource source = source(file, scheme);
        source.setUser(login.user());
        source.setPassword(login.secret());
        return source;
    }

    /** Opens the working connections beside the keeper, which from now on is closed together with them. */
    static Connections beside(Connection keeper, DataSource source) {
        return open(Optional.of(keeper), jdbi(source));
    }

    /** Opens the working connections to a file that another PC holds open. */
    static Connections to(DataSource source) {
        return open(Optional.empty(), jdbi(source).setStatementBuilderFactory(connection -> new KeptStatements()));
    }

    private static Connections open(Optional<Connection> keeper, Jdbi jdbi) {
        Handle writer = jdbi.open();
        look(writer, "worked");
        List<Handle> readers =
                Stream.generate(() -> reader(jdbi)).limit(READERS).toList();
        return new Connections(keeper, writer, readers);
    }

    /** Whether its user and password are let in. */
    static boolean lets(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.WRONG_USER_OR_PASSWORD) {
                return false;
            }
            throw e;
        }
    }

    /** Jdbi whose errors do not quote the values that were bound. */
    static Jdbi jdbi(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    private static Handle reader(Jdbi jdbi) {
        Handle reader = jdbi.open();
        reader.execute("set session characteristics as transaction isolation level snapshot");
        look(reader, "seen");
        return reader;
    }

    /** An account sees views in place of tables: of a case that has a team, only the team sees anything. Papers have none. */
    private static void look(Handle handle, String schema) {
        if (isOwner(handle)) {
            return;
        }
        boolean views = handle.createQuery("""
                                select count(*) from information_schema.schemata where lower(schema_name) = :schema
                                """)
                        .bind("schema", schema)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (views) {
            handle.execute("set schema " + schema);
            handle.execute("set schema_search_path public");
        }
    }

    private static boolean isOwner(Handle handle) {
        try {
            return OWNER.equalsIgnoreCase(handle.getConnection().getMetaData().getUserName());
        } catch (SQLException e) {
            throw StorageErrors.reading(e);
        }
    }

    private static JdbcDataSource source(DatabaseFile file, String scheme, String options) {
        return source(file, scheme, options, file.key().secret());
    }

    private static JdbcDataSource source(DatabaseFile file, String scheme, String options, String secret) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + scheme + file.stem() + options);
        source.setUser(OWNER);
        source.setPassword(secret);
        return source;
    }

    /** Asks whether anybody answers. */
    void ask() {
        writer.createQuery("select 1").mapTo(Integer.class).one();
    }

    /** Does what only the owner of the file may, on the connection that holds it open. */
    void asOwner(OwnerWork work) {
        Connection owner =
                keeper.orElseThrow(() -> new IllegalStateException("Only the PC that keeps the cases does that"));
        try {
            work.run(owner);
        } catch (SQLException e) {
            throw StorageErrors.saving("account", e);
        }
    }

    /** The owner's own connection, where there is one beside the account's. */
    Handle owner() {
        return keeper.map(connection -> Jdbi.create(connection).open()).orElse(writer);
    }

    Handle writer() {
        return writer;
    }

    /** Reads at one moment of the database, however many statements it takes. Nothing it might write is kept. */
    <T> T read(Function<Handle, T> work) {
        Handle reader = take();
        try {
            reader.begin();
            T result = work.apply(reader);
            reader.rollback();
            return result;
        } finally {
            giveBack(reader);
        }
    }

    private Handle take() {
        try {
            return idleReaders.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(StorageFailure.Reason.BUSY, "The look-up was given up.", e);
        }
    }

    private void giveBack(Handle reader) {
        try {
            if (reader.isInTransaction()) {
                reader.rollback();
            }
        } finally {
            idleReaders.add(reader);
        }
    }

    /** Lets go of a file the engine has given up already: whatever closing says about it is no news. */
    void abandon() {
        Stream.concat(readers.stream(), Stream.of(writer)).forEach(handle -> quietly(handle::close));
        quietly(this::closeKeeper);
    }

    private static void quietly(Runnable closing) {
        try {
            closing.run();
        } catch (JdbiException | StorageFailure e) {
            LOG.log(System.Logger.Level.DEBUG, "A connection that was lost said so when it was closed");
        }
    }

    @Override
    public void close() {
        close(keeping -> {});
    }

    /**
     * Closes them; the owner's connection is the last that is open and used once more.
     *
     * @param last the file may be renamed in it: on Windows that is refused while it is open, and the file stays as it is
     */
    void close(Consumer<Connection> last) {
        readers.forEach(Handle::close);
        writer.close();
        keeper.ifPresent(last);
        closeKeeper();
    }

    private void closeKeeper() {
        try {
            if (keeper.isPresent()) {
                keeper.get().close();
            }
        } catch (SQLException e) {
            throw StorageErrors.reading(e);
        }
    }
}
