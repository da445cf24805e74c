package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.Choice;

/** The acts that end a case, and what is learned from it. */
record OutcomeActs(Bench bench) {

    Act learning() {
        Fields fields = new Fields(view());
        TextBox learned = fields.box(
                Text.of("casefile.field.learned"),
                Text.of("casefile.field.learned-hint"),
                Text.of("casefile.need.learned"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.NOTE_LEARNING,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.learned"),
                        day.read().orElseThrow(),
                        new Happening.LearningNoted(learned.getText())));
    }

    Act tellStaff() {
        Fields fields = new Fields(view());
        TextField by = fields.line(Text.of("casefile.field.told-by"), Text.of("casefile.need.told-by"));
        director().ifPresent(by::setText);
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.TELL_STAFF,
                Text.of("casefile.act.tell-staff"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.staff-told"),
                        day.read().orElseThrow(),
                        new Happening.StaffThanked(
                                by.getText(), way.chosen().orElseThrow().id())));
    }

    /** The Assistant Director of the service that was praised. */
    private Optional<String> director() {
        return state().service()
                .flatMap(name -> view().services().stream()
                        .filter(service -> service.name().equals(name))
                        .findFirst())
                .flatMap(ServiceArea::assistantDirector)
                .flatMap(id ->
                        view().officers().stream().filter(o -> o.id() == id).findFirst())
                .map(Officer::name);
    }

    Act withdraw() {
        Fields fields = new Fields(view());
        TextBox reason = fields.box(Text.of("casefile.field.withdrawn"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.WITHDRAW,
                Text.of("casefile.act.withdraw"),
                fields,
                () -> bench.record(
                        Text.of("casefile.done.withdrawn"),
                        day.read().orElseThrow(),
                        new Happening.Withdrawn(reason.getText())));
    }

    Act close() {
        Fields fields = new Fields(view());
        boolean compliment = state().kind() == redress.procedure.CaseKind.COMPLIMENT;
        Optional<ChoiceField<Choice>> outcome = compliment
                ? Optional.empty()
                : Optional.of(fields.choice(
                        Text.of("casefile.field.outcome"), state().procedure().outcomes(), Choice::label, ""));
        // what was decided is not asked again
        outcome.ifPresent(field -> state().procedure().outcomes().stream()
                .filter(choice -> state().outcome().filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(field::choose));
        TextBox note = fields.box(Text.of("casefile.field.closing-note"), "", "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.CLOSE,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.closed", state().reference()),
                        day.read().orElseThrow(),
                        new Happening.Closed(
                                outcome.flatMap(ChoiceField::chosen)
                                        .map(Choice::id)
                                        .orElse(""),
                                note.getText())));
    }

    Act reopen() {
        Fields fields = new Fields(view());
        TextBox reason = fields.box(Text.of("casefile.field.reopen"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.REOPEN,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.reopened", state().reference()),
                        day.read().orElseThrow(),
                        new Happening.Reopened(reason.getText())));
    }

    private CaseView view() {
        return bench.view();
    }

    private CaseState state() {
        return bench.view().state();
    }
}
