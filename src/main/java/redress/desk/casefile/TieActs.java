package redress.desk.casefile;

import java.util.List;
import javafx.scene.control.TextField;
import redress.casework.CaseRow;
import redress.casework.CaseTies;
import redress.casework.Deed;
import redress.casework.Link;
import redress.casework.PointState;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;

/** The acts that tie this case to another: link, unlink, split off a point, mark as a duplicate. Each is undone on both. */
record TieActs(Bench bench) {

    private static final List<Link.How> BY_HAND = List.of(Link.How.RELATED, Link.How.SAME_MATTER, Link.How.FOLLOWS);

    Act link() {
        Fields fields = new Fields(bench.view());
        CaseFinder other = other(fields);
        ChoiceField<Link.How> how =
                fields.choice(Text.of("casefile.tie.how"), BY_HAND, Link.How::label, Text.of("casefile.tie.need-how"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.LINK, Text.of("casefile.tie.link"), fields, () -> {
            String reference = chosen(other);
            CaseTies.Doing doing = bench.doing(day.read().orElseThrow());
            return undoable(
                    Text.of("casefile.tie.linked", reference),
                    state -> ties().link(state, reference, how.chosen().orElseThrow(), doing),
                    reference);
        });
    }

    Act unlink() {
        Fields fields = new Fields(bench.view());
        ChoiceField<Link> which = fields.choice(
                Text.of("casefile.tie.which"),
                bench.view().state().links(),
                link -> Text.of("casefile.tie.words", link.how().label(), link.reference()),
                Text.of("casefile.tie.need-which"));
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        return Act.of(Deed.UNLINK, Text.of("casefile.tie.unlink"), fields, () -> {
            String reference = which.chosen().orElseThrow().reference();
            CaseTies.Doing doing = bench.doing(bench.view().today());
            String why = reason.getText();
            return new Act.Doing(
                    Text.of("casefile.tie.unlinked", reference), state -> ties().untie(state, reference, why, doing));
        });
    }

    Act split() {
        Fields fields = new Fields(bench.view());
        ChoiceField<PointState> point = fields.choice(
                Text.of("casefile.tie.point"),
                bench.view().state().points(),
                each -> Text.of("casefile.points.point", each.number(), each.text()),
                Text.of("casefile.tie.need-point"));
        TextField subject = fields.line(Text.of("casefile.tie.subject"), Text.of("casefile.tie.need-subject"));
        point.valueProperty().subscribe(chosen -> {
            if (chosen != null && subject.getText().isBlank()) {
                subject.setText(chosen.text());
            }
        });
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.SPLIT_POINT, Text.of("casefile.tie.split"), fields, () -> {
            int number = point.chosen().orElseThrow().number();
            String called = subject.getText().strip();
            String why = reason.getText();
            CaseTies.Doing doing = bench.doing(day.read().orElseThrow());
            return Act.Doing.undoneBy(
                    Text.of("casefile.tie.done-split", number),
                    state -> ties().split(state, number, called, why, doing),
                    state -> ties().untie(state, lastTie(state), Text.of("casefile.undo.reason"), bench.undoing()));
        });
    }

    Act duplicate() {
        Fields fields = new Fields(bench.view());
        CaseFinder other = other(fields);
        TextBox reason = fields.box(Text.of("casefile.tie.duplicate-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.MARK_DUPLICATE, Text.of("casefile.tie.duplicate"), fields, () -> {
            String reference = chosen(other);
            String why = reason.getText();
            CaseTies.Doing doing = bench.doing(day.read().orElseThrow());
            return undoable(
                    Text.of("casefile.tie.duplicated", bench.view().state().reference(), reference),
                    state -> ties().duplicate(state, reference, why, doing),
                    reference);
        });
    }

    private Act.Doing undoable(
            String done, java.util.function.UnaryOperator<redress.casework.CaseState> way, String reference) {
        return Act.Doing.undoneBy(
                done, way, state -> ties().untie(state, reference, Text.of("casefile.undo.reason"), bench.undoing()));
    }

    private static String lastTie(redress.casework.CaseState state) {
        return state.links().get(state.links().size() - 1).reference();
    }

    private CaseFinder other(Fields fields) {
        CaseFinder finder =
                new CaseFinder(bench.desk().cases(), bench.desk().post().work(), found -> {});
        fields.words().text(Text.of("contact.case"), finder.field());
        fields.form().add(finder);
        fields.form().watch(finder.row());
        return finder;
    }

    private static String chosen(CaseFinder finder) {
        return finder.chosen().map(CaseRow::reference).orElseThrow();
    }

    private CaseTies ties() {
        return bench.desk().cases().ties();
    }
}
