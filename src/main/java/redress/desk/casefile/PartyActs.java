package redress.desk.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.Characteristic;
import redress.casework.Deed;
import redress.casework.Partaking;
import redress.casework.Parties;
import redress.casework.Representative;
import redress.casework.Setup;
import redress.casework.Standing;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about who a case is really from, and what they need or were offered. */
record PartyActs(Bench bench) {

    Act stand() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Standing> as = fields.choice(
                Text.of("parties.standing.field"),
                List.of(Standing.values()),
                Standing::label,
                Text.of("parties.standing.need"));
        TextField whom = new TextField();
        fields.words().text(Text.of("parties.standing.whom"), whom);
        fields.form()
                .row(FormRow.of(Text.of("parties.standing.whom"), whom)
                        .hint(Text.of("parties.standing.whom-hint"))
                        .check(() -> as.chosen()
                                .filter(one ->
                                        one.isForSomebody() && whom.getText().isBlank())
                                .map(one -> Text.of("parties.standing.need-whom"))));
        return Act.of(
                Deed.NOTE_STANDING,
                Text.of("parties.standing.sentence"),
                fields,
                () -> bench.record(
                        Text.of("parties.standing.done"),
                        bench.view().today(),
                        new Partaking.StandingNoted(
                                as.chosen().orElseThrow().id(), whom.getText().strip())));
    }

    Act join() {
        Fields fields = new Fields(bench.view());
        TextField title = fields.line(Text.of("parties.join.title"), "");
        TextField name = fields.line(Text.of("parties.join.name"), Text.of("parties.join.need-name"));
        TextBox address = fields.box(Text.of("parties.join.address"), "", "");
        TextField postcode = fields.line(Text.of("parties.join.postcode"), "");
        TextField email = fields.line(Text.of("parties.join.email"), "");
        TextField telephone = fields.line(Text.of("parties.join.telephone"), "");
        return Act.of(
                Deed.JOIN_COMPLAINANT,
                Text.of("parties.join.sentence"),
                fields,
                () -> bench.record(
                        Text.of("parties.join.done", name.getText().strip()),
                        bench.view().today(),
                        new Partaking.ComplainantJoined(
                                0,
                                title.getText().strip(),
                                name.getText().strip(),
                                address.getText().strip(),
                                postcode.getText().strip(),
                                email.getText().strip(),
                                telephone.getText().strip())));
    }

    Act askIdentity() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        TextField answer = fields.line(Text.of("parties.identity.answer"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ASK_IDENTITY,
                Text.of("parties.identity.sentence"),
                fields,
                () -> bench.record(
                        Text.of("parties.identity.done"),
                        day.read().orElseThrow(),
                        new Partaking.IdentityAsked(
                                way.chosen().orElseThrow().id(),
                                answer.getText().strip())));
    }

    Act promise() {
        Fields fields = new Fields(bench.view());
        TextBox need = fields.box(
                Text.of("parties.assistance.need"),
                Text.of("parties.assistance.need-hint"),
                Text.of("parties.assistance.need-need"));
        DateField by = fields.dayFrom(Text.of("parties.assistance.by"), Optional.empty(), "");
        ChoiceField<Way> told =
                fields.choice(Text.of("parties.assistance.told"), List.of(Way.values()), Way::words, "");
        return Act.of(
                Deed.PROMISE_ASSISTANCE,
                Text.of("parties.assistance.promise"),
                fields,
                () -> bench.record(
                        Text.of("parties.assistance.done"),
                        bench.view().today(),
                        new Partaking.AssistancePromised(
                                need.getText().strip(),
                                by.read().orElseThrow(),
                                told.chosen().map(Way::id).orElse(""))));
    }

    Act tell() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Parties.Assistance> which = which(
                fields,
                bench.view().state().parties().outstanding().stream()
                        .filter(one -> one.told().isEmpty())
                        .toList());
        ChoiceField<Way> way = fields.choice(
                Text.of("parties.assistance.how"), List.of(Way.values()), Way::words, Text.of("casefile.need.way"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.TELL_ASSISTANCE,
                Text.of("parties.assistance.tell"),
                fields,
                () -> bench.record(
                        Text.of("parties.assistance.done-told"),
                        day.read().orElseThrow(),
                        new Partaking.AssistanceTold(
                                which.chosen().orElseThrow().entry(),
                                way.chosen().orElseThrow().id())));
    }

    Act give() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Parties.Assistance> which =
                which(fields, bench.view().state().parties().outstanding());
        TextBox note = fields.box(Text.of("parties.assistance.note"), "", "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.FINISH_ASSISTANCE,
                Text.of("parties.assistance.give"),
                fields,
                () -> bench.record(
                        Text.of("parties.assistance.done-given"),
                        day.read().orElseThrow(),
                        new Partaking.AssistanceGiven(
                                which.chosen().orElseThrow().entry(),
                                note.getText().strip())));
    }

    private static ChoiceField<Parties.Assistance> which(Fields fields, List<Parties.Assistance> some) {
        ChoiceField<Parties.Assistance> field = fields.choice(
                Text.of("parties.assistance.which"),
                some,
                one -> Text.of(
                        "parties.assistance.line",
                        one.promised().need(),
                        DateWords.sentence(one.promised().by())),
                Text.of("parties.assistance.need-which"));
        if (some.size() == 1) {
            field.choose(some.get(0));
        }
        return field;
    }

    Act offer() {
        Fields fields = new Fields(bench.view());
        TextField service = new TextField();
        fields.words().text(Text.of("parties.advocacy.service"), service);
        fields.form()
                .row(FormRow.of(Text.of("parties.advocacy.service"), service)
                        .hint(Text.of("parties.advocacy.service-hint"))
                        .check(() -> service.getText().isBlank()
                                ? Optional.of(Text.of("parties.advocacy.need"))
                                : Optional.empty()));
        ChoiceField<Way> way =
                fields.choice(Text.of("parties.way"), List.of(Way.values()), Way::words, Text.of("casefile.need.way"));
        TextField answer = fields.line(Text.of("parties.advocacy.answer"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.OFFER_ADVOCACY,
                Text.of("parties.advocacy.sentence"),
                fields,
                () -> bench.record(
                        Text.of("parties.advocacy.done"),
                        day.read().orElseThrow(),
                        new Partaking.AdvocacyOffered(
                                service.getText().strip(),
                                way.chosen().orElseThrow().id(),
                                answer.getText().strip())));
    }

    Act equality() {
        Fields fields = new Fields(bench.view());
        Map<Characteristic, CheckBox> boxes = new EnumMap<>(Characteristic.class);
        for (Characteristic one : Characteristic.values()) {
            boxes.put(one, fields.tick(one.label()));
        }
        bench.view()
                .state()
                .parties()
                .equality()
                .ifPresent(noted -> boxes.forEach(
                        (one, box) -> box.setSelected(noted.characteristics().contains(one.id()))));
        TextBox note = fields.box(Text.of("parties.equality.note"), "", "");
        return Act.of(Deed.NOTE_EQUALITY, Text.of("parties.equality.sentence"), fields, () -> {
            Set<String> chosen = boxes.entrySet().stream()
                    .filter(one -> one.getValue().isSelected())
                    .map(one -> one.getKey().id())
                    .collect(Collectors.toUnmodifiableSet());
            return bench.record(
                    Text.of("parties.equality.done"),
                    bench.view().today(),
                    new Partaking.EqualityNoted(chosen, note.getText().strip()));
        });
    }

    Act lapse() {
        Fields fields = new Fields(bench.view());
        List<Representative> awaited = bench.view().state().representatives().stream()
                .filter(who -> who.consent() == Representative.Consent.ASKED)
                .toList();
        ChoiceField<Representative> which = fields.choice(
                Text.of("casefile.acting.who"), awaited, one -> one.who().name(), Text.of("casefile.acting.need-who"));
        if (awaited.size() == 1) {
            which.choose(awaited.get(0));
        }
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        return new Act(
                Deed.CLOSE_WITHOUT_CONSENT,
                Text.of("parties.lapse.sentence"),
                fields,
                Text.of("parties.lapse.button"),
                () -> {
                    Representative who = which.chosen().orElseThrow();
                    return new Act.Doing(
                            Text.of("parties.lapse.done"),
                            state -> bench.desk()
                                    .letters()
                                    .closeWithoutConsent(
                                            state, who, date.read().orElseThrow(), Setup.SIGNED_IN, bench.request()));
                },
                Optional.empty());
    }
}
