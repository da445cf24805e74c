package redress.casework;

import java.util.List;
import org.jdbi.v3.core.Handle;
import redress.conduct.ConductStore;
import redress.db.Tx;

/** Folds each process about somebody's behaviour anew and compares it with what it is found by. */
record ConductCheck(RuleStore rules) {

    /** What is wrong, a sentence each. */
    List<String> problems(Handle handle) {
        ConductStore store = new ConductStore();
        Rules frozen = rules.all(handle);
        return store.all(handle).stream()
                .map(kept -> Conducts.fold(kept, frozen))
                .filter(conduct -> conduct.fault().isPresent() || !store.matches(handle, conduct))
                .map(conduct -> "The lists show process " + conduct.id()
                        + " about behaviour other than its entries say. Run verify with --rebuild to write them anew.")
                .toList();
    }

    /** Writes anew what the processes are found by. */
    void rebuild(Tx tx) {
        ConductStore store = new ConductStore();
        Rules frozen = rules.all(tx.handle());
        store.all(tx.handle()).forEach(kept -> store.project(tx, Conducts.fold(kept, frozen)));
    }
}
