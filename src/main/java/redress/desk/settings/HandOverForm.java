package redress.desk.settings;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.Officers;
import redress.casework.Officers.Listed;
import redress.casework.Setup;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;

/** All open cases of one officer to another, in one act; where the officer leaves, with the last day here. */
final class HandOverForm {

    private final Listed from;
    private final Known known;
    private final Officers officers;
    private final Form form = new Form();
    private final ChoiceField<Officer> to;
    private final TextField reason = new TextField();

    private HandOverForm(Listed from, Known known, Officers officers) {
        this.from = from;
        this.known = known;
        this.officers = officers;
        to = new ChoiceField<>(known.others(from), Officer::name);
        from.deputy().filter(to.getItems()::contains).ifPresent(to::choose);
    }

    static SideForm of(Listed from, Known known, Officers officers) {
        return new HandOverForm(from, known, officers).handingOver();
    }

    static SideForm leaving(Listed from, Known known, Officers officers) {
        return new HandOverForm(from, known, officers).leaving();
    }

    private void takers() {
        form.row(FormRow.of(Text.of("officers.field.to"), to)
                .check(() -> from.openCases() > 0 && to.chosen().isEmpty()
                        ? Optional.of(Text.of("officers.need.to"))
                        : Optional.empty()));
    }

    private SideForm handingOver() {
        takers();
        form.row(FormRow.of(Text.of("officers.field.why"), reason).hint(Text.of("officers.hint.hand-over")));
        String name = from.officer().name();
        return new SideForm(
                Text.of("officers.hand-over"), Text.of("officers.form.hand-over", from.openCases(), name), form, () -> {
                    Optional<Officer> chosen = to.chosen();
                    String why = reason.getText().strip();
                    return () -> {
                        Officer taker = chosen.orElseThrow();
                        Officers.Handed done =
                                officers.handOver(from.officer(), taker, known.today(), why, Setup.SIGNED_IN);
                        return new Done(said(done), () -> handBack(taker, done));
                    };
                });
    }

    private SideForm leaving() {
        DateField last = new DateField(known::typed);
        last.set(known.today());
        form.row(FormRow.of(Text.of("officers.field.last-day"), last)
                .check(() -> last.problem()
                        .or(() -> last.read()
                                        .filter(day -> !day.isAfter(known.today()))
                                        .isEmpty()
                                ? Optional.of(Text.of("officers.need.last-day"))
                                : Optional.empty())));
        if (from.openCases() > 0) {
            takers();
        }
        String name = from.officer().name();
        return new SideForm(
                Text.of("officers.leave"), Text.of("officers.form.leave", from.openCases(), name), form, () -> {
                    Optional<Officer> chosen = to.chosen();
                    var day = last.read().orElseThrow();
                    return () -> {
                        Officers.Why why = new Officers.Why(day, Text.of("officers.why.leaves"));
                        Officers.Handed done = officers.leave(from.officer(), chosen, why, Setup.SIGNED_IN);
                        return new Done(left(done), () -> {
                            officers.stay(from.officer(), Setup.SIGNED_IN);
                            chosen.ifPresent(taker -> handBack(taker, done));
                        });
                    };
                });
    }

    private void handBack(Officer taker, Officers.Handed done) {
        officers.handBack(taker, from.officer(), done, known.today(), Setup.SIGNED_IN);
    }

    /** How many went, and of those that stay the first with its reason. */
    private String said(Officers.Handed done) {
        String went = Text.of(
                "officers.done.hand-over", done.handed().size(), from.officer().name());
        return first(done)
                .map(stays -> went + " "
                        + Text.of("officers.done.stay", done.stay().size(), stays.getKey(), stays.getValue()))
                .orElse(went);
    }

    private String left(Officers.Handed done) {
        String name = from.officer().name();
        return first(done)
                .map(stays ->
                        Text.of("officers.done.not-left", name, done.stay().size(), stays.getKey(), stays.getValue()))
                .orElse(Text.of("officers.done.leave", name, done.handed().size()));
    }

    private static Optional<Map.Entry<String, String>> first(Officers.Handed done) {
        return done.stay().entrySet().stream().findFirst();
    }
}
