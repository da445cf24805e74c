package redress.db;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import redress.audit.AuditStore;

/**
 * The saves of this desk of which it is not known whether they were made: the host went before it answered. Who saves the
 * same again as a new intention is told once that the first did arrive, so that nothing is made twice unnoticed.
 */
final class Unanswered {

    private static final String ARRIVED =
            "What you saved when the connection broke did arrive after all, so nothing was"
                    + " saved now. Look whether it is there; save again only if this is something else.";

    private final Map<String, UUID> byAct = new ConcurrentHashMap<>();

    void add(Change change) {
        byAct.put(change.act(), change.requestId());
    }

    /** Refuses a save where the one of its kind before it was made without our hearing of it. */
    void settle(AuditStore audit, Change next) {
        UUID before = byAct.remove(next.act());
        if (before != null
                && !before.equals(next.requestId())
                && audit.find(before).isPresent()) {
            throw new StorageFailure(StorageFailure.Reason.OTHER, ARRIVED);
        }
    }
}
