package redress.desk.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowMenu;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.learning.Trend;

/** The tables of Learning, of which one view is in front, and the words they are filtered by. */
final class Shelves extends BorderPane {

    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("learning.show"), List.of(View.values()), View::words);
    private final TextField filter = new TextField();
    private final OwedTables tables;
    private final LedgerTable<Owed> meetings = new LedgerTable<>(Text.of("learning.meetings"), Owed::key);
    private final LedgerTable<Trend> trends = new LedgerTable<>(Text.of("learning.trends"), Trend::key);
    private final Ways ways;
    private Optional<Known> read = Optional.empty();
    private Runnable selection = () -> {};

    /**
     * What the rows do.
     *
     * @param finish the next step of a row
     * @param act the next step of a trend
     * @param open shows the case of a row, or its history
     * @param menu the commands of the selected row
     * @param agree offered where no change is outstanding
     * @param plan offered where no meeting is planned
     */
    record Ways(
            Consumer<Owed> finish,
            Consumer<Trend> act,
            Consumer<Optional<Owed>> open,
            Supplier<List<Command>> menu,
            Supplier<Command> agree,
            Supplier<Command> plan) {}

    Shelves(Ways ways) {
        this.ways = ways;
        OwedRows rows = new OwedRows(() -> read.orElseThrow(), ways.finish());
        Consumer<Owed> open = owed -> ways.open().accept(Optional.of(owed));
        tables = new OwedTables(rows, ways.finish(), open, ways.menu());
        tables.onSelection(() -> selection.run());
        meetings.columns(rows.columns(
                Text.of("learning.column.meeting"), Text.of("learning.column.with"), Text.of("learning.column.said")));
        meetings.setOnEnter(Allowed.by(meetings, "learning.finish", ways.finish()));
        meetings.setOnOpen(open);
        meetings.selectedRow().subscribe(() -> selection.run());
        RowMenu.on(meetings, ways.menu());
        trends.columns(new TrendRows(() -> read.orElseThrow(), ways.act()).columns());
        trends.setOnEnter(Allowed.by(trends, "learning.finish", ways.act()));
        trends.setOnOpen(trend -> ways.open().accept(Optional.empty()));
        trends.selectedRow().subscribe(() -> selection.run());
        RowMenu.on(trends, ways.menu());
        views.choose(View.OUTSTANDING);
        views.chosenProperty().subscribe(() -> fill());
        filter.setPromptText(Text.of("learning.filter"));
        filter.setAccessibleText(Text.of("learning.filter"));
        filter.getStyleClass().add("width-medium");
        filter.textProperty().subscribe(() -> fill());
    }

    /** The views and the filter, on one line above. */
    Node head() {
        Region gap = new Region();
        return new SpreadLine(gap, views, gap, filter);
    }

    /** Told whenever another row is selected. */
    void onSelection(Runnable told) {
        selection = told;
    }

    ToggleRow<View> views() {
        return views;
    }

    TextField filter() {
        return filter;
    }

    View view() {
        return views.chosenProperty().get().orElse(View.OUTSTANDING);
    }

    /** Shows the next view. */
    void turn() {
        List<View> all = List.of(View.values());
        views.choose(all.get((all.indexOf(view()) + 1) % all.size()));
    }

    /** The table the keyboard goes back to. */
    Node front() {
        return switch (view()) {
            case OUTSTANDING, ENDED -> tables.last();
            case TRENDS -> trends;
            case MEETINGS -> meetings;
        };
    }

    Optional<Owed> selected() {
        return switch (view()) {
            case OUTSTANDING, ENDED -> tables.selected();
            case TRENDS -> Optional.empty();
            case MEETINGS -> meetings.selected();
        };
    }

    Optional<Trend> trend() {
        return view() == View.TRENDS ? trends.selected() : Optional.empty();
    }

    /** The tables in front, for paper. */
    List<LedgerTable<?>> printed() {
        return switch (view()) {
            case OUTSTANDING, ENDED -> List.copyOf(tables.tables());
            case TRENDS -> List.of(trends);
            case MEETINGS -> List.of(meetings);
        };
    }

    /** Shows what was read. */
    void show(Known known) {
        read = Optional.of(known);
        List.of(View.values()).forEach(one -> views.rename(one, one.words() + " " + one.count(known)));
        fill();
    }

    /** Brings a row to the front, with the keyboard on it. */
    void goTo(Owed row) {
        filter.clear();
        boolean meeting = row.sort() == Sort.MEETING;
        views.choose(meeting ? View.MEETINGS : row.isOutstanding() ? View.OUTSTANDING : View.ENDED);
        if (meeting) {
            meetings.select(row.key());
            meetings.requestFocus();
        } else {
            tables.select(row.key());
        }
    }

    private void fill() {
        read.ifPresent(known -> {
            Node shown = filled(known);
            if (getCenter() != shown) {
                setCenter(shown);
            }
            selection.run();
        });
    }

    private Node filled(Known known) {
        if (view() == View.TRENDS) {
            trends.showRows(known.trends(filter.getText()));
            return known.trends().isEmpty() ? new EmptyState(Text.of("learning.empty.trends")) : trends;
        }
        List<Owed> rows = Known.having(filter.getText(), view().rows(known));
        if (view() == View.MEETINGS) {
            meetings.showRows(rows);
            return rows.isEmpty()
                    ? new EmptyState(
                            Text.of("learning.empty.meetings"), ways.plan().get())
                    : meetings;
        }
        return tables.show(rows)
                ? tables
                : new EmptyState(view().empty(), ways.agree().get());
    }
}
