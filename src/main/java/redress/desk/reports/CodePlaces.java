package redress.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import redress.casework.Setup;
import redress.codes.Assessment;
import redress.codes.Assessment.Answer;
import redress.codes.Assessment.Approval;
import redress.codes.Assessments;
import redress.codes.Code;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.reports.AnnualReport;
import redress.reports.SelfAssessment;
import redress.reports.SelfAssessment.Row;

/** What is shown and written of a self-assessment: its pane, and the forms over it. */
final class CodePlaces {

    /** What the screen does for the forms over its sections. */
    interface Surroundings {

        /** Shows a form over the section. */
        void open(Writing form);

        /** Takes the form away that is open. */
        void leave();

        /** Does something off the screen's thread, says it with a way to take it back, and reads all anew. */
        void act(String done, Runnable doing, Runnable undoing);

        /** Reads something off the screen's thread and goes on with it. */
        <T> void read(Supplier<T> what, Consumer<T> then);

        /** Writes the assessment against this Code as a PDF of its own. */
        void pdf(Code code);
    }

    private final ReportsDesk desk;
    private final Assessments assessments;
    private final Surroundings around;
    private Optional<String> next = Optional.empty();

    CodePlaces(ReportsDesk desk, Surroundings around) {
        this.desk = desk;
        this.assessments = desk.reports().assessments();
        this.around = around;
    }

    /** The pane of a section, where it is a self-assessment. */
    Optional<SectionView> view(AnnualReport report, AnnualReport.Section section) {
        return report.assessments().stream()
                .filter(one -> section.id()
                        .equals(AnnualReport.SELF_ASSESSMENT
                                + one.said().key().code().id()))
                .findFirst()
                .map(one -> pane(section, one));
    }

    private SectionView pane(AnnualReport.Section section, SelfAssessment of) {
        List<Hyperlink> links = new ArrayList<>(List.of(
                Words.act("codes.approve", Text.of("codes.approve"), () -> approve(of.said())),
                Words.act("codes.again", Text.of("codes.again"), () -> again(of.said())),
                Words.act(
                        "codes.pdf",
                        Text.of("codes.pdf"),
                        () -> around.pdf(of.said().key().code()))));
        if (of.said().key().number() > 1) {
            links.add(Words.act("codes.take-back", Text.of("codes.take-back"), () -> takeBack(of.said())));
        }
        return new AssessmentPane(section, of, new AssessmentPane.Ways(desk.openCase(), row -> decide(of, row), links));
    }

    /** Opens the form of the paragraph that comes next, after one was kept and all was read anew. */
    void goOn(AnnualReport report) {
        Optional<String> wanted = next;
        next = Optional.empty();
        wanted.ifPresent(paragraph -> report.assessments()
                .forEach(of -> of.rows().stream()
                        .filter(row -> row.paragraph().id().equals(paragraph))
                        .forEach(row -> decide(of, row))));
    }

    private void decide(SelfAssessment of, Row row) {
        around.read(
                () -> assessments.history(of.said().key(), row.paragraph().id()), history -> decide(of, row, history));
    }

    private void decide(SelfAssessment of, Row row, List<Assessments.Said> history) {
        Assessment.Which which = of.said().key();
        Optional<Row> following = following(of, row);
        String verb = following
                .map(one -> Text.of("codes.keep.next", one.paragraph().number()))
                .orElseGet(() -> Text.of("codes.keep"));
        String key = "self-assessment-" + which.year() + "-" + which.number() + "-"
                + row.paragraph().id();
        around.open(new DecisionForm(
                        row, desk.drafts(), new DecisionForm.Naming(key, verb, around::leave), history, answer -> {
                            next = following.map(one -> one.paragraph().id());
                            say(which, row, answer);
                        })
                .form());
    }

    /** The next paragraph nobody has decided. */
    private static Optional<Row> following(SelfAssessment of, Row row) {
        return of.rows().stream()
                .dropWhile(one -> !one.equals(row))
                .skip(1)
                .filter(one -> !one.isDecided())
                .findFirst();
    }

    private void say(Assessment.Which which, Row row, Answer answer) {
        String paragraph = row.paragraph().id();
        around.act(
                Text.of("codes.kept", row.paragraph().number()),
                () -> assessments.say(which, paragraph, answer, Setup.SIGNED_IN),
                () -> assessments.say(which, paragraph, row.answer(), Setup.SIGNED_IN));
    }

    private void approve(Assessment said) {
        Assessment.Which which = said.key();
        List<Runnable> keep = new ArrayList<>();
        ReportForm form = new ReportForm(
                "approval-" + which.year() + "-" + which.code().id() + "-" + which.number(),
                Text.of("codes.approve"),
                desk.drafts(),
                Command.of("codes.approve.keep", Text.of("codes.approve.keep"), () -> keep.forEach(Runnable::run)),
                around::leave);
        TextField by = form.field("by", said.approval().map(Approval::by).orElse(""));
        DateField on = day(said.approval().map(Approval::on));
        TextBox response =
                form.box("response", said.approval().map(Approval::response).orElse(""));
        form.line(
                        FormRow.of(Text.of("codes.approve.by"), by)
                                .hint(Text.of("codes.approve.by.hint"))
                                .check(() -> needed(by.getText(), Text.of("codes.approve.by.needed"))),
                        dayRow(on))
                .row(FormRow.of(Text.of("codes.approve.response"), response)
                        .hint(Text.of("codes.approve.response.hint")));
        keep.add(() -> {
            Approval approval = new Approval(
                    by.getText().strip(),
                    on.read().orElseThrow(),
                    response.getText().strip());
            around.act(
                    Text.of("codes.approved", approval.by()),
                    () -> assessments.approve(said, Optional.of(approval), Setup.SIGNED_IN),
                    () -> assessments.approve(said, said.approval(), Setup.SIGNED_IN));
        });
        around.open(form);
    }

    private void again(Assessment said) {
        Assessment.Which which = said.key();
        List<Runnable> keep = new ArrayList<>();
        ReportForm form = new ReportForm(
                "again-" + which.year() + "-" + which.code().id(),
                Text.of("codes.again"),
                desk.drafts(),
                Command.of("codes.again.keep", Text.of("codes.again.keep"), () -> keep.forEach(Runnable::run)),
                around::leave);
        DateField on = day(Optional.of(desk.today().get()));
        TextBox why = form.box("why", "");
        form.row(dayRow(on))
                .row(FormRow.of(Text.of("codes.again.why"), why)
                        .hint(Text.of("codes.again.why.hint"))
                        .check(() -> needed(why.getText(), Text.of("codes.again.why.needed"))));
        keep.add(() -> {
            List<Assessment.Which> begun = new ArrayList<>();
            String words = why.getText().strip();
            LocalDate day = on.read().orElseThrow();
            around.act(
                    Text.of("codes.begun"),
                    () -> begun.add(assessments.again(which.year(), which.code(), day, words, Setup.SIGNED_IN)),
                    () -> begun.forEach(one -> assessments.takeBack(one, Setup.SIGNED_IN)));
        });
        around.open(form);
    }

    private void takeBack(Assessment said) {
        around.act(
                Text.of("codes.taken-back"),
                () -> assessments.takeBack(said.key(), Setup.SIGNED_IN),
                () -> assessments.bringBack(said, Setup.SIGNED_IN));
    }

    private DateField day(Optional<LocalDate> proposed) {
        DateField field = new DateField(desk.reports()::typed);
        proposed.ifPresent(field::set);
        return field;
    }

    private static FormRow dayRow(DateField on) {
        return FormRow.of(Text.of("codes.day"), on)
                .check(() -> on.problem()
                        .or(() -> on.read().isEmpty() ? Optional.of(Text.of("codes.day.needed")) : Optional.empty()));
    }

    private static Optional<String> needed(String typed, String sentence) {
        return typed.isBlank() ? Optional.of(sentence) : Optional.empty();
    }
}
