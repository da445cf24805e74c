package redress.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Walks the whole chain and every payload, and names the first thing that is not as it was saved. */
public final class AuditVerification {

    private static final int PAGE = 2_000;

    private final Handle handle;
    private final int page;

    public AuditVerification(Handle handle) {
        this(handle, PAGE);
    }

    AuditVerification(Handle handle, int page) {
        this.handle = handle;
        this.page = page;
    }

    /**
     * Checks every audit row from the first to the head, every entry it sealed, and every payload. A payload may be
     * missing only where a sealed disposal names its entry. Takes about a second for each 100,000 rows.
     *
     * @return empty where all is as it was saved; else one sentence with the number of the first wrong row
     */
    public Optional<String> firstFault() {
        AuditHead at = new AuditHead(0, AuditStore.genesis());
        while (true) {
            List<Sealed> rows = rows(at.n());
            if (rows.isEmpty()) {
                return fromHead(at).or(this::stray);
            }
            long last = rows.get(rows.size() - 1).row().n();
            Map<Long, List<Entry>> entries = entries(at.n(), last);
            Map<Long, List<Long>> disposals = disposals(at.n(), last);
            for (Sealed row : rows) {
                Optional<String> fault = fault(
                        at,
                        row,
                        entries.getOrDefault(row.row().n(), List.of()),
                        disposals.getOrDefault(row.row().n(), List.of()));
                if (fault.isPresent()) {
                    return fault;
                }
                at = new AuditHead(row.row().n(), row.hash());
            }
        }
    }

    /**
     * Whether a save that was made is still in the chain.
     *
     * @param made number and hash of the newest save there was when the file was closed
     * @return empty where it is; else a sentence
     */
    public Optional<String> missing(AuditHead made) {
        boolean there = made.n() == 0
                || handle.createQuery("select hash from audit where n = :n")
                        .bind("n", made.n())
                        .map((row, context) -> Sha256.of(row.getBytes("hash")))
                        .findOne()
                        .filter(made.hash()::equals)
                        .isPresent();
        return there
                ? Optional.empty()
                : Optional.of("Audit row " + made.n() + " is not the one that was saved here: another copy was put in "
                        + "the place of the file.");
    }

    private static Optional<String> fault(AuditHead before, Sealed sealed, List<Entry> entries, List<Long> disposed) {
        long expected = before.n() + 1;
        if (sealed.row().n() != expected) {
            return Optional.of("Audit row " + expected + " is missing.");
        }
        for (Entry entry : entries) {
            if (!entry.isAsSaved()) {
                return Optional.of("Audit row " + expected + ": what entry "
                        + entry.added().seq() + " says is not what was saved.");
            }
        }
        Sha256 digest = AuditChain.digest(entries.stream().map(Entry::added).toList(), disposed);
        if (!digest.equals(sealed.digest())) {
            return Optional.of("Audit row " + expected + ": its entries are not those that were saved.");
        }
        if (!before.hash().equals(sealed.prev())) {
            return Optional.of("Audit row " + expected + " does not follow the row before it.");
        }
        if (!AuditChain.hash(before.hash(), sealed.row(), digest).equals(sealed.hash())) {
            return Optional.of("Audit row " + expected + " was changed after it was saved.");
        }
        return Optional.empty();
    }

    private Optional<String> fromHead(AuditHead last) {
        AuditHead head = AuditStore.head(handle);
        if (head.equals(last)) {
            return Optional.empty();
        }
        return Optional.of("Audit row " + (last.n() + 1) + " is missing: the head names row " + head.n() + ".");
    }

    /** What lies outside the chain is never met by walking it. */
    private Optional<String> stray() {
        return strayIn("entry")
                .map(seq -> "Entry " + seq + " belongs to no audit row.")
                .or(() -> strayIn("disposal_item").map(seq -> "The disposal of entry " + seq + " has no audit row."));
    }

    private Optional<Long> strayIn(String table) {
        return handle.createQuery("""
                        select item.seq
                        from <table> item
                        left join audit on audit.n = item.audit_n
                        where audit.n is null
                        order by item.seq
                        fetch first 1 rows only
                        """).define("table", table).mapTo(Long.class).findOne();
    }

    private List<Sealed> rows(long after) {
        return handle.createQuery("""
                        select n, at, account_id, act, subject_kind, subject_id, request_id, digest, prev, hash
                        from audit
                        where n > :after
                        order by n
                        fetch first :page rows only
                        """)
                .bind("after", after)
                .bind("page", page)
                .map((row, context) -> new Sealed(
                        AuditStore.row(row),
                        Sha256.of(row.getBytes("digest")),
                        Sha256.of(row.getBytes("prev")),
                        Sha256.of(row.getBytes("hash"))))
                .list();
    }

    private Map<Long, List<Entry>> entries(long after, long last) {
        return handle
                .createQuery("""
                        select entry.seq, entry.case_id, entry.type, entry.audit_n, entry.commitment,
                            payload.format, payload.salt, payload.body,
                            case when disposal_item.seq is null then false else true end as disposed
                        from entry
                        left join payload on payload.seq = entry.seq
                        left join disposal_item on disposal_item.seq = entry.seq
                        where entry.audit_n > :after and entry.audit_n <= :last
                        order by entry.seq
                        """)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> Entry.read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::auditN));
    }

    private Map<Long, List<Long>> disposals(long after, long last) {
        return handle
                .createQuery("""
                        select audit_n, seq
                        from disposal_item
                        where audit_n > :after and audit_n <= :last
                        order by seq
                        """)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> Map.entry(row.getLong("audit_n"), row.getLong("seq")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Sealed(AuditRow row, Sha256 digest, Sha256 prev, Sha256 hash) {}

    /** An entry beside what is left of its payload. The payload itself is hashed at once and let go. */
    private record Entry(Added added, long auditN, boolean disposed, Optional<Sha256> recomputed) {

        static Entry read(ResultSet row) throws SQLException {
            byte[] salt = row.getBytes("salt");
            Optional<Sha256> recomputed = salt == null
                    ? Optional.empty()
                    : Optional.of(Commitment.of(salt, row.getInt("format"), row.getBytes("body")));
            Added added = new Added(
                    row.getLong("seq"),
                    row.getLong("case_id"),
                    row.getString("type"),
                    Sha256.of(row.getBytes("commitment")));
            return new Entry(added, row.getLong("audit_n"), row.getBoolean("disposed"), recomputed);
        }

        /** The payload is there and matches, or it was disposed of and is gone. */
        boolean isAsSaved() {
            return recomputed
                    .map(hash -> !disposed && hash.equals(added.commitment()))
                    .orElse(disposed);
        }
    }
}
