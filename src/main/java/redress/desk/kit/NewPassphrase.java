package redress.desk.kit;

import java.util.Optional;
import redress.accounts.Passphrase;

/** Two fields for a passphrase that is to be chosen: once, and once more, with how hard it is to guess. */
public final class NewPassphrase {

    private final String name;
    private final PassphraseField first = new PassphraseField(Text.of("signin.new"));
    private final PassphraseField again = new PassphraseField(Text.of("signin.again"));
    private final FormRow row = FormRow.of(Text.of("signin.new"), first);

    /**
     * Empty fields.
     *
     * @param name of the account, which the passphrase may not hold
     */
    public NewPassphrase(String name) {
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

    /** Puts both rows into a form. */
    public void addTo(Form form) {
        form.row(row)
                .row(FormRow.of(Text.of("signin.again"), again)
                        .check(() -> first.typed().equals(again.typed())
                                ? Optional.empty()
                                : Optional.of(Text.of("signin.again.differs"))));
    }

    public Passphrase typed() {
        return first.typed();
    }

    /** Shows why it was not taken. */
    public void refuse(String sentence) {
        row.refuse(sentence);
    }

    /** Puts the keyboard into the first. */
    public void take() {
        first.take();
    }
}
