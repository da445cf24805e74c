package redress.desk.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.accounts.May;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.RecoveryCode;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.AskFirst;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.NewPassphrase;
import redress.desk.kit.PassphraseField;
import redress.desk.kit.RecoverySheet;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Signing in turned on or off, after how long the desk is locked, and a new passphrase of one's own. */
final class SignInRules {

    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30, 60, 120, 240);

    private final SettingsDesk desk;
    private final Work work;
    private final Runnable changed;
    private final BusyLine busy = new BusyLine(Text.of("settings.saving"));
    private final BorderPane place = new BorderPane();

    SignInRules(SettingsDesk desk, Work work, Runnable changed) {
        this.desk = desk;
        this.work = work;
        this.changed = changed;
    }

    /** What fits how things stand. A recovery code in sight stays until it was read. */
    Node show(boolean asked, int minutes, Account own, May may) {
        if (!(place.getCenter() instanceof RecoverySheet)) {
            place.setCenter(asked ? on(minutes, own, may) : off(own));
        }
        return place;
    }

    private VBox off(Account own) {
        NewPassphrase chosen = new NewPassphrase(own.name());
        Form form = new Form();
        chosen.addTo(form);
        Button primary = ButtonRow.button(Command.of("accounts.on", Text.of("accounts.on"), () -> {
            if (form.check()) {
                Passphrase typed = chosen.typed();
                work.run(() -> desk.setup().accounts().turnOn(typed))
                        .showing(busy)
                        .orElse(Refused.class, refused -> chosen.refuse(refused.getMessage()))
                        .orElse(StorageFailure.class, failed -> chosen.refuse(failed.getMessage()))
                        .then(this::tell);
            }
        }));
        return panel(
                Words.section(Text.of("accounts.on.title")),
                Words.body(Text.of("settings.accounts.means")),
                Words.body(Text.of("accounts.on.means", own.name())),
                form,
                busy,
                buttons(primary));
    }

    private void tell(RecoveryCode code) {
        work.run(() -> desk.setup().council().orElseThrow().name()).then(council -> {
            place.setCenter(new RecoverySheet(code, council, desk.cases().today(), desk.printing(), () -> {
                place.setCenter(null);
                changed.run();
            }));
            changed.run();
        });
    }

    private VBox on(int minutes, Account own, May may) {
        VBox all = new VBox(passphrase(own));
        if (may.may(Permission.ACCOUNTS)) {
            all.getChildren().addAll(idle(minutes), code(), turnOff());
        }
        all.getStyleClass().add("gap-panel");
        return all;
    }

    private VBox idle(int minutes) {
        ChoiceField<Integer> after = new ChoiceField<>(MINUTES, each -> Text.of("accounts.minutes", each));
        if (!MINUTES.contains(minutes)) {
            after.getItems().add(minutes);
        }
        after.choose(minutes);
        after.valueProperty().subscribe((from, to) -> {
            if (from != null && to != null && !from.equals(to)) {
                run(() -> desk.setup().accounts().lockAfter(to), Text.of("accounts.idle.done", to));
            }
        });
        return panel(FormRow.of(Text.of("accounts.idle"), after).hint(Text.of("accounts.idle.hint")));
    }

    private VBox passphrase(Account own) {
        PassphraseField now = new PassphraseField(Text.of("accounts.own.now"));
        NewPassphrase next = new NewPassphrase(own.name());
        Form form = new Form()
                .row(FormRow.of(Text.of("accounts.own.now"), now)
                        .check(() -> now.isEmpty() ? Optional.of(Text.of("accounts.own.need")) : Optional.empty()));
        next.addTo(form);
        Button button = ButtonRow.button(Command.of("accounts.own", Text.of("accounts.own"), () -> {
            if (form.check()) {
                Passphrase old = now.typed();
                Passphrase chosen = next.typed();
                work.run(() -> {
                            desk.setup().accounts().changeOwn(old, chosen);
                            return chosen;
                        })
                        .showing(busy)
                        .orElse(Refused.class, refused -> next.refuse(refused.getMessage()))
                        .orElse(StorageFailure.class, failed -> next.refuse(failed.getMessage()))
                        .then(done -> {
                            desk.undo().note(Text.of("accounts.own.done"));
                            changed.run();
                        });
            }
        }));
        return panel(Words.section(Text.of("accounts.own.title", own.name())), form, buttons(button));
    }

    private VBox code() {
        Button button = ButtonRow.button(Command.of(
                "accounts.code",
                Text.of("accounts.code.fresh"),
                () -> work.run(() -> desk.setup().accounts().freshCode())
                        .showing(busy)
                        .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                        .then(this::tell)));
        return panel(
                Words.section(Text.of("accounts.code")),
                Words.body(Text.of("accounts.code.fresh.means")),
                buttons(button));
    }

    private VBox turnOff() {
        Button button = new Button(Text.of("accounts.off"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(pressed -> new AskFirst(
                        Text.of("accounts.off.ask"),
                        Text.of("accounts.off.detail"),
                        Command.of(
                                "accounts.off",
                                Text.of("accounts.off"),
                                () -> run(() -> desk.setup().accounts().turnOff(), Text.of("accounts.off.done"))))
                .below(button));
        return panel(
                Words.section(Text.of("accounts.off.title")),
                Words.body(Text.of("accounts.off.means")),
                buttons(button));
    }

    private void run(Runnable act, String said) {
        work.run(() -> {
                    act.run();
                    return said;
                })
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .then(done -> {
                    desk.undo().note(done);
                    changed.run();
                });
    }

    private static FlowPane buttons(Button button) {
        FlowPane buttons = new FlowPane(button);
        buttons.getStyleClass().add("settings-buttons");
        return buttons;
    }

    private static VBox panel(Node... parts) {
        VBox panel = new VBox(parts);
        panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        return panel;
    }
}
