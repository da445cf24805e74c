package redress.desk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.CaseFilter;
import redress.casework.CaseFilter.Holder;
import redress.casework.CaseFilter.Standing;
import redress.casework.FilterChoices;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.CaseKind;

/** What the list is filtered by: words, kind, stage, status, service, who has it, and when it was received. */
final class FilterLine extends VBox {

    private final TextField words = new TextField();
    private final ChoiceField<Optional<CaseKind>> kind;
    private final ChoiceField<Optional<String>> stage;
    private final ChoiceField<Standing> standing;
    private final ChoiceField<Optional<String>> service;
    private final ChoiceField<Optional<Holder>> with;
    private final ChoiceField<Optional<String>> ward;
    private final DateField from;
    private final DateField to;
    private final javafx.scene.control.Label wrongDate = Words.small("");
    private final Runnable changed;
    private boolean showing;

    /**
     * Not filtering by anything.
     *
     * @param reader reads a date as people type it
     * @param stageName a stage's name by its id
     * @param changed told after each change by the user
     */
    FilterLine(Function<String, LocalDate> reader, Function<String, String> stageName, Runnable changed) {
        this.changed = changed;
        List<Optional<CaseKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (CaseKind each : CaseKind.values()) {
            kinds.add(Optional.of(each));
        }
        kind = new ChoiceField<>(kinds, k -> k.map(CaseKind::label).orElse(Text.of("cases.kind.all")));
        stage = new ChoiceField<>(
                List.of(Optional.empty()), s -> s.map(stageName).orElse(Text.of("cases.stage.all")));
        standing = new ChoiceField<>(List.of(Standing.values()), FilterLine::name);
        service = new ChoiceField<>(List.of(Optional.empty()), s -> s.orElse(Text.of("cases.service.all")));
        with = new ChoiceField<>(List.of(Optional.empty()), FilterLine::name);
        ward = new ChoiceField<>(List.of(Optional.empty()), w -> w.orElse(Text.of("cases.ward.all")));
        ward.managedProperty().bind(ward.visibleProperty());
        from = new DateField(reader);
        to = new DateField(reader);
        words.setPromptText(Text.of("cases.words"));
        words.getStyleClass().add("width-medium");
        name(words, Text.of("cases.words"));
        name(kind, Text.of("cases.kind"));
        name(stage, Text.of("cases.stage"));
        name(standing, Text.of("cases.standing"));
        name(service, Text.of("cases.service"));
        name(with, Text.of("cases.with"));
        name(ward, Text.of("cases.ward"));
        name(from.text(), Text.of("cases.from"));
        name(to.text(), Text.of("cases.to"));
        from.text().setPromptText(Text.of("cases.from"));
        to.text().setPromptText(Text.of("cases.to"));
        show(CaseFilter.all(SavedView.MOST));
        wrongDate.getStyleClass().add("form-error");
        wrongDate.managedProperty().bind(wrongDate.visibleProperty());
        wrongDate.setVisible(false);
        getStyleClass().add("gap-small");
        getChildren()
                .addAll(new SpreadLine(words, words, kind, stage, standing, service, with, ward, from, to), wrongDate);
        words.textProperty().subscribe(() -> tell());
        for (ChoiceField<?> choice : List.of(kind, stage, standing, service, with, ward)) {
            choice.valueProperty().subscribe(() -> tell());
        }
        from.dateProperty().subscribe(() -> tell());
        to.dateProperty().subscribe(() -> tell());
        for (DateField day : List.of(from, to)) {
            day.text().setOnAction(e -> day.read());
            day.text().focusedProperty().subscribe(focused -> explainDates());
        }
    }

    private static void name(Node node, String name) {
        node.setAccessibleText(name);
    }

    private static String name(Standing standing) {
        return switch (standing) {
            case ANY -> Text.of("cases.standing.any");
            case OPEN -> Text.of("cases.standing.open");
            case LATE -> Text.of("cases.standing.late");
            case ANSWERED -> Text.of("cases.standing.answered");
            case CLOSED -> Text.of("cases.standing.closed");
        };
    }

    private static String name(Optional<Holder> with) {
        return with.map(holder -> holder.equals(Holder.NOBODY) ? Text.of("cases.with.nobody") : holder.officer())
                .orElse(Text.of("cases.with.anybody"));
    }

    private void explainDates() {
        Optional<String> problem = from.problem().or(to::problem).or(this::backwards);
        wrongDate.setText(problem.orElse(""));
        wrongDate.setVisible(problem.isPresent());
    }

    private Optional<String> backwards() {
        Optional<LocalDate> first = from.dateProperty().get();
        Optional<LocalDate> last = to.dateProperty().get();
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Optional.of(Text.of("cases.dates.backwards", Dates.inWords(last.get()), Dates.inWords(first.get())))
                : Optional.empty();
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    /** What stands in the fields now. */
    CaseFilter filter() {
        return CaseFilter.all(SavedView.MOST)
                .words(words.getText().strip())
                .standing(standing.chosen().orElse(Standing.ANY))
                .kind(kind.chosen().flatMap(k -> k))
                .stage(stage.chosen().flatMap(s -> s))
                .service(service.chosen().flatMap(s -> s))
                .with(with.chosen().flatMap(w -> w))
                .ward(ward.chosen().flatMap(w -> w))
                .received(from.dateProperty().get(), to.dateProperty().get());
    }

    /** Fills the fields; what is no longer offered is offered again. */
    void show(CaseFilter filter) {
        showing = true;
        words.setText(filter.words());
        kind.choose(filter.kind());
        choose(stage, filter.stage());
        standing.choose(filter.standing());
        choose(service, filter.service());
        choose(with, filter.with());
        choose(ward, filter.ward());
        ward.setVisible(ward.getItems().size() > 1); // a council that notes no wards is not asked for one
        day(from, filter.from());
        day(to, filter.to());
        showing = false;
        explainDates();
    }

    private static <T> void choose(ChoiceField<Optional<T>> field, Optional<T> wanted) {
        if (!field.getItems().contains(wanted)) {
            field.getItems().add(wanted);
        }
        field.choose(wanted);
    }

    private static void day(DateField field, Optional<LocalDate> day) {
        day.ifPresentOrElse(field::set, field::clear);
    }

    /** What there is to choose from; what is chosen stays. */
    void offer(FilterChoices choices) {
        CaseFilter before = filter();
        showing = true;
        stage.getItems()
                .setAll(withAll(choices.stages().stream().map(Optional::of).toList()));
        service.getItems()
                .setAll(withAll(choices.services().stream().map(Optional::of).toList()));
        List<Optional<Holder>> holders = new ArrayList<>(List.of(Optional.of(Holder.NOBODY)));
        choices.officers().forEach(name -> holders.add(Optional.of(new Holder(name))));
        with.getItems().setAll(withAll(holders));
        ward.getItems()
                .setAll(withAll(choices.wards().stream().map(Optional::of).toList()));
        show(before);
    }

    private static <T> List<Optional<T>> withAll(List<Optional<T>> some) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        all.addAll(some);
        return all;
    }

    /** Where Ctrl+F goes. */
    TextField words() {
        return words;
    }
}
