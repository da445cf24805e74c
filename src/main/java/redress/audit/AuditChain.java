package redress.audit;

import java.util.List;

/** How the chain is hashed. The bytes are fixed for ever: another way needs another {@code FORMAT} word. */
final class AuditChain {

    private static final String FORMAT = "redress-audit-1";

    private AuditChain() {}

    /** The digest of what one transaction wrote: the entries it added, then the entries it disposed of. */
    static Sha256 digest(List<Added> added, List<Long> disposed) {
        Digests digest = new Digests().field(FORMAT).number(added.size());
        for (Added entry : added) {
            digest.number(entry.seq())
                    .number(entry.caseId())
                    .field(entry.type())
                    .field(entry.commitment());
        }
        digest.number(disposed.size());
        disposed.forEach(digest::number);
        return digest.result();
    }

    /** The hash of a row: over the hash before it and every field of its own. */
    static Sha256 hash(Sha256 previous, AuditRow row, Sha256 digest) {
        return new Digests()
                .raw(previous.bytes())
                .field(FORMAT)
                .number(row.n())
                .field(row.at())
                .number(row.accountId())
                .field(row.act())
                .field(row.subjectKind())
                .field(row.subjectId().orElse(""))
                .field(row.requestId().toString())
                .field(digest)
                .result();
    }
}
