package redress.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import redress.conduct.ConductStore;
import redress.conduct.Restricted;
import redress.db.Database;
import redress.people.PersonStore;
import redress.people.Profile;

/** Every restriction of contact there is or was, for counting. */
public final class Restrictions {

    private final Database database;
    private final ConductStore store = new ConductStore();
    private final RuleStore rules = new RuleStore();
    private final PersonStore people = new PersonStore();

    public Restrictions(Database database) {
        this.database = database;
    }

    /** How long each lasted; one kept with the person by an earlier program, and not taken over yet, among them. */
    public List<Restricted> all() {
        return database.read(
                handle -> Stream.concat(processes(handle), kept(handle)).toList());
    }

    private Stream<Restricted> processes(Handle handle) {
        Rules frozen = rules.all(handle);
        return store.all(handle).stream()
                .map(kept -> Conducts.fold(kept, frozen))
                .flatMap(conduct -> conduct.restricted().stream());
    }

    private Stream<Restricted> kept(Handle handle) {
        Rules frozen = rules.all(handle);
        return people.restricted(handle).stream()
                .filter(profile -> store.of(handle, profile.person().id()).stream()
                        .map(kept -> Conducts.fold(kept, frozen))
                        .flatMap(conduct -> conduct.restriction().stream())
                        .findFirst()
                        .isEmpty())
                .flatMap(Restrictions::own);
    }

    private static Stream<Restricted> own(Profile profile) {
        return profile.care().restriction().stream()
                .map(restriction -> new Restricted(restriction.decided(), Optional.empty()));
    }
}
