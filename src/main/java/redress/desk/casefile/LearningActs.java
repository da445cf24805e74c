package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.LearningAction;
import redress.casework.LearningWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.LearningWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about what a service learns from the case, from the analysis of its cause to the change made. */
record LearningActs(Bench bench) {

    Act analyse() {
        Fields fields = new Fields(bench.view());
        TextBox analysis = fields.box(
                Text.of("lesson.field.cause"), Text.of("lesson.field.cause-hint"), Text.of("lesson.need.cause"));
        CheckBox nothing = fields.tick(Text.of("lesson.field.nothing"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ANALYSE_CAUSE,
                Text.of("lesson.act.analyse"),
                fields,
                () -> bench.record(
                        Text.of("lesson.done.analysed"),
                        day.read().orElseThrow(),
                        new LearningWork.CauseAnalysed(state().stage(), analysis.getText(), nothing.isSelected())));
    }

    Act agree() {
        Fields fields = new Fields(bench.view());
        TextBox what = fields.box(
                Text.of("keeping.field.change"), Text.of("keeping.field.change-hint"), Text.of("keeping.need.change"));
        ChoiceField<String> kind = fields.choice(
                Text.of("lesson.field.kind"), LearningWords.KINDS, LearningWords::kind, Text.of("lesson.need.kind"));
        kind.choose(LearningAction.CHANGE);
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
                                due.read(),
                                kind.chosen())));
    }

    Act takeUp() {
        Fields fields = new Fields(bench.view());
        ChoiceField<LearningAction> which = which(fields);
        TextField with = fields.line(Text.of("lesson.field.with"), Text.of("lesson.need.with"));
        TextBox agreed =
                fields.box(Text.of("lesson.field.how"), Text.of("lesson.field.how-hint"), Text.of("lesson.need.how"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.TAKE_UP_LEARNING,
                Text.of("lesson.act.take-up"),
                fields,
                () -> bench.record(
                        Text.of("lesson.done.taken-up"),
                        day.read().orElseThrow(),
                        new LearningWork.LearningTakenUp(
                                which.chosen().orElseThrow().entry(), with.getText(), agreed.getText())));
    }

    Act finish() {
        Fields fields = new Fields(bench.view());
        ChoiceField<LearningAction> which = which(fields);
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

    /** Which of the changes still to be made it is about; the only one is chosen. */
    private ChoiceField<LearningAction> which(Fields fields) {
        List<LearningAction> open = state().learningActions().stream()
                .filter(LearningAction::isOutstanding)
                .toList();
        ChoiceField<LearningAction> which = fields.choice(
                Text.of("keeping.field.which-change"),
                open,
                LearningAction::what,
                Text.of("keeping.need.which-change"));
        Optional.of(open).filter(all -> all.size() == 1).ifPresent(all -> which.choose(all.get(0)));
        return which;
    }

    private CaseState state() {
        return bench.view().state();
    }
}
