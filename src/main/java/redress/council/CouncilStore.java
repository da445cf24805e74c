package redress.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.calendar.Region;

/** The council, its services, officers and closure days on disk. */
public final class CouncilStore {

    public Optional<Council> find(Handle handle) {
        return handle.createQuery("""
                        select name, prefix, region, team, address, telephone, email, website, procedure_id
                        from council where id = 1
                        """)
                .map((row, context) -> new Council(
                        row.getString("name"),
                        row.getString("prefix"),
                        Region.of(row.getString("region")).orElseThrow(),
                        row.getString("team"),
                        row.getString("address"),
                        row.getString("telephone"),
                        row.getString("email"),
                        row.getString("website"),
                        row.getString("procedure_id")))
                .findOne();
    }

    /** Keeps the council, in place of what was kept of it before. */
    public void save(Handle handle, Council council) {
        handle.createUpdate("delete from council").execute();
        handle.createUpdate("""
                        insert into council (id, name, prefix, region, team, address, telephone, email, website, procedure_id, settings)
                        values (1, :name, :prefix, :regionId, :team, :address, :telephone, :email, :website, :procedure, '{}')
                        """)
                .bindMethods(council)
                .bind("regionId", council.region().id())
                .execute();
    }

    public String procedureInUse(Handle handle) {
        return find(handle).orElseThrow().procedure();
    }

    public String prefix(Handle handle) {
        return find(handle).orElseThrow().prefix();
    }

    /**
     * Every service by name, those that ended too.
     *
     * @param today tells which are still active
     */
    public List<ServiceArea> services(Handle handle, LocalDate today) {
        return handle.createQuery("select id, name, assistant_director_id, ended_on from service order by name")
                .map((row, context) -> {
                    Optional<LocalDate> ended = Optional.ofNullable(row.getObject("ended_on", LocalDate.class));
                    return new ServiceArea(
                            row.getLong("id"),
                            row.getString("name"),
                            Optional.ofNullable(row.getObject("assistant_director_id", Long.class)),
                            ended,
                            ended.isEmpty() || today.isBefore(ended.get()));
                })
                .list();
    }

    /** The id of the service of this name, which is made where there is none yet. */
    public long service(Handle handle, String name) {
        Optional<Long> known = handle.createQuery("select id from service where name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> handle.createUpdate("insert into service (name, active) values (:name, true)")
                .bind("name", name)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    public void directedBy(Handle handle, long service, Officer assistantDirector) {
        handle.createUpdate("update service set assistant_director_id = :officer where id = :service")
                .bind("officer", assistantDirector.id())
                .bind("service", service)
                .execute();
    }

    public List<Officer> officers(Handle handle) {
        return handle.createQuery("""
                        select o.id, o.name, o.job_title, o.role, o.email, o.telephone, s.name as service, o.active
                        from officer o left join service s on s.id = o.service_id
                        order by o.name
                        """)
                .map((row, context) -> new Officer(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("role"),
                        row.getString("email"),
                        row.getString("telephone"),
                        Optional.ofNullable(row.getString("service")).orElse(""),
                        row.getBoolean("active")))
                .list();
    }

    /** Keeps a new officer; the service is made where there is none of its name yet. */
    public Officer addOfficer(Handle handle, Officer officer) {
        Optional<Long> service =
                officer.service().isEmpty() ? Optional.empty() : Optional.of(service(handle, officer.service()));
        long id = handle.createUpdate("""
                        insert into officer (name, job_title, role, email, telephone, service_id, active)
                        values (:name, :jobTitle, :role, :email, :telephone, :serviceId, :active)
                        """)
                .bindMethods(officer)
                .bind("serviceId", service.orElse(null))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return officers(handle).stream().filter(o -> o.id() == id).findFirst().orElseThrow();
    }
}
