package redress.desk.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.LearningAction;
import redress.casework.LearningWork;
import redress.casework.Owed;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.LearningWords;
import redress.desk.kit.LineForm;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.learning.Trend;
import redress.lessons.Lesson;
import redress.lessons.LessonEntry;
import redress.lessons.LessonKind;
import redress.lessons.LessonStep;
import redress.lessons.Source;
import redress.lessons.Span;

/** The forms for what is learned beyond a single case: agreed, from a trend or in a meeting; training; meetings and reviews. */
record LessonForms(LearningDesk desk, Known known) {

    /** A change: of one case, where exactly one is named and no meeting agreed it, else of its own. */
    LineForm agree(Optional<Owed> beside) {
        Optional<Lesson> meeting =
                beside.flatMap(known::lesson).filter(lesson -> lesson.kind().isHeld());
        String cases = beside.map(Owed::reference).orElse("");
        return learned(
                LessonKind.ACTION,
                Text.of("learning.agree"),
                meeting.map(lesson -> Text.of("learning.agree.in", lesson.service()))
                        .orElse(Text.of("learning.agree.sentence")),
                beside.map(Owed::service),
                cases,
                references -> source(references, meeting));
    }

    /** What the trend shows is where it comes from. */
    LineForm agree(Trend trend) {
        return learned(
                LessonKind.ACTION,
                Text.of("learning.trend.act"),
                Text.of("learning.trend.sentence", trend.service(), known.cause(trend.cause()), trend.figures()),
                Optional.of(trend.service()),
                String.join(", ", trend.cases()),
                references -> new Source(references, trend.figures(), Optional.of(trend.key()), Optional.empty()));
    }

    /** Something staff need to be taught (NS-34). */
    LineForm train(Optional<Owed> beside) {
        Optional<Lesson> meeting =
                beside.flatMap(known::lesson).filter(lesson -> lesson.kind().isHeld());
        return learned(
                LessonKind.TRAINING,
                Text.of("learning.train"),
                Text.of("learning.train.sentence"),
                beside.map(Owed::service),
                beside.map(Owed::reference).orElse(""),
                references -> source(references, meeting));
    }

    private static Source source(List<String> references, Optional<Lesson> meeting) {
        Source cases = Source.of(references);
        return meeting.map(lesson -> cases.in(lesson.id())).orElse(cases);
    }

    private interface Sourcing {
        Source of(List<String> references);
    }

    private LineForm learned(
            LessonKind kind, String title, String sentence, Optional<String> service, String cases, Sourcing sourcing) {
        boolean training = kind == LessonKind.TRAINING;
        FormFields fields = new FormFields(known);
        TextField what = new TextField();
        fields.form()
                .row(fields.needed(
                        training ? Text.of("learning.field.teach") : Text.of("learning.field.what"),
                        what,
                        training ? Text.of("learning.need.teach") : Text.of("learning.need.what")));
        TextField owner = new TextField();
        DateField due = fields.dateField();
        TextField references = new TextField(cases);
        ChoiceField<String> services = fields.services(service);
        fields.form()
                .line(
                        fields.needed(
                                training ? Text.of("learning.field.who") : Text.of("learning.field.owner"),
                                owner,
                                training ? Text.of("learning.need.who") : Text.of("learning.need.owner")),
                        fields.day(Text.of("learning.field.due"), due, false),
                        FormRow.of(Text.of("learning.field.cases"), references).hint(Text.of("learning.hint.cases")),
                        fields.service(Text.of("learning.field.service"), services, false));
        return new LineForm(title, sentence, fields.form(), Text.of("learning.said.agreed"), () -> {
            Source source = sourcing.of(FormFields.references(references));
            LessonStep.Agreed agreed = new LessonStep.Agreed(
                    kind,
                    what.getText().strip(),
                    owner.getText().strip(),
                    services.chosen().orElse(""),
                    due.read(),
                    source,
                    Optional.empty());
            return () -> keep(agreed);
        });
    }

    /** An improvement made because of one complaint is recorded on it (NN-51). */
    private Runnable keep(LessonStep.Agreed agreed) {
        Source source = agreed.source();
        boolean ofOneCase = source.cases().size() == 1
                && source.trend().isEmpty()
                && source.meeting()
                        .flatMap(id -> Optional.ofNullable(known.lessons().get(id)))
                        .filter(meeting -> meeting.kind() == LessonKind.MEETING)
                        .isEmpty();
        return ofOneCase
                ? ofCase(agreed)
                : desk.lessons().agree(known.today(), agreed, Setup.SIGNED_IN).takeBack();
    }

    private Runnable ofCase(LessonStep.Agreed agreed) {
        String typed = agreed.source().cases().get(0);
        CaseState state = desk.cases().find(typed).orElseThrow(() -> new Refused(Text.of("learning.no-case", typed)));
        String kind = agreed.kind() == LessonKind.TRAINING ? LearningAction.TRAINING : LearningAction.CHANGE;
        return desk.toDo()
                .record(
                        state,
                        known.today(),
                        new LearningWork.LearningActionAgreed(
                                agreed.what(),
                                agreed.owner(),
                                state.service().orElse(agreed.service()),
                                agreed.due(),
                                Optional.of(kind)),
                        Setup.SIGNED_IN);
    }

    /** A meeting with a service (BH-53), or a review by its manager (NN-51). */
    LineForm plan() {
        FormFields fields = new FormFields(known);
        ChoiceField<LessonKind> kind = new ChoiceField<>(
                List.of(LessonKind.MEETING, LessonKind.REVIEW), one -> LearningWords.kind(one.deadline()));
        kind.choose(LessonKind.MEETING);
        ChoiceField<String> service = fields.services(Optional.empty());
        DateField day = fields.dateField();
        TextField with = new TextField();
        fields.form()
                .line(
                        FormRow.of(Text.of("learning.field.kind"), kind).width("width-medium"),
                        fields.service(Text.of("learning.field.service-needed"), service, true),
                        fields.day(Text.of("learning.field.on"), day, true),
                        fields.needed(Text.of("learning.field.with"), with, Text.of("learning.need.with")));
        TextField why = new TextField();
        DateField from = fields.dateField();
        DateField to = fields.dateField();
        from.set(known.today().minusMonths(3));
        to.set(known.today());
        fields.form()
                .line(
                        fields.needed(Text.of("learning.field.why"), why, Text.of("learning.need.why")),
                        fields.day(Text.of("learning.field.from"), from, true),
                        fields.day(Text.of("learning.field.to"), to, true));
        return new LineForm(
                Text.of("learning.plan"),
                Text.of("learning.plan.sentence"),
                fields.form(),
                Text.of("learning.said.planned"),
                () -> {
                    LessonStep.Agreed planned = new LessonStep.Agreed(
                            kind.chosen().orElse(LessonKind.MEETING),
                            why.getText().strip(),
                            with.getText().strip(),
                            service.chosen().orElseThrow(),
                            day.read(),
                            Source.NONE,
                            Optional.of(new Span(FormFields.read(from), FormFields.read(to))));
                    return () -> desk.lessons()
                            .agree(known.today(), planned, Setup.SIGNED_IN)
                            .takeBack();
                });
    }

    /** What was said at the meeting or found by the review, and when the next one is. */
    LineForm hold(Owed owed) {
        Lesson meeting = known.lesson(owed).orElseThrow();
        FormFields fields = new FormFields(known);
        TextField with = new TextField(meeting.owner());
        DateField day = fields.dateField();
        day.set(known.today());
        fields.form()
                .line(
                        fields.needed(Text.of("learning.field.there"), with, Text.of("learning.need.with")),
                        fields.day(Text.of("learning.field.on"), day, true));
        TextBox discussed = fields.box(Text.of("learning.field.discussed"), Text.of("learning.need.discussed"));
        TextBox agreed = fields.box(Text.of("learning.field.agreed"), Text.of("learning.need.agreed"));
        TextField references = new TextField();
        DateField next = fields.dateField();
        next.set(known.next());
        fields.form()
                .line(
                        FormRow.of(Text.of("learning.field.looked"), references).hint(Text.of("learning.hint.cases")),
                        fields.day(Text.of("learning.field.next"), next, false));
        return new LineForm(
                Text.of("learning.hold"),
                owed.what(),
                fields.form(),
                Text.of("learning.said.held", meeting.service()),
                () -> {
                    LessonStep.Held held = new LessonStep.Held(
                            with.getText().strip(),
                            discussed.getText().strip(),
                            agreed.getText().strip(),
                            FormFields.references(references));
                    LocalDate on = FormFields.read(day);
                    return next.read()
                            .<Supplier<Runnable>>map(then -> () -> desk.lessons()
                                    .hold(meeting, on, held, again(meeting, on, then), Setup.SIGNED_IN)
                                    .takeBack())
                            .orElse(() -> desk.lessons()
                                    .record(meeting, on, held, Setup.SIGNED_IN)
                                    .takeBack());
                });
    }

    /** The next one looks at the time from the last to its own day. */
    private static LessonStep.Agreed again(Lesson last, LocalDate held, LocalDate next) {
        return new LessonStep.Agreed(
                last.kind(),
                last.what(),
                last.owner(),
                last.service(),
                Optional.of(next),
                Source.NONE,
                Optional.of(new Span(held, next)).filter(span -> !next.isBefore(held)));
    }

    /** An entry was a mistake. */
    LineForm takeBack(Lesson lesson) {
        FormFields fields = new FormFields(known);
        List<LessonEntry> standing =
                lesson.entries().stream().filter(LessonEntry::stands).toList();
        ChoiceField<LessonEntry> which = new ChoiceField<>(standing, LessonSentences::of);
        which.choose(standing.get(standing.size() - 1));
        TextField reason = new TextField();
        fields.form()
                .line(
                        FormRow.of(Text.of("learning.field.entry"), which),
                        fields.needed(Text.of("learning.field.mistake"), reason, Text.of("learning.need.mistake")));
        return new LineForm(
                Text.of("learning.take-back"),
                lesson.what(),
                fields.form(),
                Text.of("learning.said.taken-back"),
                () -> {
                    LessonEntry entry = which.chosen().orElseThrow();
                    String why = reason.getText().strip();
                    return () -> desk.lessons().takeBack(entry, lesson, why, Setup.SIGNED_IN);
                });
    }

    /** Whether a row is a meeting or review still to be held. */
    static boolean isToBeHeld(Owed owed) {
        return owed.sort() == Sort.MEETING && owed.isOutstanding();
    }
}
