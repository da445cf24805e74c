package redress.db;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.engine.SysProperties;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared: over a network each preparing is a trip to the other PC and back, and
 * most of them are made while all other desks wait for the head of the audit.
 */
final class KeptStatements implements StatementBuilder {

    private static final int MOST = 100;

    /**
     * So many statements and answers of a desk the engine remembers on both sides, before it prepares a statement anew; 64
     * by itself, which one save uses up. A desk must not remember more than the PC that keeps the cases.
     */
    private static final int REMEMBERED = 1_024;

    private final StatementBuilder plain = new DefaultStatementBuilder();
    private final Map<Key, PreparedStatement> idle = new LinkedHashMap<>();
    private final Map<PreparedStatement, Key> taken = new LinkedHashMap<>();

    /** With generated keys asked for or without, a statement is another one. */
    private record Key(String sql, List<String> generated) {}

    /** To be called before any class of the engine is loaded, since it looks once. */
    static void remember() {
        System.setProperty("h2.serverCachedObjects", String.valueOf(REMEMBERED));
    }

    /** Whether the engine of this process remembers as many as desks count on. */
    static boolean isRemembered() {
        return SysProperties.SERVER_CACHED_OBJECTS >= REMEMBERED;
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return plain.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        String[] asked = context.getGeneratedKeysColumnNames();
        Key key = new Key(sql, context.isReturningGeneratedKeys() ? List.of(asked) : List.of("none"));
        Optional<PreparedStatement> known =
                Optional.ofNullable(idle.remove(key)).filter(KeptStatements::isOpen);
        PreparedStatement statement = known.isPresent() ? known.get() : plain.create(connection, sql, context);
        taken.put(statement, key);
        return statement;
    }

    private static boolean isOpen(PreparedStatement statement) {
        try {
            return !statement.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return plain.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        Optional<Key> key = Optional.ofNullable(taken.remove(statement));
        if (key.isEmpty() || !(statement instanceof PreparedStatement prepared) || statement.isClosed()) {
            statement.close();
            return;
        }
        prepared.clearParameters();
        prepared.clearBatch();
        Optional<PreparedStatement> twin = Optional.ofNullable(idle.put(key.get(), prepared));
        if (twin.isPresent()) {
            twin.get().close();
        }
        if (idle.size() > MOST) {
            Key eldest = idle.keySet().iterator().next();
            idle.remove(eldest).close();
        }
    }

    @Override
    public void close(Connection connection) {
        List<PreparedStatement> all = new ArrayList<>(idle.values());
        idle.clear();
        all.forEach(KeptStatements::letGo);
    }

    private static void letGo(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            System.getLogger(KeptStatements.class.getName())
                    .log(System.Logger.Level.DEBUG, "A statement was closed with its connection already");
        }
    }
}
