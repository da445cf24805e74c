package redress;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import redress.accounts.RecoveryCode;
import redress.casework.Backups;
import redress.casework.Hosting;
import redress.db.BackupRefused;
import redress.db.Database;
import redress.db.DatabaseRefused;
import redress.db.Restore;
import redress.db.StorageFailure;
import redress.db.Watch;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ChangeFeed;
import redress.desk.kit.Command;
import redress.desk.kit.Failures;
import redress.desk.kit.Page;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;
import redress.desk.setup.RefusedPane;
import redress.desk.setup.SetupDesk;
import redress.desk.setup.SetupPane;
import redress.desk.shell.FailureWindow;
import redress.desk.shell.Frame;
import redress.desk.shell.HostBanner;
import redress.desk.shell.SettingsFile;
import redress.desk.shell.WhatsNew;
import redress.desk.shell.WindowIcon;
import redress.desk.shell.WindowMemory;
import redress.documents.DocumentException;
import redress.spelling.OwnWords;

/** The window: shown at once, then the database is opened behind it; the first time, Setup. */
public final class Redress extends Application {

    private static final Duration BEFORE_THE_REST = Duration.seconds(2);

    private final Clock clock = Wiring.clock();
    private Path data = Homes.cases();
    private final ExecutorService threads = Executors.newFixedThreadPool(3, task -> {
        Thread thread = new Thread(task, "desk-work");
        thread.setDaemon(true);
        return thread;
    });
    private final BorderPane root = new BorderPane();
    private Optional<Database> database = Optional.empty();
    private Optional<Wiring> wiring = Optional.empty();
    private Optional<HostBanner> banner = Optional.empty();
    private Optional<ChangeFeed> feed = Optional.empty();
    private Optional<AutomaticBackups> backups = Optional.empty();
    private Optional<OthersAtWork> others = Optional.empty();
    private Theme theme = new Theme(Theme.Display.standard());
    private Work work = Work.immediate();
    private Entrance entrance = new Entrance(work, clock, this::show, this::signOut);
    private final FirstOpening opening = new FirstOpening(clock);

    /** The cases are opened while the window is still being made. */
    @Override
    public void init() {
        if (Homes.joinFile().isEmpty() && getParameters().getUnnamed().isEmpty()) {
            opening.begin(data, threads);
        }
    }

    @Override
    public void start(Stage stage) {
        WindowMemory memory = new WindowMemory(SettingsFile.ofUser());
        theme = memory.theme();
        Failures failures = new Failures(new FailureWindow(theme));
        failures.install();
        work = Work.background(threads, failure -> failed(failure, failures));
        entrance = new Entrance(work, clock, this::show, this::signOut);
        Scene scene = new Scene(root);
        theme.dress(scene);
        stage.setTitle(Text.of("start.title"));
        WindowIcon.on(stage);
        stage.setScene(scene);
        memory.attach(stage, theme);
        stage.setOnCloseRequest(request -> backups.ifPresent(automatic -> {
            request.consume();
            Runnable close = () -> {
                closing();
                automatic.thenClose(this::show, stage::close);
            };
            others.ifPresentOrElse(atWork -> atWork.ask((Parent) root.getCenter(), this::show, close), close);
        }));
        stage.show();
        getParameters().getUnnamed().stream()
                .findFirst()
                .ifPresentOrElse(file -> joining().offer(Path.of(file), this::open), this::open);
    }

    /** What could not be saved or shown for want of the PC that keeps the cases is no failure of the program. */
    private void failed(Throwable failure, Failures failures) {
        if (failure instanceof StorageFailure storage
                && storage.reason() == StorageFailure.Reason.HOST_GONE
                && wiring.isPresent()) {
            wiring.get().note(storage.getMessage());
        } else {
            failures.accept(failure);
        }
    }

    private Joining joining() {
        return new Joining(
                work,
                this::show,
                new Joining.Ways(
                        joined -> {
                            data = Homes.joinedDesk();
                            begin(joined);
                        },
                        this::openOwn,
                        this::takeOver));
    }

    private void open() {
        if (Homes.joinFile().isPresent()) {
            joining().ask();
            return;
        }
        BusyLine busy = new BusyLine(Text.of("start.opening"));
        show(new Page(busy));
        work.run(() -> opening.take(data))
                .showing(busy)
                .orElse(DatabaseRefused.class, this::refused)
                .then(found -> found.ifPresentOrElse(this::admit, this::setUp));
    }

    private void refused(RuntimeException why) {
        RefusedPane.Ways ways = new RefusedPane.Ways(this::open, this::openOther, this::openBackup, () -> {
            data = Homes.fresh("council");
            setUp();
        });
        show(new RefusedPane(why.getMessage(), ways));
    }

    /** Opens the cases of another folder, which the next start finds by itself. */
    private void openOther(Path folder) {
        BusyLine busy = new BusyLine(Text.of("start.opening"));
        show(new Page(busy));
        work.run(() -> {
                    Database other = Database.open(folder.resolve("cases"), clock);
                    Homes.remember(folder);
                    return other;
                })
                .showing(busy)
                .orElse(DatabaseRefused.class, this::refused)
                .then(opened -> {
                    data = folder;
                    admit(opened);
                });
    }

    /** Takes the cases out of a backup into a folder of their own, and goes on with them. */
    private void openBackup(Path zip) {
        restore(folder -> Backups.restore(zip, folder.resolve("cases"), clock, Watch.NOBODY));
    }

    /** This PC keeps the cases from now on, as the last backup has them. */
    private void takeOver(Path zip) {
        restore(folder -> {
            Restore.Done done = Hosting.takeOver(zip, folder.resolve("cases"), clock, Watch.NOBODY);
            Homes.forgetJoined();
            return done;
        });
    }

    private void restore(Function<Path, Restore.Done> way) {
        BusyLine busy = new BusyLine(Text.of("start.restoring"));
        show(new Page(busy));
        Path folder = Homes.fresh("restored");
        work.run(() -> way.apply(folder))
                .showing(busy)
                .orElse(DatabaseRefused.class, this::refused)
                .orElse(BackupRefused.class, this::refused)
                .then(done -> openOther(folder));
    }

    private void setUp() {
        SetupPane setup = new SetupPane(new SetupDesk(clock, data, made -> begun(made), joining()::ask), work);
        show(setup);
    }

    /** A practice council is filled first; drafts and all else go beside its own file. */
    private void begun(SetupDesk.Made made) {
        data = made.folder();
        if (!made.practice()) {
            work.run(() -> {
                        Homes.remember(made.folder());
                        return made;
                    })
                    .then(kept -> kept.code()
                            .ifPresentOrElse(code -> tell(kept.database(), code), () -> begin(kept.database())));
            return;
        }
        if (made.filled()) {
            begin(made.database());
            return;
        }
        BusyLine filling = new BusyLine(Text.of("start.practice"));
        show(new Page(filling));
        work.runLong(running -> UseCases.practise(made.database(), clock, running::report))
                .showing(filling)
                .ifCancelled(() -> begin(made.database()))
                .then(done -> begin(made.database()));
    }

    /** The code is printed before anything else; then whoever set up signs in for the first time. */
    private void tell(Database opened, RecoveryCode code) {
        database = Optional.of(opened);
        entrance.tell(opened, code, () -> admit(opened));
    }

    /** Goes on with cases that are open as their owner, once whoever must sign in did. */
    private void admit(Database cases) {
        database = Optional.of(cases);
        opening.handOver();
        entrance.enter(cases, data.resolve("cases"), this::begin);
    }

    /** Whoever is signed in leaves; somebody else may come in. */
    private void signOut() {
        entrance.unwatch();
        backups.ifPresent(AutomaticBackups::stop);
        closing();
        Optional<Database> before = database;
        database = Optional.empty();
        work.run(() -> {
                    before.ifPresent(Database::close);
                    return data;
                })
                .then(closed -> open());
    }

    private void begin(Database opened) {
        database = Optional.of(opened);
        Outside outside = Outside.ofThisComputer();
        work.run(() -> UseCases.of(opened, clock, outside.printers())).then(ready -> {
            Wiring made = new Wiring(ready, outside, work, data.resolve("drafts"));
            wiring = Optional.of(made);
            Frame frame = made.frame(theme);
            new SpellCheck(work, new OwnWords(SettingsFile.ofUser().beside("words.txt"))).watch(frame);
            SpellCheck.know(frame, () -> ready.council().name());
            if (ready.practice()) {
                PracticeMark.on(frame, this::throwAway);
            }
            if (ready.hosting().isPossible()) {
                keepCases(ready, made);
            }
            show(frame);
            if (opened.isSignedIn()) {
                frame.offer(entrance.commands(frame, opened));
                entrance.watch(frame, opened, ready.accounts().idleMinutes());
            }
            frame.start();
            banner = Joining.watch(opened, frame, work, made::news);
            feed = Optional.of(new ChangeFeed(
                    new ChangeFeed.Ways(
                            ready.news()::look, () -> !((Stage) root.getScene().getWindow()).isIconified(), made::news),
                    Platform::runLater));
            PauseTransition todayStands = new PauseTransition(BEFORE_THE_REST);
            todayStands.setOnFinished(e -> {
                WhatsNew.tellOnce(frame, SettingsFile.ofUser());
                ready.reading(made::warmUp);
            });
            todayStands.play();
        });
    }

    /** What only the PC does that has the file: backups, and sharing where that was chosen. */
    private void keepCases(UseCases ready, Wiring made) {
        AutomaticBackups automatic = new AutomaticBackups(ready.backups(), work, clock);
        backups = Optional.of(automatic);
        others = Optional.of(new OthersAtWork(ready.hosting(), work));
        automatic.lookEveryTenMinutes(made::changed, made::note);
        work.run(ready.hosting()::shareAsChosen)
                .orElse(DatabaseRefused.class, refused -> made.note(refused.getMessage()))
                .start();
    }

    /** What was typed is kept; a second press of the window's cross closes without the backup. */
    private void closing() {
        banner.ifPresent(HostBanner::close);
        feed.ifPresent(ChangeFeed::close);
        feed = Optional.empty();
        wiring.ifPresent(Wiring::close);
        wiring = Optional.empty();
        backups = Optional.empty();
        others = Optional.empty();
    }

    /** The practice council goes, with all that was tried in it; Setup begins with the council's own. */
    private void throwAway() {
        Path practice = data;
        backups.ifPresent(AutomaticBackups::stop);
        closing();
        Optional<Database> open = database;
        database = Optional.empty();
        BusyLine busy = new BusyLine(Text.of("start.throwing-away"));
        show(new Page(busy));
        work.run(() -> {
                    open.ifPresent(Database::close);
                    PracticeMark.remove(practice);
                    return practice;
                })
                .showing(busy)
                .orElse(
                        DocumentException.class,
                        left -> show(new Page(new Banner(Status.LATE, left.getMessage(), "")
                                .with(Command.of("start.own", Text.of("start.own"), this::openOwn)))))
                .then(gone -> openOwn());
    }

    private void openOwn() {
        data = Homes.cases();
        open();
    }

    private void show(Parent content) {
        root.setCenter(content);
    }

    /** What was typed is kept and work under way finished, then the database is closed in order. */
    @Override
    public void stop() throws InterruptedException {
        closing();
        threads.shutdown();
        threads.awaitTermination(5, TimeUnit.SECONDS);
        opening.close();
        database.ifPresent(Database::close);
        Platform.exit();
    }
}
