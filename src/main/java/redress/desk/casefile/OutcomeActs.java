package redress.desk.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Remedy;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.Choice;

/** The acts that end a case, and what is owed or learned from it. */
record OutcomeActs(Bench bench) {

    Act agreeRemedy() {
        Fields fields = new Fields(view());
        ChoiceField<Choice> kind = fields.choice(
                Text.of("casefile.field.remedy-kind"), remedies(), Choice::label, Text.of("casefile.need.remedy-kind"));
        TextBox what = fields.box(
                Text.of("casefile.field.remedy-what"),
                Text.of("casefile.field.remedy-what-hint"),
                Text.of("casefile.need.remedy-what"));
        TextField owner = fields.line(Text.of("casefile.field.owner"), "");
        DateField due = fields.dayIfAny(Text.of("casefile.field.remedy-due"), "");
        TextField amount = new TextField();
        fields.words().text(Text.of("casefile.field.amount"), amount);
        fields.form().row(FormRow.of(Text.of("casefile.field.amount"), amount).check(() -> amount(amount.getText())));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.AGREE_REMEDY,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.remedy"),
                        day.read().orElseThrow(),
                        new Happening.RemedyAgreed(
                                kind.chosen().orElseThrow().id(),
                                what.getText(),
                                owner.getText(),
                                due.read(),
                                pounds(amount.getText()))));
    }

    private List<Choice> remedies() {
        List<Choice> known = state().procedure().lists().getOrDefault("remedies", List.of());
        return known.isEmpty()
                ? List.of(
                        new Choice("apology", Text.of("casefile.remedy.apology"), ""),
                        new Choice("action", Text.of("casefile.remedy.action"), ""),
                        new Choice("decision", Text.of("casefile.remedy.decision"), ""),
                        new Choice("financial", Text.of("casefile.remedy.financial"), ""))
                : known;
    }

    private static Optional<String> amount(String typed) {
        String number = digits(typed);
        return number.isEmpty() || number.matches("\\d{1,7}(\\.\\d{2})?")
                ? Optional.empty()
                : Optional.of(Text.of("casefile.need.amount"));
    }

    private static Optional<BigDecimal> pounds(String typed) {
        String number = digits(typed);
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }

    private static String digits(String typed) {
        return typed.strip().replaceAll("[£, ]", "");
    }

    Act finishRemedy() {
        List<Remedy> open =
                state().remedies().stream().filter(r -> r.done().isEmpty()).toList();
        Fields fields = new Fields(view());
        ChoiceField<Remedy> which = fields.choice(
                Text.of("casefile.field.which-remedy"), open, Remedy::what, Text.of("casefile.need.which-remedy"));
        if (open.size() == 1) {
            which.choose(open.get(0));
        }
        TextBox evidence = fields.box(
                Text.of("casefile.field.evidence"),
                Text.of("casefile.field.evidence-hint"),
                Text.of("casefile.need.evidence"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.FINISH_REMEDY,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.remedy-done"),
                        day.read().orElseThrow(),
                        new Happening.RemedyDone(which.chosen().orElseThrow().entry(), evidence.getText())));
    }

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
