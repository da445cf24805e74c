package redress.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * The SQL users of the accounts, in the cases and in the papers. Works only where the file itself is open, since only
 * its owner may make users; a desk that joined another PC cannot.
 */
public final class SqlUsers {

    private static final Pattern ACCOUNT_LINE =
            Pattern.compile("CREATE USER IF NOT EXISTS \"ACCOUNT_|GRANT \"REDRESS_[A-Z]+\" TO \"ACCOUNT_");

    private final Database database;

    public SqlUsers(Database database) {
        this.database = database;
    }

    /**
     * Makes the SQL user of an account, or gives the one there is another secret and other rights. Connections it has
     * open keep working, with the new rights.
     */
    public void put(Login login, Set<Rights> rights) {
        database.asOwner(keeper -> put(keeper, login, rights, Rights::onCases));
        database.blobs().asOwner(keeper -> put(keeper, login, rights, Rights::onPapers));
    }

    private static void put(
            Connection keeper, Login login, Set<Rights> rights, Function<Rights, Map<String, String>> tables)
            throws SQLException {
        boolean there = has(keeper, login.user());
        String verb = there ? "alter user " + login.user() + " set" : "create user " + login.user();
        run(keeper, verb + " password ?", login.secret());
        allow(keeper, login.user(), rights, tables);
    }

    private static void allow(
            Connection keeper, String user, Set<Rights> rights, Function<Rights, Map<String, String>> tables)
            throws SQLException {
        grantRights(keeper, tables);
        for (Rights each : Rights.values()) {
            boolean held = rights.contains(each);
            run(keeper, (held ? "grant " : "revoke ") + each.role() + (held ? " to " : " from ") + user);
        }
    }

    /** Gives an account that has an SQL user other rights, at once. */
    public void allow(long account, Set<Rights> rights) {
        String user = Login.of(account, "").user();
        database.asOwner(keeper -> allow(keeper, user, rights, Rights::onCases));
        database.blobs().asOwner(keeper -> allow(keeper, user, rights, Rights::onPapers));
    }

    /** Whether a secret is that of its account. A wrong one takes a moment longer each time. */
    public boolean accepts(Login login) {
        return database.accepts(login);
    }

    /** Gives an account another secret; its rights stay. */
    public void change(Login login) {
        inBoth(keeper -> run(keeper, "alter user " + login.user() + " set password ?", login.secret()));
    }

    /** Changes the secret of the user a connection works as, which the database lets every user do for itself. */
    static void changeOwn(Handle own, Login next) {
        own.execute("alter user " + next.user() + " set password ?", next.secret());
    }

    /** Takes an account's SQL user away: it can sign in no more. Nothing happens where it has none. */
    public void drop(long account) {
        String user = Login.of(account, "").user();
        inBoth(keeper -> run(keeper, "drop user if exists " + user));
    }

    /** Whether an account has an SQL user, so that somebody can sign in to it. */
    public boolean has(long account) {
        boolean[] found = new boolean[1];
        database.asOwner(keeper -> found[0] = has(keeper, Login.of(account, "").user()));
        return found[0];
    }

    private void inBoth(OwnerWork work) {
        database.asOwner(work);
        database.blobs().asOwner(work);
    }

    /** Makes the roles and what they may do; what is right already costs nothing. */
    static void grantRights(Connection keeper, Function<Rights, Map<String, String>> tables) throws SQLException {
        Set<String> granted = granted(keeper);
        for (Rights rights : Rights.values()) {
            run(keeper, "create role if not exists " + rights.role());
            for (Map.Entry<String, String> table : tables.apply(rights).entrySet()) {
                if (!granted.contains(key(rights.role(), table.getKey(), table.getValue()))) {
                    run(keeper, "revoke all on " + table.getKey() + " from " + rights.role());
                    run(keeper, "grant " + table.getValue() + " on " + table.getKey() + " to " + rights.role());
                }
            }
        }
    }

    private static Set<String> granted(Connection keeper) throws SQLException {
        Set<String> granted = new HashSet<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select grantee, rights, table_schema, table_name from information_schema.rights "
                                + "where rights is not null")) {
            while (rows.next()) {
                String schema = rows.getString(3).toLowerCase(Locale.ROOT);
                String table = schema.equals("public") ? rows.getString(4) : schema + "." + rows.getString(4);
                granted.add(key(rows.getString(1), table, rows.getString(2)));
            }
        }
        return granted;
    }

    private static String key(String role, String table, String rights) {
        return (role + " " + table.replace("\"", "") + " " + rights).toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the papers that came out of a backup the accounts of the cases beside them, with their secrets. Does nothing
     * where there are none.
     */
    static void copyToPapers(DatabaseFile cases, Blobs papers) {
        List<String> accounts;
        try (Connection keeper = new Opening(cases, Connections.SAFE, Opening.CASES).reopen()) {
            accounts = accounts(keeper);
        } catch (SQLException e) {
            throw StorageErrors.opening(cases, e);
        }
        if (!accounts.isEmpty()) {
            papers.asOwner(keeper -> {
                grantRights(keeper, Rights::onPapers);
                for (String account : accounts) {
                    run(keeper, account);
                }
            });
        }
    }

    private static List<String> accounts(Connection keeper) throws SQLException {
        List<String> accounts = new ArrayList<>();
        try (Statement statement = keeper.createStatement();
                ResultSet lines = statement.executeQuery("script nodata")) {
            while (lines.next()) {
                if (ACCOUNT_LINE.matcher(lines.getString(1)).lookingAt()) {
                    accounts.add(lines.getString(1));
                }
            }
        }
        return accounts;
    }

    static boolean has(Connection keeper, String user) throws SQLException {
        try (PreparedStatement statement =
                keeper.prepareStatement("select 1 from information_schema.users where user_name = ?")) {
            statement.setString(1, user);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    static void run(Connection keeper, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = keeper.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
