package redress.desk.setup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import redress.accounts.Passphrase;
import redress.casework.Traces;
import redress.db.Database;
import redress.db.DatabaseRefused;
import redress.db.Door;
import redress.db.DoorAccount;
import redress.db.JoinFile;
import redress.db.JoinRefused;
import redress.db.Login;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Page;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Joins the cases that another PC keeps: its join file, then who one is. Every refusal says what to do. */
public final class JoinPane extends BorderPane {

    private final Ways ways;
    private final Work work;
    private final VBox problem = new VBox();
    private final VBox found = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("join.asking"));
    private final ChoiceField<DoorAccount> name = new ChoiceField<>(List.of(), DoorAccount::name);
    private final PasswordField passphrase = new PasswordField();
    private final FormRow passphraseRow;
    private final Form form;
    private Optional<JoinFile> file;
    private boolean joining;

    /**
     * The ways on.
     *
     * @param begin is given the cases, open, and the file they were joined by
     * @param instead keeps the cases on this PC after all
     * @param takeOver makes this PC keep the cases, from this backup
     */
    public record Ways(Clock clock, Consumer<Joined> begin, Runnable instead, Consumer<Path> takeOver) {}

    /** The cases of another PC. */
    public record Joined(Database database, JoinFile file) {}

    /** @param known the file this desk joined with before; empty where one is to be chosen */
    public JoinPane(Optional<JoinFile> known, Ways ways, Work work) {
        this.ways = ways;
        this.work = work;
        file = known;
        passphraseRow = FormRow.of(Text.of("join.passphrase"), passphrase)
                .width("width-long")
                .check(() -> passphrase.getText().isEmpty()
                        ? Optional.of(Text.of("join.passphrase.missing"))
                        : Optional.empty());
        form = new Form()
                .row(FormRow.of(Text.of("join.name"), name)
                        .width("width-long")
                        .check(() ->
                                name.chosen().isEmpty() ? Optional.of(Text.of("join.name.missing")) : Optional.empty()))
                .row(passphraseRow);
        passphrase.setOnAction(e -> go());
        found.getStyleClass().add("gap-panel");
        Page page = new Page(
                Words.page(known.isPresent() ? Text.of("join.again") : Text.of("join.title")),
                Words.body(Text.of("join.means")),
                problem,
                found);
        page.foot(foot(known.isPresent()));
        setCenter(page);
        Focus.enterPresses(this);
        known.ifPresent(this::ask);
    }

    private ButtonRow foot(boolean known) {
        ButtonRow foot = new ButtonRow()
                .primary(Command.of("join.go", Text.of("join.go"), this::go).withKeys("Enter"))
                .then(Command.of("join.choose", Text.of("join.choose"), this::choose));
        foot.right(busy);
        if (known) {
            foot.right(ButtonRow.flat(Command.of("join.take-over", Text.of("join.take-over"), this::takeOver)));
        }
        return foot.right(ButtonRow.flat(Command.of("join.instead", Text.of("join.instead"), ways.instead())));
    }

    private void choose() {
        Choose.file(this, Text.of("join.choose")).ifPresent(this::read);
    }

    /** Reads the join file chosen. */
    void read(Path chosen) {
        work.run(() -> JoinFile.read(chosen))
                .showing(busy)
                .orElse(JoinRefused.class, refused -> refuse(refused.getMessage()))
                .then(this::ask);
    }

    /** Names whose cases the file joins, and waits until that is confirmed before anything goes over the network. */
    public void propose(Path opened) {
        work.run(() -> JoinFile.read(opened))
                .showing(busy)
                .orElse(JoinRefused.class, refused -> refuse(refused.getMessage()))
                .then(this::propose);
    }

    private void propose(JoinFile read) {
        file = Optional.of(read);
        Command confirm = Command.of("join.confirm", Text.of("join.confirm", read.host()), () -> ask(read));
        Button sure = ButtonRow.button(confirm);
        found.getChildren()
                .setAll(
                        Words.section(Text.of("join.found", read.council(), read.host())),
                        Words.body(Text.of("join.opened")),
                        sure);
        found.applyCss();
        sure.requestFocus();
    }

    /** Asks the PC that keeps the cases who can sign in there. */
    private void ask(JoinFile read) {
        file = Optional.of(read);
        work.run(() -> new Door(read)
                        .accounts().stream()
                                .filter(account ->
                                        account.active() && account.salt().isPresent())
                                .toList())
                .showing(busy)
                .orElse(JoinRefused.class, refused -> refuse(refused.getMessage()))
                .then(accounts -> offer(read, accounts));
    }

    private void offer(JoinFile read, List<DoorAccount> accounts) {
        problem.getChildren().clear();
        found.getChildren().setAll(Words.section(Text.of("join.found", read.council(), read.host())), form);
        name.offer(accounts);
        if (accounts.size() == 1) {
            name.choose(accounts.get(0));
        }
        found.applyCss();
        Focus.first(form);
    }

    private void go() {
        if (file.isEmpty()) {
            choose();
            return;
        }
        if (!found.getChildren().contains(form)) {
            ask(file.get());
            return;
        }
        if (!joining && form.check()) {
            join(file.get(), name.chosen().orElseThrow(), new Passphrase(passphrase.getText()));
        }
    }

    private void join(JoinFile with, DoorAccount who, Passphrase typed) {
        joining = true;
        work.run(() -> entered(with, Login.of(who.id(), typed.secret(who.salt().orElseThrow()))))
                .showing(busy)
                .orElse(JoinRefused.class, this::refusedBy)
                .orElse(StorageFailure.class, failed -> refuse(failed.getMessage()))
                .orElse(DatabaseRefused.class, refused -> refuse(refused.getMessage()))
                .then(database -> ways.begin().accept(new Joined(database, with)))
                .overProperty()
                .subscribe(over -> joining = !over);
    }

    /** The cases of the other PC, and in their audit that somebody signed in. */
    private Database entered(JoinFile with, Login login) {
        Database joined = Database.join(with, ways.clock(), login);
        try {
            new Traces(joined).signedIn();
        } catch (StorageFailure e) {
            joined.close();
            throw e;
        }
        return joined;
    }

    private void refusedBy(JoinRefused refused) {
        if (refused.reason() == JoinRefused.Reason.WRONG_PASSPHRASE) {
            passphrase.clear();
            passphraseRow.refuse(refused.getMessage());
            passphrase.requestFocus();
        } else {
            refuse(refused.getMessage());
        }
    }

    private void takeOver() {
        Choose.file(this, Text.of("join.take-over")).ifPresent(ways.takeOver());
    }

    private void refuse(String sentence) {
        problem.getChildren()
                .setAll(new Banner(Status.LATE, sentence, "")
                        .with(Command.of("join.retry", Text.of("join.retry"), this::go)));
    }
}
