package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.Coming;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts about how a case came, and who in the council is to know of it. */
record ComingActs(Bench bench) {

    Act forwarded() {
        Fields fields = new Fields(bench.view());
        TextField from = fields.line(Text.of("coming.field.from"), Text.of("coming.need.from"));
        Optional.of(state().takenBy())
                .filter(id -> !id.isEmpty())
                .map(bench.view().labels()::takenBy)
                .ifPresent(from::setText);
        DateField day = fields.day(Text.of("coming.field.forwarded"));
        return Act.of(
                Deed.NOTE_FORWARDING,
                Text.of("coming.act.forwarded"),
                fields,
                () -> bench.record(
                        Text.of("coming.done.forwarded"),
                        day.read().orElseThrow(),
                        new Coming.Forwarded(from.getText().strip())));
    }

    Act agreeContact() {
        Fields fields = new Fields(bench.view());
        DateField agreed = fields.dayFrom(Text.of("coming.field.agreed"), Optional.empty(), "");
        TextField about = fields.line(Text.of("coming.field.about"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.AGREE_CONTACT,
                Text.of("coming.act.agree"),
                fields,
                () -> bench.record(
                        Text.of(
                                "coming.done.agreed",
                                DateWords.heading(agreed.read().orElseThrow())),
                        day.read().orElseThrow(),
                        new Coming.ContactAgreed(
                                agreed.read().orElseThrow(), about.getText().strip())));
    }

    Act askInWriting() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField by = fields.dayIfAny(Text.of("coming.field.writing-by"), "");
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ASK_IN_WRITING,
                Text.of("coming.act.writing"),
                fields,
                () -> record(
                        Text.of("coming.done.writing"),
                        day,
                        new Coming.WritingAsked(way.chosen().orElseThrow().id(), by.read())));
    }

    Act alertGovernance() {
        Fields fields = new Fields(bench.view());
        TextBox point = fields.box(Text.of("coming.field.point"), "", Text.of("coming.need.point"));
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.ALERT_GOVERNANCE,
                Text.of("coming.act.alert"),
                fields,
                () -> record(
                        Text.of("coming.done.alerted"),
                        day,
                        new Coming.GovernanceAlerted(
                                point.getText().strip(),
                                way.chosen().orElseThrow().id())));
    }

    Act passOn() {
        Fields fields = new Fields(bench.view());
        TextField manager = fields.line(Text.of("coming.field.manager"), Text.of("coming.need.manager"));
        state().holder().map(Happening.Allocated::officer).ifPresent(manager::setText);
        ChoiceField<Way> way = fields.way(List.of(Way.values()));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(
                Deed.PASS_ON,
                Text.of("coming.act.pass-on"),
                fields,
                () -> record(
                        Text.of("coming.done.passed-on", manager.getText().strip()),
                        day,
                        new Coming.PassedOn(
                                manager.getText().strip(),
                                way.chosen().orElseThrow().id())));
    }

    private Act.Doing record(String done, DateField day, Coming what) {
        return bench.record(done, day.read().orElseThrow(), what);
    }

    private CaseState state() {
        return bench.view().state();
    }
}
