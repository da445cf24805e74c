package redress.casework;

import java.util.List;
import redress.db.Change;
import redress.db.Database;

/** What the audit keeps of things that change nothing: what leaves the program, and what was opened on purpose. */
public final class Traces {

    private final Database database;

    public Traces(Database database) {
        this.database = database;
    }

    /**
     * Notes that something is about to leave, so that nothing goes out without a trace.
     *
     * @throws redress.db.StorageFailure with a sentence where the account may not, or the note could not be kept; then it
     *     must not leave
     */
    public void leaves(Export what) {
        write(what.kind().act(), what.subjectKind(), what.subject());
    }

    /** Notes that papers of several cases are about to leave in one file; a row for each case. */
    public void leave(List<Long> caseIds) {
        caseIds.stream().distinct().map(Export::ofCase).forEach(this::leaves);
    }

    /** Notes that somebody opened a restricted case on purpose. */
    public void openedRestricted(long caseId) {
        write("case.open-restricted", "case", Long.toString(caseId));
    }

    /** Notes that somebody signed in at a desk that joined the PC which keeps the cases. */
    public void signedIn() {
        write("sign-in", "account", Long.toString(database.accountId()));
    }

    private void write(String act, String subjectKind, String subject) {
        database.write(Change.once(Change.SIGNED_IN, act, subjectKind), tx -> {
            tx.subject(subject);
            return true;
        });
    }
}
