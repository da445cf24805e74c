package redress.desk.settings;

import java.util.List;
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
                        List<Long> handed =
                                officers.handOver(from.officer(), taker, known.today(), why, Setup.CO_ORDINATOR);
                        return new Done(
                                Text.of("officers.done.hand-over", handed.size(), name),
                                () -> officers.handBack(
                                        taker, from.officer(), handed, known.today(), Setup.CO_ORDINATOR));
                    };
                });
    }

    private SideForm leaving() {
        DateField last = new DateField(known::typed);
        last.set(known.today());
        form.row(FormRow.of(Text.of("officers.field.last-day"), last)
                .check(() -> last.problem().or(() -> last.read()
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
                        List<Long> handed = officers.leave(
                                from.officer(), chosen, day, Text.of("officers.why.leaves"), Setup.CO_ORDINATOR);
                        return new Done(
                                Text.of("officers.done.leave", name, handed.size()),
                                () -> officers.stay(
                                        from.officer(), chosen, handed, known.today(), Setup.CO_ORDINATOR));
                    };
                });
    }
}
