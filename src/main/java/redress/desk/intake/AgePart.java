package redress.desk.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import redress.calendar.TypedDate;
import redress.casework.AgeCheck;
import redress.casework.Happening;
import redress.casework.Triage;
import redress.desk.kit.AgeWords;
import redress.desk.kit.DateField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.CaseKind;
import redress.procedure.Exclusion;

/** Whether the complaint came in time, and where it did not, each reason for taking it all the same (NN-32, KL-22, BH-46). */
final class AgePart implements IntakePart {

    private final IntakeLists lists;
    private final DateField received;
    private final DateField occurred;
    private final BooleanSupplier excluded;
    private final DateField known;
    private final FormRow knownRow;
    private final Label verdict = Words.body("");
    private final Map<String, TextField> reasons = new LinkedHashMap<>();
    private final Map<String, FormRow> rows = new LinkedHashMap<>();
    private CaseKind kind = CaseKind.COMPLAINT;

    /**
     * The part of a form that asks for these two dates already.
     *
     * @param excluded whether the whole matter is being left out, so that no reason for taking it is wanted
     */
    AgePart(IntakeLists lists, DateField received, DateField occurred, BooleanSupplier excluded, Runnable changed) {
        this.lists = lists;
        this.received = received;
        this.occurred = occurred;
        this.excluded = excluded;
        known = new DateField(typed -> TypedDate.parse(typed, lists.today(), lists.calendar()));
        knownRow = FormRow.of(Text.of("triage.field.known"), known)
                .width("width-medium")
                .check(this::knownProblem);
        lists.procedure().ages().stream()
                .flatMap(limit -> limit.reasons().stream())
                .distinct()
                .forEach(this::reason);
        for (DateField date : List.of(received, occurred, known)) {
            date.dateProperty().subscribe(this::look);
        }
        known.dateProperty().subscribe(changed);
        reasons.values().forEach(field -> field.textProperty().subscribe(changed));
    }

    private void reason(String demanded) {
        TextField field = new TextField();
        reasons.put(demanded, field);
        rows.put(
                demanded,
                FormRow.of(AgeWords.capital(demanded), field)
                        .check(() -> check().demanded().contains(demanded)
                                        && isAsked()
                                        && field.getText().isBlank()
                                        && !excluded.getAsBoolean()
                                ? Optional.of(
                                        check().exclusion().isPresent()
                                                ? Text.of("triage.age.need")
                                                : Text.of("triage.age.need-only"))
                                : Optional.empty()));
    }

    private Optional<String> knownProblem() {
        if (known.problem().isPresent() || !isAsked()) {
            return known.problem();
        }
        Optional<LocalDate> day = known.read();
        if (day.isPresent() && received.read().filter(day.get()::isAfter).isPresent()) {
            return Optional.of(Text.of("triage.known.late"));
        }
        return check().excluded() && !excluded.getAsBoolean()
                ? Optional.of(Text.of("triage.age.need-exclusion", outside()))
                : Optional.empty();
    }

    /** The exclusion by which it is refused, in words. */
    private String outside() {
        return check().exclusion()
                .flatMap(lists.procedure()::exclusion)
                .map(Exclusion::text)
                .orElse("");
    }

    private boolean isAsked() {
        return kind == CaseKind.COMPLAINT && !lists.procedure().ages().isEmpty();
    }

    private AgeCheck check() {
        return AgeCheck.of(
                lists.procedure(),
                lists.calendar(),
                received.dateProperty().get().orElse(lists.today()),
                occurred.dateProperty().get(),
                known.dateProperty().get());
    }

    @Override
    public void addTo(Form form) {
        form.row(knownRow).add(verdict);
        rows.values().forEach(form::row);
    }

    @Override
    public void showFor(CaseKind now) {
        kind = now;
        show(knownRow, isAsked());
        look();
    }

    private void look() {
        AgeCheck check = check();
        show(verdict, isAsked() && !check.inTime());
        verdict.setText(AgeWords.of(check));
        rows.forEach((demanded, row) -> show(row, isAsked() && check.demanded().contains(demanded)));
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public List<Happening> recorded() {
        boolean dated = occurred.read().isPresent() || known.read().isPresent();
        if (!isAsked() || !dated) {
            return List.of();
        }
        List<Triage.Reason> given = check().demanded().stream()
                .filter(demanded -> !reasons.get(demanded).getText().isBlank())
                .map(demanded -> new Triage.Reason(
                        demanded, reasons.get(demanded).getText().strip()))
                .toList();
        return List.of(new Triage.AgeChecked(Optional.empty(), known.read(), given));
    }

    @Override
    public void save(Map<String, String> draft) {
        draft.put("known", known.text().getText());
        reasons.forEach((demanded, field) -> draft.put("age." + demanded, field.getText()));
    }

    @Override
    public void restore(Map<String, String> draft) {
        known.text().setText(draft.getOrDefault("known", ""));
        known.read();
        reasons.forEach((demanded, field) -> field.setText(draft.getOrDefault("age." + demanded, "")));
    }
}
