package redress.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import redress.db.Database;

/** Who else has a case open: told so that people can talk, never a lock. Nothing of it is kept or in the audit. */
public final class Presence {

    /** A desk that said nothing for so long is gone: it was switched off, or its network failed. */
    public static final Duration EXPIRES = Duration.ofSeconds(60);

    private final Database database;
    private final Duration expires;
    private final String desk = UUID.randomUUID().toString();
    private final PresenceStore store = new PresenceStore();

    public Presence(Database database) {
        this(database, EXPIRES);
    }

    /** The same with another time after which a desk that said nothing counts as gone. */
    Presence(Database database, Duration expires) {
        this.database = database;
        this.expires = expires;
    }

    /**
     * Somebody who has the case open.
     *
     * @param since when it was opened there, by the clock of the PC that keeps the cases
     */
    public record Other(String name, Instant since) {}

    /** This desk has the case open, still or from now on; nothing is written where there is no other desk. Call it again well before {@link #EXPIRES} is over. */
    public void stay(long caseId) {
        if (!database.isShared()) {
            return;
        }
        database.hint(handle -> store.stay(handle, caseId, desk, database.accountId()));
    }

    /** This desk has it open no longer. */
    public void leave(long caseId) {
        if (!database.isShared()) {
            return;
        }
        database.hint(handle -> store.leave(handle, caseId, desk));
    }

    /** Who has it open at other desks, the earliest first. */
    public List<Other> others(long caseId) {
        return !database.isShared() ? List.of() : database.read(handle -> store.others(handle, caseId, desk, expires));
    }
}
