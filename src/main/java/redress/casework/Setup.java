package redress.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.accounts.Account;
import redress.accounts.AccountStore;
import redress.accounts.May;
import redress.audit.AuditStore;
import redress.council.Contact;
import redress.council.ContactStore;
import redress.council.Council;
import redress.council.CouncilStore;
import redress.council.Officer;
import redress.council.OfficerStore;
import redress.council.ServiceArea;
import redress.council.ServiceStore;
import redress.db.Change;
import redress.db.Database;
import redress.procedure.Procedure;

/** The council behind the cases: first set up with five answers, later added to. */
public final class Setup {

    /** Account number of the one co-ordinator every database begins with. */
    public static final long CO_ORDINATOR = Account.CO_ORDINATOR;

    /** Stands for whoever is signed in at this desk, wherever a use case asks who acts. */
    public static final long SIGNED_IN = Change.SIGNED_IN;

    /** The act by which a database was set up for practice. */
    public static final String PRACTICE = "council.set-up-for-practice";

    /** What of the council can be changed each by itself. */
    public static final RowShape<Council> SHAPE = RowShape.of(Council.class, "prefix", "region", "procedure");

    private static final String CHANGE = "council.change";

    private final Database database;
    private final Clock clock;
    private final CouncilStore councils = new CouncilStore();
    private final RuleStore rules = new RuleStore();
    private final AccountStore accounts = new AccountStore();

    public Setup(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The council; empty where the database has not been set up. */
    public Optional<Council> council() {
        return database.read(councils::find);
    }

    /** Everybody the council writes to besides complainants. */
    public List<Contact> contacts() {
        return database.read(new ContactStore()::all);
    }

    /** The name of whoever is signed in at this desk: who does what is recorded here, and signs what is written. */
    public String coordinator() {
        return database.read(handle -> new CaseStore().accountName(handle, database.accountId()));
    }

    /**
     * Sets up an empty database.
     *
     * @param coordinator the person at the desk
     * @param procedure the procedure in use, with its own text, which is frozen in the database
     * @param bankHolidays gov.uk's JSON
     */
    public void found(Council council, String coordinator, Procedure procedure, String yaml, String bankHolidays) {
        found("council.set-up", council, coordinator, procedure, yaml, bankHolidays);
    }

    /** Sets up an empty database for practice: it says of itself for ever that its cases are made up. */
    public void foundForPractice(
            Council council, String coordinator, Procedure procedure, String yaml, String bankHolidays) {
        found(PRACTICE, council, coordinator, procedure, yaml, bankHolidays);
    }

    /** Whether the cases are made up, so that the whole may be thrown away. */
    public boolean isPractice() {
        return database.read(handle -> AuditStore.has(handle, PRACTICE));
    }

    private void found(
            String act, Council council, String coordinator, Procedure procedure, String yaml, String bankHolidays) {
        database.write(Change.once(SIGNED_IN, act, "council"), tx -> {
            String now = clock.instant().toString();
            if (councils.find(tx.handle()).isPresent()) {
                throw new Refused("This database already belongs to a council. Choose another place for the new one.");
            }
            rules.addProcedure(tx.handle(), procedure, yaml, now);
            rules.addCalendar(tx.handle(), CalendarJson.write(council.region(), List.of(), bankHolidays), now);
            councils.save(tx.handle(), council);
            accounts.rename(tx.handle(), CO_ORDINATOR, coordinator);
            tx.subject("1");
            return council;
        });
    }

    /**
     * Keeps the council with what was changed of it, on top of what others changed meanwhile; its cases and its procedure
     * stay as they are.
     *
     * @param before as it was read
     * @return as it is kept
     * @throws RowClash where somebody else changed the same meanwhile
     */
    public Council change(Council before, Council now) {
        return database.write(Change.once(SIGNED_IN, CHANGE, "council"), tx -> {
                    Council there = councils.find(tx.handle())
                            .orElseThrow(() -> new Refused("This database has no council yet. Set it up first."));
                    Council kept =
                            SHAPE.merged(before, now, there, RowClash.Who.last(tx.handle(), List.of(CHANGE), "1"));
                    councils.save(tx.handle(), kept);
                    tx.subject("1");
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    /** Who may sign in. */
    public Accounts accounts() {
        return new Accounts(database);
    }

    /** What whoever is signed in may do. */
    public May may() {
        return new Accounts(database).may();
    }

    public List<ServiceArea> services() {
        return database.read(handle -> councils.services(handle, Cases.today(clock)));
    }

    public List<Officer> officers() {
        return database.read(councils::officers);
    }

    /** Adds officers, and the services they belong to; an assistant director becomes that of the service. */
    public void addOfficers(List<Officer> officers) {
        addPeople(List.of(), officers);
    }

    /**
     * What was added in one go.
     *
     * @param services the ids of those that were new
     * @param directors who directed a service before, by its id, where somebody added does now
     */
    public record Added(List<Long> services, List<Officer> officers, Map<Long, Optional<Long>> directors) {

        public Added {
            services = List.copyOf(services);
            officers = List.copyOf(officers);
            directors = Map.copyOf(directors);
        }
    }

    /** Adds services, then officers, all or none. */
    public Added addPeople(List<String> services, List<Officer> officers) {
        return database.write(Change.once(SIGNED_IN, "council.officers", "council"), tx -> {
                    Map<Long, Optional<Long>> before = councils.services(tx.handle(), Cases.today(clock)).stream()
                            .collect(Collectors.toMap(ServiceArea::id, ServiceArea::assistantDirector));
                    services.forEach(name -> councils.service(tx.handle(), name));
                    List<Officer> kept = new ArrayList<>();
                    Map<Long, Optional<Long>> directors = new HashMap<>();
                    for (Officer officer : officers) {
                        Officer added = councils.addOfficer(tx.handle(), officer);
                        kept.add(added);
                        if (added.role().equals("assistant-director")
                                && !added.service().isEmpty()) {
                            long service = councils.service(tx.handle(), added.service());
                            councils.directedBy(tx.handle(), service, added);
                            directors.put(service, before.getOrDefault(service, Optional.empty()));
                        }
                    }
                    List<Long> fresh = councils.services(tx.handle(), Cases.today(clock)).stream()
                            .map(ServiceArea::id)
                            .filter(id -> !before.containsKey(id))
                            .toList();
                    return new Added(fresh, kept, directors);
                })
                .value()
                .orElseThrow();
    }

    /**
     * Takes an addition back, all or nothing.
     *
     * @throws Refused where one of the officers has been given a case meanwhile
     */
    public void removePeople(Added added) {
        OfficerStore officers = new OfficerStore();
        ServiceStore areas = new ServiceStore();
        database.write(Change.once(SIGNED_IN, "council.officers", "council"), tx -> {
            Map<Long, Integer> open = officers.openCases(tx.handle());
            added.officers().stream()
                    .filter(officer -> open.containsKey(officer.id()))
                    .findFirst()
                    .ifPresent(officer -> {
                        throw new Refused(officer.name() + " has been given a case since, so the officers added stay.");
                    });
            added.officers().forEach(officer -> officers.remove(tx.handle(), officer.id()));
            added.directors().forEach((service, director) -> areas.directedBy(tx.handle(), service, director));
            added.services().forEach(service -> areas.remove(tx.handle(), service));
            return added;
        });
    }

    public void addServices(List<String> names) {
        database.write(Change.once(SIGNED_IN, "council.services", "council"), tx -> {
            names.forEach(name -> councils.service(tx.handle(), name));
            return names.size();
        });
    }
}
