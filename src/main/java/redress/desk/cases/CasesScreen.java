package redress.desk.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.casework.FilterChoices;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.CaseList;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.ListPaper;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Wide;
import redress.desk.kit.Work;
import redress.documents.ReportDocument;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/**
 * Every case: filtered by words and choices, in views that can be kept, sorted by any column, with the selected one beside
 * it in a wide window. Several can be selected and acted on in one step.
 */
public final class CasesScreen extends Screen implements CaseList {

    private final CasesDesk desk;
    private final Work work;
    private final Work.Lane lane;
    private final PageHeader header = new PageHeader(Text.of("cases.title"));
    private final ViewsRow views;
    private final FilterLine filter;
    private final LedgerTable<CaseRow> table;
    private final CasePreview preview;
    private final ManyBar many;
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("cases.reading"));
    private final Page page;
    private Optional<Known> known = Optional.empty();
    private boolean wide;
    private boolean made;

    /** What is read once for the filter: what there is to choose from, the stages' names, and the working days. */
    private record Known(FilterChoices choices, Map<String, String> stages, WorkingCalendar calendar) {}

    public CasesScreen(CasesDesk desk, Work work) {
        super("cases", Text.of("cases.title"));
        this.desk = desk;
        this.work = work;
        this.lane = work.lane();
        table = new CasesTable(desk.cases()::today, this::stageName).make();
        preview = new CasePreview(desk.cases(), work);
        filter = new FilterLine(this::day, this::stageName, this::filtered);
        views = new ViewsRow(
                desk.memory(), desk.many().undo(), this::show, ButtonRow.button(table.chooseColumns(() -> table)));
        many = new ManyBar(desk, work, table);
        table.selectSeveral();
        table.rememberIn(desk.memory(), "columns-cases", CasesTable.LEFT_OUT);
        table.setOnEnter(row -> desk.open().accept(row.id()));
        table.setOnOpen(row -> desk.open().accept(row.id()));
        table.selectedRow().subscribe(row -> preview());
        header.actions(printing().stream().map(ButtonRow::button).toList());
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setCenter(table);
        page = new Page(header, views, filter, busy, place, many);
        page.getStylesheets()
                .add(CasesScreen.class.getResource("/redress/desk/cases.css").toExternalForm());
        Wide.follow(page, this::arrange);
        show(views.first());
        made = true;
    }

    private java.time.LocalDate day(String typed) {
        return TypedDate.parse(
                typed,
                desk.cases().today(),
                known.map(Known::calendar).orElseThrow(() -> new IllegalArgumentException(Text.of("cases.reading"))));
    }

    private String stageName(String id) {
        return known.flatMap(now -> Optional.ofNullable(now.stages().get(id))).orElse(id);
    }

    private void arrange(boolean isWide) {
        wide = isWide;
        place.setRight(wide ? preview : null);
        preview();
    }

    private void preview() {
        if (wide) {
            preview.show(table.selected());
        }
    }

    /** A view was chosen. */
    private void show(CaseFilter wanted) {
        filter.show(wanted);
        filtered();
    }

    private void filtered() {
        views.follow(filter.filter());
        readAnew();
    }

    private void readAnew() {
        if (!made) {
            return; // read when it first comes to the front
        }
        CaseFilter wanted = filter.filter();
        lane.run(() -> desk.cases().list(wanted)).showing(busy).then(rows -> arrived(rows, wanted));
    }

    private void arrived(List<CaseRow> rows, CaseFilter wanted) {
        header.sentence(Text.of("cases.sentence", rows.size()));
        table.showRows(rows);
        place.setCenter(rows.isEmpty() ? empty(wanted) : table);
        preview();
    }

    private void readKnown() {
        work.run(() -> {
                    Procedure procedure =
                            desk.cases().procedureInForce(desk.cases().today());
                    return new Known(
                            desk.cases().filterChoices(),
                            procedure.stages().stream().collect(Collectors.toMap(Stage::id, Stage::label)),
                            desk.cases().calendar());
                })
                .then(now -> {
                    known = Optional.of(now);
                    filter.offer(now.choices());
                    table.refresh();
                });
    }

    private EmptyState empty(CaseFilter wanted) {
        Command clear = Command.of("cases.clear", Text.of("cases.clear"), this::clear);
        return wanted.equals(CaseFilter.all(SavedView.MOST))
                ? new EmptyState(Text.of("cases.empty"), desk.begin().toArray(Command[]::new))
                : new EmptyState(
                        Text.of("cases.empty.filter"), clear, desk.begin().get(0));
    }

    private void clear() {
        show(CaseFilter.all(SavedView.MOST));
        filter.words().requestFocus();
    }

    private List<Command> printing() {
        return desk.printing().commands(() -> table, "cases", this::paper);
    }

    private Optional<ReportDocument> paper() {
        int several = table.selectedRows().size();
        return ListPaper.of(
                desk.council(),
                desk.cases().today(),
                Text.of("cases.paper.title", Dates.inWords(desk.cases().today())),
                several > 1
                        ? Text.of("cases.many", several)
                        : Text.of("cases.sentence", table.rows().size()),
                table);
    }

    /** Reads the list again, because a case was changed. */
    public void refresh() {
        readAnew();
    }

    @Override
    public List<Long> caseIds() {
        return table.rows().stream().map(CaseRow::id).toList();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new java.util.ArrayList<>(printing());
        all.add(Command.of("cases.filter", Text.of("cases.filter"), filter.words()::requestFocus)
                .withKeys("Shortcut+F"));
        all.add(views.save());
        all.add(table.chooseColumns(() -> table));
        all.addAll(many.commands());
        all.add(Command.again(this::readAnew));
        return all;
    }

    @Override
    public List<Node> panes() {
        return many.isVisible() ? List.of(filter, table, many) : List.of(filter, table);
    }

    /** Esc stops the reading, then leaves only one row selected, then clears the words, then the rest of the filter. */
    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        if (table.selectedRows().size() > 1) {
            table.selected().ifPresent(row -> table.select(row.id()));
            return true;
        }
        CaseFilter now = filter.filter();
        if (!now.words().isEmpty()) {
            show(now.words(""));
            return true;
        }
        boolean filtered = !now.equals(views.first());
        if (filtered) {
            show(views.first());
        }
        return filtered;
    }

    @Override
    protected Subscription onShow() {
        readKnown();
        readAnew();
        return Subscription.EMPTY;
    }
}
