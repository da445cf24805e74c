package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.people.Person;
import redress.procedure.Stage;

/** The acts that carry a case on: what was tried, what was said, what was added. */
record ProgressActs(Bench bench) {

    Act tryInformally() {
        Fields fields = new Fields(view());
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        TextBox tried = fields.box(Text.of("casefile.field.tried"), "", Text.of("casefile.need.tried"));
        TextBox result = fields.box(Text.of("casefile.field.result"), "", "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.TRY_INFORMALLY,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.tried"),
                        day.read().orElseThrow(),
                        new Happening.InformalAttemptMade(
                                way.chosen().orElseThrow().id(), tried.getText(), result.getText())));
    }

    Act resolveInformally() {
        Fields fields = new Fields(view());
        TextBox how = fields.box(Text.of("casefile.field.how"), "", Text.of("casefile.need.how"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.RESOLVE_INFORMALLY,
                Text.of("casefile.act.resolve"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.resolved"),
                        day.read().orElseThrow(),
                        new Happening.ResolvedInformally(how.getText())));
    }

    Act register() {
        Fields fields = new Fields(view());
        TextBox reason = fields.box(Text.of("casefile.field.unresolved"), "", Text.of("casefile.need.unresolved"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        String stage = state().procedure().stages().stream()
                .filter(Stage::formal)
                .map(Stage::id)
                .findFirst()
                .orElse("stage-1");
        return Act.of(
                Deed.REGISTER,
                Text.of("casefile.act.register"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.registered"),
                        day.read().orElseThrow(),
                        new Happening.Registered(stage, reason.getText())));
    }

    Act note() {
        Fields fields = new Fields(view());
        ContactForm contact = ContactForm.in(fields);
        view().person().map(Person::fullName).ifPresent(contact::propose);
        return Act.of(
                Deed.NOTE,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.noted"), contact.happened(), ContactForm.on(state(), contact.noted())));
    }

    /** The note field above the timeline: just words, of today. */
    Act.Doing quickNote(String words) {
        return bench.record(
                Text.of("casefile.done.noted"),
                view().today(),
                new Happening.ContactNoted("", "", false, words, Optional.empty()));
    }

    Act spokenResponse() {
        Fields fields = new Fields(view());
        ChoiceField<Way> way = fields.way(state().mustBeAnsweredInWriting() ? Way.WRITTEN : List.of(Way.values()));
        TextBox note = fields.box(
                Text.of("casefile.field.answer"),
                Text.of("casefile.field.answer-hint"),
                Text.of("casefile.need.answer"));
        ChoiceField<Boolean> told = fields.choice(
                Text.of("answer.field.told"),
                List.of(true, false),
                yes -> yes ? Text.of("answer.choice.told") : Text.of("answer.choice.not-told"),
                Text.of("answer.need.told"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.RECORD_RESPONSE,
                state().mustBeAnsweredInWriting() ? Text.of("answer.act.in-writing") : Text.of("casefile.act.spoken"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.spoken"),
                        day.read().orElseThrow(),
                        new Happening.ResponseGiven(
                                state().stage(), way.chosen().orElseThrow().id(), note.getText(), told.chosen())));
    }

    private CaseView view() {
        return bench.view();
    }

    private CaseState state() {
        return bench.view().state();
    }
}
