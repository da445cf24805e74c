package redress;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.casework.Accounts;
import redress.casework.AuditTrail;
import redress.casework.Backups;
import redress.casework.BulkActs;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.Contacts;
import redress.casework.CouncilCalendar;
import redress.casework.Hosting;
import redress.casework.Lessons;
import redress.casework.News;
import redress.casework.Officers;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.Presence;
import redress.casework.Services;
import redress.casework.Setup;
import redress.casework.SpreadsheetImport;
import redress.casework.ToDo;
import redress.codes.AnnualLetters;
import redress.codes.Assessments;
import redress.council.Council;
import redress.db.Database;
import redress.desk.kit.Work;
import redress.desk.settings.SettingsDesk;
import redress.desk.shell.Place;
import redress.documents.Printers;
import redress.learning.Trends;
import redress.letters.Copies;
import redress.letters.Emergencies;
import redress.letters.Letters;
import redress.letters.Packs;
import redress.letters.PracticeCases;
import redress.letters.PracticeLearning;
import redress.letters.Printing;
import redress.letters.Sending;
import redress.reports.AnnualReports;
import redress.reports.PracticeCodes;

/** What can be done with an open database, made once: everything below the screens. */
record UseCases(
        Clock clock,
        Council council,
        String coordinator,
        boolean practice,
        Cases cases,
        ToDo toDo,
        Backups backups,
        Setup setup,
        SpreadsheetImport importing,
        Letters letters,
        Officers officers,
        BulkActs bulk,
        People people,
        Conducts conducts,
        Packs packs,
        Papers papers,
        Printing printing,
        Sending sending,
        Copies copies,
        CouncilCalendar calendar,
        Emergencies emergencies,
        AnnualReports reports,
        Services services,
        Contacts contacts,
        Accounts accounts,
        May may,
        Presence presence,
        News news,
        Hosting hosting,
        AuditTrail audit,
        Lessons lessons,
        Trends trends) {

    /** Reads who works here, and makes the rest; called off the screen's thread. */
    static UseCases of(Database database, Clock clock, Printers printers) {
        Cases cases = new Cases(database, clock);
        Setup setup = new Setup(database, clock);
        Letters letters = new Letters(database, cases, setup, clock);
        Council council = setup.council().orElseThrow();
        ToDo toDo = new ToDo(database, cases, clock);
        People people = new People(database, clock);
        Accounts accounts = new Accounts(database);
        if (!database.isSignedIn()) {
            prepareLists(database, clock);
        }
        return new UseCases(
                clock,
                council,
                setup.coordinator(),
                setup.isPractice(),
                cases,
                toDo,
                new Backups(database, clock),
                setup,
                new SpreadsheetImport(database, clock),
                letters,
                new Officers(database, cases, clock),
                new BulkActs(database, cases),
                people,
                new Conducts(database, clock),
                new Packs(new Packs.Desk(database, cases, letters, setup), clock),
                new Papers(database, cases, setup),
                new Printing(database, letters, printers, clock),
                new Sending(cases, letters, setup),
                new Copies(database, cases, setup, letters, clock),
                new CouncilCalendar(database, cases, clock),
                new Emergencies(cases, letters),
                new AnnualReports(database, cases, council.name()),
                new Services(database, cases, clock),
                new Contacts(database),
                accounts,
                accounts.may(),
                new Presence(database),
                new News(database),
                new Hosting(database, clock),
                new AuditTrail(database),
                new Lessons(database, clock),
                new Trends(database, cases));
    }

    /** What Settings works with. */
    SettingsDesk.Uses ofSettings() {
        return new SettingsDesk.Uses(
                cases,
                setup(),
                calendar(),
                emergencies(),
                bulk(),
                officers(),
                services(),
                contacts(),
                backups(),
                hosting(),
                audit());
    }

    /** Notes in the audit, where somebody signed in, that they looked at a case or a person; by its number alone. */
    void viewed(Work work, String kind, long id) {
        if (may.account().isPresent()) {
            work.run(() -> {
                        accounts.viewed(kind, id);
                        return id;
                    })
                    .start();
        }
    }

    /** Reads a list anew, if whoever is signed in may read cases. */
    void reading(Runnable act) {
        if (may.may(Permission.READ)) {
            act.run();
        }
    }

    /** Of these places of the rail, those that are for whoever is signed in. */
    List<Place> shown(Place... places) {
        return Stream.of(places).filter(place -> shows(place.id())).toList();
    }

    private boolean shows(String place) {
        return switch (place) {
            case "settings" -> true;
            case "reports" -> may.may(Permission.REPORTS);
            case "letters" -> may.may(Permission.READ) || may.may(Permission.WORDING);
            default -> may.may(Permission.READ);
        };
    }

    /** Makes ready what accounts cannot work out for themselves: as the owner, who sees every case. */
    static void prepare(Database owner, Clock clock) {
        prepareLists(owner, clock);
        new AnnualReports(owner, new Cases(owner, clock), "").prepare();
    }

    /** Works the lists out anew where this program has newer rules for them. */
    private static void prepareLists(Database owner, Clock clock) {
        new ToDo(owner, new Cases(owner, clock), clock).prepare();
        new People(owner, clock).prepare();
    }

    /** Fills a practice council with made-up cases; told is given each reference. @return how many */
    static int practise(Database database, Clock clock, Consumer<String> told) {
        Cases cases = new Cases(database, clock);
        Setup setup = new Setup(database, clock);
        int made = new PracticeCases(
                        cases, new Letters(database, cases, setup, clock), setup, new Conducts(database, clock))
                .fill(state -> told.accept(state.reference()));
        new PracticeLearning(new Lessons(database, clock), new Trends(database, cases), cases.today()).tell();
        new PracticeCodes(new Assessments(database), new AnnualLetters(database)).tell(cases.today());
        return made;
    }
}
