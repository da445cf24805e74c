package redress.desk.signin;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.accounts.Passphrase;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.NewPassphrase;
import redress.desk.kit.Page;
import redress.desk.kit.PassphraseField;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Whoever was given a passphrase chooses one of their own before anything else. */
public final class FirstPassphrasePane extends BorderPane {

    private final PassphraseField given = new PassphraseField(Text.of("signin.given"));
    private final NewPassphrase next;
    private final Form form = new Form();
    private final BusyLine busy = new BusyLine(Text.of("signin.looking"));

    /**
     * The page.
     *
     * @param name of the account
     * @param change takes the passphrase given and the one chosen, off the screen's thread
     * @param then goes on
     */
    public FirstPassphrasePane(String name, BiConsumer<Passphrase, Passphrase> change, Runnable then, Work work) {
        next = new NewPassphrase(name);
        form.row(FormRow.of(Text.of("signin.given"), given));
        next.addTo(form);
        Button primary = ButtonRow.button(Command.of("signin.choose", Text.of("signin.choose"), () -> {
            if (!form.check()) {
                return;
            }
            Passphrase old = given.typed();
            Passphrase chosen = next.typed();
            work.run(() -> {
                        change.accept(old, chosen);
                        return chosen;
                    })
                    .showing(busy)
                    .orElse(Refused.class, refused -> next.refuse(refused.getMessage()))
                    .orElse(StorageFailure.class, failed -> next.refuse(failed.getMessage()))
                    .then(done -> then.run());
        }));
        primary.getStyleClass().add("accent");
        primary.setDefaultButton(true);
        FlowPane buttons = new FlowPane(primary);
        buttons.getStyleClass().add("settings-buttons");
        VBox panel = new VBox(
                Words.page(Text.of("signin.first")),
                Words.body(Text.of("signin.first.sentence", name)),
                form,
                busy,
                buttons);
        panel.getStyleClass().addAll("panel", "gap-panel", "signin-panel");
        getStyleClass().add("signin");
        setCenter(new Page(panel));
        Focus.enterPresses(this);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(() -> {
                    applyCss();
                    given.take();
                });
            }
        });
    }
}
