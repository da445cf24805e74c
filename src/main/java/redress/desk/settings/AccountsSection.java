package redress.desk.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.accounts.May;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.casework.Accounts;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Who may sign in, as what, and the rules of signing in. */
final class AccountsSection implements SettingsPane {

    private record State(boolean asked, int minutes, List<Account> all, Account own, May may) {}

    private final SettingsDesk desk;
    private final Work work;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final LedgerTable<Account> table =
            new LedgerTable<>(Text.of("accounts.table"), account -> Long.toString(account.id()));
    private final Ledger<Account> ledger;
    private final BorderPane told = new BorderPane();
    private final SignInRules rules;
    private final RolesPanel roles;
    private final VBox node = new VBox();
    private Optional<State> state = Optional.empty();

    AccountsSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        rules = new SignInRules(desk, work, this::read);
        roles = new RolesPanel(desk);
        table.columns(
                LedgerColumn.<Account>subject(Text.of("accounts.name"), 12, Account::name, AccountsSection::roles)
                        .growing(),
                LedgerColumn.<Account>text(Text.of("accounts.state"), 12, AccountsSection::stands)
                        .givingWay(1));
        table.setOnEnter(Allowed.by(table, "accounts.change", account -> change()));
        table.setOnOpen(account -> change());
        ledger = new Ledger<>(table, work, desk.undo(), this::read)
                .buttons(List.of(add(), changing(), fresh()), List.of(closing(), opening()));
        node.getStyleClass().add("gap-panel");
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static String stands(Account account) {
        return !account.active()
                ? Text.of("accounts.state.closed")
                : account.salt().isPresent() ? Text.of("accounts.state.open") : Text.of("accounts.state.none");
    }

    private Accounts accounts() {
        return desk.setup().accounts();
    }

    @Override
    public void read() {
        work.run(() -> {
                    Accounts accounts = accounts();
                    return new State(
                            accounts.isAsked(), accounts.idleMinutes(), accounts.all(), accounts.own(), accounts.may());
                })
                .then(this::show);
    }

    private void show(State now) {
        state = Optional.of(now);
        long open = now.all().stream().filter(Account::active).count();
        sentence.set(now.asked() ? Text.of("accounts.sentence", open) : Text.of("settings.accounts.sentence"));
        ledger.fill(List.of(new LedgerTable.Group<>("", now.all())), new EmptyState(Text.of("accounts.empty"), add()));
        Node signing = rules.show(now.asked(), now.minutes(), now.own(), now.may());
        if (now.asked()) {
            node.getChildren().setAll(told, ledger.node(), signing, roles);
        } else {
            node.getChildren().setAll(signing, roles);
        }
    }

    /** Why whoever is signed in may not keep accounts; empty where they may. */
    private Optional<String> refused() {
        return state.flatMap(now -> now.may().refusal(Permission.ACCOUNTS));
    }

    private Optional<String> notHere() {
        return refused()
                .or(() -> table.selected().isEmpty()
                        ? Optional.of(Text.of("accounts.refused.nobody"))
                        : Optional.empty());
    }

    private void ofChosen(Consumer<Account> act) {
        notHere().ifPresentOrElse(desk.undo()::note, () -> table.selected().ifPresent(act));
    }

    private Command add() {
        return Command.of(
                        "accounts.add",
                        Text.of("accounts.add"),
                        () -> refused()
                                .ifPresentOrElse(desk.undo()::note, () -> ledger.open(AccountForm.adding(this::added))))
                .withIcon("fth-user-plus");
    }

    private Done added(String name, Set<Role> roles) {
        Accounts.Given given = accounts().add(name, roles);
        return given(
                given,
                Text.of("accounts.added", name),
                () -> accounts().close(given.account().id()));
    }

    /** The passphrase stands on the page until the next thing is done there. */
    private Done given(Accounts.Given given, String said, Runnable back) {
        Platform.runLater(() -> told.setCenter(
                new GivenPassphrase(given.account().name(), given.passphrase().typed(), () -> told.setCenter(null))));
        return new Done(said, back);
    }

    private Command changing() {
        return Command.of("accounts.change", Text.of("accounts.change"), this::change)
                .unless(this::notHere);
    }

    private void change() {
        ofChosen(account -> ledger.open(AccountForm.changing(account, (name, roles) -> changed(account, name, roles))));
    }

    private Done changed(Account before, String name, Set<Role> roles) {
        put(before.id(), before, name, roles);
        Account now = new Account(before.id(), name, roles, before.active(), before.salt());
        return new Done(Text.of("accounts.changed", name), () -> put(before.id(), now, before.name(), before.roles()));
    }

    private void put(long id, Account before, String name, Set<Role> roles) {
        if (!before.roles().equals(roles)) {
            accounts().change(id, roles);
        }
        if (!before.name().equals(name)) {
            accounts().rename(id, name);
        }
    }

    private Command fresh() {
        return Command.of(
                        "accounts.fresh",
                        Text.of("accounts.fresh"),
                        () -> ofChosen(account -> ledger.run(() -> given(
                                accounts().reset(account.id()), Text.of("accounts.given", account.name()), () -> {}))))
                .unless(this::notHere);
    }

    private Command closing() {
        return Command.of(
                        "accounts.close",
                        Text.of("accounts.close"),
                        () -> ofChosen(account -> ledger.run(() -> {
                            accounts().close(account.id());
                            return new Done(
                                    Text.of("accounts.closed", account.name()),
                                    () -> accounts().open(account.id()));
                        })))
                .unless(() -> notHere()
                        .or(() -> table.selected().filter(Account::active).isEmpty()
                                ? Optional.of(Text.of("accounts.refused.closed"))
                                : Optional.empty()));
    }

    private Command opening() {
        return Command.of(
                        "accounts.open",
                        Text.of("accounts.open"),
                        () -> ofChosen(account -> ledger.run(() -> given(
                                accounts().open(account.id()),
                                Text.of("accounts.opened", account.name()),
                                () -> accounts().close(account.id())))))
                .unless(() -> notHere()
                        .or(() -> table.selected().filter(a -> !a.active()).isEmpty()
                                ? Optional.of(Text.of("accounts.refused.open"))
                                : Optional.empty()));
    }

    @Override
    public ObservableValue<String> sentence() {
        return sentence;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return state.filter(State::asked)
                .map(now -> List.of(add(), changing().withKeys("F2"), fresh(), closing(), opening()))
                .orElse(List.of());
    }

    @Override
    public boolean escape() {
        return ledger.escape();
    }
}
