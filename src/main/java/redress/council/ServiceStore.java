package redress.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What changes about services on disk: they are added, led by somebody, follow one another, and end. */
public final class ServiceStore {

    /** A new service. @return its id */
    public long add(Handle handle, String name) {
        return handle.createUpdate("insert into service (name, active) values (:name, true)")
                .bind("name", name)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Forgets a service nothing refers to: an addition taken back. */
    public void remove(Handle handle, long service) {
        handle.createUpdate("delete from service where id = :id")
                .bind("id", service)
                .execute();
    }

    /** Whether there is a service of this name, ended ones included; capital letters aside. */
    public boolean exists(Handle handle, String name) {
        return handle.createQuery("select count(*) from service where lower(name) = lower(:name)")
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    public void directedBy(Handle handle, long service, Optional<Long> officer) {
        handle.createUpdate("update service set assistant_director_id = :officer where id = :service")
                .bind("officer", officer.orElse(null))
                .bind("service", service)
                .execute();
    }

    /**
     * Ends a service, or lets it go on.
     *
     * @param day the first day without it; empty lets it go on
     * @param successor the service its work went to, if one
     */
    public void end(Handle handle, long service, Optional<LocalDate> day, Optional<Long> successor) {
        handle.createUpdate("update service set ended_on = :day, successor_id = :successor where id = :service")
                .bind("day", day.orElse(null))
                .bind("successor", successor.orElse(null))
                .bind("service", service)
                .execute();
    }

    /** Moves all officers of one service to another. */
    public void moveOfficers(Handle handle, long from, long to) {
        handle.createUpdate("update officer set service_id = :to where service_id = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /** Those who work in a service. */
    public List<Long> officersOf(Handle handle, long service) {
        return handle.createQuery("select id from officer where service_id = :service order by id")
                .bind("service", service)
                .mapTo(Long.class)
                .list();
    }

    /** Moves these officers to a service. */
    public void moveOfficers(Handle handle, List<Long> officers, long to) {
        officers.forEach(officer -> handle.createUpdate("update officer set service_id = :to where id = :officer")
                .bind("officer", officer)
                .bind("to", to)
                .execute());
    }

    /** Every case that is not closed, oldest first. */
    public List<Long> open(Handle handle) {
        return handle.createQuery("select id from case_row where closed is null order by id")
                .mapTo(Long.class)
                .list();
    }

    /** How many open cases each service has, by id. */
    public Map<Long, Integer> openCases(Handle handle) {
        return handle
                .createQuery("""
                        select service_id, count(*) as open_cases from case_row
                        where closed is null and service_id is not null group by service_id
                        """)
                .map((row, context) -> Map.entry(row.getLong("service_id"), row.getInt("open_cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
