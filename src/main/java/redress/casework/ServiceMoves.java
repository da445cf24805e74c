package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import redress.calendar.Moment;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.council.ServiceStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;

/** Moves a service with its officers and open cases in one transaction, and moves all of it back. */
final class ServiceMoves {

    private final Database database;
    private final Cases cases;
    private final Clock clock;
    private final ServiceStore store = new ServiceStore();
    private final CaseStore entries = new CaseStore();

    ServiceMoves(Database database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    Services.Moved merge(ServiceArea service, ServiceArea into, LocalDate from, long account) {
        return write(account, service, tx -> {
            Services.going(tx.handle(), service, clock);
            Services.going(tx.handle(), into, clock);
            List<Long> officers = store.officersOf(tx.handle(), service.id());
            store.moveOfficers(tx.handle(), officers, into.id());
            store.end(tx.handle(), service.id(), Optional.of(from), Optional.of(into.id()));
            OfficerWork.ServiceMoved what = new OfficerWork.ServiceMoved(service.name(), into.name(), "");
            Map<Long, List<Long>> made = new LinkedHashMap<>();
            for (CaseState state : open(tx, isAbout(service.name()))) {
                made.put(state.caseId(), record(tx, state, from, what, account));
            }
            return new Services.Moved(officers, made, Map.of());
        });
    }

    void unmerge(ServiceArea service, Services.Moved done, long account) {
        write(account, service, tx -> {
            takeBack(tx, done, account);
            store.moveOfficers(tx.handle(), done.officers(), service.id());
            store.end(tx.handle(), service.id(), Optional.empty(), Optional.empty());
            return done;
        });
    }

    Services.Moved lead(ServiceArea service, Optional<Officer> officer, LocalDate from, long account) {
        Staff staff = cases.staff();
        return write(account, service, tx -> {
            ServiceArea wanted = new ServiceArea(
                    service.id(), service.name(), officer.map(Officer::id), service.endedOn(), service.active());
            Services.SHAPE.merged(
                    service,
                    wanted,
                    Services.there(tx.handle(), service, clock),
                    Services.changedLast(tx.handle(), service));
            store.directedBy(tx.handle(), service.id(), officer.map(Officer::id));
            Map<Long, List<Long>> made = new LinkedHashMap<>();
            Map<String, String> stay = new LinkedHashMap<>();
            for (CaseState state : officer.isEmpty() ? List.<CaseState>of() : open(tx, isWithLeaderOf(service))) {
                Officer to = officer.orElseThrow();
                Optional<String> refusal = WhoMay.refusal(state, to, staff);
                if (refusal.isPresent()) {
                    stay.put(state.reference(), refusal.orElseThrow());
                } else {
                    made.put(state.caseId(), record(tx, state, from, handedOver(state, to, service), account));
                }
            }
            return new Services.Moved(List.of(), made, stay);
        });
    }

    void unlead(ServiceArea service, Services.Moved done, long account) {
        write(account, service, tx -> {
            takeBack(tx, done, account);
            store.directedBy(tx.handle(), service.id(), service.assistantDirector());
            return done;
        });
    }

    private static Predicate<CaseState> isAbout(String service) {
        return state -> state.points().stream()
                        .anyMatch(point -> point.service().equals(service))
                || state.holder().filter(by -> by.service().equals(service)).isPresent();
    }

    private static Predicate<CaseState> isWithLeaderOf(ServiceArea service) {
        return isAbout(service.name())
                .and(state -> state.holder().map(Happening.Allocated::officerId).equals(service.assistantDirector()))
                .and(state -> state.holder().isPresent());
    }

    private static OfficerWork.HandedOver handedOver(CaseState state, Officer to, ServiceArea service) {
        return new OfficerWork.HandedOver(
                to.id(),
                to.name(),
                to.jobTitle(),
                to.service(),
                state.holder().orElseThrow().officer(),
                to.name() + " leads " + service.name() + " now");
    }

    private List<CaseState> open(Tx tx, Predicate<CaseState> which) {
        return store.open(tx.handle()).stream()
                .map(id -> cases.state(tx, id))
                .filter(which)
                .toList();
    }

    /** A case received after the day moves on the day it was received. @return the entries made */
    private List<Long> record(Tx tx, CaseState before, LocalDate from, Happening what, long account) {
        LocalDate received = before.received().date();
        Moment day = Moment.of(from.isBefore(received) ? received : from);
        String by = entries.accountName(tx, account);
        CaseState after = cases.recordOnTop(tx, before.caseId(), state -> List.of(new Step(day, by, what)), account);
        return after.timeline().entries().stream()
                .skip(before.version())
                .map(Entry::seq)
                .toList();
    }

    private void takeBack(Tx tx, Services.Moved done, long account) {
        Moment today = Moment.of(cases.today());
        String by = entries.accountName(tx, account);
        done.entries().forEach((id, made) -> {
            List<Step> steps = made.stream()
                    .map(seq -> new Step(today, by, new Happening.Voided(seq, "Taken back")))
                    .toList();
            cases.recordOnTop(tx, id, state -> steps, account);
        });
    }

    private <T> T write(long account, ServiceArea service, Function<Tx, T> change) {
        return database.write(Change.once(account, Services.MOVED, "service"), tx -> {
                    tx.subject(Long.toString(service.id()));
                    return change.apply(tx);
                })
                .value()
                .orElseThrow();
    }
}
