package redress.casework;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Who has which case open, on disk. Times are those of the PC that keeps the cases, so that desks' clocks do not matter. */
final class PresenceStore {

    /** Says that this desk has the case open, since now where it had not. */
    void stay(Handle handle, long caseId, String desk, long account) {
        int there = handle.createUpdate("""
                        update case_presence set seen = current_timestamp
                        where case_id = :case and desk = :desk and account_id = :account
                        """)
                .bind("case", caseId)
                .bind("desk", desk)
                .bind("account", account)
                .execute();
        if (there == 0) {
            leave(handle, caseId, desk);
            handle.createUpdate("""
                            insert into case_presence (case_id, desk, account_id, since, seen)
                            values (:case, :desk, :account, current_timestamp, current_timestamp)
                            """)
                    .bind("case", caseId)
                    .bind("desk", desk)
                    .bind("account", account)
                    .execute();
        }
    }

    void leave(Handle handle, long caseId, String desk) {
        handle.createUpdate("delete from case_presence where case_id = :case and desk = :desk")
                .bind("case", caseId)
                .bind("desk", desk)
                .execute();
    }

    /** Other desks that have the case open and said so within that time, the earliest first. */
    List<Presence.Other> others(Handle handle, long caseId, String desk, Duration within) {
        return handle
                .createQuery("""
                        select a.name, p.since, p.seen, current_timestamp as moment
                        from case_presence p join account a on a.id = p.account_id
                        where p.case_id = :case and p.desk <> :desk
                        order by p.since, a.name
                        """)
                .bind("case", caseId)
                .bind("desk", desk)
                .map((row, context) -> new Row(
                        row.getString("name"),
                        row.getObject("since", OffsetDateTime.class),
                        row.getObject("seen", OffsetDateTime.class),
                        row.getObject("moment", OffsetDateTime.class)))
                .list()
                .stream()
                .filter(row -> Duration.between(row.seen(), row.moment()).compareTo(within) <= 0)
                .map(row -> new Presence.Other(row.name(), row.since().toInstant()))
                .toList();
    }

    private record Row(String name, OffsetDateTime since, OffsetDateTime seen, OffsetDateTime moment) {}
}
