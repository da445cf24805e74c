package redress.casework;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who may see a case, as the database's views ask for it: a copy of what the timeline says. */
final class TeamStore {

    void write(Handle handle, CaseState state) {
        if (matches(handle, state)) {
            return;
        }
        handle.createUpdate("delete from case_team where case_id = :case")
                .bind("case", state.caseId())
                .execute();
        accounts(state)
                .forEach(account -> handle.createUpdate(
                                "insert into case_team (case_id, account_id) values (:case, :account)")
                        .bind("case", state.caseId())
                        .bind("account", account)
                        .execute());
    }

    boolean matches(Handle handle, CaseState state) {
        List<Long> there = handle.createQuery("select account_id from case_team where case_id = :case")
                .bind("case", state.caseId())
                .mapTo(Long.class)
                .list();
        return Set.copyOf(there).equals(accounts(state));
    }

    private static Set<Long> accounts(CaseState state) {
        return state.team().stream().map(Seeing.Seer::account).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
