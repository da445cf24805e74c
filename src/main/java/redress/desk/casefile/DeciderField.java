package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import redress.casework.Staff;
import redress.casework.WhoMay;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Who decided on a request, where the procedure says who may: those who may to choose from, the others with the reason. */
final class DeciderField {

    private final Optional<ChoiceField<Officer>> field;

    private DeciderField(Optional<ChoiceField<Officer>> field) {
        this.field = field;
    }

    /** Asks for nobody where the procedure leaves it open, or leaves it to the co-ordinator. */
    static DeciderField in(Fields fields, CaseView view) {
        WhoMay who = WhoMay.of(view.state(), Staff.on(view.today(), view.staff()), "decide");
        List<Officer> may = who.answers().stream()
                .filter(WhoMay.Answer::may)
                .map(WhoMay.Answer::officer)
                .toList();
        boolean hers = view.state().procedure().who().stream()
                .filter(rule -> rule.deed().equals("decide"))
                .anyMatch(rule -> rule.role().equals(Optional.of("co-ordinator")));
        if (who.rule().isEmpty() || hers) {
            return new DeciderField(Optional.empty());
        }
        ChoiceField<Officer> field = fields.choice(
                Text.of("stages.field.by"),
                may,
                officer -> officer.jobTitle().isEmpty() ? officer.name() : officer.name() + ", " + officer.jobTitle(),
                may.isEmpty() ? "" : Text.of("stages.need.by"));
        fields.form().add(Words.small(who.rule()));
        who.answers().stream()
                .flatMap(answer -> answer.refusal().stream()
                        .map(why -> Text.of("stages.by.not", answer.officer().name(), why)))
                .forEach(line -> fields.form().add(Words.small(line)));
        return new DeciderField(Optional.of(field));
    }

    /** Name of the officer; "" where nobody is asked for. */
    String name() {
        return field.flatMap(ChoiceField::chosen).map(Officer::name).orElse("");
    }
}
