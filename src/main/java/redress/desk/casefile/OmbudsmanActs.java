package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Deed;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanFile;
import redress.casework.OmbudsmanWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.CaseKind;

/** The acts about an ombudsman: their questions and views, what they recommend, and who was told. */
record OmbudsmanActs(Bench bench) {

    private static final int MOST_RECOMMENDATIONS = 3;

    /** The fields that say whose enquiry it is. */
    private record Whose(ChoiceField<OmbudsmanBody> body, TextField theirs, TextField link, DateField answerBy) {

        static Whose in(Fields fields, CaseState state) {
            Whose whose = new Whose(
                    fields.choice(
                            Text.of("ombudsman.field.which"),
                            List.of(OmbudsmanBody.values()),
                            OmbudsmanBody::label,
                            Text.of("ombudsman.need.which")),
                    fields.line(Text.of("ombudsman.field.theirs"), ""),
                    fields.line(Text.of("ombudsman.field.link"), ""),
                    fields.dayIfAny(Text.of("ombudsman.field.answer-by"), Text.of("ombudsman.hint.answer-by")));
            state.ombudsman().named().ifPresent(whose::fill);
            return whose;
        }

        private void fill(OmbudsmanWork.OmbudsmanNamed known) {
            OmbudsmanBody.of(known.ombudsman()).ifPresent(body::choose);
            theirs.setText(known.theirs());
            link.setText(known.link());
            known.answerBy().ifPresent(answerBy::set);
        }

        OmbudsmanWork.OmbudsmanNamed read() {
            return new OmbudsmanWork.OmbudsmanNamed(
                    body.chosen().orElseThrow().id(),
                    theirs.getText().strip(),
                    link.getText().strip(),
                    answerBy.read());
        }
    }

    /** A further question on their enquiry; on a complaint, the enquiry itself as a case of its own. */
    Act asks() {
        return state().kind() == CaseKind.OMBUDSMAN_ENQUIRY ? asksAgain() : begins();
    }

    private Act begins() {
        Fields fields = new Fields(bench.view());
        Whose whose = Whose.in(fields, state());
        whose.link().setText(bench.view().coordinator());
        TextBox question = fields.box(Text.of("ombudsman.field.question"), "", Text.of("ombudsman.need.question"));
        DateField day = fields.day(Text.of("ombudsman.field.came"));
        return Act.of(Deed.OMBUDSMAN_ASKS, Text.of("ombudsman.act.begins"), fields, () -> {
            CaseTies.Doing doing = bench.doing(day.read().orElseThrow());
            OmbudsmanWork.OmbudsmanNamed who = whose.read();
            String asked = question.getText();
            CaseTies ties = bench.desk().cases().ties();
            return Act.Doing.undoneBy(
                    Text.of("ombudsman.done.begins", whose.body().words()),
                    now -> ties.ombudsmanAsks(now, asked, who, doing),
                    now -> ties.notAlongside(
                            now,
                            now.links().get(now.links().size() - 1).reference(),
                            Text.of("casefile.undo.reason"),
                            bench.undoing()));
        });
    }

    private Act asksAgain() {
        Fields fields = new Fields(bench.view());
        TextBox question = fields.box(Text.of("ombudsman.field.question"), "", Text.of("ombudsman.need.question"));
        DateField by = fields.dayIfAny(Text.of("ombudsman.field.answer-by"), Text.of("ombudsman.hint.answer-by"));
        DateField day = fields.day(Text.of("ombudsman.field.came"));
        return Act.of(
                Deed.OMBUDSMAN_ASKS,
                Text.of("ombudsman.act.again"),
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.again"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.OmbudsmanAsked(question.getText(), by.read())));
    }

    Act name() {
        Fields fields = new Fields(bench.view());
        Whose whose = Whose.in(fields, state());
        return Act.of(
                Deed.NAME_OMBUDSMAN,
                Text.of("ombudsman.act.name"),
                fields,
                () -> bench.record(Text.of("ombudsman.done.name"), bench.view().today(), whose.read()));
    }

    Act returns() {
        Fields fields = new Fields(bench.view());
        TextBox reason = fields.box(Text.of("ombudsman.field.returned"), "", Text.of("ombudsman.need.returned"));
        DateField by = fields.dayIfAny(Text.of("ombudsman.field.decide-by"), "");
        DateField day = fields.day(Text.of("ombudsman.field.came"));
        return Act.of(
                Deed.OMBUDSMAN_RETURNS,
                Text.of("ombudsman.act.returned"),
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.returned"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.OmbudsmanReturned(reason.getText(), by.read())));
    }

    Act view() {
        Fields fields = new Fields(bench.view());
        TextBox said = fields.box(Text.of("ombudsman.field.view"), "", Text.of("ombudsman.need.view"));
        CheckBox fault = fields.tick(Text.of("ombudsman.field.view-fault"));
        DateField by = fields.dayIfAny(Text.of("ombudsman.field.comments-by"), "");
        DateField day = fields.day(Text.of("ombudsman.field.came"));
        return Act.of(
                Deed.OMBUDSMAN_VIEW,
                Text.of("ombudsman.act.view"),
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.view"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.OmbudsmanViewed(fault.isSelected(), said.getText(), by.read())));
    }

    Act decision() {
        Fields fields = new Fields(bench.view());
        ChoiceField<OmbudsmanFile.Decision> decision = fields.choice(
                Text.of("ombudsman.field.decision"),
                List.of(OmbudsmanFile.Decision.values()),
                OmbudsmanFile.Decision::label,
                Text.of("ombudsman.need.decision"));
        CheckBox fault = fields.tick(Text.of("ombudsman.field.fault"));
        CheckBox injustice = fields.tick(Text.of("ombudsman.field.injustice"));
        TextBox said = fields.box(Text.of("ombudsman.field.said"), "", "");
        List<TextField> recommended = new ArrayList<>();
        List<DateField> dues = new ArrayList<>();
        for (int number = 1; number <= MOST_RECOMMENDATIONS; number++) {
            recommended.add(fields.line(Text.of("ombudsman.field.recommended", number), ""));
            dues.add(fields.dayIfAny(Text.of("ombudsman.field.recommended-by", number), ""));
        }
        DateField day = fields.day(Text.of("ombudsman.field.came"));
        return Act.of(Deed.OMBUDSMAN_DECISION, Text.of("ombudsman.act.decision"), fields, () -> {
            List<OmbudsmanWork.Recommended> all = new ArrayList<>();
            for (int i = 0; i < MOST_RECOMMENDATIONS; i++) {
                String what = recommended.get(i).getText().strip();
                if (!what.isEmpty()) {
                    all.add(new OmbudsmanWork.Recommended(what, "", dues.get(i).read()));
                }
            }
            return bench.record(
                    Text.of("ombudsman.done.decision"),
                    day.read().orElseThrow(),
                    new OmbudsmanWork.OmbudsmanDecided(
                            decision.chosen().orElseThrow().id(),
                            fault.isSelected(),
                            injustice.isSelected(),
                            said.getText(),
                            all));
        });
    }

    Act answer() {
        Fields fields = new Fields(bench.view());
        ChoiceField<OmbudsmanFile.Recommendation> which = which(
                fields,
                state().ombudsman().recommendations().stream()
                        .filter(one -> one.accepted().isEmpty() && one.done().isEmpty())
                        .toList());
        ChoiceField<Boolean> accepted = fields.choice(
                Text.of("ombudsman.field.accepted"),
                List.of(true, false),
                yes -> yes ? Text.of("ombudsman.choice.accepted") : Text.of("ombudsman.choice.not-accepted"),
                Text.of("ombudsman.need.accepted"));
        TextBox said = fields.box(Text.of("ombudsman.field.answer"), Text.of("ombudsman.hint.answer"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ANSWER_RECOMMENDATION,
                "",
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.answer"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.RecommendationAnswered(
                                which.chosen().orElseThrow().number(),
                                accepted.chosen().orElseThrow(),
                                said.getText())));
    }

    Act finish() {
        Fields fields = new Fields(bench.view());
        ChoiceField<OmbudsmanFile.Recommendation> which =
                which(fields, state().ombudsman().outstanding());
        TextBox evidence = fields.box(
                Text.of("casefile.field.evidence"),
                Text.of("casefile.field.evidence-hint"),
                Text.of("casefile.need.evidence"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.FINISH_RECOMMENDATION,
                "",
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.finish"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.RecommendationDone(
                                which.chosen().orElseThrow().number(), evidence.getText())));
    }

    private static ChoiceField<OmbudsmanFile.Recommendation> which(
            Fields fields, List<OmbudsmanFile.Recommendation> choices) {
        ChoiceField<OmbudsmanFile.Recommendation> which = fields.choice(
                Text.of("ombudsman.field.which-recommendation"),
                choices,
                one -> Text.of(
                        "ombudsman.choice.recommendation",
                        one.number(),
                        one.what().what()),
                Text.of("ombudsman.need.which-recommendation"));
        if (choices.size() == 1) {
            which.choose(choices.get(0));
        }
        return which;
    }

    Act tell() {
        Fields fields = new Fields(bench.view());
        List<OmbudsmanFile.Step> steps = state().ombudsman().toTell();
        ChoiceField<OmbudsmanFile.Step> of = fields.choice(
                Text.of("ombudsman.field.told-of"),
                steps,
                OmbudsmanFile.Step::label,
                Text.of("ombudsman.need.told-of"));
        of.choose(steps.get(0));
        TextField who = fields.line(Text.of("ombudsman.field.told-who"), Text.of("ombudsman.need.told-who"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.TELL_MANAGERS,
                Text.of("ombudsman.act.tell"),
                fields,
                () -> bench.record(
                        Text.of("ombudsman.done.told"),
                        day.read().orElseThrow(),
                        new OmbudsmanWork.ManagersTold(
                                of.chosen().orElseThrow().id(), who.getText().strip())));
    }

    private CaseState state() {
        return bench.view().state();
    }
}
