package redress.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.council.CouncilStore;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.db.Change;
import redress.db.Database;
import redress.db.Tx;
import redress.documents.Rows;
import redress.people.Person;
import redress.people.PersonStore;
import redress.procedure.Procedure;

/**
 * Takes over the cases of an old register. First plan, which stores nothing, then store. Rows whose reference is in the
 * database already are doubted, so that the same file may be loaded again after an import was broken off.
 */
public final class SpreadsheetImport {

    private static final int ROWS_A_TRANSACTION = 200;

    private final Database database;
    private final Cases cases;
    private final RuleStore rules = new RuleStore();
    private final CouncilStore councils = new CouncilStore();
    private final PersonStore people = new PersonStore();

    public SpreadsheetImport(Database database, Clock clock) {
        this.database = database;
        this.cases = new Cases(database, clock);
    }

    /**
     * What an import into a database that does not exist yet would do.
     *
     * @throws Refused where the columns are not those of cases
     */
    public static ImportPlan planForNew(Procedure procedure, WorkingCalendar calendar, Rows table, Clock clock) {
        return new ImportReader(ImportContext.ofNew(procedure, calendar, Cases.today(clock))).read(table);
    }

    /**
     * What an import into this database would do.
     *
     * @throws Refused where the columns are not those of cases
     */
    public ImportPlan plan(Rows table) {
        return plan(table, Map.of());
    }

    /**
     * What an import into this database would do.
     *
     * @param agreed services, officers and causes that are not known yet and may be taken in
     * @throws Refused where the columns are not those of cases
     */
    public ImportPlan plan(Rows table, Map<ImportColumn, Set<String>> agreed) {
        return new ImportReader(context(agreed)).read(table);
    }

    /**
     * The words of the table that are not known here and make their rows doubtful, each once.
     *
     * @throws Refused where the columns are not those of cases
     */
    public List<ImportWord> unknownWords(Rows table) {
        return new ImportUnknown(context(Map.of())).in(table);
    }

    private ImportContext context(Map<ImportColumn, Set<String>> agreed) {
        return database.read(handle -> {
            List<String> services = councils.services(handle, cases.today()).stream()
                    .map(ServiceArea::name)
                    .toList();
            List<String> officers =
                    councils.officers(handle).stream().map(Officer::name).toList();
            List<CaseFacts> facts = new SearchStore().facts(handle);
            boolean fresh = services.isEmpty() && officers.isEmpty() && facts.isEmpty();
            Set<String> causes = new HashSet<>();
            facts.forEach(fact -> fact.cause().ifPresent(causes::add));
            return new ImportContext(
                    councils.procedureInUse(handle),
                    rules.all(handle),
                    rules.newestCalendar(handle),
                    cases.today(),
                    ImportContext.lower(facts.stream().map(CaseFacts::reference).toList()),
                    new ImportNames(services, agreed.getOrDefault(ImportColumn.SERVICE, Set.of()), fresh),
                    new ImportNames(officers, agreed.getOrDefault(ImportColumn.OFFICER, Set.of()), fresh),
                    causes,
                    agreed.getOrDefault(ImportColumn.CAUSE, Set.of()),
                    fresh);
        });
    }

    /**
     * Stores the cases of a plan, at most 200 in one transaction; the first one also makes the services and officers.
     *
     * @param stored told of each case once it is safely kept
     * @throws redress.db.StorageFailure where the database could not go on; what was told is kept
     */
    public ImportOutcome store(ImportPlan plan, Consumer<ImportedCase> stored) {
        return store(plan, stored, () -> false);
    }

    /**
     * The same, until it is stopped: looked at before each transaction, so that no case is half stored.
     *
     * @param stop asked on the calling thread
     */
    public ImportOutcome store(ImportPlan plan, Consumer<ImportedCase> stored, BooleanSupplier stop) {
        List<ImportPlan.Doubt> refused = new ArrayList<>();
        List<ImportedCase> all = inOrder(plan);
        int count = 0;
        for (int from = 0; from < all.size() && !stop.getAsBoolean(); from += ROWS_A_TRANSACTION) {
            List<ImportedCase> batch =
                    new ArrayList<>(all.subList(from, Math.min(all.size(), from + ROWS_A_TRANSACTION)));
            storeAllowed(plan, batch, refused);
            batch.forEach(stored);
            count += batch.size();
        }
        return new ImportOutcome(count, refused);
    }

    /**
     * A row of each new cause comes first: once the first transaction is kept, an import that was broken off and is
     * repeated finds them all in use.
     */
    private static List<ImportedCase> inOrder(ImportPlan plan) {
        Set<String> met = new HashSet<>();
        Set<ImportedCase> first = new HashSet<>();
        for (ImportedCase each : plan.cases()) {
            if (each.newCause() && met.add(each.cause())) {
                first.add(each);
            }
        }
        return plan.cases().stream()
                .sorted(Comparator.comparing(each -> !first.contains(each)))
                .toList();
    }

    /** Stores a batch; a case refused all the same is taken out of it, and the others are tried again. */
    private void storeAllowed(ImportPlan plan, List<ImportedCase> batch, List<ImportPlan.Doubt> refused) {
        while (!batch.isEmpty()) {
            try {
                database.write(Change.once(Setup.SIGNED_IN, "case.import", "case"), tx -> storeBatch(tx, plan, batch));
                return;
            } catch (RowRefused e) {
                refused.add(new ImportPlan.Doubt(e.row.row(), e.getMessage()));
                batch.remove(e.row);
            }
        }
    }

    private int storeBatch(Tx tx, ImportPlan plan, List<ImportedCase> batch) {
        plan.newServices().forEach(name -> councils.service(tx.handle(), name));
        List<Officer> known = councils.officers(tx.handle());
        Set<String> names = new HashSet<>(known.stream().map(Officer::name).toList());
        plan.newOfficers().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> councils.addOfficer(tx.handle(), officer(plan, name)));
        List<Officer> officers = councils.officers(tx.handle());
        for (ImportedCase each : batch) {
            try {
                cases.openWithin(tx, withKnownPerson(tx, each.intake()), steps(each, officers), Setup.SIGNED_IN);
            } catch (Refused e) {
                throw new RowRefused(each, e);
            }
        }
        return batch.size();
    }

    /** The service the officer is first named with. */
    private static Officer officer(ImportPlan plan, String name) {
        String service = plan.cases().stream()
                .filter(each -> each.officer().equals(name))
                .map(ImportedCase::service)
                .findFirst()
                .orElse("");
        return new Officer(0, name, "", "", "", "", service, true);
    }

    /** Somebody who is kept already is not kept again; a name alone is too little to tell. */
    private NewCase withKnownPerson(Tx tx, NewCase intake) {
        return intake.person()
                .filter(person -> !(person.postcode() + person.telephone() + person.email()).isBlank())
                .flatMap(person -> people.same(tx.handle(), person).filter(kept -> sameEmail(kept, person)))
                .map(intake::from)
                .orElse(intake);
    }

    private static boolean sameEmail(Person kept, Person person) {
        return kept.email().equalsIgnoreCase(person.email());
    }

    private static List<Step> steps(ImportedCase each, List<Officer> officers) {
        Stream<Step> given = officers.stream()
                .filter(officer -> !each.officer().isEmpty() && officer.name().equals(each.officer()))
                .limit(1)
                .map(officer -> new Step(
                        Moment.of(each.intake().received().date()),
                        "not recorded",
                        new Happening.Allocated(
                                officer.id(),
                                officer.name(),
                                officer.jobTitle(),
                                each.service().isEmpty() ? officer.service() : each.service())));
        return Stream.concat(given, each.steps().stream()).toList();
    }

    /** A row that cannot be stored ends the transaction it is in. */
    private static final class RowRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportedCase row;

        private RowRefused(ImportedCase row, Refused why) {
            super(why.getMessage(), why);
            this.row = row;
        }
    }
}
