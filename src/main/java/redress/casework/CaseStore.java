package redress.casework;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.calendar.Moment;
import redress.db.Change;
import redress.db.Tx;

/** Entries on disk. They are only ever added; {@code seq} rises in the order of recording. */
public final class CaseStore {

    /** A number no case has had, disposed ones included. Call it inside the transaction that uses it. */
    long nextCaseId(Handle handle) {
        return handle.createQuery("select coalesce(max(case_id), 0) + 1 from entry")
                .mapTo(Long.class)
                .one();
    }

    long append(Tx tx, long caseId, Moment happened, String doneBy, Happening what) {
        byte[] body = EntryJson.body(happened, doneBy, what).getBytes(StandardCharsets.UTF_8);
        return tx.append(caseId, what.type(), EntryJson.FORMAT, body);
    }

    /** All entries of a case that still have their payload, in the order of recording. */
    Timeline load(Handle handle, long caseId, String reference) {
        List<Entry> entries = handle.createQuery("""
                        select e.seq, e.type, p.body, a.at, c.name
                        from entry e
                        join payload p on p.seq = e.seq
                        join audit a on a.n = e.audit_n
                        join account c on c.id = a.account_id
                        where e.case_id = :case
                        order by e.seq
                        """)
                .bind("case", caseId)
                .map((row, context) -> entry(row))
                .list();
        return new Timeline(caseId, reference, entries);
    }

    /** The timelines of all open cases in one reading. */
    List<Timeline> loadOpen(Handle handle) {
        Map<Long, List<Entry>> entries = new LinkedHashMap<>();
        Map<Long, String> references = new HashMap<>();
        handle.createQuery("""
                        select r.id, r.reference, e.seq, e.type, p.body, a.at, c.name
                        from case_row r
                        join entry e on e.case_id = r.id
                        join payload p on p.seq = e.seq
                        join audit a on a.n = e.audit_n
                        join account c on c.id = a.account_id
                        where r.closed is null
                        order by e.seq
                        """)
                .map((row, context) -> {
                    references.put(row.getLong("id"), row.getString("reference"));
                    return entries.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())
                            .add(entry(row));
                })
                .list();
        return entries.entrySet().stream()
                .map(e -> new Timeline(e.getKey(), references.get(e.getKey()), e.getValue()))
                .toList();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return EntryJson.read(new StoredEntry(
                row.getLong("seq"),
                row.getString("type"),
                new String(row.getBytes("body"), StandardCharsets.UTF_8),
                OffsetDateTime.parse(row.getString("at")).toInstant(),
                row.getString("name")));
    }

    /** Entries added in the transaction at hand, whose audit row is written last and so is not there to join. */
    Timeline loadWithin(Tx tx, long caseId, String reference, Timeline before, Recording by) {
        long last = before.entries().isEmpty()
                ? 0
                : before.entries().get(before.entries().size() - 1).seq();
        List<Entry> added = tx.handle()
                .createQuery("""
                        select e.seq, e.type, p.body
                        from entry e
                        join payload p on p.seq = e.seq
                        where e.case_id = :case and e.seq > :last
                        order by e.seq
                        """)
                .bind("case", caseId)
                .bind("last", last)
                .map((row, context) -> EntryJson.read(new StoredEntry(
                        row.getLong("seq"),
                        row.getString("type"),
                        new String(row.getBytes("body"), StandardCharsets.UTF_8),
                        by.at(),
                        by.account())))
                .list();
        return new Timeline(caseId, reference, before.entries()).plus(added);
    }

    Optional<Long> caseIdOf(Handle handle, String reference) {
        return handle.createQuery("select id from case_row where reference = :reference")
                .bind("reference", reference)
                .mapTo(Long.class)
                .findOne();
    }

    String referenceOf(Handle handle, long caseId) {
        return handle.createQuery("select reference from case_row where id = :id")
                .bind("id", caseId)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new Refused("This case is not in the database."));
    }

    /** Ids of all cases, in the order they were opened. */
    List<Long> ids(Handle handle) {
        return handle.createQuery("select id from case_row order by id")
                .mapTo(Long.class)
                .list();
    }

    /** Who acts in a transaction: the account given, or whoever is signed in. */
    String accountName(Tx tx, long account) {
        return accountName(tx.handle(), account == Change.SIGNED_IN ? tx.accountId() : account);
    }

    String accountName(Handle handle, long accountId) {
        return handle.createQuery("select name from account where id = :id")
                .bind("id", accountId)
                .mapTo(String.class)
                .one();
    }
}
