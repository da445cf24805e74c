package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import redress.calendar.Dates;
import redress.conduct.Conduct;
import redress.conduct.ConductEntry;
import redress.conduct.ConductStep;
import redress.conduct.ConductStore;
import redress.council.CouncilStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.people.Person;
import redress.people.PersonStore;
import redress.people.Profile;
import redress.people.Restriction;
import redress.procedure.Procedure;

/**
 * What is done about one person's unreasonable behaviour (BH-39, NS-22 to NS-33): begun, recorded step by step, corrected
 * and taken back. Each call is one transaction; what is not legal is refused with a sentence and leaves nothing behind.
 */
public final class Conducts {

    private static final String KIND = "conduct";

    private final Database database;
    private final Clock clock;
    private final ConductStore store = new ConductStore();
    private final CaseStore entries = new CaseStore();
    private final RuleStore rules = new RuleStore();
    private final PersonStore people = new PersonStore();
    private final CouncilStore councils = new CouncilStore();
    private final PeopleListStore lists = new PeopleListStore();

    public Conducts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The processes of a person and of all merged into them, the newest first; those wholly taken back are left out. */
    public List<Conduct> of(long person) {
        return database.read(handle -> of(handle, person));
    }

    private List<Conduct> of(Handle handle, long person) {
        Rules frozen = rules.all(handle);
        return store.of(handle, person).stream()
                .map(kept -> fold(kept, frozen))
                .filter(Predicate.not(Conduct::isVoid))
                .toList();
    }

    static Conduct fold(ConductStore.Kept kept, Rules rules) {
        ProcedureRef ref = kept.entries().stream()
                .map(ConductEntry::what)
                .flatMap(what -> begunUnder(what).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("What was recorded about behaviour cannot be read. Restore a backup."));
        return Conduct.of(kept.id(), kept.person(), kept.entries(), rules.procedure(ref));
    }

    private static Optional<ProcedureRef> begunUnder(ConductStep what) {
        if (what instanceof ConductStep.Begun begun) {
            return Optional.of(new ProcedureRef(begun.procedure(), begun.version()));
        }
        return what instanceof ConductStep.TakenOver over
                ? Optional.of(new ProcedureRef(over.procedure(), over.version()))
                : Optional.empty();
    }

    /** The process that is not ended; empty where there is none. */
    public Optional<Conduct> open(long person) {
        return of(person).stream().filter(Conduct::isOpen).findFirst();
    }

    /** The procedure a process begun on this day follows. */
    public Procedure procedure(LocalDate day) {
        return database.read(handle -> rules.inForce(handle, councils.procedureInUse(handle), day));
    }

    /** What is told when a process begins. */
    public record First(String what, String raisedBy, List<String> cases) {
        public First {
            cases = List.copyOf(cases);
        }
    }

    /** Begins with the first sign (NN-39, KL-28: the restriction and all that led to it is on record). */
    public Conduct begin(long person, LocalDate day, First first, String doneBy, long account, UUID request) {
        Procedure procedure = procedure(day);
        return begin(
                person,
                day,
                new ConductStep.Begun(
                        first.what(), first.raisedBy(), first.cases(), procedure.id(), procedure.version()),
                doneBy,
                account,
                request);
    }

    /** Records a restriction decided before it was recorded here. */
    public Conduct takeOver(long person, Restriction restriction, String doneBy, long account, UUID request) {
        Procedure procedure = procedure(restriction.decided());
        ConductStep.TakenOver over = new ConductStep.TakenOver(
                restriction.terms(),
                restriction.decidedBy(),
                restriction.decided(),
                restriction.review(),
                procedure.id(),
                procedure.version());
        return begin(person, Cases.today(clock), over, doneBy, account, request);
    }

    private Conduct begin(long person, LocalDate day, ConductStep first, String doneBy, long account, UUID request) {
        return database.write(new Change(request, account, "conduct.begin", KIND), tx -> {
                    if (of(tx.handle(), person).stream().anyMatch(Conduct::isOpen)) {
                        throw new Refused("It was begun for this person already. Go on with that.");
                    }
                    Profile profile = people.profile(tx.handle(), person)
                            .orElseThrow(() -> new Refused("Nobody is kept under this number any more."));
                    boolean before = profile.care().restriction().isPresent();
                    if (before && first instanceof ConductStep.Begun) {
                        throw new Refused("Contact is restricted already. Take that restriction over first.");
                    }
                    long id = entries.nextCaseId(tx.handle());
                    store.begin(tx, id, profile.person().id());
                    Conduct begun = add(tx, id, day, doneBy, first);
                    if (before) {
                        people.change(tx, profile, profile); // from now on the process has it, not the person's row
                    }
                    return begun;
                })
                .value()
                .orElseGet(() -> open(person).orElseThrow());
    }

    /**
     * Records the next step, a correction or a taking back.
     *
     * @param seen as the caller saw it; where somebody recorded meanwhile it refuses
     */
    public Conduct record(Conduct seen, LocalDate day, ConductStep what, String doneBy, long account, UUID request) {
        return database.write(
                        new Change(request, account, "conduct.record", KIND),
                        tx -> recordWithin(tx, seen, day, what, doneBy))
                .value()
                .orElseGet(() -> read(seen.id()));
    }

    /** The same inside a transaction that does more, such as keeping a letter. */
    public Conduct recordWithin(Tx tx, Conduct seen, LocalDate day, ConductStep what, String doneBy) {
        Conduct there = fold(store.one(tx.handle(), seen.id()), rules.all(tx.handle()));
        if (there.version() != seen.version()) {
            throw new Refused(
                    "Somebody else has recorded something here meanwhile. Read it again (F5), then repeat it.");
        }
        return add(tx, seen.id(), day, doneBy, what);
    }

    private Conduct add(Tx tx, long id, LocalDate day, String doneBy, ConductStep what) {
        if (day.isAfter(Cases.today(clock))) {
            throw new Refused("It cannot have happened on " + Dates.inWords(day)
                    + ", because that day is still to come. Check the year.");
        }
        store.append(tx, id, day, doneBy, what);
        tx.subject(Long.toString(id));
        Conduct now = fold(store.one(tx.handle(), id), rules.all(tx.handle()));
        now.fault().ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        store.project(tx, now);
        return now;
    }

    private Conduct read(long id) {
        return database.read(handle -> fold(store.one(handle, id), rules.all(handle)));
    }

    /** Takes an entry back, with the reason; refused where a later one rests on it. */
    public Conduct takeBack(Conduct seen, long entry, String reason, String doneBy, long account) {
        if (reason.isBlank()) {
            throw new Refused("Say why it is taken back.");
        }
        return record(
                seen, Cases.today(clock), new ConductStep.TakenBack(entry, reason), doneBy, account, UUID.randomUUID());
    }

    /** Puts other words in an entry's place; what stood there stays on record. */
    public Conduct correct(Conduct seen, ConductStep.Corrected now, String doneBy, long account) {
        boolean same = seen.entries().stream()
                .anyMatch(one -> one.seq() == now.entry()
                        && one.what().getClass() == now.instead().getClass());
        if (!same || now.reason().isBlank()) {
            throw new Refused("Say why it is corrected.");
        }
        if (now.day().isAfter(Cases.today(clock))) {
            throw new Refused("It cannot have happened on " + Dates.inWords(now.day())
                    + ", because that day is still to come. Check the year.");
        }
        return record(seen, Cases.today(clock), now, doneBy, account, UUID.randomUUID());
    }

    /** The cases on which something came in since the restriction that was not yet read for new matter (NS-27, BH-39). */
    public List<CaseRow> unchecked(long person) {
        return database.read(handle -> {
            List<Conduct> all = of(handle, person);
            return lists.casesOf(handle, person).stream()
                    .filter(row -> isUnread(all, entries.load(handle, row.id(), row.reference())))
                    .toList();
        });
    }

    /** Whether something came in on this case since the restriction that was not yet read for new matter. */
    public boolean isUnread(CaseState state) {
        return state.personId()
                .map(person -> isUnread(of(person), state.timeline()))
                .orElse(false);
    }

    private static boolean isUnread(List<Conduct> all, Timeline timeline) {
        long read = all.stream()
                .mapToLong(one -> one.readUntil(timeline.caseId()))
                .max()
                .orElse(0);
        return all.stream()
                .flatMap(one -> one.restriction().stream())
                .findFirst()
                .map(restriction -> lastCame(timeline, restriction.decided()) > read)
                .orElse(false);
    }

    /** The number of the last entry that says something came in after a day; 0 where nothing did. */
    private static long lastCame(Timeline timeline, LocalDate after) {
        return timeline.effective().stream()
                .filter(entry -> entry.happened().date().isAfter(after))
                .filter(entry -> entry.what() instanceof Happening.Received
                        || (entry.what() instanceof Happening.ContactNoted noted && noted.inbound()))
                .mapToLong(Entry::seq)
                .max()
                .orElse(0);
    }

    /** Records that what came in on a case was read for new matter. */
    public Conduct check(CaseState state, boolean news, String found, String checkedBy, long account) {
        long person = state.personId().orElseThrow(() -> new Refused("This case has no person."));
        Conduct conduct = open(person)
                .orElseThrow(() -> new Refused("Contact is restricted by an earlier record. Take it over first."));
        long read = conduct.readUntil(state.caseId());
        if (read > 0 && lastCame(state.timeline(), LocalDate.MIN) < read) {
            return conduct;
        }
        ConductStep step = new ConductStep.LaterChecked(state.reference(), state.caseId(), news, found, checkedBy);
        return record(conduct, Cases.today(clock), step, checkedBy, account, UUID.randomUUID());
    }

    /**
     * Refuses a new case of a person whose contact is restricted unless its letter was read for new matter.
     *
     * @param read whether what was found in it was said
     */
    public void demandCheck(Optional<Person> person, boolean read) {
        boolean restricted = person.filter(one -> one.id() != 0)
                .flatMap(one -> open(one.id()))
                .flatMap(Conduct::restriction)
                .isPresent();
        if (restricted && !read) {
            throw new Refused("Contact with this person is restricted. Say whether the letter tells something new, and"
                    + " what you found in it.");
        }
    }
}
