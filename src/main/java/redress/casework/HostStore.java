package redress.casework;

import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** Whether this PC keeps the cases for other desks, on disk. */
final class HostStore {

    private static final String PORT = "host-port";

    /** The port desks come to; empty where the cases are not shared. */
    OptionalInt port(Handle handle) {
        return handle
                .createQuery("select said from desk_setting where name = :name")
                .bind("name", PORT)
                .mapTo(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Keeps the port in place of the one before; none where empty. */
    void keepPort(Handle handle, OptionalInt port) {
        handle.createUpdate("delete from desk_setting where name = :name")
                .bind("name", PORT)
                .execute();
        port.ifPresent(number -> handle.createUpdate("insert into desk_setting (name, said) values (:name, :said)")
                .bind("name", PORT)
                .bind("said", Integer.toString(number))
                .execute());
    }
}
