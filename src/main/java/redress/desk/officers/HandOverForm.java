package redress.desk.officers;

import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.Officers;
import redress.casework.Officers.Listed;
import redress.casework.Setup;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;

/** All open cases of one officer to another, in one act. */
final class HandOverForm {

    private HandOverForm() {}

    static SideForm of(Listed from, Known known, Officers officers) {
        Form form = new Form();
        ChoiceField<Officer> to = new ChoiceField<>(known.others(from), Officer::name);
        from.deputy().filter(to.getItems()::contains).ifPresent(to::choose);
        form.row(FormRow.of(Text.of("officers.field.to"), to)
                .check(() -> to.chosen().isEmpty() ? Optional.of(Text.of("officers.need.to")) : Optional.empty()));
        TextField reason = new TextField();
        form.row(FormRow.of(Text.of("officers.field.why"), reason).hint(Text.of("officers.hint.hand-over")));
        String name = from.officer().name();
        return new SideForm(
                Text.of("officers.hand-over"), Text.of("officers.form.hand-over", from.openCases(), name), form, () -> {
                    Officer chosen = to.chosen().orElseThrow();
                    String why = reason.getText().strip();
                    return () -> done(
                            officers.handOver(from.officer(), chosen, known.today(), why, Setup.CO_ORDINATOR), name);
                });
    }

    private static String done(Officers.Handed done, String from) {
        String said = Text.of("officers.done.hand-over", done.handed().size(), from);
        return done.stay().entrySet().stream()
                .findFirst()
                .map(first -> said + " "
                        + Text.of("officers.done.stay", done.stay().size(), first.getKey(), first.getValue()))
                .orElse(said);
    }
}
