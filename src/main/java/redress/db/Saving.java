package redress.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import redress.audit.AuditHead;
import redress.audit.AuditRow;
import redress.audit.AuditStore;

/**
 * One save, until it is known to be made or not. Where the host goes in the middle, it is tried again when it is back:
 * with the same request id, so that what was made without our hearing of it is not made twice.
 */
final class Saving<T> {

    private static final int ATTEMPTS = 3;
    private static final int PAUSE_MILLISECONDS = 250;

    private final Change change;
    private final Work<T> work;
    private final Link link;
    private final Clock clock;
    private final Gate gate;
    private final SecureRandom random = new SecureRandom();

    /** What an attempt made and sealed, so that it was perhaps kept without an answer. */
    private Optional<Written<T>> sealed = Optional.empty();

    private Optional<AuditHead> head = Optional.empty();

    Saving(Change change, Work<T> work, Link link, Clock clock, Gate gate) {
        this.change = change;
        this.work = work;
        this.link = link;
        this.clock = clock;
        this.gate = gate;
    }

    /** Number and hash of what was saved; empty where nothing was, or had been before. */
    Optional<AuditHead> head() {
        return head;
    }

    Written<T> run() {
        Instant until = clock.instant().plusSeconds(link.site().patienceSeconds());
        boolean brokeOff = false;
        for (int attempt = 1; ; attempt++) {
            Connections current;
            try {
                current = link.connections();
            } catch (StorageFailure e) {
                if (brokeOff && isGone(e) && clock.instant().isBefore(until)) {
                    pause();
                    continue;
                }
                throw isGone(e) ? notSaved(e) : e;
            }
            try {
                return current.writer().inTransaction(this::transact);
            } catch (JdbiException e) {
                link.note(current, e);
                brokeOff = link.isGone(e);
                boolean meetsOthers = attempt < ATTEMPTS && (StorageErrors.isDeadlock(e) || StorageErrors.isBusy(e));
                if (!brokeOff && !meetsOthers) {
                    throw link.site().saving(change.subjectKind(), e);
                }
            }
        }
    }

    private StorageFailure notSaved(StorageFailure gone) {
        if (sealed.isPresent()) {
            link.unanswered().add(change);
        }
        return link.site().notSaved(gone, sealed.isPresent());
    }

    private static boolean isGone(StorageFailure failure) {
        return failure.reason() == StorageFailure.Reason.HOST_GONE;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Written<T> transact(Handle handle) {
        AuditStore audit = new AuditStore(handle, random);
        AuditHead before = audit.lockHead();
        Optional<AuditRow> earlier = audit.find(change.requestId());
        if (earlier.isPresent()) {
            AuditRow row = earlier.get();
            return sealed.filter(ours -> ours.auditN() == row.n())
                    .orElseGet(() -> new Written<>(Optional.empty(), row.subjectId(), true, row.n()));
        }
        sealed = Optional.empty();
        head = Optional.empty();
        link.unanswered().settle(audit, change);
        gate.check(handle, change);
        Tx tx = new Tx(handle, audit, before.n() + 1, gate.acting(change));
        Optional<T> value = Optional.ofNullable(work.run(tx));
        AuditRow row = new AuditRow(
                tx.auditN(),
                OffsetDateTime.now(clock).toString(),
                tx.accountId(),
                change.act(),
                change.subjectKind(),
                tx.subject(),
                change.requestId());
        head = Optional.of(audit.seal(row, before));
        Written<T> written = new Written<>(value, tx.subject(), false, tx.auditN());
        sealed = Optional.of(written);
        return written;
    }
}
