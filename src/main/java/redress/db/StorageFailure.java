package redress.db;

/**
 * A save or a look-up that failed although the database had been opened. The message is for the user: what was not
 * done, why, and what to do. Neither it nor its cause holds any text of a case.
 */
public final class StorageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    StorageFailure(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    StorageFailure(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why it failed: so that a caller may word it better ("There is an officer of that name already."). */
    public enum Reason {
        DISK_FULL,
        DUPLICATE,
        TOO_LONG,
        NOT_ALLOWED,
        BUSY,
        LOST,
        DAMAGED,
        /** The account may not do that. */
        NO_RIGHT,
        /** The PC that keeps the cases does not answer; it is tried again by itself. */
        HOST_GONE,
        /** The account's passphrase was changed, or the account closed, while it was signed in. */
        SIGNED_OUT,
        OTHER
    }
}
