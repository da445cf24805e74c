package redress.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TimerTask;

/**
 * Notes what the desks saved last, and looks after their connections: one that went to sleep or was cut off in the middle of a save would hold up
 * every other, since a dead line is silent for hours.
 */
final class Watchman extends TimerTask {

    private static final System.Logger LOG = System.getLogger(Watchman.class.getName());

    /** A save takes milliseconds, and asks the host something many times in each second of it. */
    static final int SILENT_SECONDS = 5;

    private final Database database;
    private final int seconds;

    /** @param seconds how long a desk may say nothing in the middle of a save */
    Watchman(Database database, int seconds) {
        this.database = database;
        this.seconds = seconds;
    }

    /** Ends each connection that holds something unsaved and has been silent too long; its save is undone. */
    @Override
    public void run() {
        try {
            database.asOwner(keeper -> {
                for (int silent : silent(keeper)) {
                    end(keeper, silent);
                }
            });
            database.noteNewest();
        } catch (StorageFailure e) {
            LOG.log(System.Logger.Level.WARNING, "The connections of the desks could not be looked at");
        }
    }

    private List<Integer> silent(Connection keeper) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Statement statement = keeper.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select session_id
                        from information_schema.sessions
                        where client_addr is not null
                            and session_state = 'SLEEP'
                            and contains_uncommitted
                            and sleep_since < current_timestamp - interval '%d' second
                        """.formatted(seconds))) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }

    private static void end(Connection keeper, int session) throws SQLException {
        try (PreparedStatement statement = keeper.prepareStatement("call abort_session(?)")) {
            statement.setInt(1, session);
            statement.execute();
        }
    }
}
