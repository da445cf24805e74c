package redress.desk.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.accounts.Role;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Somebody's name and what they are at the desk. */
final class AccountForm {

    private final TextField name = new TextField();
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);

    private AccountForm(Optional<Account> known) {
        for (Role role : Role.values()) {
            CheckBox box = new CheckBox(role.label());
            box.setWrapText(true);
            box.setAccessibleHelp(means(role));
            known.ifPresent(account -> box.setSelected(account.is(role)));
            roles.put(role, box);
        }
        known.ifPresent(account -> name.setText(account.name()));
    }

    static SideForm adding(BiFunction<String, Set<Role>, Done> save) {
        return new AccountForm(Optional.empty()).side(Text.of("accounts.add"), Text.of("accounts.add.means"), save);
    }

    static SideForm changing(Account account, BiFunction<String, Set<Role>, Done> save) {
        return new AccountForm(Optional.of(account))
                .side(Text.of("accounts.change"), Text.of("accounts.change.means"), save);
    }

    private SideForm side(String title, String sentence, BiFunction<String, Set<Role>, Done> save) {
        Form form = new Form()
                .row(FormRow.of(Text.of("accounts.name"), name)
                        .check(() -> name.getText().isBlank()
                                ? Optional.of(Text.of("accounts.need.name"))
                                : Optional.empty()))
                .add(Words.strong(Text.of("accounts.roles")));
        roles.forEach((role, box) -> {
            VBox line = new VBox(box, Words.small(means(role)));
            line.getStyleClass().add("gap-small");
            form.add(line);
        });
        return new SideForm(title, sentence, form, () -> {
            String called = name.getText().strip();
            Set<Role> chosen = EnumSet.noneOf(Role.class);
            roles.forEach((role, box) -> {
                if (box.isSelected()) {
                    chosen.add(role);
                }
            });
            return () -> save.apply(called, chosen);
        });
    }

    private static String means(Role role) {
        return switch (role) {
            case CO_ORDINATOR -> Text.of("accounts.role.co-ordinator");
            case MANAGER -> Text.of("accounts.role.manager");
            case AUDITOR -> Text.of("accounts.role.auditor");
            case REPORT_READER -> Text.of("accounts.role.report-reader");
            case ADMINISTRATOR -> Text.of("accounts.role.administrator");
        };
    }
}
