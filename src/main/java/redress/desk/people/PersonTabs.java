package redress.desk.people;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.PersonWords;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.people.PersonChange;

/** The cases of a person, and what was changed. */
final class PersonTabs extends TabPane {

    private final LedgerTable<CaseRow> cases = new LedgerTable<>(Text.of("people.cases.table"), CaseRow::id);

    PersonTabs(PersonView view, LongConsumer openCase, Consumer<PersonChange> back) {
        setAccessibleText(Text.of("people.tabs"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
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
        Tab first = new Tab(Text.of("people.tab.cases", view.page().cases().size()), cases);
        if (view.page().cases().isEmpty()) {
            first.setContent(new EmptyState(Text.of("people.cases.none")));
        }
        int changes = view.page().changes().size() + view.page().merges().size();
        getTabs().addAll(first, new Tab(Text.of("people.tab.history", changes), new PersonHistory(view, back)));
    }

    private static String when(CaseRow row, PersonView view) {
        if (row.closed().isPresent()) {
            return Text.of("people.cases.closed", Dates.list(row.closed().get(), view.today()));
        }
        return row.due()
                .map(due -> Text.of("people.cases.due", Dates.list(due, view.today())))
                .orElse(Text.of("people.cases.received", Dates.list(row.received(), view.today())));
    }

    /** Keeps the tab in front that was in front before. */
    void like(PersonTabs before) {
        getSelectionModel().select(before.getSelectionModel().getSelectedIndex());
    }

    void next() {
        getSelectionModel().select(1 - getSelectionModel().getSelectedIndex());
        requestFocus();
    }
}
