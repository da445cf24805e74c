package redress.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What changes about officers on disk: how to reach them, and when they are away. */
public final class OfficerStore {

    private final CouncilStore councils = new CouncilStore();

    /** Keeps what is known of an officer now, in place of what was known before. */
    public void change(Handle handle, Officer officer) {
        Optional<Long> service = officer.service().isEmpty()
                ? Optional.empty()
                : Optional.of(councils.service(handle, officer.service()));
        handle.createUpdate("""
                        update officer set name = :name, job_title = :jobTitle, role = :role, email = :email,
                        telephone = :telephone, service_id = :serviceId, active = :active
                        where id = :id
                        """)
                .bindMethods(officer)
                .bind("serviceId", service.orElse(null))
                .execute();
    }

    /** Forgets an officer nothing refers to yet: an addition taken back. */
    public void remove(Handle handle, long officer) {
        handle.createUpdate("update service set assistant_director_id = null where assistant_director_id = :id")
                .bind("id", officer)
                .execute();
        handle.createUpdate("delete from officer where id = :id")
                .bind("id", officer)
                .execute();
    }

    /** Keeps the last day of an officer who leaves; empty where the officer works here after all. */
    public void left(Handle handle, long officer, Optional<LocalDate> day) {
        handle.createUpdate("update officer set active = :active, left_on = :day where id = :id")
                .bind("active", day.isEmpty())
                .bind("day", day.orElse(null))
                .bind("id", officer)
                .execute();
    }

    /** Absences that end on this day or later, the soonest first. */
    public List<Absence> absencesFrom(Handle handle, LocalDate day) {
        return handle.createQuery("""
                        select id, officer_id, first_day, last_day, deputy_id, reason from absence
                        where last_day >= :day order by first_day, id
                        """)
                .bind("day", day)
                .map((row, context) -> new Absence(
                        row.getLong("id"),
                        row.getLong("officer_id"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("deputy_id", Long.class)),
                        row.getString("reason")))
                .list();
    }

    /** A new absence. @return its id */
    public long addAbsence(Handle handle, Absence absence) {
        return handle.createUpdate("""
                        insert into absence (officer_id, first_day, last_day, deputy_id, reason)
                        values (:officer, :from, :until, :deputyId, :reason)
                        """)
                .bindMethods(absence)
                .bind("deputyId", absence.deputy().orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** The officer is not away after all. */
    public void removeAbsence(Handle handle, long absence) {
        handle.createUpdate("delete from absence where id = :id")
                .bind("id", absence)
                .execute();
    }

    /** How many open cases are with each officer, by id. */
    public Map<Long, Integer> openCases(Handle handle) {
        return handle
                .createQuery("""
                        select officer_id, count(*) as open_cases from case_row
                        where closed is null and officer_id is not null group by officer_id
                        """)
                .map((row, context) -> Map.entry(row.getLong("officer_id"), row.getInt("open_cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Ids of the open cases that are with this officer, the oldest first. */
    public List<Long> openCasesOf(Handle handle, long officer) {
        return handle.createQuery("select id from case_row where officer_id = :officer and closed is null order by id")
                .bind("officer", officer)
                .mapTo(Long.class)
                .list();
    }
}
