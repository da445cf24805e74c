package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Coming;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Link;
import redress.council.ServiceArea;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.KindRule;
import redress.procedure.Stage;

/** The acts that say what kind of contact a case is after all, and open another from the same letter. */
record KindActs(Bench bench) {

    Act becomeComplaint() {
        Fields fields = new Fields(bench.view());
        DateField day = fields.dayFrom(
                Text.of("coming.field.dissatisfied"),
                Optional.of(bench.view().today()),
                Text.of("coming.field.dissatisfied-hint"));
        TextBox reason = fields.box(Text.of("coming.field.why-complaint"), "", Text.of("coming.need.why-complaint"));
        Optional<PointFields> point =
                state().points().isEmpty() ? Optional.of(PointFields.in(fields, state())) : Optional.empty();
        return Act.of(Deed.BECOME_COMPLAINT, Text.of("coming.act.complaint"), fields, () -> {
            List<Happening> what = new ArrayList<>();
            what.add(new Coming.KindChanged(
                    CaseKind.COMPLAINT.id(), firstFormal(), reason.getText().strip()));
            point.ifPresent(typed -> what.add(new Happening.PointAdded(typed.point(state()))));
            return bench.record(Text.of("coming.done.complaint"), day.read().orElseThrow(), what);
        });
    }

    /** The point the new complaint is about, where the case has none yet. */
    private record PointFields(TextBox text, ChoiceField<Choice> cause) {

        static PointFields in(Fields fields, CaseState state) {
            TextBox text = fields.box(Text.of("coming.field.complaint"), "", Text.of("coming.need.complaint"));
            text.setText(state.subject());
            return new PointFields(
                    text,
                    fields.choice(
                            Text.of("coming.field.cause"), state.procedure().causes(), Choice::label, ""));
        }

        Happening.Point point(CaseState state) {
            return new Happening.Point(
                    state.nextPoint(),
                    text.getText().strip(),
                    state.service().orElse(""),
                    cause.chosen().map(Choice::id).orElse(""));
        }
    }

    private String firstFormal() {
        return state().procedure().stages().stream()
                .filter(stage -> stage.formal() && !stage.external())
                .map(Stage::id)
                .findFirst()
                .orElse("stage-1");
    }

    Act changeKind() {
        Fields fields = new Fields(bench.view());
        ChoiceField<CaseKind> kind =
                fields.choice(Text.of("coming.field.kind"), others(), CaseKind::label, Text.of("coming.need.kind"));
        TextBox reason = fields.box(Text.of("casefile.field.mend-why"), "", Text.of("casefile.need.why"));
        DateField day = fields.day(Text.of("casefile.field.when"));
        return Act.of(Deed.CHANGE_KIND, Text.of("coming.act.kind"), fields, () -> {
            CaseKind chosen = kind.chosen().orElseThrow();
            String stage = state().procedure()
                    .kind(chosen)
                    .flatMap(KindRule::firstStage)
                    .orElse("");
            return bench.record(
                    Text.of("coming.done.kind", lower(chosen)),
                    day.read().orElseThrow(),
                    new Coming.KindChanged(chosen.id(), stage, reason.getText().strip()));
        });
    }

    /** A complaint is made by its own deed, where that is open to this case. */
    private List<CaseKind> others() {
        boolean complaint = !bench.view().actions().may(Deed.BECOME_COMPLAINT);
        return kinds().stream()
                .filter(kind -> kind != state().kind())
                .filter(kind -> complaint || kind != CaseKind.COMPLAINT)
                .toList();
    }

    private List<CaseKind> kinds() {
        return state().procedure().kinds().stream()
                .map(KindRule::kind)
                .filter(kind -> kind != CaseKind.OMBUDSMAN_ENQUIRY)
                .toList();
    }

    Act alongside() {
        Fields fields = new Fields(bench.view());
        ChoiceField<CaseKind> kind =
                fields.choice(Text.of("coming.field.kind"), kinds(), CaseKind::label, Text.of("coming.need.kind"));
        TextField subject = fields.line(Text.of("casefile.tie.subject"), Text.of("casefile.tie.need-subject"));
        TextBox description = fields.box(Text.of("coming.field.description"), "", "");
        ChoiceField<String> service = fields.choice(
                Text.of("coming.field.service"),
                bench.view().services().stream()
                        .filter(ServiceArea::active)
                        .map(ServiceArea::name)
                        .toList(),
                name -> name,
                "");
        return Act.of(Deed.OPEN_ALONGSIDE, Text.of("coming.act.alongside"), fields, () -> {
            CaseTies.Further further = new CaseTies.Further(
                    kind.chosen().orElseThrow(),
                    subject.getText().strip(),
                    description.getText().strip(),
                    service.chosen());
            CaseTies.Doing doing = bench.doing(bench.view().today());
            return Act.Doing.undoneBy(
                    Text.of("coming.done.alongside", lower(further.kind())),
                    state -> ties().alongside(state, further, doing),
                    state -> ties().notAlongside(
                                    state, lastWith(state), Text.of("casefile.undo.reason"), bench.undoing()));
        });
    }

    private static String lastWith(CaseState state) {
        return state.links().stream()
                .filter(link -> link.how() == Link.How.CAME_WITH)
                .map(Link::reference)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private CaseTies ties() {
        return bench.desk().cases().ties();
    }

    /** "complaint", "MP enquiry": within a sentence. */
    static String lower(CaseKind kind) {
        return kind.label().startsWith("MP") ? kind.label() : kind.label().toLowerCase(Locale.UK);
    }

    private CaseState state() {
        return bench.view().state();
    }
}
