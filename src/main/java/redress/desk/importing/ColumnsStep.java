package redress.desk.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.casework.ImportColumn;
import redress.casework.ImportGuess;
import redress.casework.ImportMapping;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.documents.Rows;
import redress.procedure.CaseKind;

/** Which column of the spreadsheet is which of ours: guessed, shown with three values, put right by keyboard. */
final class ColumnsStep {

    private static final int MOST_HEADING_ROWS = 10;
    private static final int LONGEST_HEADINGS = 70;

    private final Register register;
    private final Rows table;
    private final ImportMemory memory;
    private final List<ChoiceField<Optional<ImportColumn>>> choices = new ArrayList<>();
    private final ChoiceField<Optional<CaseKind>> kind;
    private final ChoiceField<Boolean> dates = new ChoiceField<>(
            List.of(false, true), month -> month ? Text.of("importing.dates.month") : Text.of("importing.dates.day"));
    private final VBox problems = new VBox();
    private final VBox node = new VBox();

    /** @param reread is given the place of the headings when another is chosen */
    ColumnsStep(Register register, ImportMemory memory, Consumer<Optional<Integer>> reread) {
        this.register = register;
        this.table = register.table();
        this.memory = memory;
        List<Optional<CaseKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(CaseKind.values()).map(Optional::of).forEach(kinds::add);
        kind = new ChoiceField<>(kinds, one -> one.map(CaseKind::label).orElse(Text.of("importing.kind.column")));
        kind.choose(Optional.empty());
        LinedGrid grid = columns();
        dates.choose(ImportGuess.monthFirst(table, chosen()));
        problems.getStyleClass().add("gap-small");
        node.getStyleClass().add("gap-panel");
        node.getChildren()
                .setAll(
                        new Form()
                                .line(
                                        FormRow.of(Text.of("importing.headings"), headings(reread)),
                                        FormRow.of(Text.of("importing.kind"), kind),
                                        FormRow.of(Text.of("importing.dates"), dates)),
                        problems,
                        grid);
    }

    private ChoiceField<Optional<Integer>> headings(Consumer<Optional<Integer>> reread) {
        List<Optional<Integer>> places = new ArrayList<>();
        IntStream.range(0, Math.min(MOST_HEADING_ROWS, register.lines().size()))
                .mapToObj(Optional::of)
                .forEach(places::add);
        places.add(Optional.empty());
        ChoiceField<Optional<Integer>> field =
                new ChoiceField<>(places, place -> place.map(this::line).orElse(Text.of("importing.headings.none")));
        field.choose(register.headings());
        field.valueProperty().subscribe((from, to) -> reread.accept(to));
        return field;
    }

    private String line(int place) {
        Rows.Row row = register.lines().get(place);
        String cells = String.join(
                ", ",
                row.cells().stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
        String shown = cells.replaceAll("\\s+", " ");
        return Text.of(
                "importing.headings.row",
                row.number(),
                shown.length() <= LONGEST_HEADINGS ? shown : shown.substring(0, LONGEST_HEADINGS - 1) + "…");
    }

    private LinedGrid columns() {
        List<Optional<ImportColumn>> offered = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(ImportColumn.values()).map(Optional::of).forEach(offered::add);
        LinedGrid grid = new LinedGrid(HPos.LEFT)
                .head(List.of(Text.of("importing.theirs"), Text.of("importing.samples"), Text.of("importing.ours")));
        grid.getStyleClass().add("panel");
        List<Optional<ImportColumn>> guessed = ImportGuess.columns(table);
        for (int place = 0; place < table.header().size(); place++) {
            String heading = table.header().get(place);
            String name = heading.isEmpty() ? Text.of("importing.theirs.none", place + 1) : heading;
            ChoiceField<Optional<ImportColumn>> field = new ChoiceField<>(
                    offered, column -> column.map(ColumnNames::of).orElse(Text.of("importing.ours.none")));
            field.choose(memory.column(heading, guessed.get(place)));
            field.setAccessibleText(Text.of("importing.ours.name", name));
            field.valueProperty().subscribe((from, to) -> check());
            choices.add(field);
            grid.row(List.of(
                    Words.strong(name), Words.small(String.join("  ·  ", register.samples(place))), Filling.of(field)));
        }
        return grid;
    }

    private List<Optional<ImportColumn>> chosen() {
        return choices.stream()
                .map(field -> field.chosen().flatMap(column -> column))
                .toList();
    }

    /** How the rows are read, by what is chosen now. */
    ImportMapping mapping() {
        return new ImportMapping(
                chosen(), kind.chosen().flatMap(one -> one), dates.chosen().orElse(false), Map.of());
    }

    /** Shows what is missing; true if nothing is. */
    boolean check() {
        List<String> wrong = mapping().problems();
        problems.getChildren()
                .setAll(wrong.stream()
                        .map(sentence -> new StatusLine(Status.LATE, sentence))
                        .toList());
        return wrong.isEmpty();
    }

    /** Keeps the choices for the next spreadsheet. */
    void remember() {
        for (int place = 0; place < choices.size(); place++) {
            if (register.headings().isPresent() && !table.header().get(place).isEmpty()) {
                memory.keepColumn(table.header().get(place), chosen().get(place));
            }
        }
        memory.save();
    }

    Node node() {
        return node;
    }
}
