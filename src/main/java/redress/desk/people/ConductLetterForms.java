package redress.desk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import redress.casework.CaseRow;
import redress.casework.Setup;
import redress.conduct.Conduct;
import redress.conduct.ConductDeed;
import redress.conduct.Official;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.letters.RestrictionLetters.Order;

/** The forms that write a letter about behaviour: on which case, of which day, by whom. */
record ConductLetterForms(PersonView person, ConductView view, ConductDesk desk) {

    ConductAct of(ConductDeed deed) {
        return deed == ConductDeed.WARN ? warn() : tell();
    }

    /** What every letter asks for. */
    private record Common(ChoiceField<CaseRow> on, Supplier<LocalDate> day, OfficialField by) {}

    private Common common(ConductFields fields, ConductDeed deed) {
        Conduct seen = view.open().orElseThrow();
        ChoiceField<CaseRow> on = new ChoiceField<>(view.cases(), row -> row.reference() + ", " + row.subject());
        view.cases().stream().findFirst().ifPresent(on::choose);
        fields.form()
                .row(FormRow.of(Text.of("conduct.letter.case"), on)
                        .hint(Text.of("conduct.letter.case.hint"))
                        .check(() ->
                                on.chosen().isEmpty() ? Optional.of(Text.of("conduct.need.case")) : Optional.empty()));
        Supplier<LocalDate> day = fields.day(Text.of("conduct.letter.day"), Optional.of(person.today()));
        OfficialField by = new OfficialField(
                Text.of("conduct.written-by"), view.officers(), one -> seen.refusal(deed, one), false);
        by.addTo(fields.form());
        return new Common(on, day, by);
    }

    private Order order(Common common) {
        Official by = common.by().read();
        return new Order(common.on().chosen().orElseThrow().id(), common.day().get(), by, desk.coordinator());
    }

    private ConductAct warn() {
        Conduct seen = view.open().orElseThrow();
        ConductFields fields = new ConductFields(person);
        Supplier<String> asked = fields.box(Text.of("conduct.asked"), Text.of("conduct.asked.hint"), "", 3);
        Supplier<String> policy =
                fields.line(Text.of("conduct.policy"), Text.of("conduct.policy.hint"), DecisionForm.policyName(view));
        Common common = common(fields, ConductDeed.WARN);
        UUID request = UUID.randomUUID();
        return new ConductAct(ConductDeed.WARN.label(), Text.of("conduct.sentence.warn"), fields.form(), false, () -> {
            Order order = order(common);
            String words = asked.get();
            String name = policy.get();
            return () -> desk.letters().warn(seen, order, words, name, Setup.SIGNED_IN, request);
        });
    }

    private ConductAct tell() {
        Conduct seen = view.open().orElseThrow();
        ConductFields fields = new ConductFields(person);
        ChoiceField<Boolean> stop = new ChoiceField<>(
                List.of(false, true),
                ends -> ends ? Text.of("conduct.letter.stop") : Text.of("conduct.letter.decision"));
        stop.choose(false);
        fields.form().row(FormRow.of(Text.of("conduct.letter.which"), stop));
        TextBox matters = new TextBox(3);
        FormRow mattersRow = FormRow.of(Text.of("conduct.matters"), matters)
                .hint(Text.of("conduct.matters.hint"))
                .check(() -> stop.chosen().orElse(false) && matters.getText().isBlank()
                        ? Optional.of(Text.of("conduct.need.words"))
                        : Optional.empty());
        fields.form().row(mattersRow);
        stop.valueProperty().subscribe(ends -> {
            mattersRow.setVisible(stop.chosen().orElse(false));
            mattersRow.setManaged(stop.chosen().orElse(false));
        });
        Common common = common(fields, ConductDeed.TELL);
        UUID request = UUID.randomUUID();
        return new ConductAct(ConductDeed.TELL.label(), Text.of("conduct.sentence.tell"), fields.form(), false, () -> {
            Order order = order(common);
            String words = matters.getText().strip();
            return stop.chosen().orElse(false)
                    ? () -> desk.letters().stop(seen, order, words, Setup.SIGNED_IN, request)
                    : () -> desk.letters().tell(seen, order, Setup.SIGNED_IN, request);
        });
    }
}
