package redress.db;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.h2.tools.Server;

/**
 * Shares the cases of this PC with other desks: H2's TCP server, encrypted, in the process that has the file open. While
 * it runs the file's owner has a password nobody knows, so that over the network there are accounts only, and what an
 * account may do the database enforces.
 */
public final class Host implements AutoCloseable {

    /** The port unless another is chosen. */
    public static final int PORT = 9092;

    private static final int LOOK_MILLISECONDS = 2_000;

    private final Database database;
    private final DatabaseFile file;
    private final HostKey key;
    private final Server server;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Timer watch = new Timer("host-watchman", true);
    private final Awake awake = Awake.whileSharing();

    private Host(Database database, DatabaseFile file, HostKey key, Server server) {
        this.database = database;
        this.file = file;
        this.key = key;
        this.server = server;
    }

    /**
     * Begins to share an open database. Closing the database ends it.
     *
     * @param database of a file this process holds open
     * @param port 1 to 65535, or 0 for any that is free
     * @throws DatabaseRefused where the port is taken, or a file beside the database cannot be written
     */
    public static Host start(Database database, int port, Clock clock) {
        DatabaseFile file = DatabaseFile.of(database.path());
        if (!KeptStatements.isRemembered()) {
            throw new IllegalStateException("The engine was used before it was told how much to remember of each desk");
        }
        try {
            HostKey key = HostKey.of(file.hostKey(), clock);
            Tls.ofThisProcess().show(key);
            String secret = file.key().make();
            database.asOwner(keeper -> {
                SqlUsers.run(keeper, "alter user " + Connections.OWNER + " set password ?", secret);
                SqlUsers.grantRights(keeper, Rights::onCases);
                openTheDoor(keeper, hostName());
            });
            database.blobs().asOwner(keeper -> {
                SqlUsers.run(keeper, "alter user " + Connections.OWNER + " set password ?", secret);
                SqlUsers.grantRights(keeper, Rights::onPapers);
            });
            Host host = new Host(database, file, key, listen(file, port));
            database.sharedBy(host);
            host.watch.schedule(new Watchman(database, Watchman.SILENT_SECONDS), LOOK_MILLISECONDS, LOOK_MILLISECONDS);
            return host;
        } catch (IOException e) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.READ_ONLY,
                    "The folder of " + file.name() + " does not let Redress write the key it shares the cases by. Ask "
                            + "for the right to write there.",
                    e);
        } catch (SQLException e) {
            stopSharing(database, file);
            throw portTaken(port, e);
        }
    }

    private static Server listen(DatabaseFile file, int port) throws SQLException {
        CasesServer service = new CasesServer(Map.of(
                JoinedHost.CASES, Connections.SAFE + file.stem(),
                JoinedHost.PAPERS, Connections.SAFE + file.papers().stem()));
        Server server = new Server(
                service,
                "-tcpPort",
                Integer.toString(port),
                "-tcpAllowOthers",
                "-tcpSSL",
                "-ifExists",
                "-tcpDaemon",
                "-tcpPassword",
                OwnerKey.random());
        service.setShutdownHandler(server);
        return server.start();
    }

    private static DatabaseRefused portTaken(int port, SQLException e) {
        boolean taken = Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return new DatabaseRefused(
                DatabaseRefused.Reason.PORT_TAKEN,
                taken
                        ? "Port " + port + " is used by another program of this PC. Close that, or choose another port "
                                + "and make the join file anew."
                        : "The cases could not be shared on port " + port + ". Choose another port.",
                e);
    }

    private static void openTheDoor(Connection keeper, String hostName) throws SQLException {
        SqlUsers.run(
                keeper,
                "insert into database_fact (id, database_id, program, host, door_secret) "
                        + "select 1, ?, '', '', ? where not exists (select 1 from database_fact)",
                UUID.randomUUID().toString(),
                OwnerKey.random());
        SqlUsers.run(
                keeper,
                "update database_fact set program = ?, host = ?",
                ProgramVersion.ofThisProgram().text(),
                hostName);
        boolean there = SqlUsers.has(keeper, Door.USER);
        SqlUsers.run(
                keeper,
                (there ? "alter user " : "create user ") + Door.USER + (there ? " set" : "") + " password ?",
                fact(keeper, "door_secret"));
        SqlUsers.run(keeper, "grant select on door_account, door_fact to " + Door.USER);
    }

    private static String fact(Connection keeper, String column) throws SQLException {
        try (Statement statement = keeper.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from database_fact")) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * Makes a copy that was restored from a backup the one that is shared from now on: join files of the PC that kept the
     * cases before are refused here.
     *
     * @throws DatabaseRefused where the copy cannot be opened
     */
    public static void moveHere(Path restored, Clock clock) {
        try (Database database = Database.open(restored, clock)) {
            database.asOwner(keeper -> {
                SqlUsers.run(
                        keeper,
                        "update database_fact set database_id = ?, door_secret = ?, host = ?",
                        UUID.randomUUID().toString(),
                        OwnerKey.random(),
                        hostName());
                SqlUsers.run(keeper, "alter user " + Connections.OWNER + " set password ?", "");
            });
            database.blobs()
                    .asOwner(keeper -> SqlUsers.run(keeper, "alter user " + Connections.OWNER + " set password ?", ""));
            DatabaseFile.of(restored).key().drop();
        } catch (IOException e) {
            throw keyStays(DatabaseFile.of(restored), e);
        }
    }

    /** The accounts desks work as at this moment, from other processes than this one. */
    public List<Long> desks() {
        List<Long> accounts = new ArrayList<>();
        database.asOwner(keeper -> {
            try (Statement statement = keeper.createStatement();
                    ResultSet rows = statement.executeQuery("""
                            select distinct cast(substring(user_name from 9) as bigint)
                            from information_schema.sessions
                            where client_addr is not null and user_name like 'ACCOUNT!_%' escape '!'
                            """)) {
                while (rows.next()) {
                    accounts.add(rows.getLong(1));
                }
            }
        });
        return List.copyOf(accounts);
    }

    boolean isRunning() {
        return running.get();
    }

    /** The port desks come to. */
    public int port() {
        return server.getPort();
    }

    /**
     * What another desk needs to join.
     *
     * @param council its name
     */
    public JoinFile joinFile(String council) {
        List<String> secret = new ArrayList<>();
        database.asOwner(keeper -> {
            secret.add(fact(keeper, "database_id"));
            secret.add(fact(keeper, "door_secret"));
        });
        return new JoinFile(
                1, council, addresses(), port(), UUID.fromString(secret.get(0)), key.fingerprint(), secret.get(1));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().toUpperCase(Locale.ROOT);
        } catch (UnknownHostException e) {
            return "THE-HOST";
        }
    }

    /** The PC's name, its addresses in the network, and last the one for a second desk on the PC itself. */
    private static List<String> addresses() {
        List<String> found = new ArrayList<>();
        found.add(hostName());
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (each.isUp() && !each.isLoopback() && !each.isVirtual() && !each.isPointToPoint()) {
                    each.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .filter(address -> !address.isLinkLocalAddress())
                            .forEach(address -> found.add(address.getHostAddress()));
                }
            }
        } catch (SocketException e) {
            return List.copyOf(found);
        }
        found.add("127.0.0.1");
        return found.stream().distinct().limit(20).toList();
    }

    /** Ends all connections of desks and gives the file back to its owner, without a password. */
    @Override
    public void close() {
        if (running.getAndSet(false)) {
            watch.cancel();
            awake.close();
            server.stop();
            database.noteNewest();
            stopSharing(database, file);
        }
    }

    private static void stopSharing(Database database, DatabaseFile file) {
        OwnerWork open = keeper -> SqlUsers.run(keeper, "alter user " + Connections.OWNER + " set password ?", "");
        database.asOwner(open);
        database.blobs().asOwner(open);
        try {
            file.key().drop();
        } catch (IOException e) {
            throw keyStays(file, e);
        }
    }

    private static DatabaseRefused keyStays(DatabaseFile file, IOException e) {
        return new DatabaseRefused(
                DatabaseRefused.Reason.READ_ONLY,
                "The file with the key of " + file.name() + " could not be deleted. Ask for the right to do so.",
                e);
    }
}
