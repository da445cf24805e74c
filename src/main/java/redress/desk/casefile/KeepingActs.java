package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.LearningAction;
import redress.casework.LearningWork;
import redress.casework.Reminding;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts by which something is kept in mind: a change a service makes because of the case, and own reminders. */
record KeepingActs(Bench bench) {

    Act agreeLearning() {
        Fields fields = new Fields(bench.view());
        TextBox what = fields.box(
                Text.of("keeping.field.change"), Text.of("keeping.field.change-hint"), Text.of("keeping.need.change"));
        TextField owner = fields.line(Text.of("casefile.field.owner"), Text.of("keeping.need.owner"));
        DateField due = fields.dayIfAny(Text.of("keeping.field.change-due"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.AGREE_LEARNING,
                Text.of("keeping.act.agree-learning"),
                fields,
                () -> bench.record(
                        Text.of("keeping.done.change"),
                        day.read().orElseThrow(),
                        new LearningWork.LearningActionAgreed(
                                what.getText(),
                                owner.getText(),
                                state().service().orElse(""),
                                due.read())));
    }

    Act finishLearning() {
        List<LearningAction> open = state().learningActions().stream()
                .filter(LearningAction::isOutstanding)
                .toList();
        Fields fields = new Fields(bench.view());
        ChoiceField<LearningAction> which = fields.choice(
                Text.of("keeping.field.which-change"),
                open,
                LearningAction::what,
                Text.of("keeping.need.which-change"));
        chooseOnly(which, open);
        TextBox evidence = fields.box(
                Text.of("casefile.field.evidence"),
                Text.of("keeping.field.change-evidence-hint"),
                Text.of("casefile.need.evidence"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.FINISH_LEARNING,
                "",
                fields,
                () -> bench.record(
                        Text.of("keeping.done.change-made"),
                        day.read().orElseThrow(),
                        new LearningWork.LearningActionDone(
                                which.chosen().orElseThrow().entry(), evidence.getText())));
    }

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
