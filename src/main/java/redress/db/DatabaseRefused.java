package redress.db;

/** A database file that will not be opened. The message is one sentence or two for the user: why, and what to do. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    DatabaseRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    DatabaseRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file is refused. */
    public enum Reason {
        MISSING,
        EXISTS,
        A_FOLDER,
        EMPTY,
        NOT_A_DATABASE,
        NOT_OURS,
        ODD_NAME,
        IN_USE,
        DAMAGED,
        SAVES_MISSING,
        ENCRYPTED,
        WRONG_PASSWORD,
        WRONG_PASSPHRASE,
        OLDER_FORMAT,
        NEWER_SCHEMA,
        PORT_TAKEN,
        SHARED_FOLDER,
        SYNCED_FOLDER,
        READ_ONLY,
        DISK_FULL,
        MIGRATION_FAILED,
        OTHER
    }
}
