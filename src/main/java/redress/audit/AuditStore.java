package redress.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Writes the entries of one transaction and, as its last statement, the audit row that seals them. Made for one
 * transaction and thrown away with it; {@code redress.db.Database} is the only one who makes it.
 */
public final class AuditStore {

    private final Handle handle;
    private final SecureRandom random;
    private final List<Added> added = new ArrayList<>();
    private final List<Long> disposed = new ArrayList<>();

    public AuditStore(Handle handle, SecureRandom random) {
        this.handle = handle;
        this.random = random;
    }

    /** The newest row's number and hash. */
    public static AuditHead head(Handle handle) {
        return readHead(handle, "");
    }

    /** Whether a save of this kind was ever made. */
    public static boolean has(Handle handle, String act) {
        return handle.createQuery("select count(*) from audit where act = :act")
                        .bind("act", act)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The newest save that did one of these acts to the thing of this number; empty where none did. */
    public static Optional<AuditRow> last(Handle handle, List<String> acts, String subject) {
        return handle.createQuery("""
                        select n, at, account_id, act, subject_kind, subject_id, request_id
                        from audit
                        where subject_id = :subject and act in (<acts>)
                        order by n desc limit 1
                        """)
                .bind("subject", subject)
                .bindList("acts", acts)
                .map((row, context) -> row(row))
                .findOne();
    }

    /** Locks the head until the transaction ends, so that no other can take the same number. */
    public AuditHead lockHead() {
        return readHead(handle, " for update");
    }

    /** The row an earlier save with this request id wrote. */
    public Optional<AuditRow> find(UUID requestId) {
        return handle.createQuery("""
                        select n, at, account_id, act, subject_kind, subject_id, request_id
                        from audit
                        where request_id = :request
                        """)
                .bind("request", requestId)
                .map((row, context) -> row(row))
                .findOne();
    }

    /**
     * Adds an entry with its payload.
     *
     * @return its sequence number
     */
    public long append(long auditN, long caseId, String type, int format, byte[] body) {
        byte[] salt = new byte[Commitment.SALT_BYTES];
        random.nextBytes(salt);
        Sha256 commitment = Commitment.of(salt, format, body);
        long seq = handle.createUpdate("""
                        insert into entry (case_id, type, audit_n, commitment)
                        values (:case, :type, :audit, :commitment)
                        """)
                .bind("case", caseId)
                .bind("type", type)
                .bind("audit", auditN)
                .bind("commitment", commitment.bytes())
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("insert into public.payload (seq, format, salt, body) values (:seq, :format, :salt, :body)")
                .bind("seq", seq)
                .bind("format", format)
                .bind("salt", salt)
                .bind("body", body)
                .execute();
        added.add(new Added(seq, caseId, type, commitment));
        return seq;
    }

    /** Erases the payload of an entry for good; the chain will name it as disposed of. */
    public void dispose(long auditN, long seq) {
        handle.createUpdate("insert into disposal_item (seq, audit_n) values (:seq, :audit)")
                .bind("seq", seq)
                .bind("audit", auditN)
                .execute();
        handle.createUpdate("delete from public.payload where seq = :seq")
                .bind("seq", seq)
                .execute();
        disposed.add(seq);
    }

    /** Seals the transaction: writes its audit row and moves the head to it, which is returned. */
    public AuditHead seal(AuditRow row, AuditHead head) {
        Sha256 digest = AuditChain.digest(added, disposed.stream().sorted().toList());
        Sha256 hash = AuditChain.hash(head.hash(), row, digest);
        handle.createUpdate("""
                        insert into audit (n, at, account_id, act, subject_kind, subject_id, request_id, digest, prev, hash)
                        values (:n, :at, :account, :act, :kind, :subject, :request, :digest, :prev, :hash)
                        """)
                .bind("n", row.n())
                .bind("at", row.at())
                .bind("account", row.accountId())
                .bind("act", row.act())
                .bind("kind", row.subjectKind())
                .bind("subject", row.subjectId().orElse(null))
                .bind("request", row.requestId())
                .bind("digest", digest.bytes())
                .bind("prev", head.hash().bytes())
                .bind("hash", hash.bytes())
                .execute();
        handle.createUpdate("update audit_head set n = :n, hash = :hash where id = 1")
                .bind("n", row.n())
                .bind("hash", hash.bytes())
                .execute();
        return new AuditHead(row.n(), hash);
    }

    /** A row as it was read: all columns but the hashes. */
    public static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("n"),
                row.getString("at"),
                row.getLong("account_id"),
                row.getString("act"),
                row.getString("subject_kind"),
                Optional.ofNullable(row.getString("subject_id")),
                row.getObject("request_id", UUID.class));
    }

    /** What the first row's hash follows: the value the first migration puts into the head. */
    static Sha256 genesis() {
        return Sha256.of("0".repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static AuditHead readHead(Handle handle, String lock) {
        return handle.createQuery("select n, hash from audit_head where id = 1" + lock)
                .map((row, context) -> new AuditHead(row.getLong("n"), Sha256.of(row.getBytes("hash"))))
                .one();
    }
}
