package redress.db;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.audit.AuditStore;

/** One running transaction of the writer. Usable only inside the {@link Work} it was given to. */
public final class Tx {

    private final Handle handle;
    private final AuditStore audit;
    private final long auditN;
    private final long accountId;
    private Optional<String> subject = Optional.empty();

    Tx(Handle handle, AuditStore audit, long auditN, long accountId) {
        this.handle = handle;
        this.audit = audit;
        this.auditN = auditN;
        this.accountId = accountId;
    }

    /** For the statements of stores. Entries and payloads are written by {@link #append} alone. */
    public Handle handle() {
        return handle;
    }

    /** The account that acts. */
    public long accountId() {
        return accountId;
    }

    /** The number this transaction's audit row will have. */
    public long auditN() {
        return auditN;
    }

    /**
     * Adds an entry to a case's timeline: the row, its payload with fresh salt, and its place in the audit chain.
     *
     * @param type at most 60 characters
     * @param format number of the JSON format of the body
     * @param body UTF-8 JSON, at most 1,048,576 bytes; kept and hashed byte for byte
     * @return the entry's sequence number: greater than that of every entry before it
     */
    public long append(long caseId, String type, int format, byte[] body) {
        return audit.append(auditN, caseId, type, format, body);
    }

    /** Erases what an entry says. The entry itself and its commitment stay; the chain names the disposal. */
    public void dispose(long seq) {
        audit.dispose(auditN, seq);
    }

    /**
     * Names the thing this transaction is about. The last call counts; a repeated request returns it.
     *
     * @param id an id of at most 60 characters, never a name
     */
    public void subject(String id) {
        subject = Optional.of(id);
    }

    Optional<String> subject() {
        return subject;
    }

    /**
     * The next number of a year's reference series: 1, 2, 3 without gaps, because a rolled-back transaction gives its
     * number back.
     *
     * @param year the year of recording
     */
    public int nextNumber(int year) {
        int moved = handle.createUpdate(
                        "update reference_series set last_number = last_number + 1 where series_year = :year")
                .bind("year", year)
                .execute();
        if (moved == 0) {
            handle.createUpdate("insert into reference_series (series_year, last_number) values (:year, 1)")
                    .bind("year", year)
                    .execute();
        }
        return handle.createQuery("select last_number from reference_series where series_year = :year")
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
    }
}
