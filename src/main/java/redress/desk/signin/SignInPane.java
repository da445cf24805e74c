package redress.desk.signin;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.casework.Refused;
import redress.db.DatabaseRefused;
import redress.db.Login;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Page;
import redress.desk.kit.PassphraseField;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Name, passphrase, one button. A wrong passphrase is told in one sentence, and each next try has to wait longer. */
public final class SignInPane extends BorderPane {

    private final SignInDesk desk;
    private final Work work;
    private final ChoiceField<Account> name;
    private final PassphraseField passphrase = new PassphraseField(Text.of("signin.passphrase"));
    private final FormRow row = FormRow.of(Text.of("signin.passphrase"), passphrase);
    private final BusyLine busy = new BusyLine(Text.of("signin.looking"));
    private final Button primary;
    private Optional<Timeline> counting = Optional.empty();

    /** The door before the desk. */
    public static SignInPane before(SignInDesk desk, Work work) {
        return new SignInPane(desk, work, Text.of("signin.title"), Text.of("signin.sentence", desk.council()));
    }

    /**
     * A locked desk: only whoever locked it can open it again.
     *
     * @param other lets somebody else sign in; what was typed and not saved is kept as a draft
     */
    public static SignInPane locked(SignInDesk desk, Work work, Runnable other) {
        SignInPane pane = new SignInPane(desk, work, Text.of("signin.locked"), Text.of("signin.locked.sentence"));
        pane.panel().getChildren().add(link(Text.of("signin.other"), other));
        return pane;
    }

    private final VBox panel = new VBox();

    private SignInPane(SignInDesk desk, Work work, String title, String sentence) {
        this.desk = desk;
        this.work = work;
        name = new ChoiceField<>(desk.who(), Account::name);
        if (desk.who().size() == 1) {
            name.choose(desk.who().get(0));
        }
        row.check(() -> passphrase.isEmpty() ? Optional.of(Text.of("signin.need.passphrase")) : Optional.empty());
        Form form = new Form()
                .row(FormRow.of(Text.of("signin.name"), name)
                        .check(() ->
                                name.chosen().isEmpty() ? Optional.of(Text.of("signin.need.name")) : Optional.empty()))
                .row(row);
        primary = ButtonRow.button(Command.of("signin.enter", Text.of("signin.enter"), () -> enter(form)));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        FlowPane buttons = new FlowPane(primary);
        buttons.getStyleClass().add("settings-buttons");
        panel.getStyleClass().addAll("panel", "gap-panel", "signin-panel");
        panel.getChildren().addAll(Words.page(title), Words.body(sentence), form, busy, buttons);
        if (!desk.backup().isEmpty()) {
            panel.getChildren().add(new StatusLine(Status.WAITING, desk.backup()));
        }
        desk.recover().ifPresent(how -> panel.getChildren().add(link(Text.of("signin.forgotten"), this::recover)));
        getStyleClass().add("signin");
        setCenter(new Page(panel));
        Focus.enterPresses(this);
        sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene).ifPresent(shown -> Platform.runLater(this::begin)));
    }

    private static Hyperlink link(String words, Runnable act) {
        return Words.link(words, act);
    }

    private VBox panel() {
        return panel;
    }

    private void begin() {
        applyCss();
        if (name.chosen().isPresent()) {
            passphrase.take();
        } else {
            name.requestFocus();
        }
    }

    private void enter(Form form) {
        if (!form.check()) {
            return;
        }
        Account account = name.chosen().orElseThrow();
        Passphrase typed = passphrase.typed();
        primary.setDisable(true);
        work.run(() -> desk.tries().enter().apply(account, typed))
                .showing(busy)
                .orElse(Refused.class, refused -> wrong(account, refused.getMessage()))
                .orElse(StorageFailure.class, failed -> wrong(account, failed.getMessage()))
                .orElse(DatabaseRefused.class, failed -> wrong(account, failed.getMessage()))
                .then(login -> login.ifPresentOrElse(this::right, () -> wrong(account, Text.of("signin.wrong"))));
    }

    private void right(Login login) {
        passphrase.clear();
        primary.setDisable(false);
        desk.opened().accept(login);
    }

    private void wrong(Account account, String sentence) {
        passphrase.clear();
        passphrase.take();
        row.refuse(sentence);
        work.run(() -> desk.tries().pause().applyAsLong(account)).then(this::waitFor);
    }

    /** The button counts down until the next try is taken. */
    private void waitFor(long seconds) {
        counting.ifPresent(Timeline::stop);
        if (seconds <= 0) {
            primary.setDisable(false);
            return;
        }
        primary.setDisable(true);
        long[] left = {seconds};
        primary.setText(Text.of("signin.wait", left[0]));
        Timeline down = new Timeline(new KeyFrame(Duration.seconds(1), tick -> {
            left[0]--;
            primary.setText(left[0] > 0 ? Text.of("signin.wait", left[0]) : Text.of("signin.enter"));
            primary.setDisable(left[0] > 0);
        }));
        down.setCycleCount((int) seconds);
        down.play();
        counting = Optional.of(down);
    }

    private void recover() {
        RecoveryForm form = new RecoveryForm(desk, work, this::showAgain);
        setCenter(new Page(form));
        form.begin();
    }

    private void showAgain() {
        setCenter(new Page(panel));
        begin();
    }
}
