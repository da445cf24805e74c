package redress.reports;

import java.util.Arrays;
import java.util.List;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.casework.Accounts;
import redress.casework.CaseFacts;
import redress.casework.LearnedFacts;
import redress.casework.Restrictions;
import redress.db.Database;

/**
 * What a report is counted from. Restrictions and what was learned are worked out from entries that hold names, which an
 * account that reads reports and no case has no right to: it counts them as they were when somebody who has last looked at
 * a report, or the PC that keeps the cases began. The cases themselves are counted as they are.
 */
final class ReaderFacts {

    private static final String NOW = "now";

    private final Database database;
    private final Restrictions restrictions;
    private final LearnedFacts learned;
    private final Accounts accounts;
    private final ReaderFactStore store = new ReaderFactStore();

    ReaderFacts(Database database) {
        this.database = database;
        restrictions = new Restrictions(database);
        learned = new LearnedFacts(database);
        accounts = new Accounts(database);
    }

    /** The facts as of now. */
    FixedFacts now(List<CaseFacts> cases) {
        May may = may();
        if (!may.may(Permission.READ)) {
            FixedFacts kept = database.read(handle -> store.facts(handle, NOW))
                    .map(FixedFacts::read)
                    .orElse(new FixedFacts(List.of(), List.of(), List.of()));
            return new FixedFacts(cases, kept.restrictions(), kept.learned());
        }
        FixedFacts facts = new FixedFacts(cases, restrictions.all(), learned.all());
        if (may.may(Permission.RECORD)) {
            keep(new FixedFacts(List.of(), facts.restrictions(), facts.learned()));
        }
        return facts;
    }

    /** The facts that were fixed, by where they are kept. */
    FixedFacts fixed(String hash) {
        return FixedFacts.read(
                may().may(Permission.READ)
                        ? database.blobs().bytes(hash)
                        : database.read(handle -> store.facts(handle, hash)).orElseThrow());
    }

    private May may() {
        return database.isSignedIn() ? accounts.may() : May.everything();
    }

    /** It is a copy of what stands elsewhere, so no record of it is made and nobody waits for it. */
    private void keep(FixedFacts facts) {
        byte[] written = facts.written();
        boolean kept = database.read(handle -> store.facts(handle, NOW))
                .filter(before -> Arrays.equals(before, written))
                .isPresent();
        if (!kept) {
            database.hint(handle -> store.write(handle, NOW, written));
        }
        for (String hash : database.read(store::fixedElsewhere)) {
            byte[] fixed = database.blobs().bytes(hash);
            database.hint(handle -> store.write(handle, hash, fixed));
        }
    }
}
