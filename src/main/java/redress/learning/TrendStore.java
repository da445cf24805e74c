package redress.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what trends are found from, out of the lists. */
final class TrendStore {

    /** Complaints received since a day or closed since then, with a service and a cause. */
    List<Seen> complaints(Handle handle, LocalDate since) {
        return handle.createQuery("""
                        select c.reference, s.name as service, c.cause, c.received, c.closed, c.outcome from case_row c
                        join service s on s.id = c.service_id
                        where c.kind = 'complaint' and c.cause <> '' and (c.received >= :since or c.closed >= :since)
                        order by c.received, c.id
                        """)
                .bind("since", since)
                .map((row, context) -> new Seen(
                        row.getString("reference"),
                        row.getString("service"),
                        row.getString("cause"),
                        row.getObject("received", LocalDate.class),
                        Optional.ofNullable(row.getObject("closed", LocalDate.class)),
                        List.of("upheld", "partially-upheld")
                                .contains(Optional.ofNullable(row.getString("outcome"))
                                        .orElse(""))))
                .list();
    }

    /** Changes agreed in complaints since a day that were given up, or are overdue. */
    List<Agreed> notMade(Handle handle, LocalDate since, LocalDate today) {
        return handle.createQuery("""
                        select c.reference, s.name as service, c.cause, w.agreed from owed_item w
                        join case_row c on c.id = w.case_id
                        join service s on s.id = c.service_id
                        where w.sort = 'LEARNING' and w.agreed >= :since and c.cause <> ''
                        and (w.dropped or (w.ended is null and w.due < :today))
                        """)
                .bind("since", since)
                .bind("today", today)
                .map((row, context) -> new Agreed(
                        row.getString("reference"),
                        row.getString("service"),
                        row.getString("cause"),
                        row.getObject("agreed", LocalDate.class)))
                .list();
    }
}
