package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.Concern;
import redress.casework.Concerns;
import redress.casework.Deed;
import redress.casework.Happening;
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
record ConcernActs(Bench bench) {

    /** What happens with an officer who is criticised, in its order. */
    private enum Step {
        TOLD,
        COMMENTED,
        INFORMED;

        String words() {
            return switch (this) {
                case TOLD -> Text.of("concern.inform.step.told");
                case COMMENTED -> Text.of("concern.inform.step.commented");
                case INFORMED -> Text.of("concern.inform.step.informed");
            };
        }
    }

    Act nameOfficer() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Officer> officer = fields.choice(
                Text.of("concern.officer"),
                bench.view().officers(),
                one -> one.jobTitle().isBlank()
                        ? one.name()
                        : Text.of("concern.officer.words", one.name(), one.jobTitle()),
                Text.of("concern.officer.need"));
        TextBox about = fields.box(Text.of("concern.officer.about"), Text.of("concern.officer.about-hint"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.NAME_OFFICER, said(Text.of("concern.officer.sentence"), "staff"), fields, () -> {
            Officer chosen = officer.chosen().orElseThrow();
            return bench.record(
                    Text.of("concern.officer.done", chosen.name()),
                    day.read().orElseThrow(),
                    new Concern.OfficerCriticised(
                            chosen.id(),
                            chosen.name(),
                            chosen.jobTitle(),
                            about.getText().strip()));
        });
    }

    Act inform() {
        Fields fields = new Fields(bench.view());
        List<Concerns.Criticised> all = bench.view().state().concerns().criticised();
        ChoiceField<Concerns.Criticised> who = fields.choice(
                Text.of("concern.inform.which"), all, one -> one.who().officer(), Text.of("concern.officer.need"));
        if (all.size() == 1) {
            who.choose(all.get(0));
        }
        ChoiceField<Step> step = fields.choice(
                Text.of("concern.inform.step"),
                List.of(Step.values()),
                Step::words,
                Text.of("concern.inform.step.need"));
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        CheckBox copy = fields.tick(Text.of("concern.inform.copy"));
        TextBox words = new TextBox(3);
        fields.words().text(Text.of("concern.inform.words"), words);
        fields.form()
                .row(FormRow.of(Text.of("concern.inform.words"), words)
                        .check(() -> step.chosen()
                                .filter(is -> is != Step.TOLD && words.getText().isBlank())
                                .map(is -> Text.of("concern.inform.words.need"))));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.INFORM_OFFICER, said(Text.of("concern.inform.sentence"), "staff"), fields, () -> {
            Concerns.Criticised one = who.chosen().orElseThrow();
            String by = way.chosen().orElseThrow().id();
            Happening what = switch (step.chosen().orElseThrow()) {
                case TOLD -> new Concern.CriticisedTold(one.entry(), by, copy.isSelected());
                case COMMENTED -> new Concern.CriticisedCommented(one.entry(), by, words.getText());
                case INFORMED -> new Concern.CriticisedInformed(one.entry(), by, words.getText());
            };
            return bench.record(
                    Text.of("concern.inform.done", one.who().officer()),
                    day.read().orElseThrow(),
                    what);
        });
    }

    Act involveContractor() {
        Fields fields = new Fields(bench.view());
        TextField name = fields.line(Text.of("concern.contractor.name"), Text.of("concern.contractor.name.need"));
        List<Contact> managers = bench.view().contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.CONTRACT_MANAGER)
                .toList();
        ChoiceField<Contact> listed = fields.choice(
                Text.of("concern.contractor.manager"),
                managers,
                one -> one.area().isBlank()
                        ? one.name()
                        : Text.of("concern.contractor.manager.words", one.name(), one.area()),
                "");
        listed.setPromptText(managers.isEmpty() ? Text.of("concern.contractor.manager.none") : "");
        TextField typed = fields.line(Text.of("concern.contractor.manager-typed"), "");
        CheckBox answers = fields.tick(Text.of("concern.contractor.answers"));
        CheckBox sharing = fields.tick(Text.of("concern.contractor.sharing"));
        CheckBox tried = fields.tick(Text.of("concern.contractor.tried"));
        bench.view()
                .state()
                .concerns()
                .contractor()
                .map(Concerns.Contractor::what)
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
                        Text.of("concern.contractor.done", name.getText().strip()),
                        day.read().orElseThrow(),
                        new Concern.ContractorInvolved(
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
        TextBox text = fields.box(Text.of("concern.answer.text"), "", Text.of("concern.answer.text.need"));
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        String name = bench.view()
                .state()
                .concerns()
                .contractor()
                .map(one -> one.what().contractor())
                .orElse("");
        return Act.of(
                Deed.RECEIVE_CONTRACTOR_ANSWER,
                Text.of("concern.answer.sentence"),
                fields,
                () -> bench.record(
                        Text.of("concern.answer.done", name),
                        day.read().orElseThrow(),
                        new Concern.ContractorAnswered(
                                way.chosen().orElseThrow().id(), text.getText())));
    }

    Act ward() {
        Fields fields = new Fields(bench.view());
        String now = bench.view().state().concerns().ward();
        Optional<String> before = bench.view().wards().before();
        TypedChoice ward = new TypedChoice(bench.view().wards().known());
        fields.words().text(Text.of("concern.ward"), ward.getEditor());
        fields.form()
                .row(FormRow.of(Text.of("concern.ward"), ward)
                        .hint(before.filter(one -> now.isEmpty())
                                .map(one -> Text.of("concern.ward.proposed", one))
                                .orElse(Text.of("concern.ward.hint"))));
        ward.type(now.isEmpty() ? before.orElse("") : now);
        return Act.of(
                Deed.NOTE_WARD,
                "",
                fields,
                () -> bench.record(
                        Text.of("concern.ward.done"), bench.view().today(), new Concern.WardNoted(ward.typed())));
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
