package redress.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Which restrictions are in force, for finding: worked out from the entries of each process about behaviour. */
public final class RestrictionStore {

    private static final String COLUMNS = "select person_id, terms, decided_by, decided, review from conduct";

    private final MergeStore merges = new MergeStore();

    /** Keeps the place of a process. */
    public void add(Handle handle, long process, long person) {
        handle.createUpdate("insert into conduct (id, person_id) values (:id, :person)")
                .bind("id", process)
                .bind("person", person)
                .execute();
    }

    /** Writes what a process came to. */
    public void write(Handle handle, long process, Optional<Restriction> now) {
        handle.createUpdate("""
                        update conduct set terms = :terms, decided_by = :by, decided = :decided, review = :review
                        where id = :id
                        """)
                .bind("id", process)
                .bind("terms", now.map(Restriction::terms).orElse(null))
                .bind("by", now.map(Restriction::decidedBy).orElse(null))
                .bind("decided", now.map(Restriction::decided).orElse(null))
                .bind("review", now.map(Restriction::review).orElse(null))
                .execute();
    }

    /** What is kept of one process. */
    public Optional<Restriction> ofProcess(Handle handle, long process) {
        return handle.createQuery(COLUMNS + " where id = :id and review is not null")
                .bind("id", process)
                .map(RestrictionStore::restriction)
                .findOne();
    }

    /** Of a person, or of anybody merged into them; the one to be looked at again soonest. */
    Optional<Restriction> of(Handle handle, long person) {
        return handle.createQuery(
                        COLUMNS + " where review is not null and person_id in (<persons>) order by review, id")
                .bindList("persons", merges.allOf(handle, person))
                .map(RestrictionStore::restriction)
                .findFirst();
    }

    /** Of everybody, by the number of whom each is known as now. */
    Map<Long, Restriction> all(Handle handle) {
        Map<Long, Restriction> all = new HashMap<>();
        Map<Long, Long> known = merges.survivors(handle);
        List<Map.Entry<Long, Restriction>> rows = handle.createQuery(
                        COLUMNS + " where review is not null order by review, id")
                .map(row -> Map.entry(row.getColumn("person_id", Long.class), restriction(row)))
                .list();
        rows.forEach(row -> all.putIfAbsent(known.getOrDefault(row.getKey(), row.getKey()), row.getValue()));
        return all;
    }

    private static Restriction restriction(RowView row) {
        return new Restriction(
                row.getColumn("terms", String.class),
                row.getColumn("decided_by", String.class),
                row.getColumn("decided", LocalDate.class),
                row.getColumn("review", LocalDate.class));
    }
}
