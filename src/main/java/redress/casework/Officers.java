package redress.casework;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.council.Absence;
import redress.council.CouncilStore;
import redress.council.Officer;
import redress.council.OfficerStore;
import redress.council.ServiceArea;
import redress.db.Change;
import redress.db.Database;

/** The officers cases are given to: how to reach them, when they are away, and handing over all that one of them has. */
public final class Officers {

    /** The most cases handed over in one transaction. */
    static final int AT_ONCE = 200;

    /** What of an officer can be changed each by itself. */
    public static final RowShape<Officer> SHAPE = RowShape.of(Officer.class, "id");

    private static final String ACT = "council.officer";

    private final Database database;
    private final Cases cases;
    private final Clock clock;
    private final CouncilStore councils = new CouncilStore();
    private final OfficerStore store = new OfficerStore();
    private final CaseStore entries = new CaseStore();

    public Officers(Database database, Cases cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * An officer with what matters when a case is given away.
     *
     * @param away the absence that covers today, or else the next one
     * @param deputy who stands in during it
     * @param openCases how many open cases are with the officer
     */
    public record Listed(Officer officer, Optional<Absence> away, Optional<Officer> deputy, int openCases) {

        /** Whether the officer is away on this day. */
        public boolean isAway(LocalDate day) {
            return away.map(absence -> absence.covers(day)).orElse(false);
        }
    }

    /** Every officer by name, those who left too. */
    public List<Listed> all() {
        boolean counts = new Accounts(database).mayReadCases();
        return database.read(handle -> listed(handle, counts ? store.openCases(handle) : Map.of()));
    }

    private List<Listed> listed(Handle handle, Map<Long, Integer> open) {
        List<Officer> officers = councils.officers(handle);
        Map<Long, Officer> byId = officers.stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        List<Absence> absences = store.absencesFrom(handle, Cases.today(clock));
        return officers.stream()
                .map(officer -> {
                    Optional<Absence> away = absences.stream()
                            .filter(a -> a.officer() == officer.id())
                            .findFirst();
                    return new Listed(
                            officer,
                            away,
                            away.flatMap(Absence::deputy).map(byId::get),
                            open.getOrDefault(officer.id(), 0));
                })
                .toList();
    }

    public List<ServiceArea> services() {
        return database.read(handle -> councils.services(handle, Cases.today(clock)));
    }

    /**
     * Keeps a new officer.
     *
     * @return as it is kept
     * @throws Refused where the name or job title is missing, or the e-mail address is none
     */
    public Officer add(Officer officer, long account) {
        check(officer);
        return database.write(Change.once(account, ACT, "council"), tx -> {
                    Officer kept = councils.addOfficer(tx.handle(), officer);
                    tx.subject(Long.toString(kept.id()));
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    /**
     * Keeps what is known of an officer now, on top of what others changed meanwhile.
     *
     * @param before as it was read
     * @return as it is kept
     * @throws RowClash where somebody else changed the same meanwhile
     * @throws Refused as {@link #add}, or where the officer was taken away
     */
    public Officer change(Officer before, Officer now, long account) {
        check(now);
        return database.write(Change.once(account, ACT, "council"), tx -> {
                    String id = Long.toString(before.id());
                    Officer there = councils.officers(tx.handle()).stream()
                            .filter(each -> each.id() == before.id())
                            .findFirst()
                            .orElseThrow(() -> new Refused(before.name()
                                    + " was taken away from the officers meanwhile. Add the officer anew."));
                    Officer kept = SHAPE.merged(before, now, there, RowClash.Who.last(tx.handle(), List.of(ACT), id));
                    store.change(tx.handle(), kept);
                    tx.subject(id);
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    private static void check(Officer officer) {
        if (officer.name().isBlank()) {
            throw new Refused("The officer needs a name.");
        }
        if (officer.jobTitle().isBlank()) {
            throw new Refused("The officer needs a job title, because letters name officers by it.");
        }
        Addresses.mustBeEmail(officer.email());
    }

    /** Takes an addition back. */
    public void remove(Officer officer, long account) {
        database.write(Change.once(account, ACT, "council"), tx -> {
            store.remove(tx.handle(), officer.id());
            return officer;
        });
    }

    /**
     * The officer leaves: every open case goes to somebody else and none is given any more, in one act.
     *
     * @param to who takes the cases; empty is allowed only where there are none
     * @param why the last day here, today or earlier, and the reason kept with each case
     * @return what became of the cases; where one cannot go there by the procedure, the officer has not left yet
     * @throws Refused where open cases would be left with nobody
     */
    public Handed leave(Officer officer, Optional<Officer> to, Why why, long account) {
        List<Long> open = database.read(handle -> store.openCasesOf(handle, officer.id()));
        if (!open.isEmpty() && to.isEmpty()) {
            throw new Refused(officer.name() + " still has open cases. Choose who takes them.");
        }
        Handed done = open.isEmpty()
                ? new Handed(List.of(), Map.of())
                : handOver(open, officer, to.orElseThrow(), why, account);
        if (done.stay().isEmpty()) {
            keepLeft(officer, Optional.of(why.day()), account);
        }
        return done;
    }

    /** The officer works here after all. */
    public void stay(Officer officer, long account) {
        keepLeft(officer, Optional.empty(), account);
    }

    /** Gives cases back that were handed over: those the other still has. */
    public void handBack(Officer from, Officer to, Handed done, LocalDate day, long account) {
        List<Long> handed = done.handed().stream().map(CaseState::caseId).toList();
        List<Long> still = database.read(handle -> store.openCasesOf(handle, from.id())).stream()
                .filter(handed::contains)
                .toList();
        give(still, from, to, new Why(day, "Taken back"), account);
    }

    private void give(List<Long> going, Officer from, Officer to, Why why, long account) {
        OfficerWork.HandedOver what =
                new OfficerWork.HandedOver(to.id(), to.name(), to.jobTitle(), to.service(), from.name(), why.reason());
        for (int first = 0; first < going.size(); first += AT_ONCE) {
            handOver(going.subList(first, Math.min(first + AT_ONCE, going.size())), what, why.day(), account);
        }
    }

    private void keepLeft(Officer officer, Optional<LocalDate> day, long account) {
        database.write(Change.once(account, ACT, "council"), tx -> {
            store.left(tx.handle(), officer.id(), day);
            tx.subject(Long.toString(officer.id()));
            return officer;
        });
    }

    /**
     * Keeps an absence.
     *
     * @return as it is kept
     * @throws Refused where it has ended already, or the deputy is the officer
     */
    public Absence addAbsence(Absence absence, long account) {
        LocalDate today = Cases.today(clock);
        if (absence.until().isBefore(today)) {
            throw new Refused(
                    "This absence ended on " + Dates.inWords(absence.until()) + ". Type a last day still to come.");
        }
        if (absence.deputy().filter(id -> id == absence.officer()).isPresent()) {
            throw new Refused("Officers cannot stand in for themselves. Choose somebody else.");
        }
        return database.write(Change.once(account, "council.absence", "council"), tx -> {
                    boolean overlaps = store.absencesFrom(tx.handle(), absence.from()).stream()
                            .anyMatch(a -> a.officer() == absence.officer()
                                    && !a.from().isAfter(absence.until()));
                    if (overlaps) {
                        throw new Refused(
                                "An absence of this officer is kept for these days already. Take that one away first.");
                    }
                    return absence.withId(store.addAbsence(tx.handle(), absence));
                })
                .value()
                .orElseThrow();
    }

    /** The officer is not away after all. */
    public void removeAbsence(Absence absence, long account) {
        database.write(Change.once(account, "council.absence", "council"), tx -> {
            store.removeAbsence(tx.handle(), absence.id());
            return absence;
        });
    }

    /**
     * What became of a handing over.
     *
     * @param handed the cases as they are now
     * @param stay why each of the others stays, by reference
     */
    public record Handed(List<CaseState> handed, Map<String, String> stay) {

        public Handed {
            handed = List.copyOf(handed);
            stay = Collections.unmodifiableMap(new LinkedHashMap<>(stay));
        }
    }

    /** Hands every open case of one officer to another, as far as the other may take it. */
    public Handed handOver(Officer from, Officer to, LocalDate day, String reason, long account) {
        return handOver(
                database.read(handle -> store.openCasesOf(handle, from.id())), from, to, new Why(day, reason), account);
    }

    /** When and why, in words, kept with each case. */
    public record Why(LocalDate day, String reason) {}

    /**
     * Hands some cases of one officer to another: each gets its entry, at most 200 of them in one transaction. What the
     * other may not take by the procedure stays. Where something fails midway, the cases already handed over stay so, and
     * calling again hands over the rest.
     *
     * @throws Refused where the other may take none of them
     */
    public Handed handOver(List<Long> some, Officer from, Officer to, Why why, long account) {
        if (from.id() == to.id()) {
            throw new Refused("The cases are with " + to.name() + " already. Choose somebody else.");
        }
        if (!to.active()) {
            throw new Refused(to.name() + " does not work here any more. Choose somebody else.");
        }
        Staff staff = cases.staff();
        List<Long> going = new ArrayList<>();
        Map<String, String> stay = new LinkedHashMap<>();
        for (long id : some) {
            CaseState state = cases.state(id);
            WhoMay.refusal(state, to, staff)
                    .ifPresentOrElse(refusal -> stay.put(state.reference(), refusal), () -> going.add(id));
        }
        if (going.isEmpty() && !stay.isEmpty()) {
            String first = stay.keySet().iterator().next();
            throw new Refused(first + " cannot go to " + to.name() + ". " + stay.get(first));
        }
        give(going, from, to, why, account);
        return new Handed(going.stream().map(cases::state).toList(), stay);
    }

    private void handOver(List<Long> some, OfficerWork.HandedOver what, LocalDate day, long account) {
        String intention = what.officerId() + " " + some + " " + clock.instant();
        UUID request = UUID.nameUUIDFromBytes(intention.getBytes(StandardCharsets.UTF_8));
        database.write(new Change(request, account, "case.hand-over", "case"), tx -> {
            String by = entries.accountName(tx, account);
            for (long id : some) {
                int version = entries.load(tx.handle(), id, entries.referenceOf(tx.handle(), id))
                        .version();
                cases.recordWithin(tx, id, version, state -> List.of(new Step(on(state, day), by, what)), account);
            }
            return some.size();
        });
    }

    /** A case received later than the day of the handing over is handed over on the day it was received. */
    private static Moment on(CaseState state, LocalDate day) {
        return Moment.of(
                day.isBefore(state.received().date()) ? state.received().date() : day);
    }
}
