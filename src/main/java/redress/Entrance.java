package redress;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import redress.accounts.Account;
import redress.accounts.RecoveryCode;
import redress.casework.Accounts;
import redress.casework.Backups;
import redress.casework.Setup;
import redress.casework.SignIn;
import redress.casework.Traces;
import redress.council.Council;
import redress.db.Database;
import redress.db.Login;
import redress.desk.kit.Beat;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Page;
import redress.desk.kit.RecoverySheet;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.signin.FirstPassphrasePane;
import redress.desk.signin.SignInDesk;
import redress.desk.signin.SignInPane;

/** The way in: whoever must sign in does so before the desk is there, and again after it was left alone for a while. */
final class Entrance {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Work work;
    private final Clock clock;
    private final Consumer<Parent> show;
    private final Runnable leave;
    private final EventHandler<InputEvent> awake = event -> touched();
    private Optional<Idle> idle = Optional.empty();
    private Instant lastTouched = Instant.MIN;

    /** A desk in front of which somebody sits, or not any more. */
    private record Idle(Optional<Scene> scene, int minutes, Beat looking) {}

    /**
     * A way in.
     *
     * @param show puts a page into the window
     * @param leave ends the work of whoever is signed in, so that somebody else can sign in
     */
    Entrance(Work work, Clock clock, Consumer<Parent> show, Runnable leave) {
        this.work = work;
        this.clock = clock;
        this.show = show;
        this.leave = leave;
    }

    private record Before(boolean asked, String council, List<Account> who, String backup) {}

    /** Lets whoever may come in to the cases of this PC, which are open as their owner. */
    void enter(Database owner, Path file, Consumer<Database> begin) {
        work.run(() -> before(owner)).then(found -> {
            if (found.asked()) {
                show.accept(SignInPane.before(door(owner, found, login -> open(owner, file, login, begin)), work));
            } else {
                begin.accept(owner);
            }
        });
    }

    /** Shows a recovery code, to be printed, and goes on. */
    void tell(Database owner, RecoveryCode code, Runnable then) {
        work.run(() -> new Setup(owner, clock).council().map(Council::name).orElse(""))
                .then(council -> {
                    Page page = new Page(sheet(owner, council, code, then));
                    page.getStyleClass().add("signin");
                    Focus.enterPresses(page);
                    show.accept(page);
                });
    }

    private VBox sheet(Database database, String council, RecoveryCode code, Runnable then) {
        UndoBar said = new UndoBar();
        ListPrinting printing =
                new ListPrinting(work, Outside.ofThisComputer().printers(), said, new Traces(database)::leaves);
        RecoverySheet sheet = new RecoverySheet(code, council, LocalDate.now(clock), printing, then);
        sheet.getStyleClass().add("signin-panel");
        return new VBox(sheet, said);
    }

    private Before before(Database owner) {
        SignIn door = new SignIn(owner, clock);
        if (!door.isAsked()) {
            return new Before(false, "", List.of(), "");
        }
        UseCases.prepare(owner, clock);
        BackupNote note = BackupNote.of(new Backups(owner, clock).last(), LocalDate.now(clock));
        return new Before(
                true,
                new Setup(owner, clock).council().map(Council::name).orElse(""),
                door.who(),
                note.overdue() ? note.words() : "");
    }

    private SignInDesk door(Database database, Before found, Consumer<Login> opened) {
        SignIn door = new SignIn(database, clock);
        return new SignInDesk(
                found.council(),
                found.who(),
                found.backup(),
                SignInDesk.Tries.of(door::enter, account -> door.pauseOf(account.id())),
                opened,
                (code, then) -> sheet(database, found.council(), code, then),
                Optional.of((code, account, next) -> new Accounts(database).recover(code, account.id(), next)));
    }

    private record Entered(Database database, Account account, boolean mustChange) {}

    private void open(Database owner, Path file, Login login, Consumer<Database> begin) {
        BusyLine busy = new BusyLine(Text.of("start.opening"));
        show.accept(new Page(busy));
        work.run(() -> {
                    owner.close();
                    Database own = Database.open(file, clock, login);
                    Accounts accounts = new Accounts(own);
                    return new Entered(own, accounts.own(), accounts.mustChange(own.accountId()));
                })
                .showing(busy)
                .then(entered -> {
                    if (entered.mustChange()) {
                        show.accept(new FirstPassphrasePane(
                                entered.account().name(),
                                new Accounts(entered.database())::changeOwn,
                                () -> begin.accept(entered.database()),
                                work));
                    } else {
                        begin.accept(entered.database());
                    }
                });
    }

    /** What stands in the menu under the name of whoever is signed in. */
    List<Command> commands(Frame frame, Database database) {
        return List.of(
                Command.of("start.lock", Text.of("start.lock"), () -> lock(frame, database))
                        .withKeys("Shortcut+Shift+L")
                        .withIcon("fth-lock"),
                Command.of("start.sign-out", Text.of("start.sign-out"), leave).withIcon("fth-log-out"));
    }

    /** Locks the desk once nobody touched it for so long. */
    void watch(Parent frame, Database database, int minutes) {
        unwatch();
        Beat looking = new Beat(BETWEEN_LOOKS, () -> {
            if (Duration.between(lastTouched, clock.instant()).compareTo(Duration.ofMinutes(minutes)) >= 0) {
                lock(frame, database);
            }
        });
        idle = Optional.of(new Idle(Optional.ofNullable(frame.getScene()), minutes, looking));
        idle.flatMap(Idle::scene).ifPresent(scene -> scene.addEventFilter(InputEvent.ANY, awake));
        touched();
        looking.start();
    }

    private void touched() {
        lastTouched = clock.instant();
    }

    void unwatch() {
        idle.map(Idle::looking).ifPresent(Beat::stop);
        idle.flatMap(Idle::scene).ifPresent(scene -> scene.removeEventFilter(InputEvent.ANY, awake));
        idle = Optional.empty();
    }

    /** Puts a page before the desk, which stays behind it as it is, with all that was typed. */
    void lock(Parent frame, Database database) {
        Optional<Integer> minutes = idle.map(Idle::minutes);
        unwatch();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        work.run(() -> new Accounts(database).own()).then(own -> {
            SignIn door = new SignIn(database, clock);
            SignInDesk desk = new SignInDesk(
                    "",
                    List.of(own),
                    "",
                    SignInDesk.Tries.of(door::enter, account -> door.pauseOf(account.id())),
                    login -> {
                        show.accept(frame);
                        minutes.ifPresent(again -> watch(frame, database, again));
                    },
                    (code, then) -> sheet(database, "", code, then),
                    Optional.empty());
            show.accept(SignInPane.locked(desk, work, leave));
        });
    }
}
