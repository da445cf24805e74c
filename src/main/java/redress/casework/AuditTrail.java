package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.audit.AuditHead;
import redress.audit.AuditRow;
import redress.audit.AuditWalk;
import redress.audit.AuditWalk.Depth;
import redress.db.Database;

/** Reads the audit: who did what and when, by ids and references, and whether its chain is whole. */
public final class AuditTrail {

    private final Database database;
    private final Accounts accounts;
    private final AccountStore names = new AccountStore();
    private final AuditLogStore log = new AuditLogStore();
    private final SearchStore cases = new SearchStore();

    public AuditTrail(Database database) {
        this.database = database;
        accounts = new Accounts(database);
    }

    /**
     * What a check of the chain found.
     *
     * @param head the last row that was found as it was saved
     * @param fault the first thing that is not as it was saved, as a sentence; empty where all is
     * @param depth how far whoever is signed in may look
     */
    public record Checked(AuditHead head, Optional<String> fault, Depth depth) {}

    /** Told how far a check is; it stops the check by throwing {@link java.util.concurrent.CancellationException}. */
    @FunctionalInterface
    public interface Progress {
        void at(long row, long of);
    }

    /** Why whoever is signed in may not read the audit; empty where they may. */
    public Optional<String> refusal() {
        return accounts.may().refusal(Permission.AUDIT);
    }

    /** Whether whoever is signed in may read cases, so that rows can be looked for by reference. */
    public boolean readsCases() {
        return accounts.may().may(Permission.READ);
    }

    /** Everybody who may stand in the audit, by name. */
    public List<Account> accounts() {
        return accounts.all();
    }

    /** The newest row's number and hash. */
    public AuditHead head() {
        return database.head();
    }

    /**
     * A page of rows, the newest first.
     *
     * @param before only rows that stand before this one; Long.MAX_VALUE for the newest page
     * @param most at most so many
     * @throws Refused where whoever is signed in may not read the audit, or sees no case of the reference looked for
     */
    public List<AuditLine> page(AuditWanted wanted, long before, int most) {
        May may = accounts.may();
        may.refusal(Permission.AUDIT).ifPresent(why -> {
            throw new Refused(why);
        });
        boolean readsCases = may.may(Permission.READ);
        return database.read(handle -> {
            Optional<Long> caseId = caseOf(handle, wanted.reference().strip(), readsCases);
            return told(handle, log.before(handle, wanted, caseId, before, most), readsCases);
        });
    }

    private Optional<Long> caseOf(Handle handle, String reference, boolean readsCases) {
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> found = readsCases ? cases.caseOf(handle, reference) : Optional.empty();
        if (found.isEmpty()) {
            throw new Refused("There is no case " + reference + " that you may see. Look at the reference.");
        }
        return found;
    }

    private List<AuditLine> told(Handle handle, List<AuditRow> rows, boolean readsCases) {
        Map<Long, String> who = names.all(handle).stream().collect(Collectors.toMap(Account::id, Account::name));
        List<Long> ids = rows.stream()
                .filter(row -> row.subjectKind().equals("case"))
                .flatMap(row -> row.subjectId().stream())
                .map(Long::valueOf)
                .distinct()
                .toList();
        Map<Long, String> seen = readsCases
                ? cases.rows(handle, ids).stream().collect(Collectors.toMap(CaseRow::id, CaseRow::reference))
                : Map.of();
        Map<Long, List<AuditLogStore.Sealed>> sealed =
                readsCases ? log.sealed(handle, rows.stream().map(AuditRow::n).toList()) : Map.of();
        List<AuditLine> lines = new ArrayList<>();
        for (AuditRow row : rows) {
            Optional<Long> caseId =
                    row.subjectKind().equals("case") ? row.subjectId().map(Long::valueOf) : Optional.empty();
            Optional<String> whom = row.subjectKind().equals("account")
                    ? row.subjectId().map(Long::valueOf).map(who::get)
                    : Optional.empty();
            lines.add(new AuditLine(
                    row,
                    who.getOrDefault(row.accountId(), "account " + row.accountId()),
                    caseId.map(seen::get),
                    sealed.getOrDefault(row.n(), List.of()).stream()
                            .filter(entry ->
                                    seen.containsKey(entry.caseId()) && caseId.equals(Optional.of(entry.caseId())))
                            .map(AuditLogStore.Sealed::type)
                            .toList(),
                    whom));
        }
        return lines;
    }

    /**
     * Walks the chain from its first row to its head, a page at a time, so that saves go on beside it. Compares with it
     * all that whoever is signed in may see.
     */
    public Checked check(Progress progress) {
        Depth depth = depth();
        AuditWalk walk = new AuditWalk(depth);
        boolean more = true;
        while (more) {
            more = database.read(walk::step);
            progress.at(walk.at().n(), Math.max(walk.at().n(), head().n()));
        }
        return new Checked(walk.at(), walk.fault(), depth);
    }

    private Depth depth() {
        May may = accounts.may();
        boolean seesAll = may.account().map(who -> who.is(Role.AUDITOR)).orElse(true);
        if (seesAll) {
            return Depth.ALL;
        }
        return may.may(Permission.READ) ? Depth.SEEN : Depth.ROWS;
    }
}
