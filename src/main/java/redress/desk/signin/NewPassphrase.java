package redress.desk.signin;

import java.util.Optional;
import redress.accounts.Passphrase;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.PassphraseField;
import redress.desk.kit.Text;

/** Two fields for a passphrase that is to be chosen: once, and once more, with how hard it is to guess. */
final class NewPassphrase {

    private final String name;
    private final PassphraseField first = new PassphraseField(Text.of("signin.new"));
    private final PassphraseField again = new PassphraseField(Text.of("signin.again"));
    private final FormRow row = FormRow.of(Text.of("signin.new"), first);

    /**
     * Empty fields.
     *
     * @param name of the account, which the passphrase may not hold
     */
    NewPassphrase(String name) {
        this.name = name;
        row.hint(Text.of("signin.new.hint")).check(() -> first.typed().problem(name));
        first.onChange(() -> row.hint(hint(first.typed())));
    }

    private String hint(Passphrase typed) {
        if (typed.problem(name).isPresent()) {
            return Text.of("signin.new.hint");
        }
        return switch (typed.strength()) {
            case WEAK -> Text.of("signin.new.hint");
            case GOOD -> Text.of("signin.strength.good");
            case STRONG -> Text.of("signin.strength.strong");
        };
    }

    void addTo(Form form) {
        form.row(row)
                .row(FormRow.of(Text.of("signin.again"), again)
                        .check(() -> first.typed().equals(again.typed())
                                ? Optional.empty()
                                : Optional.of(Text.of("signin.again.differs"))));
    }

    Passphrase typed() {
        return first.typed();
    }

    void refuse(String sentence) {
        row.refuse(sentence);
    }

    void take() {
        first.take();
    }
}
