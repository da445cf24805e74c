package redress.db;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The way into another PC's cases: looks who can sign in there, and whether this program fits, before anybody does. */
public final class Door {

    static final String USER = "DOOR";

    private final JoinFile file;
    private final JoinedHost site;

    public Door(JoinFile file) {
        this.file = file;
        this.site = new JoinedHost(file, JoinedHost.CASES, USER, file.door());
    }

    /**
     * Who can sign in, by name; those no longer used too.
     *
     * @throws JoinRefused where the host does not answer, is another, or has another version of Redress
     */
    public List<DoorAccount> accounts() {
        return knock(handle -> {
            mustFit(facts(handle));
            return handle.createQuery("select id, name, salt, active from door_account order by name")
                    .map((row, context) -> new DoorAccount(
                            row.getLong("id"),
                            row.getString("name"),
                            Optional.ofNullable(row.getString("salt")),
                            row.getBoolean("active")))
                    .list();
        });
    }

    /** What the database says of itself. @throws JoinRefused where the host does not answer or is another */
    public Facts facts() {
        return knock(Door::facts);
    }

    /** Looks whether this login is let in, after all else was found to fit. */
    void enter(Login login) {
        mustFit(facts());
        JoinedHost inside = new JoinedHost(file, JoinedHost.CASES, login);
        try (Handle handle = Connections.jdbi(inside.source(address(inside))).open()) {
            handle.createQuery("select 1").mapTo(Integer.class).one();
        } catch (ConnectionException e) {
            if (HostErrors.isWrongSecret(e)) {
                throw new JoinRefused(
                        JoinRefused.Reason.WRONG_PASSPHRASE,
                        "That name and passphrase do not belong together. Type the passphrase again; capital letters "
                                + "count.");
            }
            throw noAnswer(e);
        }
    }

    private <T> T knock(Work<T> work) {
        Jdbi jdbi = Connections.jdbi(site.source(address(site)));
        try (Handle handle = jdbi.open()) {
            return work.with(handle);
        } catch (JdbiException e) {
            if (HostErrors.isWrongSecret(e)) {
                throw new JoinRefused(
                        JoinRefused.Reason.OLD_JOIN_FILE,
                        "This join file is not valid any more. Make it anew on " + file.host() + ", in Settings, "
                                + "Sharing.");
            }
            throw noAnswer(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Handle handle);
    }

    private String address(JoinedHost joined) {
        try {
            return joined.address();
        } catch (StorageFailure e) {
            throw noAnswer(e);
        }
    }

    private static Facts facts(Handle handle) {
        return handle.createQuery("select database_id, program, host, schema_number from door_fact")
                .map((row, context) -> new Facts(
                        row.getObject("database_id", UUID.class),
                        row.getString("program"),
                        row.getInt("schema_number"),
                        row.getString("host")))
                .one();
    }

    private void mustFit(Facts facts) {
        if (!facts.database().equals(file.database())) {
            throw new JoinRefused(
                    JoinRefused.Reason.MOVED,
                    "These cases moved: " + facts.host()
                            + " keeps another copy of them now. Make a new join file there, "
                            + "in Settings, Sharing, and join with it.");
        }
        ProgramVersion here = ProgramVersion.ofThisProgram();
        ProgramVersion there = new ProgramVersion(facts.program());
        int order = here.compareTo(there) == 0
                ? Integer.compare(Opening.CASES.version(), facts.schema())
                : here.compareTo(there);
        if (order < 0) {
            throw new JoinRefused(
                    JoinRefused.Reason.THIS_IS_OLDER,
                    "This PC has Redress " + here.text() + " and " + facts.host() + " has the newer " + there.text()
                            + ". Install that version on this PC, then join.");
        }
        if (order > 0) {
            throw new JoinRefused(
                    JoinRefused.Reason.HOST_IS_OLDER,
                    "This PC has Redress " + here.text() + " and " + facts.host() + ", which keeps the cases, has the "
                            + "older " + there.text() + ". Install " + here.text() + " on " + facts.host() + " first.");
        }
    }

    private JoinRefused noAnswer(Throwable error) {
        return Tls.isOtherHost(error)
                ? new JoinRefused(
                        JoinRefused.Reason.OTHER_HOST,
                        "Another PC answers in place of " + file.host() + ", or its cases moved. Make the join file "
                                + "anew on the PC that keeps the cases, and do not sign in before.",
                        error)
                : new JoinRefused(
                        JoinRefused.Reason.NO_ANSWER,
                        file.host() + " does not answer. Look whether it is on, whether Redress runs there, and "
                                + "whether its firewall lets port " + file.port() + " through.",
                        error);
    }
}
