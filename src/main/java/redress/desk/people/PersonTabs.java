package redress.desk.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.PersonWords;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.people.PersonChange;

/** The cases of a person, and what was changed. */
final class PersonTabs extends VBox {

    private enum Part {
        CASES,
        CONDUCT,
        CHANGES
    }

    private final ToggleRow<Part> parts;
    private final LedgerTable<CaseRow> cases = new LedgerTable<>(Text.of("people.cases.table"), CaseRow::id);

    PersonTabs(PersonView view, LongConsumer openCase, Consumer<PersonChange> back, Node conduct) {
        getStyleClass().add("gap-panel");
        cases.getStyleClass().addAll("one-line", "person-cases");
        cases.columns(
                LedgerColumn.<CaseRow>status(
                                Text.of("people.cases.stands"),
                                11,
                                row -> new StatusLine(
                                        PersonWords.status(row), PersonWords.stands(row, view.procedure())))
                        .sortedBy(Comparator.comparing(row -> PersonWords.stands(row, view.procedure()))),
                LedgerColumn.<CaseRow>text(Text.of("people.cases.reference"), 8, CaseRow::reference)
                        .sortedBy(Comparator.comparing(CaseRow::reference)),
                LedgerColumn.<CaseRow>text(Text.of("people.cases.about"), 14, CaseRow::subject)
                        .growing()
                        .sortedBy(Comparator.comparing(CaseRow::subject)),
                LedgerColumn.<CaseRow>text(
                                Text.of("people.cases.service"),
                                8,
                                row -> row.service().orElse(""))
                        .givingWay(1),
                LedgerColumn.<CaseRow>text(Text.of("people.cases.when"), 12, row -> when(row, view))
                        .sortedBy(Comparator.comparing(CaseRow::received))
                        .givingWay(2));
        cases.setOnEnter(row -> openCase.accept(row.id()));
        cases.setOnOpen(row -> openCase.accept(row.id()));
        cases.showRows(view.page().cases());
        int changes = view.page().changes().size() + view.page().merges().size();
        int number = view.page().cases().size();
        parts = new ToggleRow<>(Text.of("people.tabs"), List.of(Part.values()), part -> switch (part) {
            case CASES -> Text.of("people.tab.cases", number);
            case CONDUCT -> Text.of("conduct.title");
            case CHANGES -> Text.of("people.tab.history", changes);
        });
        PersonHistory history = new PersonHistory(view, back);
        Node listed = number == 0 ? new EmptyState(Text.of("people.cases.none")) : cases;
        Map<Part, Node> shown = Map.of(Part.CASES, listed, Part.CONDUCT, conduct, Part.CHANGES, history);
        parts.chosenProperty()
                .subscribe(part ->
                        part.map(shown::get).ifPresent(node -> getChildren().setAll(parts, node)));
        parts.choose(Part.CASES);
    }

    private static String when(CaseRow row, PersonView view) {
        if (row.closed().isPresent()) {
            return Text.of("people.cases.closed", Dates.list(row.closed().get(), view.today()));
        }
        return row.due()
                .map(due -> Text.of("people.cases.due", Dates.list(due, view.today())))
                .orElse(Text.of("people.cases.received", Dates.list(row.received(), view.today())));
    }

    /** Keeps the part in front that was in front before. */
    void like(PersonTabs before) {
        before.parts.chosenProperty().get().ifPresent(parts::choose);
    }

    void next() {
        Part now = parts.chosenProperty().get().orElse(Part.CHANGES);
        parts.choose(
                switch (now) {
                    case CASES -> Part.CONDUCT;
                    case CONDUCT -> Part.CHANGES;
                    case CHANGES -> Part.CASES;
                });
        Focus.first(this);
    }

    /** Brings the section on contact and behaviour to the front. */
    void toConduct() {
        parts.choose(Part.CONDUCT);
    }

    /** Where the keyboard goes first: to the cases, if they are in front. */
    Node first() {
        return cases.getParent() == this ? cases : this;
    }
}
