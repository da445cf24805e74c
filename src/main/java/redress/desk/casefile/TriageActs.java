package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import redress.casework.AgeCheck;
import redress.casework.Alarm;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.PointState;
import redress.casework.Triage;
import redress.casework.TriageFile;
import redress.desk.kit.AgeWords;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Words;
import redress.procedure.Exclusion;

/** The acts by which it is decided whether and how a matter is taken. */
record TriageActs(Bench bench) {

    Act exclude() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Exclusion> which = fields.choice(
                Text.of("triage.field.exclusion"),
                state().procedure().exclusions(),
                Exclusion::text,
                Text.of("triage.need.exclusion"));
        state().triage()
                .age()
                .flatMap(age -> age.check().exclusion())
                .flatMap(state().procedure()::exclusion)
                .ifPresent(which::choose);
        Label way = Words.later(Words.small(""));
        fields.form().add(way);
        which.valueProperty()
                .subscribe(() -> way.setText(which.chosen().map(TriageActs::way).orElse("")));
        Optional<ChoiceField<Part>> part = part(fields);
        TextBox reason = fields.box(
                Text.of("triage.field.why-out"), Text.of("triage.field.why-out-hint"), Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.EXCLUDE, Text.of("casefile.act.exclude"), fields, () -> {
            String exclusion = which.chosen().orElseThrow().id();
            int point = part.flatMap(ChoiceField::chosen).map(Part::point).orElse(0);
            Happening out = point == 0
                    ? new Happening.Excluded(exclusion, reason.getText())
                    : new Triage.PartExcluded(point, exclusion, reason.getText());
            String done = point == 0 ? Text.of("casefile.done.excluded") : Text.of("triage.done.left-out", point);
            return bench.record(done, day.read().orElseThrow(), out);
        });
    }

    /** Where a matter goes, and whom to ask first. */
    private static String way(Exclusion exclusion) {
        String to = Text.of("triage.goes-to", exclusion.to());
        String all = exclusion.contact().isEmpty() ? to : to + " " + exclusion.contact();
        return exclusion
                .ask()
                .map(who -> all + "\n" + Text.of("triage.ask-first", who))
                .orElse(all);
    }

    /** The whole case (0), or one point of it. */
    private record Part(int point, String words) {}

    private Optional<ChoiceField<Part>> part(Fields fields) {
        List<PointState> points = state().points().stream()
                .filter(point -> state().triage().ofPoint(point.number()).isEmpty())
                .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(List.of(new Part(0, Text.of("triage.whole"))));
        points.forEach(point ->
                parts.add(new Part(point.number(), Text.of("casefile.points.point", point.number(), point.text()))));
        return Optional.of(
                fields.choice(Text.of("triage.field.part"), parts, Part::words, Text.of("triage.need.part")));
    }

    Act acceptAnyway() {
        Fields fields = new Fields(bench.view());
        List<Exclusion> open = state().procedure().exclusions().stream()
                .filter(Exclusion::acceptAnyway)
                .toList();
        ChoiceField<Exclusion> which = fields.choice(
                Text.of("triage.field.exclusion"), open, Exclusion::text, Text.of("triage.need.exclusion"));
        TextBox reason = fields.box(Text.of("triage.field.why-anyway"), "", Text.of("casefile.need.why"));
        TextBox evidence = fields.box(Text.of("triage.field.evidence"), Text.of("triage.field.evidence-hint"), "");
        Node row = evidence.getParent();
        which.valueProperty()
                .subscribe(() -> show(
                        row, which.chosen().map(Exclusion::wantsNewEvidence).orElse(false)));
        state().triage()
                .whole()
                .map(out -> out.exclusion())
                .filter(open::contains)
                .ifPresent(which::choose);
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ACCEPT_ANYWAY,
                Text.of("triage.act.accept"),
                fields,
                () -> bench.record(
                        Text.of("triage.done.accepted"),
                        day.read().orElseThrow(),
                        new Triage.AcceptedAnyway(
                                which.chosen().orElseThrow().id(), reason.getText(), evidence.getText())));
    }

    Act checkAge() {
        Fields fields = new Fields(bench.view());
        Optional<TriageFile.Age> before = state().triage().age();
        DateField occurred = fields.dayIfAny(Text.of("triage.field.occurred"), Text.of("triage.field.date-hint"));
        occurrence().ifPresent(occurred::set);
        DateField known = fields.dayIfAny(Text.of("triage.field.known"), Text.of("triage.field.date-hint"));
        before.flatMap(TriageFile.Age::known).ifPresent(known::set);
        Label verdict = Words.later(Words.strong(""));
        fields.form().add(verdict);
        Map<String, TextBox> reasons = new LinkedHashMap<>();
        state().procedure().ages().stream()
                .flatMap(limit -> limit.reasons().stream())
                .distinct()
                .forEach(demanded -> reasons.put(demanded, fields.box(AgeWords.capital(demanded), "", "")));
        before.ifPresent(age -> age.reasons().stream()
                .filter(one -> reasons.containsKey(one.demanded()))
                .forEach(one -> reasons.get(one.demanded()).setText(one.said())));
        Runnable look = () -> {
            AgeCheck check = check(occurred, known);
            verdict.setText(AgeWords.of(check));
            reasons.forEach(
                    (demanded, box) -> show(box.getParent(), check.demanded().contains(demanded)));
        };
        occurred.dateProperty().subscribe(look);
        known.dateProperty().subscribe(look);
        return Act.of(
                Deed.CHECK_AGE,
                Text.of("triage.act.age"),
                fields,
                () -> bench.record(
                        Text.of("triage.done.age"),
                        bench.view().today(),
                        new Triage.AgeChecked(occurred.read(), known.read(), given(check(occurred, known), reasons))));
    }

    private Optional<LocalDate> occurrence() {
        Optional<LocalDate> looked = state().triage().age().flatMap(TriageFile.Age::occurred);
        return looked.or(() -> state().timeline().effective().stream()
                .map(entry -> entry.what())
                .filter(Happening.Received.class::isInstance)
                .map(Happening.Received.class::cast)
                .findFirst()
                .flatMap(Happening.Received::occurred));
    }

    private AgeCheck check(DateField occurred, DateField known) {
        return AgeCheck.of(
                state().procedure(),
                state().calendar(),
                state().received().date(),
                occurred.dateProperty().get(),
                known.dateProperty().get());
    }

    private static List<Triage.Reason> given(AgeCheck check, Map<String, TextBox> reasons) {
        return check.demanded().stream()
                .filter(demanded -> !reasons.get(demanded).getText().isBlank())
                .map(demanded -> new Triage.Reason(
                        demanded, reasons.get(demanded).getText().strip()))
                .toList();
    }

    Act recordAdvice() {
        Fields fields = new Fields(bench.view());
        Optional<Triage.AdviceAsked> waiting = state().triage().advice().stream()
                .filter(TriageFile.Advice::isAwaited)
                .map(TriageFile.Advice::what)
                .findFirst();
        TextField from = fields.line(Text.of("triage.field.asked"), Text.of("triage.need.asked"));
        from.setText(waiting.map(Triage.AdviceAsked::from)
                .or(() -> state().triage().toAsk())
                .orElse(Text.of("triage.legal")));
        TextBox about = fields.box(Text.of("triage.field.about"), "", Text.of("triage.need.about"));
        waiting.map(Triage.AdviceAsked::about).ifPresent(about::setText);
        TextBox advice = fields.box(Text.of("triage.field.advice"), Text.of("triage.field.advice-hint"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.RECORD_ADVICE,
                Text.of("triage.act.advice"),
                fields,
                () -> bench.record(
                        Text.of("triage.done.advice"),
                        day.read().orElseThrow(),
                        new Triage.AdviceAsked(from.getText().strip(), about.getText(), advice.getText())));
    }

    Act raise() {
        Fields fields = new Fields(bench.view());
        List<Alarm> left = List.of(Alarm.values()).stream()
                .filter(alarm -> !state().triage().alarms().contains(alarm))
                .toList();
        ChoiceField<Alarm> which =
                fields.choice(Text.of("triage.field.alarm"), left, Alarm::label, Text.of("triage.need.alarm"));
        TextBox why = fields.box(Text.of("triage.field.alarm-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.RAISE_ALARM,
                Text.of("triage.act.raise"),
                fields,
                () -> bench.record(
                        Text.of("triage.done.raised"),
                        day.read().orElseThrow(),
                        new Triage.AlarmRaised(which.chosen().orElseThrow().id(), why.getText())));
    }

    Act end() {
        Fields fields = new Fields(bench.view());
        List<Alarm> alarms = state().triage().alarms();
        ChoiceField<Alarm> which =
                fields.choice(Text.of("triage.field.alarm"), alarms, Alarm::label, Text.of("triage.need.alarm"));
        if (alarms.size() == 1) {
            which.choose(alarms.get(0));
        }
        TextBox why = fields.box(Text.of("triage.field.alarm-ended"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.END_ALARM,
                Text.of("triage.act.end"),
                fields,
                () -> bench.record(
                        Text.of("triage.done.ended"),
                        day.read().orElseThrow(),
                        new Triage.AlarmEnded(which.chosen().orElseThrow().id(), why.getText())));
    }

    Act answerPost() {
        Fields fields = new Fields(bench.view());
        List<String> toDo = state().triage().toDo();
        ChoiceField<String> which =
                fields.choice(Text.of("triage.field.post"), toDo, TriageActs::post, Text.of("triage.need.post"));
        if (!toDo.isEmpty()) {
            which.choose(toDo.get(0));
        }
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.ANSWER_POST, Text.of("triage.act.post"), fields, () -> {
            String by = way.chosen().orElseThrow().id();
            Happening what = which.chosen().orElseThrow().equals("taken offline")
                    ? new Triage.TakenOffline(by)
                    : new Triage.FormAsked(by);
            return bench.record(Text.of("triage.done.post"), day.read().orElseThrow(), what);
        });
    }

    /** A step the procedure wants of what came by social media. */
    static String post(String need) {
        return need.equals("taken offline") ? Text.of("triage.post.offline") : Text.of("triage.post.form");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private CaseState state() {
        return bench.view().state();
    }
}
