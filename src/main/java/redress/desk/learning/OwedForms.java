package redress.desk.learning;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import redress.casework.Happening;
import redress.casework.LearningWork;
import redress.casework.Owed;
import redress.casework.Setup;
import redress.casework.WorkItem;
import redress.desk.kit.DateField;
import redress.desk.kit.LineForm;
import redress.desk.kit.Text;
import redress.lessons.LessonStep;

/** The forms of a row of Learning: done with its evidence, how far, given up. */
record OwedForms(LearningDesk desk, Known known) {

    LineForm finish(Owed owed) {
        FormFields fields = new FormFields(known);
        TextField evidence = new TextField();
        DateField day = fields.dateField();
        day.set(known.today());
        fields.form()
                .line(
                        fields.needed(Text.of("learning.field.evidence"), evidence, Text.of("learning.need.evidence"))
                                .hint(Text.of("learning.hint.evidence")),
                        fields.day(Text.of("learning.field.day"), day, true));
        return new LineForm(
                Text.of("learning.finish"),
                owed.what(),
                fields.form(),
                Text.of("learning.said.done", owed.what()),
                () -> {
                    String how = evidence.getText();
                    LocalDate on = FormFields.read(day);
                    if (owed.isOfNoCase()) {
                        return record(owed, on, new LessonStep.Done(how));
                    }
                    return record(
                            owed,
                            on,
                            owed.sort() == WorkItem.Sort.REMEDY
                                    ? new Happening.RemedyDone(owed.number(), how)
                                    : new LearningWork.LearningActionDone(owed.number(), how));
                });
    }

    LineForm progress(Owed owed) {
        FormFields fields = new FormFields(known);
        TextField progress = new TextField(owed.progress());
        DateField due = fields.dateField();
        fields.form()
                .line(
                        fields.needed(Text.of("learning.field.progress"), progress, Text.of("learning.need.progress")),
                        fields.day(Text.of("learning.field.new-due"), due, false));
        return new LineForm(
                Text.of("learning.progress"),
                owed.what(),
                fields.form(),
                Text.of("learning.said.progress", owed.what()),
                () -> owed.isOfNoCase()
                        ? record(owed, known.today(), new LessonStep.Progress(progress.getText(), due.read()))
                        : record(
                                owed,
                                known.today(),
                                new LearningWork.LearningActionProgress(
                                        owed.number(), progress.getText(), due.read())));
    }

    LineForm drop(Owed owed) {
        FormFields fields = new FormFields(known);
        TextField reason = new TextField();
        fields.form().row(fields.needed(Text.of("learning.field.reason"), reason, Text.of("learning.need.reason")));
        return new LineForm(
                Text.of("learning.drop"),
                owed.what(),
                fields.form(),
                Text.of("learning.said.dropped", owed.what()),
                () -> owed.isOfNoCase()
                        ? record(owed, known.today(), new LessonStep.Dropped(reason.getText()))
                        : record(
                                owed,
                                known.today(),
                                new LearningWork.LearningActionDropped(owed.number(), reason.getText())));
    }

    private Supplier<Runnable> record(Owed owed, LocalDate day, Happening what) {
        return () -> desk.toDo().record(desk.cases().state(owed.caseId()), day, what, Setup.SIGNED_IN);
    }

    private Supplier<Runnable> record(Owed owed, LocalDate day, LessonStep what) {
        return () -> desk.lessons()
                .record(known.lesson(owed).orElseThrow(), day, what, Setup.SIGNED_IN)
                .takeBack();
    }
}
