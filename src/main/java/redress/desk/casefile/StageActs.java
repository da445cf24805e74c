package redress.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.PointState;
import redress.casework.Setup;
import redress.casework.StageFile;
import redress.casework.StageWork;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.letters.LetterDraft;
import redress.procedure.Choice;
import redress.procedure.Route;
import redress.procedure.Stage;

/** The acts about stages, but for the decision on a request: asking, notifying, handing over, checking the facts. */
record StageActs(Bench bench) {

    Act request() {
        CaseState state = state();
        Stage next = state.procedure().stageAfter(state.stage()).orElseThrow();
        List<String> wanted = state.procedure().needs().getOrDefault("request-" + next.id(), List.of());
        Fields fields = new Fields(bench.view());
        wanted(wanted, state).forEach(sentence -> fields.form().add(Words.small(sentence)));
        DateField day = fields.day(Text.of("stages.field.came"));
        ChoiceField<Way> way = fields.choice(Text.of("stages.field.came-by"), List.of(Way.values()), Way::words, "");
        TextBox reasons = fields.box(Text.of("stages.field.reasons"), Text.of("stages.field.reasons-hint"), "");
        TextBox aspects = fields.box(Text.of("stages.field.aspects"), Text.of("stages.field.aspects-hint"), "");
        TextBox outcome = fields.box(Text.of("stages.field.outcome"), "", "");
        Optional<LocalDate> last = state.deadline(next.id() + "-request-window").map(Deadline::due);
        Label window = Words.strong("");
        fields.form().add(window);
        TextBox late = fields.box(Text.of("stages.field.late"), Text.of("stages.field.late-hint"), "");
        day.dateProperty().subscribe(came -> {
            boolean tooLate = last.flatMap(end -> came.filter(end::isBefore)).isPresent();
            window.setText(last.map(end -> Text.of("stages.window", DateWords.field(end)))
                    .orElse(Text.of("stages.window-none")));
            show(late.getParent(), tooLate);
        });
        guide(fields);
        return new Act(
                Deed.REQUEST_STAGE,
                Text.of("stages.act.request", next.label()),
                fields,
                Text.of("stages.button.request"),
                () -> bench.record(
                        Text.of("stages.done.request", next.label()),
                        day.read().orElseThrow(),
                        new Happening.StageRequested(
                                next.id(),
                                reasons.getText(),
                                outcome.getText(),
                                way.chosen().map(Way::id),
                                said(aspects),
                                said(late))),
                Optional.empty());
    }

    private static Optional<String> said(TextBox box) {
        return Optional.of(box.getText()).filter(words -> !words.isBlank());
    }

    /** What the procedure says about the further stages (BH-24, KL-08, NN-20). */
    void guide(Fields fields) {
        List<String> sentences = state().procedure().routes().stream()
                .filter(route -> route.at().equals("stage-2"))
                .map(Route::text)
                .toList();
        if (!sentences.isEmpty()) {
            fields.form().add(Words.strong(Text.of("stages.guide")));
            sentences.forEach(sentence -> fields.form().add(Words.small(sentence)));
        }
    }

    /** What the procedure wants of a request, and that a landlord may not demand it (HOS 6.12). */
    private static List<String> wanted(List<String> needs, CaseState state) {
        boolean demands = needs.contains("reasons") || needs.contains("aspects");
        boolean tenant = state.procedure().landlord() && state.flags().contains("tenant");
        if (demands && tenant) {
            return List.of(Text.of("stages.wanted", String.join(", ", needs)), Text.of("stages.reasons-not-demanded"));
        }
        return needs.isEmpty() ? List.of() : List.of(Text.of("stages.wanted", String.join(", ", needs)));
    }

    Act tell() {
        StageFile.Decision decision = state().stages().toBeTold().orElseThrow();
        Fields fields = new Fields(bench.view());
        DecisionLetter letter = DecisionLetter.in(fields);
        letter.show(decision.rule(), decision.what().words().containsKey("nothing further possible"));
        letter.fill(decision.what());
        DateField date = fields.day(Text.of("casefile.field.letter-date"));
        Supplier<LetterDraft> draft = () -> letter.draft(
                        decision.rule(), date.read().orElse(bench.view().today()))
                .orElseThrow();
        return new Act(
                Deed.TELL_DECISION,
                Text.of("stages.act.tell", decision.rule().label()),
                fields,
                Text.of("casefile.act.write"),
                () -> {
                    LetterDraft made = draft.get();
                    return new Act.Doing(
                            Text.of(
                                    "casefile.done.written",
                                    bench.view().labels().letter(made.template())),
                            state -> bench.desk().letters().write(state, made, Setup.SIGNED_IN, bench.request()));
                },
                Optional.of(() -> List.of(draft.get())));
    }

    Act notifyDepartment() {
        Fields fields = new Fields(bench.view());
        TextField department = fields.line(Text.of("stages.field.department"), Text.of("stages.need.department"));
        state().service().ifPresent(department::setText);
        TextField who = fields.line(Text.of("stages.field.who"), "");
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.NOTIFY_DEPARTMENT,
                Text.of("stages.act.notify"),
                fields,
                () -> bench.record(
                        Text.of("stages.done.notified", department.getText().strip()),
                        day.read().orElseThrow(),
                        new StageWork.DepartmentNotified(
                                department.getText().strip(),
                                who.getText().strip(),
                                way.chosen().orElseThrow().id())));
    }

    Act repeat() {
        Fields fields = new Fields(bench.view());
        TextBox reason = fields.box(Text.of("stages.field.again"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.REPEAT_STAGE,
                Text.of("stages.act.again"),
                fields,
                () -> bench.record(
                        Text.of("stages.done.again"),
                        day.read().orElseThrow(),
                        new StageWork.StageRepeated(state().stage(), reason.getText())));
    }

    Act handBundle() {
        Fields fields = new Fields(bench.view());
        TextField to = fields.line(Text.of("stages.field.to"), Text.of("stages.need.to"));
        state().holder().map(Happening.Allocated::officer).ifPresent(to::setText);
        ChoiceField<Way> way = fields.way(List.of(Way.POST, Way.EMAIL, Way.MEETING));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.HAND_BUNDLE, Text.of("stages.act.bundle"), fields, () -> {
            int papers = bench.desk().letters().bundles().of(state()).size();
            return bench.record(
                    Text.of("stages.done.bundle", to.getText().strip()),
                    day.read().orElseThrow(),
                    new StageWork.BundleHanded(
                            to.getText().strip(), way.chosen().orElseThrow().id(), papers));
        });
    }

    Act askFacts() {
        Fields fields = new Fields(bench.view());
        TextField with = fields.line(Text.of("stages.field.with"), Text.of("stages.need.with"));
        DateField by = fields.dayFrom(Text.of("officers.field.by"), Optional.empty(), "");
        return Act.of(
                Deed.ASK_FACTS,
                Text.of("stages.act.facts"),
                fields,
                () -> bench.record(
                        Text.of("stages.done.facts", with.getText().strip()),
                        bench.view().today(),
                        new StageWork.FactCheckAsked(
                                with.getText().strip(), by.read().orElseThrow())));
    }

    Act recordFacts() {
        Fields fields = new Fields(bench.view());
        List<StageFile.FactCheck> awaited = state().stages().awaitedChecks();
        ChoiceField<StageFile.FactCheck> which = fields.choice(
                Text.of("stages.field.which-check"),
                awaited,
                check -> Text.of(
                        "stages.choice.check",
                        check.asked().with(),
                        DateWords.sentence(check.asked().by())),
                Text.of("stages.need.which-check"));
        if (awaited.size() == 1) {
            which.choose(awaited.get(0));
        }
        TextBox remarks = fields.box(Text.of("stages.field.remarks"), Text.of("stages.field.remarks-hint"), "");
        DateField day = fields.day(Text.of("officers.field.came"));
        return Act.of(
                Deed.RECORD_FACTS,
                "",
                fields,
                () -> bench.record(
                        Text.of("stages.done.checked"),
                        day.read().orElseThrow(),
                        new StageWork.FactCheckDone(which.chosen().orElseThrow().entry(), remarks.getText())));
    }

    Act designate() {
        Fields fields = new Fields(bench.view());
        List<Choice> steps = state().procedure().lists().getOrDefault("designated-person", List.of());
        ChoiceField<Choice> step =
                fields.choice(Text.of("stages.field.step"), steps, Choice::label, Text.of("stages.need.step"));
        TextField who = fields.line(Text.of("stages.field.designated"), "");
        TextBox said = fields.box(Text.of("casefile.field.said"), "", "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.DESIGNATE,
                Text.of("stages.act.designate"),
                fields,
                () -> bench.record(
                        Text.of("stages.done.designate"),
                        day.read().orElseThrow(),
                        new StageWork.DesignatedPersonNoted(
                                step.chosen().orElseThrow().id(), who.getText().strip(), said.getText())));
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private CaseState state() {
        return bench.view().state();
    }

    /** "Point 2: Nobody rang back". */
    static String words(PointState point) {
        return Text.of("casefile.points.point", point.number(), point.text());
    }
}
