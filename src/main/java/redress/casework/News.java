package redress.casework;

import redress.db.Database;
import redress.db.StorageFailure;

/** Whether other desks saved something, found by the number of the newest save; saves of this desk are no news to it. */
public final class News {

    private final Database database;
    private long known;

    /** From now on. */
    public News(Database database) {
        this.database = database;
        known = database.head().n();
    }

    /**
     * Whether another desk saved something since it was asked last. One cheap query, on the caller's thread; false too
     * where the cases cannot be reached, which {@link Database#reach} tells.
     */
    public synchronized boolean look() {
        if (!database.reach().isReached()) {
            return false;
        }
        try {
            long now = database.head().n();
            boolean others = now != known && !database.isSavedHere(known, now);
            known = now;
            return others;
        } catch (StorageFailure gone) {
            return false;
        }
    }
}
