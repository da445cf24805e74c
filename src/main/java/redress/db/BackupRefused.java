package redress.db;

/** A backup that was not made, or not restored. The message says in a sentence or two why, and what to do. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    BackupRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    BackupRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        MISSING,
        /** Another PC keeps the cases. */
        NOT_HERE,
        NOT_A_BACKUP,
        ODD_PATHS,
        TWICE,
        SWELLS,
        NEWER,
        DAMAGED,
        CUT_OFF,
        OTHER_HASH,
        /** The folder of letters beside it is missing, or lacks some of them. */
        PAPERS_MISSING,
        EXISTS,
        NO_FOLDER,
        DISK_FULL,
        UNWRITABLE,
        /** The copy was whole, but what was saved in it is not as it was saved. */
        NOT_SOUND
    }
}
