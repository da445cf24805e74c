package redress.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.council.CouncilStore;
import redress.council.OfficerStore;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.people.Candidate;
import redress.people.Person;
import redress.people.PersonStore;
import redress.people.Profile;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;

/**
 * What can be done with cases: the one way by which screens, commands and the import record anything. Each call is one
 * transaction; what is not legal is refused with a sentence and leaves nothing behind.
 */
public final class Cases {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Database database;
    private final Clock clock;
    private final CaseStore store = new CaseStore();
    private final ProjectionStore projections = new ProjectionStore();
    private final SearchStore search = new SearchStore();
    private final RuleStore rules = new RuleStore();
    private final PersonStore people = new PersonStore();
    private final CouncilStore councils = new CouncilStore();
    private final PlaceStore places = new PlaceStore();

    public Cases(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Today, by the clock of this desk. */
    public LocalDate today() {
        return today(clock);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /**
     * Opens a case.
     *
     * @param request made once per intention; saving again with it opens nothing twice
     * @param first what else is recorded in the same step (an exclusion, an allocation)
     * @throws Refused with a sentence where the case cannot be as told
     */
    public CaseState open(NewCase intake, List<Step> first, long account, UUID request) {
        var written = database.write(
                new Change(request, account, "case.receive", "case"), tx -> openWithin(tx, intake, first, account));
        return written.value()
                .orElseGet(() -> state(Long.parseLong(written.subjectId().orElseThrow())));
    }

    /** Opens a case inside a transaction that does more, such as an import of many rows. */
    public CaseState openWithin(Tx tx, NewCase intake, List<Step> first, long account) {
        if (intake.received().date().isAfter(today())) {
            throw new Refused("It cannot have been received on "
                    + Dates.inWords(intake.received().date()) + ", because that day is still to come. Check the year.");
        }
        if (intake.subject().isBlank()) {
            throw new Refused("The case needs a few words that say what it is about.");
        }
        Optional<Person> person = intake.person().map(p -> p.id() == 0 ? people.add(tx.handle(), p) : p);
        Procedure procedure = rules.inForce(
                tx.handle(),
                councils.procedureInUse(tx.handle()),
                intake.received().date());
        long calendar = rules.newestCalendar(tx.handle());
        long caseId = store.nextCaseId(tx.handle());
        Happening.Received received = intake.receipt(procedure, calendar, person.map(Person::id));
        String reference = intake.reference().orElseGet(() -> nextReference(tx));
        if (store.caseIdOf(tx.handle(), reference).isPresent()) {
            throw new Refused("There is already a case " + reference + ".");
        }
        tx.subject(Long.toString(caseId));
        store.append(tx, caseId, intake.received(), intake.takenBy(), received);
        first.forEach(step -> store.append(tx, caseId, step.happened(), step.doneBy(), kept(tx, step.what())));
        return keep(tx, new Timeline(caseId, reference, List.of()), rules.all(tx.handle()), account);
    }

    private String nextReference(Tx tx) {
        int year = today().getYear();
        return "%s-%d-%04d".formatted(councils.prefix(tx.handle()), year, tx.nextNumber(year));
    }

    /**
     * Records something on a case.
     *
     * @param basedOn the version of the case the caller saw
     * @throws Overtaken where the case has more entries by now; {@link OnTop} tries it on top of them
     * @throws Refused where the timeline would not be legal with it
     */
    public CaseState record(long caseId, int basedOn, List<Step> steps, long account, UUID request) {
        try {
            var written = database.write(
                    new Change(request, account, new Accounts(database).act(steps), "case"),
                    tx -> recordWithin(tx, caseId, basedOn, ignored -> steps, account));
            return written.value().orElseGet(() -> state(caseId));
        } catch (Overtaken overtaken) {
            throw overtaken.byItself(request, account);
        }
    }

    /**
     * Records inside a transaction that does more; the steps may depend on what else it does, such as keeping a letter.
     *
     * @throws Overtaken where the case has more entries than the caller saw
     */
    public CaseState recordWithin(
            Tx tx, long caseId, int basedOn, Function<CaseState, List<Step>> steps, long account) {
        Timeline before = store.load(tx.handle(), caseId, store.referenceOf(tx.handle(), caseId));
        Rules frozen = rules.all(tx.handle());
        CaseState standing = CaseState.of(before, frozen);
        if (before.version() != basedOn) {
            throw Overtaken.by(standing, basedOn, steps);
        }
        List<Step> taken = Overtaken.numbered(standing, steps.apply(standing));
        List<Happening> what = taken.stream().map(Step::what).toList();
        if (what.stream().anyMatch(WhoMay::gives)) {
            WhoMay.check(standing, what, staff(tx.handle()));
        }
        for (Step step : taken) {
            if (step.happened().date().isAfter(today())) {
                throw new Refused("It cannot have happened on "
                        + Dates.inWords(step.happened().date()) + ", because that day is still to come.");
            }
            store.append(tx, caseId, step.happened(), step.doneBy(), kept(tx, step.what()));
        }
        tx.subject(Long.toString(caseId));
        CaseState now = keep(tx, before, frozen, account);
        Seers.check(now, database);
        AnswerNeeds.check(now, what);
        BeforeResponse.check(now, what);
        return now;
    }

    /** Somebody who complains with the person is kept with people, under one number however often they write. */
    private Happening kept(Tx tx, Happening what) {
        if (!(what instanceof Partaking.ComplainantJoined joined) || joined.personId() > 0) {
            return what;
        }
        Person typed = new Person(
                0,
                0,
                joined.title(),
                joined.name(),
                "",
                joined.address(),
                joined.postcode(),
                joined.email(),
                joined.telephone(),
                "post",
                "");
        Person known = people.same(tx.handle(), typed).orElseGet(() -> people.add(tx.handle(), typed));
        return joined.kept(known.id());
    }

    private Staff staff(Handle handle) {
        return Staff.on(today(), councils.officers(handle), new OfficerStore().absencesFrom(handle, today()));
    }

    /** Everybody a case might be given to, as of today. */
    public Staff staff() {
        return database.read(this::staff);
    }

    /**
     * Takes an act back: each entry it made is voided, the last one first.
     *
     * @param before the case before the act
     * @param after the case just after it
     * @param reason why, kept with each entry taken back
     * @return the case now; empty where the act made no entries
     */
    public Optional<CaseState> takeBack(CaseState before, CaseState after, String doneBy, String reason, long account) {
        Set<Long> there = before.timeline().entries().stream().map(Entry::seq).collect(Collectors.toUnmodifiableSet());
        List<Step> steps = new ArrayList<>(after.timeline().entries().stream()
                .filter(entry -> !there.contains(entry.seq()))
                .filter(entry -> !(entry.what() instanceof Happening.Voided))
                .map(entry -> new Step(Moment.of(today()), doneBy, new Happening.Voided(entry.seq(), reason)))
                .toList());
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(steps);
        CaseState now = state(after.caseId());
        return Optional.of(record(now.caseId(), now.version(), steps, account, UUID.randomUUID()));
    }

    /** Records on the case as it is by now, whoever changed it before: for acts over many cases at once. */
    CaseState recordOnTop(Tx tx, long caseId, Function<CaseState, List<Step>> steps, long account) {
        int version = store.load(tx.handle(), caseId, store.referenceOf(tx.handle(), caseId))
                .version();
        return recordWithin(tx, caseId, version, steps, account);
    }

    private CaseState keep(Tx tx, Timeline before, Rules frozen, long account) {
        Recording by = new Recording(clock.instant(), store.accountName(tx, account));
        Timeline timeline = store.loadWithin(tx, before.caseId(), before.reference(), before, by);
        CaseState state = CaseState.of(timeline, frozen);
        projections.write(tx.handle(), state, state.personId().flatMap(id -> people.find(tx.handle(), id)));
        return state;
    }

    /** The case as it stands. */
    public CaseState state(long caseId) {
        return database.read(handle -> fold(handle, caseId));
    }

    /** The case as it stands within a transaction that goes on to change it. */
    CaseState state(Tx tx, long caseId) {
        return fold(tx.handle(), caseId);
    }

    /** The case with this reference, typed and kept in capital or small letters. */
    public Optional<CaseState> find(String reference) {
        return database.read(handle -> search.caseOf(handle, reference.strip())
                .or(() -> store.caseIdOf(handle, reference.strip()))
                .map(id -> fold(handle, id)));
    }

    private CaseState fold(Handle handle, long caseId) {
        return CaseState.of(store.load(handle, caseId, store.referenceOf(handle, caseId)), rules.all(handle));
    }

    public Optional<Person> person(CaseState state) {
        return database.read(handle -> state.personId().flatMap(id -> people.find(handle, id)));
    }

    /** All that is known of whom the case is from. */
    public Optional<Profile> profile(CaseState state) {
        return database.read(handle -> state.personId().flatMap(id -> people.profile(handle, id)));
    }

    /** Whether something came in on it, since contact was restricted, that nobody read for new matter yet (NS-27). */
    public boolean isToBeRead(CaseState state) {
        return new Conducts(database, clock).isUnread(state);
    }

    /** Records that what came in on a case of somebody restricted was read for new matter; the case stays as it is. */
    public CaseState readLaterLetter(CaseState state, boolean news, String found, String by, long account) {
        new Conducts(database, clock).check(state, news, found, by, account);
        return state;
    }

    /** The person kept under this number. */
    public Optional<Person> person(long id) {
        return database.read(handle -> people.find(handle, id));
    }

    /** Cases by filter. */
    public List<CaseRow> list(CaseFilter filter) {
        return database.read(handle -> search.list(handle, filter, today()));
    }

    /** These cases, in the order of their ids given; those that are not there are left out. */
    public List<CaseRow> rows(List<Long> ids) {
        return database.read(handle -> search.rows(handle, ids)).stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    /** What a list of cases can be filtered by. */
    public FilterChoices filterChoices() {
        return database.read(search::choices);
    }

    /** Cases that hold the words typed; most is the largest number of rows. */
    public List<CaseRow> search(String typed, int most) {
        return database.read(handle -> search.search(handle, typed, most));
    }

    /** Cases and people that hold what was typed: a reference or its end, a name, postcode, number or phrase. */
    public SearchHits searchEverything(String typed, int mostCases, int mostPeople) {
        return database.read(handle -> search.everything(handle, typed, mostCases, mostPeople));
    }

    /** Every open case, folded, for the to-do list. */
    public List<CaseState> openCases() {
        return database.read(handle -> {
            Rules frozen = rules.all(handle);
            return store.loadOpen(handle).stream()
                    .map(timeline -> CaseState.of(timeline, frozen))
                    .toList();
        });
    }

    /** Every case, open or closed, with a letter that was written and not sent. */
    public List<CaseState> withLettersToSend() {
        return database.read(handle -> search.withLettersToSend(handle).stream()
                .map(id -> fold(handle, id))
                .filter(state -> !state.lettersToSend().isEmpty())
                .toList());
    }

    /** Of every open case the person's name; "" where none was given. */
    public Map<Long, String> openPeople() {
        return database.read(handle -> search.list(handle, CaseFilter.open(Integer.MAX_VALUE), today())).stream()
                .collect(Collectors.toMap(CaseRow::id, CaseRow::person));
    }

    /** The facts of every case, for reports. */
    public List<CaseFacts> facts() {
        return database.read(search::facts);
    }

    /** Persons much like the one typed: by name, though mistyped, by postcode or by telephone. */
    public List<Person> alike(String typed, int most) {
        return database.read(handle -> people.alike(handle, typed, most).stream()
                .map(Candidate::person)
                .toList());
    }

    /** The service and the cause that past cases with the same words had; empty where they do not agree. */
    public Suggestion.Both suggested(String words) {
        return database.read(handle -> new SuggestionStore().about(handle, words));
    }

    /** The procedure a case received on this day comes under, by the council's setting. */
    public Procedure procedureInForce(LocalDate received) {
        return database.read(handle -> rules.inForce(handle, councils.procedureInUse(handle), received));
    }

    /**
     * What would be promised for a case like this, opened now: its deadlines with their working.
     *
     * @param stage the stage it would begin in; "" where the procedure begins
     */
    public List<Deadline> promised(CaseKind kind, Moment received, String stage, Set<String> flags) {
        return new Promise(procedureInForce(received.date()), calendar()).of(kind, received, stage, flags);
    }

    /** The cases of one person, newest first. */
    public List<CaseRow> casesOf(long person) {
        return database.read(handle -> search.ofPerson(handle, person, 50));
    }

    /** What concerns two cases at once. */
    public CaseTies ties() {
        return new CaseTies(database, this);
    }

    /** The wards there are, and the one entered before for a postcode; "" where that is not known. */
    public Wards wards(String postcode) {
        return database.read(handle -> new Wards(places.known(handle), places.before(handle, postcode)));
    }

    /** What the audit keeps of things that change nothing. */
    public Traces traces() {
        return new Traces(database);
    }

    /** The versions of the council's procedure. */
    public Policies policies() {
        return new Policies(database, rules, clock);
    }

    /** Many people about one matter, answered in one case. */
    public Groups groups() {
        return new Groups(database, this);
    }

    /** Every procedure and calendar version there is, for working dates out without recording anything. */
    public Rules rules() {
        return database.read(rules::all);
    }

    /** The newest calendar, by which a case opened now would count. */
    public WorkingCalendar calendar() {
        return database.read(handle -> rules.all(handle).calendar(rules.newestCalendar(handle)));
    }
}
