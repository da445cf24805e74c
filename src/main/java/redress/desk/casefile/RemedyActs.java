package redress.desk.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Remedy;
import redress.casework.RemedyWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.Choice;
import redress.procedure.Route;

/** The acts about what is owed to the person: promised, paid for, given another date, replaced, given. */
record RemedyActs(Bench bench) {

    Act agree() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Choice> kind = fields.choice(
                Text.of("casefile.field.remedy-kind"), kinds(), Choice::label, Text.of("casefile.need.remedy-kind"));
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
                guidance(state()),
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

    /** By what the procedure judges a remedy, and what the person wanted (NN-50, KL-24). */
    static String guidance(CaseState state) {
        Stream<String> principle = state.procedure().routes().stream()
                .filter(route -> route.at().equals("remedy"))
                .map(Route::text);
        Stream<String> wanted = Stream.of(state.desiredOutcome())
                .filter(outcome -> !outcome.isBlank())
                .map(outcome -> Text.of("remedy.wanted", outcome));
        return Stream.concat(principle, wanted).collect(Collectors.joining("\n"));
    }

    private List<Choice> kinds() {
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

    Act approve() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Remedy> which = which(fields, Remedy::awaitsApproval);
        TextField by = fields.line(Text.of("remedy.field.approved"), Text.of("remedy.need.approved"));
        DateField day = fields.day(Text.of("remedy.field.approved-on"));
        return Act.of(
                Deed.APPROVE_REMEDY,
                Text.of("remedy.act.approve"),
                fields,
                () -> bench.record(
                        Text.of("remedy.done.approved"),
                        day.read().orElseThrow(),
                        new RemedyWork.RemedyApproved(
                                which.chosen().orElseThrow().entry(), by.getText())));
    }

    Act move() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Remedy> which = which(fields, Remedy::isOutstanding);
        DateField due = fields.dayFrom(Text.of("remedy.field.new-due"), Optional.empty(), "");
        TextBox reason = fields.box(Text.of("remedy.field.why"), "", Text.of("casefile.need.why"));
        return Act.of(
                Deed.MOVE_REMEDY,
                Text.of("remedy.act.move"),
                fields,
                () -> bench.record(
                        Text.of("remedy.done.moved"),
                        bench.view().today(),
                        new RemedyWork.RemedyMoved(
                                which.chosen().orElseThrow().entry(), due.read().orElseThrow(), reason.getText())));
    }

    Act replace() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Remedy> which = which(fields, Remedy::isOutstanding);
        TextBox reason = fields.box(
                Text.of("remedy.field.not-possible"),
                Text.of("remedy.field.not-possible-hint"),
                Text.of("casefile.need.why"));
        TextBox alternative = fields.box(
                Text.of("remedy.field.instead"), Text.of("remedy.field.instead-hint"), Text.of("remedy.need.instead"));
        TextField owner = fields.line(Text.of("casefile.field.owner"), "");
        DateField due = fields.dayIfAny(Text.of("casefile.field.remedy-due"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.REPLACE_REMEDY, Text.of("remedy.act.replace"), fields, () -> {
            Remedy gone = which.chosen().orElseThrow();
            LocalDate on = day.read().orElseThrow();
            return bench.record(
                    Text.of("remedy.done.replaced"),
                    on,
                    new RemedyWork.RemedyNotPossible(gone.entry(), reason.getText(), alternative.getText()),
                    new Happening.RemedyAgreed(
                            gone.kind(), alternative.getText(), owner.getText(), due.read(), Optional.empty()));
        });
    }

    Act finish() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Remedy> which = which(fields, remedy -> remedy.isOutstanding() && !remedy.awaitsApproval());
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

    /** Which of the remedies it is about; the only one is chosen. */
    private ChoiceField<Remedy> which(Fields fields, Predicate<Remedy> fits) {
        List<Remedy> open = state().remedies().stream().filter(fits).toList();
        ChoiceField<Remedy> which = fields.choice(
                Text.of("casefile.field.which-remedy"), open, RemedyActs::words, Text.of("casefile.need.which-remedy"));
        if (open.size() == 1) {
            which.choose(open.get(0));
        }
        return which;
    }

    /** "A refund, £150.00". */
    static String words(Remedy remedy) {
        return remedy.amount()
                .map(sum -> remedy.what() + ", " + String.format(Locale.UK, "£%,.2f", sum))
                .orElse(remedy.what());
    }

    private CaseState state() {
        return bench.view().state();
    }
}
