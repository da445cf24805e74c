package redress.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import redress.calendar.WorkingCalendar;
import redress.procedure.Procedure;
import redress.procedure.ProcedureReader;

/**
 * The frozen procedure and calendar versions in the database. They are only ever added, so what was read stays read; only a
 * version of a procedure that no case has used may be taken back.
 */
public final class RuleStore {

    private record Key(ProcedureRef ref, String loaded) {}

    private final Map<Key, Procedure> procedures = new HashMap<>();
    private final Map<Long, WorkingCalendar> calendars = new HashMap<>();

    /** All versions there are. */
    public synchronized Rules all(Handle handle) {
        readProcedures(handle);
        readCalendars(handle);
        Map<ProcedureRef, Procedure> versions = new HashMap<>();
        procedures.forEach((key, procedure) -> versions.put(key.ref(), procedure));
        return new Rules(versions, calendars);
    }

    /** The version of this procedure for a case received on this day; the first one for days before it. */
    public Procedure inForce(Handle handle, String procedure, LocalDate received) {
        List<Procedure> versions = all(handle).procedures().values().stream()
                .filter(p -> p.id().equals(procedure))
                .sorted(Comparator.comparing(Procedure::effectiveFrom).thenComparing(Procedure::version))
                .toList();
        if (versions.isEmpty()) {
            throw new Refused("The council's procedure is missing from the database. Restore the last backup.");
        }
        return versions.stream()
                .filter(p -> !p.effectiveFrom().isAfter(received))
                .reduce((a, b) -> b)
                .orElse(versions.get(0));
    }

    /** The calendar that counts for new cases. */
    public long newestCalendar(Handle handle) {
        return handle.createQuery("select max(n) from calendar_version")
                .mapTo(Long.class)
                .one();
    }

    /** A calendar version's text, as {@link CalendarJson} writes it. */
    String calendarText(Handle handle, long version) {
        return handle.createQuery("select holidays from calendar_version where n = :n")
                .bind("n", version)
                .mapTo(String.class)
                .one();
    }

    /** Freezes a procedure's text; at is an ISO instant. */
    void addProcedure(Handle handle, Procedure procedure, String yaml, String at) {
        handle.createUpdate(
                        "insert into procedure_version (procedure_id, version, yaml, loaded_at) values (:id, :version, :yaml, :at)")
                .bind("id", procedure.id())
                .bind("version", procedure.version())
                .bind("yaml", yaml)
                .bind("at", at)
                .execute();
    }

    /** Whether any case counts by this version. */
    boolean isUsed(Handle handle, ProcedureRef ref) {
        return handle.createQuery(
                                "select count(*) from case_row where procedure_id = :id and procedure_version = :version")
                        .bind("id", ref.id())
                        .bind("version", ref.version())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Forgets a version no case has used. */
    void removeProcedure(Handle handle, ProcedureRef ref) {
        handle.createUpdate("delete from procedure_version where procedure_id = :id and version = :version")
                .bind("id", ref.id())
                .bind("version", ref.version())
                .execute();
    }

    /** Freezes a calendar: region, closures and bank holidays as one JSON text. */
    void addCalendar(Handle handle, String json, String at) {
        handle.createUpdate("insert into calendar_version (holidays, created_at) values (:json, :at)")
                .bind("json", json)
                .bind("at", at)
                .execute();
    }

    private void readProcedures(Handle handle) {
        List<Key> keys = handle.createQuery("select procedure_id, version, loaded_at from procedure_version")
                .map((row, context) -> new Key(
                        new ProcedureRef(row.getString("procedure_id"), row.getInt("version")),
                        row.getString("loaded_at")))
                .list();
        procedures.keySet().retainAll(keys);
        for (Key key : keys) {
            procedures.computeIfAbsent(key, wanted -> {
                String yaml = handle.createQuery(
                                "select yaml from procedure_version where procedure_id = :id and version = :version")
                        .bind("id", wanted.ref().id())
                        .bind("version", wanted.ref().version())
                        .mapTo(String.class)
                        .one();
                return ProcedureReader.read(wanted.ref().id(), yaml);
            });
        }
    }

    private void readCalendars(Handle handle) {
        List<Long> numbers = handle.createQuery("select n from calendar_version")
                .mapTo(Long.class)
                .list();
        for (Long n : numbers) {
            calendars.computeIfAbsent(n, wanted -> CalendarJson.read(calendarText(handle, wanted)));
        }
    }
}
