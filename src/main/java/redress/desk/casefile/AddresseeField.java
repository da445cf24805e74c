package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.Parties;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.letters.Addressee;
import redress.letters.LetterDraft;
import redress.people.Person;

/** Whom a letter goes to, asked only where there is a choice; who may be told nothing yet cannot be chosen, and it is said why. */
final class AddresseeField {

    private final Optional<ChoiceField<Addressee>> field;

    private AddresseeField(Optional<ChoiceField<Addressee>> field) {
        this.field = field;
    }

    /** Puts the choice at the end of the fields; all complainants stand there first. */
    static AddresseeField in(Fields fields, CaseView view) {
        wants(view).forEach(sentence -> fields.form().add(new StatusLine(Status.ADJUSTMENT, sentence)));
        List<Addressee> all = Addressee.all(view.state());
        if (all.size() < 2) {
            return new AddresseeField(Optional.empty());
        }
        ChoiceField<Addressee> to = new ChoiceField<>(all, one -> words(one, view));
        to.choose(Addressee.CUSTOMER);
        fields.words().choice(Text.of("parties.letter.to"), to);
        fields.form()
                .row(FormRow.of(Text.of("parties.letter.to"), to)
                        .check(() -> to.chosen().isEmpty()
                                ? Optional.of(Text.of("parties.letter.need"))
                                : to.chosen().flatMap(one -> one.whyNot(view.state()))));
        return new AddresseeField(Optional.of(to));
    }

    /** What the customer needs beside the page that is printed, each in a sentence. */
    static List<String> wants(CaseView view) {
        List<String> wants = new ArrayList<>();
        view.profile().ifPresent(profile -> {
            String format = profile.person().preferredFormat();
            if (!format.isEmpty() && !format.startsWith("large-print-")) {
                wants.add(Text.of("parties.wants.format", PersonWords.format(format)));
            }
            if (!profile.language().isBlank()) {
                wants.add(Text.of("parties.wants.language", profile.language()));
            }
            if (profile.person().preferredWay().equals("telephone")) {
                wants.add(Text.of("parties.wants.call"));
            }
        });
        return wants;
    }

    /** The letter, to whom is chosen. */
    LetterDraft on(LetterDraft letter) {
        return field.flatMap(ChoiceField::chosen).map(letter::to).orElse(letter);
    }

    private static String words(Addressee one, CaseView view) {
        String first = view.person().map(Person::fullName).orElse("");
        List<Parties.Joint> joint = view.state().parties().joint();
        if (one.equals(Addressee.CUSTOMER)) {
            return joint.isEmpty()
                    ? Text.of("parties.letter.customer", first)
                    : Text.of(
                            "parties.letter.everybody",
                            first + ", "
                                    + String.join(
                                            ", ",
                                            joint.stream()
                                                    .map(Parties.Joint::name)
                                                    .toList()));
        }
        return one.representative(view.state())
                .map(who -> Text.of("parties.letter.acting", who.who().name()))
                .orElseGet(() -> Text.of(
                        "parties.letter.alone",
                        one.joint(view.state()).map(Parties.Joint::name).orElse(first)));
    }
}
