package redress.db;

/** Another PC's cases cannot be joined. The message is one sentence or two for the user: why, and what to do. */
public final class JoinRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    JoinRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    JoinRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** The file is not there, or no join file. */
        NO_JOIN_FILE,
        NO_ANSWER,
        /** Somebody else answers at the address, or the cases were shared anew with another certificate. */
        OTHER_HOST,
        /** The cases are elsewhere now, restored from a backup. */
        MOVED,
        THIS_IS_OLDER,
        HOST_IS_OLDER,
        /** The join file is older than its host remembers, or not this host's. */
        OLD_JOIN_FILE,
        WRONG_PASSPHRASE
    }
}
