package redress;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import redress.accounts.Permission;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.casework.Setup;
import redress.desk.allocation.AllocationDesk;
import redress.desk.allocation.AllocationScreen;
import redress.desk.casefile.CaseDesk;
import redress.desk.casefile.CaseScreen;
import redress.desk.casefile.ContactScreen;
import redress.desk.casefile.OfficerDesk;
import redress.desk.cases.CasesDesk;
import redress.desk.cases.CasesScreen;
import redress.desk.intake.IntakeDesk;
import redress.desk.intake.IntakeScreen;
import redress.desk.kit.Allowed;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.FileDrop;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Navigator;
import redress.desk.kit.Outbox;
import redress.desk.kit.PostRoom;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.desk.letters.LettersDesk;
import redress.desk.letters.LettersScreen;
import redress.desk.letters.StationeryTab;
import redress.desk.letters.TemplatesDesk;
import redress.desk.letters.TemplatesTab;
import redress.desk.letters.ToPrintTab;
import redress.desk.letters.ToSendTab;
import redress.desk.people.ConductDesk;
import redress.desk.people.PeopleScreen;
import redress.desk.people.PersonDesk;
import redress.desk.people.PersonScreen;
import redress.desk.reports.ReportsDesk;
import redress.desk.reports.ReportsScreen;
import redress.desk.settings.SettingsDesk;
import redress.desk.settings.SettingsScreen;
import redress.desk.settings.SettingsScreen.Section;
import redress.desk.shell.Finder;
import redress.desk.shell.Frame;
import redress.desk.shell.LastCases;
import redress.desk.shell.Place;
import redress.desk.shell.WhatsNew;
import redress.letters.RestrictionLetters;
import redress.records.Holdings;

/** The screens on one page: what each is given, and which may open which. What they work with is made in {@link UseCases}. */
final class Wiring {

    private final UseCases uses;
    private final Cases cases;
    private final OfficerDesk officers;
    private final Viewer viewer;
    private final Work work;
    private final DraftFolder drafts;
    private final Navigator navigator = new Navigator();
    private final UndoBar undo = new UndoBar();
    private final DayScreens day;
    private final Late<CasesScreen> list;
    private final LastCases lastCases;
    private final Late<ReportsScreen> reports;
    private final Late<AllocationScreen> allocation;
    private final Chasing chasing;
    private final PersonDesk peopleDesk;
    private final Late<PeopleScreen> people;
    private final Late<ToSendTab> toSend;
    private Optional<Late<SettingsScreen>> settings = Optional.empty();
    private final Late<LettersScreen> mail;
    private final PostRoom post;
    private final ListPrinting paper;
    private final Outside outside;

    /** The one clock of the desk. */
    public static Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    Wiring(UseCases uses, Outside outside, Work work, Path drafts) {
        this.uses = uses;
        this.work = work;
        this.outside = outside;
        viewer = new Viewer(outside.programs());
        this.drafts = new DraftFolder(drafts);
        cases = uses.cases();
        officers = new OfficerDesk(uses.officers(), uses.packs(), viewer);
        post = new PostRoom(
                work,
                uses.printing(),
                uses.sending(),
                new Outbox(drafts.resolveSibling("e-mail"), outside.programs()),
                uses.copies());
        String council = uses.council().name();
        paper = new ListPrinting(work, uses.printing().printers(), undo, cases.traces()::leaves)
                .inPractice(uses::practice);
        chasing = new Chasing(officers, cases, work, undo, this::changed);
        day = new DayScreens(
                uses,
                work,
                paper,
                undo,
                new DayScreens.Ways(
                        this::open, chasing::one, this::openPerson, begin(), this::show, viewer, this::changed));
        // views, columns and the cases opened last are kept like drafts: small files beside the cases
        DraftFolder memory = new DraftFolder(drafts.resolve("lists"));
        lastCases = new LastCases(memory);
        list = new Late<>(() -> new CasesScreen(
                new CasesDesk(council, cases, id -> open(id, Optional.empty()), begin(), paper, memory, manyCases()),
                work));
        allocation = new Late<>(
                () -> new AllocationScreen(
                        new AllocationDesk(
                                council,
                                uses.coordinator(),
                                new AllocationDesk.Uses(cases, uses.officers(), uses.packs(), officers::open, viewer),
                                undo,
                                id -> open(id, Optional.empty()),
                                settingsCommand(
                                        "start.absences", Text.of("start.absences"), "fth-umbrella", Section.STAFF),
                                paper,
                                this::changed),
                        work),
                AllocationScreen::waitingProperty);
        LettersDesk lettersDesk = new LettersDesk(council, cases, post, undo, this::open, this::changed);
        toSend = new Late<>(() -> new ToSendTab(lettersDesk, work), ToSendTab::countProperty);
        mail = new Late<>(() -> mail(lettersDesk));
        ConductDesk conduct = new ConductDesk(
                uses.conducts(), new RestrictionLetters(cases, uses.letters(), uses.conducts()), uses.coordinator());
        peopleDesk = new PersonDesk(
                council,
                uses.people(),
                new Holdings(uses.people(), uses.conducts(), cases, uses.letters(), uses.papers()),
                conduct,
                cases,
                id -> open(id, Optional.empty()),
                this::openPerson,
                newCase(),
                paper,
                undo,
                this::changed);
        people = new Late<>(() -> new PeopleScreen(peopleDesk, work));
        reports = new Late<>(() -> new ReportsScreen(
                new ReportsDesk(
                        uses.reports(), cases::today, this::openReference, outside.folders(), paper, this.drafts, undo),
                work));
    }

    private LettersScreen mail(LettersDesk lettersDesk) {
        return LettersScreen.of(
                uses.may(),
                List.of(toSend.get(), new ToPrintTab(lettersDesk, work, toSend.count())),
                List.of(
                        new TemplatesTab(new TemplatesDesk(cases, uses.letters(), drafts, undo), work),
                        new StationeryTab(
                                uses.letters().stationery(),
                                work,
                                undo,
                                post.printing().printers(),
                                Setup.SIGNED_IN)));
    }

    private CasesDesk.Many manyCases() {
        return new CasesDesk.Many(
                uses.bulk(), uses.officers(), uses.setup()::coordinator, navigator, undo, this::changed);
    }

    /** Counts for the rail, and makes ready, what Today needs not wait for; called a moment after it stands. */
    public void warmUp() {
        allocation.get().refresh();
        toSend.get().refresh();
        day.refreshCounts();
        work.run(() -> {
                    uses.letters().warmUp();
                    return uses;
                })
                .start();
    }

    /** The rail, from the top. */
    List<Place> places() {
        return uses.shown(
                day.today(),
                Late.place("cases", Text.of("start.cases"), "fth-folder", list, false),
                day.calendar(),
                Late.place("allocation", Text.of("start.allocation"), "fth-user-check", allocation, false),
                new Place("letters", Text.of("start.letters"), "fth-mail", mail::get, toSend.count(), false),
                Late.place("people", Text.of("start.people"), "fth-users", people, false),
                day.learning(),
                Late.place("reports", Text.of("start.reports"), "fth-bar-chart-2", reports, false),
                Late.place("settings", Text.of("start.settings"), "fth-settings", settings.orElseThrow(), true));
    }

    /** The window's content. */
    public Frame frame(Theme theme) {
        settings = Optional.of(new Late<>(() -> new SettingsScreen(settingsDesk(theme), work)));
        Frame.Surroundings around = new Frame.Surroundings(
                places(),
                uses.council().name(),
                uses.coordinator(),
                this::intake,
                uses.may().may(Permission.READ) ? finder() : typed -> List.of(),
                day.backup(),
                List.of(
                        ContactScreen.command(this::noteContact),
                        chasing.all(),
                        settingsCommand("start.officers", Text.of("start.officers"), "fth-users", Section.STAFF),
                        settingsCommand("start.contacts", Text.of("start.contacts"), "fth-book", Section.CONTACTS),
                        settingsCommand("start.backup", Text.of("start.backup"), "fth-save", Section.BACKUP),
                        GuideCommand.with(work, viewer, undo),
                        imports().cases(),
                        imports().people()));
        Frame frame = new Frame(around, theme, navigator, work, undo);
        frame.allow(uses.may());
        FileDrop.ofFiles(Allowed.by(frame, "start.new", files -> IntakeScreen.take(files, navigator, this::intake)))
                .on(frame);
        return frame;
    }

    /** Another desk saved something: what is in sight is read again. */
    void news() {
        changed();
        navigator.currentProperty().get().ifPresent(Screen::news);
    }

    void note(String sentence) {
        undo.note(sentence);
    }

    /** The window closes: what was typed and not saved is kept. */
    public void close() {
        navigator.close();
    }

    private Command newCase() {
        return Command.of("start.new", Text.of("start.new"), () -> navigator.open(intake()))
                .withKeys("Shortcut+N")
                .withIcon("fth-plus");
    }

    private Command settingsCommand(String id, String words, String icon, Section section) {
        return Command.of(id, words, () -> showSettings(section)).withIcon(icon);
    }

    /** Goes to a part of Settings. */
    void showSettings(Section section) {
        settings.map(Late::get).ifPresent(screen -> {
            screen.choose(section);
            show(screen);
        });
    }

    private SettingsDesk settingsDesk(Theme theme) {
        return new SettingsDesk(
                uses.ofSettings(),
                theme,
                undo,
                paper,
                new SettingsDesk.Around(
                        outside.folders(),
                        Choose::file,
                        Homes::openNext,
                        () -> show(mail.get()),
                        this::changed,
                        this::changed,
                        id -> open(id, Optional.empty()),
                        this::openPerson,
                        List.of(WhatsNew.command(navigator), GuideCommand.with(work, viewer, undo))));
    }

    /** What can be done with an empty list. */
    private List<Command> begin() {
        return List.of(newCase(), imports().cases(), imports().people());
    }

    /** What takes things over from spreadsheets. */
    Imports imports() {
        return new Imports(
                uses,
                work,
                drafts,
                undo,
                new Imports.Ways(navigator, this::openReference, this::changed, () -> list.get()));
    }

    IntakeScreen intake() {
        return new IntakeScreen(
                new IntakeDesk(
                        cases,
                        uses.letters(),
                        uses.setup(),
                        uses.papers(),
                        uses.people(),
                        uses.conducts(),
                        this::openInPlace,
                        this::openPerson,
                        drafts::keep,
                        drafts::kept),
                work);
    }

    private Screen caseScreen(long caseId, Optional<Deed> deed) {
        return new CaseScreen(work, caseDesk(), caseId, deed, this::changed);
    }

    private CaseDesk caseDesk() {
        return new CaseDesk(
                cases,
                uses.letters(),
                uses.setup(),
                navigator,
                undo,
                drafts,
                post,
                uses.papers(),
                viewer,
                officers,
                uses.presence());
    }

    private void noteContact() {
        work.run(cases::calendar)
                .then(calendar -> navigator.open(new ContactScreen(work, caseDesk(), calendar, this::changed)));
    }

    /** Brings a case to the front, with the form of the deed open. */
    void open(long caseId, Optional<Deed> deed) {
        lastCases.opened(caseId);
        uses.viewed(work, "case", caseId);
        show(caseScreen(caseId, deed));
    }

    /** Brings a person to the front. */
    void openPerson(long person) {
        uses.viewed(work, "person", person);
        show(new PersonScreen(peopleDesk, work, person, () -> show(people.get())));
    }

    void show(Screen screen) {
        navigator.open(screen);
    }

    private void openReference(String reference) {
        work.run(() -> cases.find(reference))
                .then(found -> found.ifPresent(state -> open(state.caseId(), Optional.empty())));
    }

    private void openInPlace(long caseId) {
        changed();
        navigator.replace(caseScreen(caseId, Optional.empty()));
    }

    /** A case was changed: lists in sight are read again. */
    void changed() {
        uses.reading(() -> {
            day.refresh();
            list.ifMade(CasesScreen::refresh);
            allocation.get().refresh();
            toSend.get().refresh();
            people.ifMade(PeopleScreen::refresh);
        });
    }

    private Finder finder() {
        return new Finder(
                cases,
                id -> open(id, Optional.empty()),
                hit -> openPerson(hit.person().id()),
                lastCases::ids);
    }
}
