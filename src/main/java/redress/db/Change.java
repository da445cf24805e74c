package redress.db;

import java.util.UUID;

/**
 * Says of a save who does what to what kind of thing. It becomes the audit row, so it holds no name and no free text.
 *
 * @param requestId made once by the caller for one intention; saving again with it does nothing twice
 * @param accountId who acts: {@link #SIGNED_IN}, or the number of the account that is
 * @param act what is done, at most 60 characters: "case.receive"
 * @param subjectKind to what kind of thing, at most 40 characters, as a word for a sentence: "case", "letter"
 */
public record Change(UUID requestId, long accountId, String act, String subjectKind) {

    /** Stands for the account that is signed in at this desk; the database puts its number into the audit row. */
    public static final long SIGNED_IN = 0;

    /** A change with a request id of its own, for saves nobody repeats. */
    public static Change once(long accountId, String act, String subjectKind) {
        return new Change(UUID.randomUUID(), accountId, act, subjectKind);
    }
}
