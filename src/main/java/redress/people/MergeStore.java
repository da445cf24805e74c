package redress.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import redress.db.Tx;

/** Which persons on disk are one and the same. A merge taken back stays as a row that says so. */
public final class MergeStore {

    /** The row that speaks for this one: itself, or whom it was merged into, however many times. */
    public long survivor(Handle handle, long person) {
        Optional<Long> into = handle.createQuery(
                        "select into_id from person_merge where person_id = :person and undone_n is null")
                .bind("person", person)
                .mapTo(Long.class)
                .findOne();
        return into.map(next -> survivor(handle, next)).orElse(person);
    }

    /** This row and all that were merged into it, directly or not; the row itself first. */
    public List<Long> allOf(Handle handle, long person) {
        List<Long> all = new ArrayList<>(List.of(person));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(handle.createQuery(
                            "select person_id from person_merge where into_id = :person and undone_n is null order by id")
                    .bind("person", all.get(i))
                    .mapTo(Long.class)
                    .list());
        }
        return all;
    }

    /** Of every merged row the one that speaks for it. */
    Map<Long, Long> survivors(Handle handle) {
        Map<Long, Long> into = new HashMap<>();
        handle.createQuery("select person_id, into_id from person_merge where undone_n is null")
                .map((row, context) -> into.put(row.getLong("person_id"), row.getLong("into_id")))
                .list();
        Map<Long, Long> last = new HashMap<>();
        for (Long person : into.keySet()) {
            long at = person;
            while (into.containsKey(at)) {
                at = into.get(at);
            }
            last.put(person, at);
        }
        return last;
    }

    /** From now on the person is known as the other. @return number of the merge */
    public long merge(Tx tx, long person, long into) {
        return tx.handle()
                .createUpdate("insert into person_merge (person_id, into_id, audit_n) values (:person, :into, :audit)")
                .bind("person", person)
                .bind("into", into)
                .bind("audit", tx.auditN())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Takes a merge back; false if it was taken back before. */
    public boolean undo(Tx tx, long merge) {
        return tx.handle()
                        .createUpdate(
                                "update person_merge set undone_n = :audit where id = :merge and undone_n is null")
                        .bind("audit", tx.auditN())
                        .bind("merge", merge)
                        .execute()
                == 1;
    }

    /** Every merge into this row, those taken back too, the newest first. */
    public List<Merge> into(Handle handle, long person) {
        return handle.createQuery("""
                        select m.id as merge_id, m.into_id, a.at as merged_at, c.name as merged_by,
                        u.at as undone_at, d.name as undone_by, m.person_id
                        from person_merge m
                        join audit a on a.n = m.audit_n
                        join account c on c.id = a.account_id
                        left join audit u on u.n = m.undone_n
                        left join account d on d.id = u.account_id
                        where m.into_id = :person order by m.id desc
                        """)
                .bind("person", person)
                .map(row -> merge(handle, row))
                .list();
    }

    private static Merge merge(Handle handle, RowView row) {
        Optional<String> undone = Optional.ofNullable(row.getColumn("undone_at", String.class));
        return new Merge(
                row.getColumn("merge_id", Long.class),
                new PersonStore()
                        .row(handle, row.getColumn("person_id", Long.class))
                        .orElseThrow(),
                row.getColumn("into_id", Long.class),
                instant(row.getColumn("merged_at", String.class)),
                row.getColumn("merged_by", String.class),
                undone.map(at -> new Merge.Undone(instant(at), row.getColumn("undone_by", String.class))));
    }

    /** The row into which this merge led. */
    public Optional<Long> intoOf(Handle handle, long merge) {
        return handle.createQuery("select into_id from person_merge where id = :merge")
                .bind("merge", merge)
                .mapTo(Long.class)
                .findOne();
    }

    static Instant instant(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }
}
