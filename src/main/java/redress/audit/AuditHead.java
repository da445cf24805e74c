package redress.audit;

/** Number and hash of the newest audit row: two databases with the same head have the same history. */
public record AuditHead(long n, Sha256 hash) {

    /** "1234 9f86d081884c7d65...": for manifests and reports. */
    @Override
    public String toString() {
        return n + " " + hash;
    }
}
