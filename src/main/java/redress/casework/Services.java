package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.calendar.Dates;
import redress.council.CouncilStore;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.council.ServiceStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;

/**
 * The services complaints are about. A service is never renamed in place: it ends, another follows it, and cases keep the
 * name they were given, so that last year's report stays as it was.
 */
public final class Services {

    /** What of a service can be changed each by itself. */
    public static final RowShape<ServiceArea> SHAPE = RowShape.of(ServiceArea.class, "id", "name", "active");

    static final String ACT = "council.service";
    static final String MOVED = "council.service-moved";

    private final Database database;
    private final Clock clock;
    private final ServiceMoves moves;
    private final CouncilStore councils = new CouncilStore();
    private final ServiceStore store = new ServiceStore();

    public Services(Database database, Cases cases, Clock clock) {
        this.database = database;
        this.clock = clock;
        moves = new ServiceMoves(database, cases, clock);
    }

    /** A service with who leads it, who works in it, and how many open cases it has. */
    public record Listed(ServiceArea service, Optional<Officer> assistantDirector, int officers, int openCases) {}

    /** Every service by name, those that ended too. */
    public List<Listed> all() {
        boolean counts = new Accounts(database).mayReadCases();
        return database.read(handle -> listed(handle, counts ? store.openCases(handle) : Map.of()));
    }

    private List<Listed> listed(Handle handle, Map<Long, Integer> open) {
        List<Officer> officers = councils.officers(handle);
        Map<Long, Officer> byId = officers.stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        return councils.services(handle, Cases.today(clock)).stream()
                .map(service -> new Listed(
                        service,
                        service.assistantDirector().map(byId::get),
                        (int) officers.stream()
                                .filter(o -> o.active() && o.service().equals(service.name()))
                                .count(),
                        open.getOrDefault(service.id(), 0)))
                .toList();
    }

    /**
     * A new service.
     *
     * @return its id
     * @throws Refused where it has no name, or one of the name is there already
     */
    public long add(String name, Optional<Long> assistantDirector, long account) {
        return write(account, tx -> {
            long id = store.add(tx.handle(), free(tx.handle(), name));
            store.directedBy(tx.handle(), id, assistantDirector);
            tx.subject(Long.toString(id));
            return id;
        });
    }

    /** Takes an addition back. */
    public void remove(long service, long account) {
        write(account, tx -> {
            store.remove(tx.handle(), service);
            return service;
        });
    }

    /**
     * What became of open cases when their service moved.
     *
     * @param officers those who moved, by id
     * @param entries the entries made, by case
     * @param stay why each of the others stays with whom it was, by reference
     */
    public record Moved(List<Long> officers, Map<Long, List<Long>> entries, Map<String, String> stay) {

        public Moved {
            officers = List.copyOf(officers);
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            stay = Collections.unmodifiableMap(new LinkedHashMap<>(stay));
        }
    }

    /**
     * From this day the service belongs to another directorate: another Assistant Director leads it, or nobody. The open
     * cases of the service that are with the one before go along in the same act, as far as the procedure lets them.
     *
     * @param from today or earlier
     * @throws RowClash where somebody else put somebody else in the lead meanwhile
     * @throws Refused where the day is still to come, or the officer leads it already
     */
    public Moved lead(ServiceArea service, Optional<Officer> officer, LocalDate from, long account) {
        mustHaveCome(from);
        if (officer.map(Officer::id).equals(service.assistantDirector())) {
            throw new Refused(
                    officer.map(one -> one.name() + " leads " + service.name() + " already. Choose somebody else.")
                            .orElse("Nobody leads " + service.name() + ". Choose who does from now on."));
        }
        return moves.lead(service, officer, from, account);
    }

    /** Takes {@link #lead} back, the cases too. */
    public void unlead(ServiceArea service, Moved done, long account) {
        moves.unlead(service, done, account);
    }

    /**
     * From this day the service is part of another: it ends, and its officers and every open case go to the other in the
     * same act. Closed cases, and reports of any year, keep the name that was.
     *
     * @param from the first day without it, today or earlier
     * @throws Refused where either has ended, both are the same, or the day is still to come
     */
    public Moved merge(ServiceArea service, ServiceArea into, LocalDate from, long account) {
        mustGoOn(service);
        mustGoOn(into);
        mustHaveCome(from);
        if (service.id() == into.id()) {
            throw new Refused("A service cannot become part of itself. Choose another.");
        }
        return moves.merge(service, into, from, account);
    }

    /** Takes {@link #merge} back, the officers and cases too. */
    public void unmerge(ServiceArea service, Moved done, long account) {
        moves.unmerge(service, done, account);
    }

    private void mustHaveCome(LocalDate from) {
        if (from.isAfter(Cases.today(clock))) {
            throw new Refused("A service moves on the day or afterwards. Come back then, or type an earlier day.");
        }
    }

    /**
     * From this day the service bears another name: a service of that name follows it, with its Assistant Director and
     * its officers. Cases keep the name they were given.
     *
     * @param from the first day under the new name, today or earlier
     * @return the id of the service that follows
     * @throws Refused where it ended before, the day is still to come, or one of the new name is there already
     */
    public long rename(ServiceArea service, String name, LocalDate from, long account) {
        mustGoOn(service);
        if (from.isAfter(Cases.today(clock))) {
            throw new Refused("A service is renamed on the day or afterwards. Come back then, or type an earlier day.");
        }
        return write(account, tx -> {
            ServiceArea there = going(tx.handle(), service, clock);
            long next = store.add(tx.handle(), free(tx.handle(), name));
            store.directedBy(tx.handle(), next, there.assistantDirector());
            store.moveOfficers(tx.handle(), service.id(), next);
            store.end(tx.handle(), service.id(), Optional.of(from), Optional.of(next));
            tx.subject(Long.toString(service.id()));
            return next;
        });
    }

    /**
     * Takes a renaming back.
     *
     * @param next what {@link #rename} returned
     */
    public void unrename(ServiceArea service, long next, long account) {
        write(account, tx -> {
            store.moveOfficers(tx.handle(), next, service.id());
            store.end(tx.handle(), service.id(), Optional.empty(), Optional.empty());
            store.remove(tx.handle(), next);
            tx.subject(Long.toString(service.id()));
            return next;
        });
    }

    /**
     * New cases no longer go to the service from this day; it may be still to come.
     *
     * @param service as it was read
     * @param day the first day without it
     * @throws RowClash where somebody else ended it on another day meanwhile
     * @throws Refused where it ended before
     */
    public void end(ServiceArea service, LocalDate day, long account) {
        mustGoOn(service);
        endOn(service, Optional.of(day), account);
    }

    private void endOn(ServiceArea service, Optional<LocalDate> day, long account) {
        write(account, tx -> {
            ServiceArea there = there(tx.handle(), service, clock);
            ServiceArea wanted =
                    new ServiceArea(service.id(), service.name(), service.assistantDirector(), day, service.active());
            ServiceArea kept = SHAPE.merged(service, wanted, there, changedLast(tx.handle(), service));
            store.end(tx.handle(), service.id(), kept.endedOn(), Optional.empty());
            tx.subject(Long.toString(service.id()));
            return kept;
        });
    }

    /** The service as it is by now. */
    static ServiceArea there(Handle handle, ServiceArea seen, Clock clock) {
        return new CouncilStore()
                .services(handle, Cases.today(clock)).stream()
                        .filter(each -> each.id() == seen.id())
                        .findFirst()
                        .orElseThrow(() -> new Refused(seen.name()
                                + " was taken away from the services meanwhile. Add it anew, or leave it."));
    }

    /** The same, which must not have ended meanwhile. */
    static ServiceArea going(Handle handle, ServiceArea seen, Clock clock) {
        ServiceArea there = there(handle, seen, clock);
        if (there.endedOn().isPresent()) {
            throw new Refused(seen.name() + " has been ended meanwhile, from "
                    + Dates.inWords(there.endedOn().orElseThrow()) + " ("
                    + changedLast(handle, seen).inWords()
                    + "). Read it again (F5), then look whether this is still wanted.");
        }
        return there;
    }

    static RowClash.Who changedLast(Handle handle, ServiceArea service) {
        return RowClash.Who.last(handle, List.of(ACT, MOVED), Long.toString(service.id()));
    }

    /** The service goes on after all. */
    public void goOn(ServiceArea service, long account) {
        endOn(service, Optional.empty(), account);
    }

    private static void mustGoOn(ServiceArea service) {
        if (service.endedOn().isPresent()) {
            throw new Refused(service.name() + " has an end already. Let it go on first.");
        }
    }

    private String free(Handle handle, String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw new Refused("The service needs a name.");
        }
        if (store.exists(handle, name)) {
            throw new Refused("There is a service called " + name + " already. Choose another name.");
        }
        return name;
    }

    private <T> T write(long account, Function<Tx, T> change) {
        return database.write(Change.once(account, ACT, "service"), change::apply)
                .value()
                .orElseThrow();
    }
}
