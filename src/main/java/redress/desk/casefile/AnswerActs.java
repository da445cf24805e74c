package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Lateness;
import redress.casework.Setup;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about an answer beside writing it: why it was late, and what was raised while it was being written. */
record AnswerActs(Bench bench) {

    Act explainLateness() {
        List<Deadline> late = state().unexplainedLateness();
        Fields fields = new Fields(bench.view());
        ChoiceField<Deadline> which = fields.choice(
                Text.of("answer.field.which-late"),
                late,
                deadline -> Text.of("answer.choice.late", deadline.label(), DateWords.sentence(deadline.due())),
                Text.of("answer.need.which-late"));
        if (late.size() == 1) {
            which.choose(late.get(0));
        }
        ChoiceField<Lateness.Cause> cause = fields.choice(
                Text.of("answer.field.cause"),
                List.of(Lateness.Cause.values()),
                Lateness.Cause::label,
                Text.of("answer.need.cause"));
        TextBox said = fields.box(
                Text.of("answer.field.late-why"), Text.of("answer.field.late-hint"), Text.of("answer.need.late-why"));
        return Act.of(Deed.EXPLAIN_LATENESS, Text.of("answer.act.late"), fields, () -> {
            Deadline deadline = which.chosen().orElseThrow();
            return bench.record(
                    Text.of("answer.done.late"),
                    bench.view().today(),
                    new AnswerWork.LatenessExplained(
                            deadline.name(),
                            deadline.number(),
                            cause.chosen().orElseThrow().id(),
                            said.getText()));
        });
    }

    /** Something new joins while the answer has not gone and it is related; else it becomes a case of its own. */
    Act raiseIssue() {
        Fields fields = new Fields(bench.view());
        TextBox issue = fields.box(Text.of("answer.field.issue"), "", Text.of("answer.need.issue"));
        ChoiceField<ServiceArea> service =
                fields.choice(Text.of("casefile.field.service"), bench.view().services(), ServiceArea::name, "");
        CheckBox related = fields.tick(Text.of("answer.field.related"));
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("answer.field.raised"));
        boolean answered = state().status() != redress.casework.Status.OPEN;
        related.setDisable(answered);
        return Act.of(
                Deed.RAISE_ISSUE,
                answered ? Text.of("answer.act.issue-after") : Text.of("answer.act.issue"),
                fields,
                () -> {
                    LocalDate raised = day.read().orElseThrow();
                    String about = service.chosen().map(ServiceArea::name).orElse("");
                    return related.isSelected()
                            ? joined(issue.getText(), about, reason.getText(), raised)
                            : elsewhere(issue.getText(), about, reason.getText(), raised);
                });
    }

    /** What came in from somebody whose contact is restricted (NS-27, BH-39). */
    Act checkLaterLetter() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Boolean> news = fields.choice(
                Text.of("answer.field.news"),
                List.of(true, false),
                yes -> yes ? Text.of("answer.choice.news") : Text.of("answer.choice.no-news"),
                Text.of("answer.need.news"));
        TextBox found = fields.box(
                Text.of("answer.field.found"), Text.of("answer.field.found-hint"), Text.of("answer.need.found"));
        return new Act(
                Deed.CHECK_LATER_LETTER,
                Text.of("answer.act.later"),
                fields,
                Text.of("answer.button.later"),
                () -> {
                    boolean yes = news.chosen().orElseThrow();
                    String words = found.getText().strip();
                    String by = bench.view().coordinator();
                    return new Act.Doing(
                            Text.of("answer.done.later"),
                            state -> bench.desk().cases().readLaterLetter(state, yes, words, by, Setup.SIGNED_IN));
                },
                Optional.empty());
    }

    private Act.Doing joined(String issue, String service, String reason, LocalDate day) {
        int number = state().nextPoint();
        return bench.record(
                Text.of("answer.done.joined", number),
                day,
                new AnswerWork.IssueRaised(issue, true, reason, ""),
                new Happening.PointAdded(new Happening.Point(number, issue, service, "")));
    }

    private Act.Doing elsewhere(String issue, String service, String reason, LocalDate day) {
        CaseTies ties = bench.desk().cases().ties();
        CaseTies.Doing doing = bench.doing(day);
        Happening.Point point = new Happening.Point(1, issue, service, "");
        return Act.Doing.undoneBy(
                Text.of("answer.done.elsewhere"),
                state -> ties.raise(state, point, reason, doing),
                state -> ties.untie(
                        state,
                        state.links().get(state.links().size() - 1).reference(),
                        Text.of("casefile.undo.reason"),
                        bench.undoing()));
    }

    private CaseState state() {
        return bench.view().state();
    }
}
