package redress.council;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import redress.calendar.Closure;

/** The days the council is shut although its region works, on disk. */
public final class ClosureStore {

    /** All closures, by their first day. */
    public List<Closure> all(Handle handle) {
        return handle.createQuery("select first_day, last_day, name from closure order by first_day, id")
                .map((row, context) -> new Closure(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("name")))
                .list();
    }

    /** Keeps these closures in place of those kept before. */
    public void replace(Handle handle, List<Closure> closures) {
        handle.createUpdate("delete from closure").execute();
        for (Closure closure : closures) {
            handle.createUpdate("insert into closure (first_day, last_day, name) values (:from, :to, :name)")
                    .bindMethods(closure)
                    .execute();
        }
    }
}
