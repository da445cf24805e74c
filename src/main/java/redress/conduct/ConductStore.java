package redress.conduct;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.audit.StepJson;
import redress.db.Tx;
import redress.people.MergeStore;
import redress.people.Restriction;
import redress.people.RestrictionStore;

/**
 * The processes on disk. Their entries lie in the same table as those of cases, under numbers no case has, so that the
 * audit chain covers them; the table of processes only finds them and can be written anew.
 */
public final class ConductStore {

    private final RestrictionStore restrictions = new RestrictionStore();
    private final MergeStore merges = new MergeStore();

    /** A process and its entries, before they are folded. */
    public record Kept(long id, long person, List<ConductEntry> entries) {
        public Kept {
            entries = List.copyOf(entries);
        }
    }

    /** Keeps the place of a new process; its number must be one no case and no process has. */
    public void begin(Tx tx, long id, long person) {
        restrictions.add(tx.handle(), id, person);
    }

    /** Adds an entry. */
    public void append(Tx tx, long id, LocalDate day, String doneBy, ConductStep what) {
        byte[] body = ConductJson.write(day, doneBy, what).getBytes(StandardCharsets.UTF_8);
        tx.append(id, ConductJson.type(what), StepJson.FORMAT, body);
    }

    /** Writes down for finding how a process stands. */
    public void project(Tx tx, Conduct conduct) {
        restrictions.write(tx.handle(), conduct.id(), conduct.restriction());
    }

    /** Whether the restriction found by is the one the entries say. */
    public boolean matches(Handle handle, Conduct conduct) {
        Optional<Restriction> found = restrictions.ofProcess(handle, conduct.id());
        return found.equals(conduct.restriction());
    }

    /** The processes of a person and of all merged into them, the newest first. */
    public List<Kept> of(Handle handle, long person) {
        return handle.createQuery("select id, person_id from conduct where person_id in (<persons>) order by id desc")
                .bindList("persons", merges.allOf(handle, merges.survivor(handle, person)))
                .map((row, context) ->
                        new Kept(row.getLong("id"), row.getLong("person_id"), entries(handle, row.getLong("id"))))
                .list();
    }

    /** Every process, in the order in which they were begun. */
    public List<Kept> all(Handle handle) {
        return handle.createQuery("select id, person_id from conduct order by id")
                .map((row, context) ->
                        new Kept(row.getLong("id"), row.getLong("person_id"), entries(handle, row.getLong("id"))))
                .list();
    }

    /** The entries of a process; one of the transaction at hand has no audit row yet, so neither time nor account. */
    private static List<ConductEntry> entries(Handle handle, long id) {
        return handle.createQuery("""
                        select e.seq, e.type, p.body, a.at, c.name from entry e
                        join payload p on p.seq = e.seq
                        left join audit a on a.n = e.audit_n
                        left join account c on c.id = a.account_id
                        where e.case_id = :id order by e.seq
                        """)
                .bind("id", id)
                .map((row, context) -> {
                    ConductJson.Body body = ConductJson.read(
                            row.getString("type"), new String(row.getBytes("body"), StandardCharsets.UTF_8));
                    Optional<String> at = Optional.ofNullable(row.getString("at"));
                    return ConductEntry.recorded(
                            row.getLong("seq"),
                            body.happened(),
                            body.doneBy(),
                            at.map(text -> OffsetDateTime.parse(text).toInstant())
                                    .orElse(Instant.EPOCH),
                            Optional.ofNullable(row.getString("name")).orElse(""),
                            body.what());
                })
                .list();
    }

    /** One process. */
    public Kept one(Handle handle, long id) {
        long person = handle.createQuery("select person_id from conduct where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
        return new Kept(id, person, entries(handle, id));
    }
}
