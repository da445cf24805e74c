package redress.desk.settings;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.Officers;
import redress.casework.Officers.Listed;
import redress.casework.Setup;
import redress.council.Absence;
import redress.council.Officer;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;

/** When an officer is away, and who stands in. */
final class AwayForm {

    private AwayForm() {}

    static SideForm of(Listed listed, Known known, Officers officers) {
        Form form = new Form();
        DateField from = date(form, Text.of("officers.field.away-from"), known);
        from.set(known.today());
        DateField until = date(form, Text.of("officers.field.away-until"), known);
        ChoiceField<Officer> deputy = new ChoiceField<>(known.others(listed), Officer::name);
        form.row(FormRow.of(Text.of("officers.field.deputy"), deputy).hint(Text.of("officers.hint.deputy")));
        TextField reason = new TextField();
        form.row(FormRow.of(Text.of("officers.field.away-why"), reason));
        String name = listed.officer().name();
        return new SideForm(Text.of("officers.away.save"), Text.of("officers.form.away", name), form, () -> {
            Absence absence = new Absence(
                    0,
                    listed.officer().id(),
                    from.read().orElseThrow(),
                    until.read().orElseThrow(),
                    deputy.chosen().map(Officer::id),
                    reason.getText().strip());
            return () -> {
                Absence kept = officers.addAbsence(absence, Setup.SIGNED_IN);
                return new Done(
                        Text.of("officers.done.away", name), () -> officers.removeAbsence(kept, Setup.SIGNED_IN));
            };
        });
    }

    private static DateField date(Form form, String label, Known known) {
        DateField field = new DateField(known::typed);
        form.row(FormRow.of(label, field).check(() -> field.problem().or(() -> missing(field.read()))));
        return field;
    }

    private static Optional<String> missing(Optional<LocalDate> day) {
        return day.isEmpty() ? Optional.of(Text.of("officers.need.day")) : Optional.empty();
    }
}
