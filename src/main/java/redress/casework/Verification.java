package redress.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.audit.AuditVerification;
import redress.db.Database;
import redress.db.StorageFailure;
import redress.db.Watch;
import redress.people.PersonStore;

/**
 * Checks that nothing was changed behind the program's back: the audit chain from its first row, then each case folded
 * anew and compared with the tables it is found by, each document filed compared with its entry, and each letter with the
 * hash it was kept under.
 */
public final class Verification {

    private final Database database;
    private final CaseStore store = new CaseStore();
    private final RuleStore rules = new RuleStore();
    private final PaperStore papers = new PaperStore();
    private final SearchStore search = new SearchStore();
    private final ProjectionStore projections = new ProjectionStore();

    public Verification(Database database) {
        this.database = database;
    }

    /** What is wrong, a sentence each; empty where all is well. */
    public List<String> problems() {
        return problems(Watch.NOBODY);
    }

    /** The same, telling how many cases have been looked at. */
    public List<String> problems(Watch watch) {
        List<String> problems = database.read(handle -> {
            List<String> found = new ArrayList<>();
            AuditVerification chain = new AuditVerification(handle);
            chain.firstFault()
                    .or(() -> database.lastBefore().flatMap(chain::missing))
                    .ifPresent(found::add);
            if (found.isEmpty()) {
                List<Long> ids = store.ids(handle);
                for (int i = 0; i < ids.size(); i++) {
                    watch.at(Watch.Part.CHECK, i, ids.size());
                    compare(handle, ids.get(i)).ifPresent(found::add);
                }
                found.addAll(new ConductCheck(rules).problems(handle));
                found.addAll(new LessonCheck(database.blobs()).problems(handle));
                papers.letters(handle)
                        .forEach((id, hash) -> lostLetter(id, hash).ifPresent(found::add));
            }
            return found;
        });
        return List.copyOf(problems);
    }

    private Optional<String> lostLetter(long letter, String hash) {
        return whole(hash).map(fault -> "Letter " + letter + ": " + fault);
    }

    private Optional<String> compare(Handle handle, long caseId) {
        String reference = store.referenceOf(handle, caseId);
        try {
            CaseState state = CaseState.of(store.load(handle, caseId, reference), rules.all(handle));
            if (!search.matches(handle, state) || !projections.matches(handle, state)) {
                return Optional.of("The lists show case " + reference
                        + " other than its timeline says. Run verify with --rebuild to write them anew.");
            }
            return state.papers().stream()
                    .flatMap(paper -> lost(paper, reference).stream())
                    .findFirst();
        } catch (Refused e) {
            return Optional.of("Case " + reference + " cannot be read: " + e.getMessage());
        }
    }

    /** A document that is gone, or is not what its entry says was filed. */
    private Optional<String> lost(Paper paper, String reference) {
        return whole(paper.sha256())
                .map(fault -> "Case " + reference + ", document " + paper.documentId() + ": " + fault);
    }

    private Optional<String> whole(String hash) {
        try {
            database.blobs().copy(hash, OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (StorageFailure e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes anew, from the entries alone, all that cases are found by; recorded under this account. */
    public int rebuild(long account) {
        PersonStore people = new PersonStore();
        return database.write(redress.db.Change.once(account, "lists.rebuild", "database"), tx -> {
                    List<Long> ids = store.ids(tx.handle());
                    for (long caseId : ids) {
                        CaseState state = CaseState.of(
                                store.load(tx.handle(), caseId, store.referenceOf(tx.handle(), caseId)),
                                rules.all(tx.handle()));
                        projections.write(
                                tx.handle(), state, state.personId().flatMap(id -> people.find(tx.handle(), id)));
                    }
                    new ConductCheck(rules).rebuild(tx);
                    new LessonCheck(database.blobs()).rebuild(tx);
                    return ids.size();
                })
                .value()
                .orElse(0);
    }
}
