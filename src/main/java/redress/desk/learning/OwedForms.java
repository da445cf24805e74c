package redress.desk.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.LearningWork;
import redress.casework.Owed;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.WorkItem;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LineForm;
import redress.desk.kit.Text;

/** The forms of Learning: done with its evidence, how far, dropped, and a new action. */
record OwedForms(LearningDesk desk, Known known) {

    LineForm finish(Owed owed) {
        Form form = new Form();
        TextField evidence = new TextField();
        DateField day = day(Text.of("learning.field.day"));
        day.set(known.today());
        form.line(
                needed(Text.of("learning.field.evidence"), evidence, Text.of("learning.need.evidence"))
                        .hint(Text.of("learning.hint.evidence")),
                row(Text.of("learning.field.day"), day, true));
        return new LineForm(
                Text.of("learning.finish"), owed.what(), form, Text.of("learning.said.done", owed.what()), () -> {
                    String how = evidence.getText();
                    Happening done = owed.sort() == WorkItem.Sort.REMEDY
                            ? new Happening.RemedyDone(owed.number(), how)
                            : new LearningWork.LearningActionDone(owed.number(), how);
                    return record(owed, day.read().orElseThrow(), done);
                });
    }

    LineForm progress(Owed owed) {
        Form form = new Form();
        TextField progress = new TextField(owed.progress());
        DateField due = day(Text.of("learning.field.new-due"));
        form.line(
                needed(Text.of("learning.field.progress"), progress, Text.of("learning.need.progress")),
                row(Text.of("learning.field.new-due"), due, false));
        return new LineForm(
                Text.of("learning.progress"),
                owed.what(),
                form,
                Text.of("learning.said.progress", owed.what()),
                () -> record(
                        owed,
                        known.today(),
                        new LearningWork.LearningActionProgress(owed.number(), progress.getText(), due.read())));
    }

    LineForm drop(Owed owed) {
        Form form = new Form();
        TextField reason = new TextField();
        form.row(needed(Text.of("learning.field.reason"), reason, Text.of("learning.need.reason")));
        return new LineForm(
                Text.of("learning.drop"),
                owed.what(),
                form,
                Text.of("learning.said.dropped", owed.what()),
                () -> record(
                        owed, known.today(), new LearningWork.LearningActionDropped(owed.number(), reason.getText())));
    }

    LineForm agree(Optional<Owed> beside) {
        Form form = new Form();
        TextField what = new TextField();
        form.row(needed(Text.of("learning.field.what"), what, Text.of("learning.need.what")));
        TextField owner = new TextField();
        DateField due = day(Text.of("learning.field.due"));
        TextField reference = new TextField(beside.map(Owed::reference).orElse(""));
        form.line(
                needed(Text.of("learning.field.owner"), owner, Text.of("learning.need.owner")),
                row(Text.of("learning.field.due"), due, false),
                needed(Text.of("learning.field.case"), reference, Text.of("learning.need.case"))
                        .width("width-medium"));
        return new LineForm(
                Text.of("learning.agree"),
                Text.of("learning.agree.sentence"),
                form,
                Text.of("learning.said.agreed"),
                () -> {
                    String typed = reference.getText().strip();
                    Optional<LocalDate> by = due.read();
                    String words = what.getText();
                    String whom = owner.getText();
                    return () -> {
                        CaseState state = desk.cases()
                                .find(typed)
                                .orElseThrow(() -> new Refused(Text.of("learning.no-case", typed)));
                        Happening agreed = new LearningWork.LearningActionAgreed(
                                words, whom, state.service().orElse(""), by);
                        return desk.toDo().record(state, known.today(), agreed, Setup.SIGNED_IN);
                    };
                });
    }

    private Supplier<Runnable> record(Owed owed, LocalDate day, Happening what) {
        return () -> desk.toDo().record(desk.cases().state(owed.caseId()), day, what, Setup.SIGNED_IN);
    }

    private DateField day(String label) {
        DateField field = new DateField(known::typed);
        field.setAccessibleText(label);
        return field;
    }

    private static FormRow row(String label, DateField field, boolean needed) {
        return FormRow.of(label, field)
                .hint(Text.of("learning.hint.day"))
                .check(() -> field.problem()
                        .or(() -> needed && field.read().isEmpty()
                                ? Optional.of(Text.of("learning.need.day"))
                                : Optional.empty()));
    }

    private static FormRow needed(String label, TextField field, String sentence) {
        return FormRow.of(label, field)
                .check(() -> field.getText().isBlank() ? Optional.of(sentence) : Optional.empty());
    }
}
