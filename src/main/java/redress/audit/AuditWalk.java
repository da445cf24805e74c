package redress.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Walks the chain a page at a time, so that others can read and save between two pages: rows once written never change.
 * What it can compare depends on what its reader may see.
 */
public final class AuditWalk {

    /** How much of what was sealed the reader may see. */
    public enum Depth {
        /** The rows of the audit alone: each must follow the one before it. */
        ROWS,
        /** Also the entries each row sealed, and what they say wherever that is not hidden from the reader. */
        SEEN,
        /** Also that nothing of what they say is missing, but for what was disposed of. */
        ALL
    }

    static final int PAGE = 2_000;

    private final Depth depth;
    private final int page;
    private AuditHead at = new AuditHead(0, AuditStore.genesis());
    private Optional<String> fault = Optional.empty();

    public AuditWalk(Depth depth) {
        this(depth, PAGE);
    }

    AuditWalk(Depth depth, int page) {
        this.depth = depth;
        this.page = page;
    }

    /** The last row that was found as it was saved. */
    public AuditHead at() {
        return at;
    }

    /** The first thing that is not as it was saved, as a sentence; empty where nothing was found so far. */
    public Optional<String> fault() {
        return fault;
    }

    /**
     * Checks the next page.
     *
     * @return whether there is more to check
     */
    public boolean step(Handle handle) {
        List<Sealed> rows = rows(handle);
        if (rows.isEmpty()) {
            fault = fromHead(handle, at).or(() -> depth == Depth.ROWS ? Optional.empty() : stray(handle));
            return false;
        }
        long last = rows.get(rows.size() - 1).row().n();
        Map<Long, List<Entry>> entries = depth == Depth.ROWS ? Map.of() : entries(handle, last);
        Map<Long, List<Long>> disposals = depth == Depth.ROWS ? Map.of() : disposals(handle, last);
        for (Sealed row : rows) {
            fault = fault(
                    row,
                    entries.getOrDefault(row.row().n(), List.of()),
                    disposals.getOrDefault(row.row().n(), List.of()));
            if (fault.isPresent()) {
                return false;
            }
            at = new AuditHead(row.row().n(), row.hash());
        }
        return true;
    }

    private Optional<String> fault(Sealed sealed, List<Entry> entries, List<Long> disposed) {
        long expected = at.n() + 1;
        if (sealed.row().n() != expected) {
            return Optional.of("Audit row " + expected + " is missing.");
        }
        for (Entry entry : entries) {
            if (!entry.isAsSaved(depth)) {
                return Optional.of("Audit row " + expected + ": what entry "
                        + entry.added().seq() + " says is not what was saved.");
            }
        }
        Sha256 digest = depth == Depth.ROWS
                ? sealed.digest()
                : AuditChain.digest(entries.stream().map(Entry::added).toList(), disposed);
        if (!digest.equals(sealed.digest())) {
            return Optional.of("Audit row " + expected + ": its entries are not those that were saved.");
        }
        if (!at.hash().equals(sealed.prev())) {
            return Optional.of("Audit row " + expected + " does not follow the row before it.");
        }
        if (!AuditChain.hash(at.hash(), sealed.row(), digest).equals(sealed.hash())) {
            return Optional.of("Audit row " + expected + " was changed after it was saved.");
        }
        return Optional.empty();
    }

    private static Optional<String> fromHead(Handle handle, AuditHead last) {
        AuditHead head = AuditStore.head(handle);
        if (head.equals(last)) {
            return Optional.empty();
        }
        return Optional.of("Audit row " + (last.n() + 1) + " is missing: the head names row " + head.n() + ".");
    }

    /** What lies outside the chain is never met by walking it. */
    private static Optional<String> stray(Handle handle) {
        return strayIn(handle, "entry")
                .map(seq -> "Entry " + seq + " belongs to no audit row.")
                .or(() -> strayIn(handle, "disposal_item")
                        .map(seq -> "The disposal of entry " + seq + " has no audit row."));
    }

    private static Optional<Long> strayIn(Handle handle, String table) {
        return handle.createQuery("""
                        select item.seq
                        from <table> item
                        left join audit on audit.n = item.audit_n
                        where audit.n is null
                        order by item.seq
                        fetch first 1 rows only
                        """).define("table", table).mapTo(Long.class).findOne();
    }

    private List<Sealed> rows(Handle handle) {
        return handle.createQuery("""
                        select n, at, account_id, act, subject_kind, subject_id, request_id, digest, prev, hash
                        from audit
                        where n > :after
                        order by n
                        fetch first :page rows only
                        """)
                .bind("after", at.n())
                .bind("page", page)
                .map((row, context) -> new Sealed(
                        AuditStore.row(row),
                        Sha256.of(row.getBytes("digest")),
                        Sha256.of(row.getBytes("prev")),
                        Sha256.of(row.getBytes("hash"))))
                .list();
    }

    private Map<Long, List<Entry>> entries(Handle handle, long last) {
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
                .bind("after", at.n())
                .bind("last", last)
                .map((row, context) -> Entry.read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Entry::auditN));
    }

    private Map<Long, List<Long>> disposals(Handle handle, long last) {
        return handle
                .createQuery("""
                        select audit_n, seq
                        from disposal_item
                        where audit_n > :after and audit_n <= :last
                        order by seq
                        """)
                .bind("after", at.n())
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

        /** The payload is there and matches, or it was disposed of and is gone, or hidden from who reads. */
        boolean isAsSaved(Depth depth) {
            return recomputed
                    .map(hash -> !disposed && hash.equals(added.commitment()))
                    .orElse(disposed || depth == Depth.SEEN);
        }
    }
}
