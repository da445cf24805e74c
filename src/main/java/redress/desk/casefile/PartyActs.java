package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Parties;
import redress.casework.Party;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.TypedChoice;
import redress.procedure.Route;

/** The acts about staff who are criticised, contractors and the ward. */
record PartyActs(Bench bench) {

    /** What happens with an officer who is criticised, in its order. */
    private enum Step {
        TOLD,
        COMMENTED,
        INFORMED;

        String words() {
            return switch (this) {
                case TOLD -> Text.of("party.inform.step.told");
                case COMMENTED -> Text.of("party.inform.step.commented");
                case INFORMED -> Text.of("party.inform.step.informed");
            };
        }
    }

    Act nameOfficer() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Officer> officer = fields.choice(
                Text.of("party.officer"),
                bench.view().officers(),
                one -> one.jobTitle().isBlank()
                        ? one.name()
                        : Text.of("party.officer.words", one.name(), one.jobTitle()),
                Text.of("party.officer.need"));
        TextBox about = fields.box(Text.of("party.officer.about"), Text.of("party.officer.about-hint"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.NAME_OFFICER, said(Text.of("party.officer.sentence"), "staff"), fields, () -> {
            Officer chosen = officer.chosen().orElseThrow();
            return bench.record(
                    Text.of("party.officer.done", chosen.name()),
                    day.read().orElseThrow(),
                    new Party.OfficerCriticised(
                            chosen.id(),
                            chosen.name(),
                            chosen.jobTitle(),
                            about.getText().strip()));
        });
    }

    Act inform() {
        Fields fields = new Fields(bench.view());
        List<Parties.Criticised> all = bench.view().state().parties().criticised();
        ChoiceField<Parties.Criticised> who = fields.choice(
                Text.of("party.inform.which"), all, one -> one.who().officer(), Text.of("party.officer.need"));
        if (all.size() == 1) {
            who.choose(all.get(0));
        }
        ChoiceField<Step> step = fields.choice(
                Text.of("party.inform.step"), List.of(Step.values()), Step::words, Text.of("party.inform.step.need"));
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        CheckBox copy = fields.tick(Text.of("party.inform.copy"));
        TextBox words = new TextBox(3);
        fields.words().text(Text.of("party.inform.words"), words);
        fields.form()
                .row(FormRow.of(Text.of("party.inform.words"), words)
                        .check(() -> step.chosen()
                                .filter(is -> is != Step.TOLD && words.getText().isBlank())
                                .map(is -> Text.of("party.inform.words.need"))));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.INFORM_OFFICER, said(Text.of("party.inform.sentence"), "staff"), fields, () -> {
            Parties.Criticised one = who.chosen().orElseThrow();
            String by = way.chosen().orElseThrow().id();
            Happening what = switch (step.chosen().orElseThrow()) {
                case TOLD -> new Party.CriticisedTold(one.entry(), by, copy.isSelected());
                case COMMENTED -> new Party.CriticisedCommented(one.entry(), by, words.getText());
                case INFORMED -> new Party.CriticisedInformed(one.entry(), by, words.getText());
            };
            return bench.record(
                    Text.of("party.inform.done", one.who().officer()),
                    day.read().orElseThrow(),
                    what);
        });
    }

    Act involveContractor() {
        Fields fields = new Fields(bench.view());
        TextField name = fields.line(Text.of("party.contractor.name"), Text.of("party.contractor.name.need"));
        List<Contact> managers = bench.view().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.CONTRACT_MANAGER)
                .toList();
        ChoiceField<Contact> listed = fields.choice(
                Text.of("party.contractor.manager"),
                managers,
                one -> one.area().isBlank()
                        ? one.name()
                        : Text.of("party.contractor.manager.words", one.name(), one.area()),
                "");
        listed.setPromptText(managers.isEmpty() ? Text.of("party.contractor.manager.none") : "");
        TextField typed = fields.line(Text.of("party.contractor.manager-typed"), "");
        CheckBox answers = fields.tick(Text.of("party.contractor.answers"));
        CheckBox sharing = fields.tick(Text.of("party.contractor.sharing"));
        CheckBox tried = fields.tick(Text.of("party.contractor.tried"));
        bench.view()
                .state()
                .parties()
                .contractor()
                .map(Parties.Contractor::what)
                .ifPresent(known -> {
                    name.setText(known.contractor());
                    typed.setText(known.manager());
                    answers.setSelected(known.contractorAnswers());
                    sharing.setSelected(known.sharingTold());
                    tried.setSelected(known.triedFirst());
                });
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.INVOLVE_CONTRACTOR,
                said("", "contractor"),
                fields,
                () -> bench.record(
                        Text.of("party.contractor.done", name.getText().strip()),
                        day.read().orElseThrow(),
                        new Party.ContractorInvolved(
                                name.getText().strip(),
                                listed.chosen().map(Contact::id),
                                listed.chosen()
                                        .map(Contact::name)
                                        .orElse(typed.getText().strip()),
                                answers.isSelected(),
                                sharing.isSelected(),
                                tried.isSelected())));
    }

    Act contractorAnswered() {
        Fields fields = new Fields(bench.view());
        TextBox text = fields.box(Text.of("party.answer.text"), "", Text.of("party.answer.text.need"));
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        String name = bench.view()
                .state()
                .parties()
                .contractor()
                .map(one -> one.what().contractor())
                .orElse("");
        return Act.of(
                Deed.RECEIVE_CONTRACTOR_ANSWER,
                Text.of("party.answer.sentence"),
                fields,
                () -> bench.record(
                        Text.of("party.answer.done", name),
                        day.read().orElseThrow(),
                        new Party.ContractorAnswered(way.chosen().orElseThrow().id(), text.getText())));
    }

    Act ward() {
        Fields fields = new Fields(bench.view());
        String now = bench.view().state().parties().ward();
        Optional<String> before = bench.view().wards().before();
        TypedChoice ward = new TypedChoice(bench.view().wards().known());
        fields.words().text(Text.of("party.ward"), ward.getEditor());
        fields.form()
                .row(FormRow.of(Text.of("party.ward"), ward)
                        .hint(before.filter(one -> now.isEmpty())
                                .map(one -> Text.of("party.ward.proposed", one))
                                .orElse(Text.of("party.ward.hint"))));
        ward.type(now.isEmpty() ? before.orElse("") : now);
        return Act.of(
                Deed.NOTE_WARD,
                "",
                fields,
                () -> bench.record(
                        Text.of("party.ward.done"), bench.view().today(), new Party.WardNoted(ward.typed())));
    }

    /** A sentence of ours, then what the procedure says at this moment. */
    private String said(String ours, String moment) {
        return bench.view().state().procedure().routes().stream()
                .filter(route -> route.at().equals(moment))
                .map(Route::text)
                .collect(Collectors.joining(" ", ours + " ", ""))
                .strip();
    }
}
