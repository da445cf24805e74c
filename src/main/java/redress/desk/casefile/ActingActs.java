package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.Acting;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Paper;
import redress.casework.Representative;
import redress.casework.Setup;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about who acts for the customer, and what the customer says to it. */
record ActingActs(Bench bench) {

    /** What is proposed for the customer to answer in, unless another day is typed. */
    private static final int WORKING_DAYS_TO_ANSWER = 10;

    /** What the customer said about consent. */
    private enum Answer {
        TOLD("told"),
        CONFIRMED("confirmed"),
        WRITTEN("written"),
        REFUSED("");

        private final String how;

        Answer(String how) {
            this.how = how;
        }

        String words() {
            return switch (this) {
                case TOLD -> Text.of("casefile.acting.answer.told");
                case CONFIRMED -> Text.of("casefile.acting.answer.confirmed");
                case WRITTEN -> Text.of("casefile.acting.answer.written");
                case REFUSED -> Text.of("casefile.acting.answer.refused");
            };
        }
    }

    Act name() {
        Fields fields = new Fields(bench.view());
        List<redress.people.Representative> known = bench.view()
                .profile()
                .map(profile -> profile.care().representatives())
                .orElse(List.of());
        Optional<ChoiceField<redress.people.Representative>> before = known.isEmpty()
                ? Optional.empty()
                : Optional.of(fields.choice(Text.of("parties.known"), known, redress.people.Representative::name, ""));
        ChoiceField<String> role = fields.choice(
                Text.of("casefile.acting.role"), roles(), PersonWords::role, Text.of("casefile.acting.need-role"));
        TextField name = fields.line(Text.of("casefile.copy.name"), Text.of("casefile.copy.need-name"));
        TextField relation = fields.line(Text.of("casefile.acting.relation"), "");
        TextBox address = fields.box(Text.of("casefile.acting.address"), "", "");
        TextField postcode = fields.line(Text.of("casefile.acting.postcode"), "");
        TextField email = fields.line(Text.of("casefile.acting.email"), "");
        TextField telephone = fields.line(Text.of("casefile.acting.telephone"), "");
        before.ifPresent(field -> field.valueProperty()
                .subscribe(() -> field.chosen().ifPresent(one -> {
                    name.setText(one.name());
                    relation.setText(one.relation());
                    address.setText(one.address());
                    postcode.setText(one.postcode());
                    email.setText(one.email());
                    telephone.setText(one.telephone());
                })));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.NAME_REPRESENTATIVE,
                Text.of("casefile.acting.name"),
                fields,
                () -> bench.record(
                        Text.of("casefile.acting.done-named", name.getText().strip()),
                        day.read().orElseThrow(),
                        new Acting.RepresentativeNamed(
                                role.chosen().orElseThrow(),
                                name.getText().strip(),
                                relation.getText().strip(),
                                address.getText().strip(),
                                postcode.getText().strip(),
                                email.getText().strip(),
                                telephone.getText().strip())));
    }

    /** The types the procedure has a rule for; it is what everybody else comes under. */
    private List<String> roles() {
        List<String> roles =
                new ArrayList<>(bench.view().state().procedure().consent().keySet());
        if (!roles.contains("other")) {
            roles.add("other");
        }
        return roles;
    }

    Act ask() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Representative> who = who(fields, one -> switch (one.consent()) {
            case NEEDED, ASKED, REFUSED -> true;
            default -> false;
        });
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField by = fields.dayIfAny(Text.of("parties.ask.by"), Text.of("parties.ask.by-hint"));
        by.set(bench.view().calendar().plus(bench.view().today(), WORKING_DAYS_TO_ANSWER));
        CheckBox letter = fields.tick(Text.of("parties.ask.letter"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.ASK_CONSENT, Text.of("casefile.acting.ask"), fields, () -> {
            LocalDate asked = day.read().orElseThrow();
            Acting.ConsentAsked what = new Acting.ConsentAsked(
                    who.chosen().orElseThrow().entry(),
                    way.chosen().orElseThrow().id(),
                    by.read());
            return letter.isSelected()
                    ? new Act.Doing(
                            Text.of("parties.ask.done-letter"),
                            state -> bench.desk()
                                    .letters()
                                    .askConsent(state, what, asked, Setup.SIGNED_IN, bench.request()))
                    : bench.record(Text.of("casefile.acting.done-asked"), asked, what);
        });
    }

    Act answer() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Representative> who = who(fields, one -> one.consent() != Representative.Consent.IMPLIED);
        ChoiceField<Answer> answer = fields.choice(
                Text.of("casefile.acting.answer"),
                List.of(Answer.values()),
                Answer::words,
                Text.of("casefile.acting.need-answer"));
        DateField dated = fields.dayIfAny(Text.of("casefile.acting.dated"), Text.of("casefile.acting.dated-hint"));
        ChoiceField<Paper> paper = fields.choice(
                Text.of("parties.answer.paper"), bench.view().state().papers(), Paper::name, "");
        TextBox reason = new TextBox(2);
        fields.words().text(Text.of("casefile.acting.refused-why"), reason);
        fields.form()
                .row(FormRow.of(Text.of("casefile.acting.refused-why"), reason)
                        .check(() -> answer.chosen()
                                .filter(said -> said == Answer.REFUSED
                                        && reason.getText().isBlank())
                                .map(said -> Text.of("casefile.need.why"))));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.RECORD_CONSENT, Text.of("casefile.acting.record"), fields, () -> {
            long entry = who.chosen().orElseThrow().entry();
            Answer said = answer.chosen().orElseThrow();
            Happening what = said == Answer.REFUSED
                    ? new Acting.ConsentRefused(entry, reason.getText())
                    : new Acting.ConsentGiven(
                            entry, said.how, dated.read(), paper.chosen().map(Paper::documentId));
            return bench.record(
                    said == Answer.REFUSED
                            ? Text.of("casefile.acting.done-refused")
                            : Text.of("casefile.acting.done-given"),
                    day.read().orElseThrow(),
                    what);
        });
    }

    Act end() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Representative> who = who(fields, one -> true);
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.END_REPRESENTATIVE,
                Text.of("casefile.acting.end"),
                fields,
                () -> bench.record(
                        Text.of("casefile.acting.done-ended"),
                        day.read().orElseThrow(),
                        new Acting.RepresentativeEnded(
                                who.chosen().orElseThrow().entry(), reason.getText())));
    }

    Act quote() {
        Fields fields = new Fields(bench.view());
        TextField quoted = fields.line(Text.of("casefile.quote.field"), "");
        bench.view().state().theirReference().ifPresent(quoted::setText);
        return Act.of(
                Deed.NOTE_REFERENCE,
                Text.of("casefile.quote.sentence"),
                fields,
                () -> bench.record(
                        Text.of("casefile.quote.done"),
                        bench.view().today(),
                        new Happening.TheirReferenceNoted(quoted.getText().strip())));
    }

    private ChoiceField<Representative> who(Fields fields, Predicate<Representative> wanted) {
        List<Representative> some = bench.view().state().representatives().stream()
                .filter(Representative::isActive)
                .filter(wanted)
                .toList();
        ChoiceField<Representative> field = fields.choice(
                Text.of("casefile.acting.who"), some, one -> one.who().name(), Text.of("casefile.acting.need-who"));
        if (some.size() == 1) {
            field.choose(some.get(0));
        }
        return field;
    }
}
