package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.casework.Deed;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.PointState;
import redress.casework.Refused;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.Choice;

/** The acts on the points of complaint themselves; findings have their own. */
record PointActs(Bench bench) {

    Act add() {
        Fields fields = new Fields(bench.view());
        TextBox text = fields.box(Text.of("casefile.field.point"), "", Text.of("casefile.need.point"));
        ChoiceField<ServiceArea> service = service(fields);
        ChoiceField<Choice> cause = cause(fields);
        int number = bench.view().state().nextPoint();
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ADD_POINT,
                "",
                fields,
                () -> bench.record(
                        Text.of("casefile.done.point", number),
                        day.read().orElseThrow(),
                        new Happening.PointAdded(
                                new Happening.Point(number, text.getText(), named(service), chosen(cause)))));
    }

    /** Changes the words, service or cause of a point: a correction of the entry that brought it, for each that differs. */
    Act change() {
        Fields fields = new Fields(bench.view());
        ChoiceField<PointState> point = fields.choice(
                Text.of("casefile.tie.point"),
                bench.view().state().points(),
                each -> Text.of("casefile.points.point", each.number(), each.text()),
                Text.of("casefile.tie.need-point"));
        TextBox text = fields.box(Text.of("casefile.field.point"), "", Text.of("casefile.need.point"));
        ChoiceField<ServiceArea> service = service(fields);
        ChoiceField<Choice> cause = cause(fields);
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        point.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                text.setText(chosen.text());
                service.chooseWords(chosen.service());
                cause.getItems().stream()
                        .filter(each -> each.id().equals(chosen.cause()))
                        .findFirst()
                        .ifPresent(cause::choose);
            }
        });
        if (bench.view().state().points().size() == 1) {
            point.choose(bench.view().state().points().get(0));
        }
        return Act.of(Deed.CORRECT_POINT, Text.of("casefile.act.change-point"), fields, () -> {
            PointState is = point.chosen().orElseThrow();
            List<Happening> steps = new ArrayList<>();
            Where where = where(is.number());
            correct(where, "text", is.text(), text.getText(), reason).ifPresent(steps::add);
            correct(where, "service", is.service(), named(service), reason).ifPresent(steps::add);
            correct(where, "cause", is.cause(), chosen(cause), reason).ifPresent(steps::add);
            if (steps.isEmpty()) {
                throw new Refused(Text.of("casefile.need.change"));
            }
            return bench.record(
                    Text.of("casefile.done.changed-point", is.number()),
                    bench.view().today(),
                    steps);
        });
    }

    /** The entry that brought a point, and the path to it there. */
    private record Where(long entry, String path) {}

    private Where where(int number) {
        for (Entry entry : bench.view().state().timeline().effective()) {
            if (entry.what() instanceof Happening.PointAdded added
                    && added.point().number() == number) {
                return new Where(entry.seq(), "point/");
            }
            if (entry.what() instanceof Happening.Received received) {
                for (int i = 0; i < received.points().size(); i++) {
                    if (received.points().get(i).number() == number) {
                        return new Where(entry.seq(), "points/" + i + "/");
                    }
                }
            }
        }
        throw new IllegalStateException("No entry brought point " + number);
    }

    private static Optional<Happening> correct(Where where, String field, String was, String is, TextBox reason) {
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Happening.Corrected(where.entry(), where.path() + field, is, reason.getText()));
    }

    private ChoiceField<ServiceArea> service(Fields fields) {
        return fields.choice(Text.of("casefile.field.service"), bench.view().services(), ServiceArea::name, "");
    }

    private ChoiceField<Choice> cause(Fields fields) {
        return fields.choice(
                Text.of("casefile.field.cause"),
                bench.view().state().procedure().causes(),
                Choice::label,
                "");
    }

    private static String named(ChoiceField<ServiceArea> service) {
        return service.chosen().map(ServiceArea::name).orElse("");
    }

    private static String chosen(ChoiceField<Choice> cause) {
        return cause.chosen().map(Choice::id).orElse("");
    }
}
