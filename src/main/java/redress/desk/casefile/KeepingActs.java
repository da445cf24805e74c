package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Reminding;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;

/** The acts by which something is kept in mind: own reminders. */
record KeepingActs(Bench bench) {

    Act setReminder() {
        Fields fields = new Fields(bench.view());
        TextField about = fields.line(Text.of("keeping.field.remind-of"), Text.of("keeping.need.remind-of"));
        DateField on = fields.dayFrom(Text.of("keeping.field.remind-on"), Optional.empty(), "");
        return Act.of(
                Deed.SET_REMINDER,
                Text.of("keeping.act.reminder"),
                fields,
                () -> bench.record(
                        Text.of("keeping.done.reminder"),
                        bench.view().today(),
                        new Reminding.ReminderSet(on.read().orElseThrow(), about.getText())));
    }

    Act finishReminder() {
        List<Deadline> open = state().ownReminders();
        Fields fields = new Fields(bench.view());
        ChoiceField<Deadline> which = fields.choice(
                Text.of("keeping.field.which-reminder"), open, Deadline::label, Text.of("keeping.need.which-reminder"));
        chooseOnly(which, open);
        return Act.of(
                Deed.FINISH_REMINDER,
                "",
                fields,
                () -> bench.record(
                        Text.of("keeping.done.reminder-done"),
                        bench.view().today(),
                        new Reminding.ReminderDone(which.chosen().orElseThrow().number())));
    }

    private static <T> void chooseOnly(ChoiceField<T> field, List<T> open) {
        if (open.size() == 1) {
            field.choose(open.get(0));
        }
    }

    private CaseState state() {
        return bench.view().state();
    }
}
