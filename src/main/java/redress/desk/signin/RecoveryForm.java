package redress.desk.signin;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.accounts.RecoveryCode;
import redress.accounts.Role;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.NewPassphrase;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** An administrator forgot the passphrase: the code that was printed, and a new passphrase. */
final class RecoveryForm extends VBox {

    private final SignInDesk desk;
    private final Work work;
    private final Runnable leave;
    private final TextField code = new TextField();
    private final ChoiceField<Account> who;
    private final NewPassphrase next = new NewPassphrase("");
    private final FormRow row = FormRow.of(Text.of("signin.code"), code).hint(Text.of("signin.code.hint"));
    private final BusyLine busy = new BusyLine(Text.of("signin.looking"));
    private final Form form = new Form();

    RecoveryForm(SignInDesk desk, Work work, Runnable leave) {
        this.desk = desk;
        this.work = work;
        this.leave = leave;
        List<Account> administrators = desk.who().stream()
                .filter(account -> account.is(Role.ADMINISTRATOR))
                .toList();
        who = new ChoiceField<>(administrators, Account::name);
        administrators.stream().findFirst().ifPresent(who::choose);
        form.row(FormRow.of(Text.of("signin.administrator"), who)
                .check(() -> who.chosen().isEmpty() ? Optional.of(Text.of("signin.need.name")) : Optional.empty()));
        form.row(row.check(
                () -> code.getText().isBlank() ? Optional.of(Text.of("signin.need.code")) : Optional.empty()));
        next.addTo(form);
        Button primary = ButtonRow.button(Command.of("signin.recover", Text.of("signin.recover"), this::recover));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        FlowPane buttons = new FlowPane(
                primary, ButtonRow.flat(Command.of("signin.recover.leave", Text.of("signin.back"), leave)));
        buttons.getStyleClass().add("settings-buttons");
        getStyleClass().addAll("panel", "gap-panel", "signin-panel");
        getChildren()
                .addAll(
                        Words.page(Text.of("signin.forgotten")),
                        Words.body(Text.of("signin.forgotten.sentence")),
                        form,
                        busy,
                        buttons);
    }

    void begin() {
        applyCss();
        code.requestFocus();
    }

    private void recover() {
        if (!form.check()) {
            return;
        }
        Account account = who.chosen().orElseThrow();
        RecoveryCode typed = new RecoveryCode(code.getText());
        Passphrase chosen = next.typed();
        work.run(() -> desk.recover().orElseThrow().recover(typed, account, chosen))
                .showing(busy)
                .orElse(Refused.class, refused -> row.refuse(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> row.refuse(failed.getMessage()))
                .then(this::showNext);
    }

    private void showNext(RecoveryCode fresh) {
        getStyleClass().removeAll("panel");
        getChildren()
                .setAll(
                        Words.page(Text.of("signin.recovered")),
                        Words.body(Text.of("signin.recovered.sentence")),
                        desk.sheet().apply(fresh, leave));
    }
}
