package redress.desk.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.CaseList;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.Csv;
import redress.documents.SafeFile;
import redress.procedure.CaseKind;

/** Every case: filtered by words, kind and whether it is open; sorted by any column; exported as shown. */
public final class CasesScreen extends Screen implements CaseList {

    private static final int MOST = 1_000;

    private enum View {
        OPEN,
        CLOSED,
        ALL
    }

    private final CasesDesk desk;
    private final Work.Lane lane;
    private final Work work;
    private final PageHeader header = new PageHeader(Text.of("cases.title"));
    private final TextField words = new TextField();
    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("cases.show"), List.of(View.values()), CasesScreen::name);
    private final ChoiceField<Optional<CaseKind>> kind;
    private final LedgerTable<CaseRow> table = new LedgerTable<>(Text.of("cases.table"), CaseRow::id);
    private final Button print = ButtonRow.button(printList());
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("cases.reading"));
    private final Page page;
    private List<CaseRow> shown = List.of();

    public CasesScreen(CasesDesk desk, Work work) {
        super("cases", Text.of("cases.title"));
        this.desk = desk;
        this.work = work;
        this.lane = work.lane();
        List<Optional<CaseKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (CaseKind each : CaseKind.values()) {
            kinds.add(Optional.of(each));
        }
        kind = new ChoiceField<>(kinds, k -> k.map(CaseKind::label).orElse(Text.of("cases.kind.all")));
        kind.choose(Optional.empty());
        kind.setAccessibleText(Text.of("cases.kind"));
        views.choose(View.OPEN);
        words.setPromptText(Text.of("cases.words"));
        words.setAccessibleText(Text.of("cases.words"));
        words.getStyleClass().add("width-medium");
        words.textProperty().subscribe(() -> readAnew());
        views.chosenProperty().subscribe(() -> readAnew());
        kind.valueProperty().subscribe(() -> readAnew());
        buildTable();
        header.actions(List.of(print, ButtonRow.button(export())));
        SpreadLine filter = new SpreadLine(words, words, views, kind);
        VBox.setVgrow(place, Priority.ALWAYS);
        page = new Page(header, filter, busy, place);
    }

    private void buildTable() {
        table.getStyleClass().add("one-line");
        table.columns(
                LedgerColumn.<CaseRow>text(Text.of("cases.column.reference"), 7.8, CaseRow::reference)
                        .sortedBy(Comparator.comparing(CaseRow::reference))
                        .givingWay(5),
                LedgerColumn.<CaseRow>text(
                                Text.of("cases.column.kind"), 8, r -> r.kind().label())
                        .sortedBy(Comparator.comparing(r -> r.kind().label()))
                        .givingWay(1),
                LedgerColumn.<CaseRow>text(Text.of("cases.column.subject"), 17.5, CaseRow::subject)
                        .growing()
                        .sortedBy(Comparator.comparing(r -> r.subject().toLowerCase(Locale.UK))),
                LedgerColumn.<CaseRow>text(Text.of("cases.column.person"), 10.4, CaseRow::person)
                        .sortedBy(Comparator.comparing(r -> r.person().toLowerCase(Locale.UK)))
                        .givingWay(4),
                LedgerColumn.<CaseRow>text(
                                Text.of("cases.column.received"),
                                7,
                                r -> Dates.list(r.received(), desk.cases().today()))
                        .sortedBy(Comparator.comparing(CaseRow::received))
                        .givingWay(3),
                LedgerColumn.<CaseRow>text(
                                Text.of("cases.column.service"),
                                7.4,
                                r -> r.service().orElse(""))
                        .sortedBy(Comparator.comparing(r -> r.service().orElse("")))
                        .givingWay(2),
                LedgerColumn.status(Text.of("cases.column.stands"), 11, this::stands));
        table.setOnEnter(r -> desk.open().accept(r.id()));
        table.setOnOpen(r -> desk.open().accept(r.id()));
    }

    private StatusLine stands(CaseRow row) {
        if (!row.status().isOpen()) {
            return new StatusLine(Status.DONE, row.status().label());
        }
        if (row.due().isEmpty()) {
            return new StatusLine(Status.TO_COME, row.status().label());
        }
        boolean late = row.due().get().isBefore(desk.cases().today());
        boolean today = row.due().get().equals(desk.cases().today());
        return new StatusLine(
                late ? Status.LATE : today ? Status.DUE_TODAY : Status.TO_COME,
                late
                        ? Text.of("cases.late", Dates.list(row.due().get()))
                        : Text.of("cases.due", Dates.list(row.due().get())));
    }

    private static String name(View view) {
        return switch (view) {
            case OPEN -> Text.of("cases.view.open");
            case CLOSED -> Text.of("cases.view.closed");
            case ALL -> Text.of("cases.view.all");
        };
    }

    private void readAnew() {
        String typed = words.getText();
        View view = views.chosenProperty().get().orElse(View.ALL);
        Optional<CaseKind> only = kind.chosen().flatMap(k -> k);
        lane.run(() -> read(typed, view, only)).showing(busy).then(rows -> {
            shown = rows;
            header.sentence(
                    rows.size() >= MOST
                            ? Text.of("cases.sentence.first", MOST)
                            : Text.of("cases.sentence", rows.size()));
            table.showRows(rows);
            place.setCenter(rows.isEmpty() ? empty() : table);
        });
    }

    private List<CaseRow> read(String typed, View view, Optional<CaseKind> only) {
        List<CaseRow> rows = typed.isBlank()
                ? desk.cases().list(CaseFilter.open(MOST))
                : desk.cases().search(typed, MOST);
        return rows.stream()
                .filter(r -> view == View.ALL || r.status().isOpen() == (view == View.OPEN))
                .filter(r -> only.isEmpty() || r.kind() == only.get())
                .toList();
    }

    private EmptyState empty() {
        Command clear = Command.of("cases.clear", Text.of("cases.clear"), this::clear);
        boolean filtered = !words.getText().isBlank()
                || kind.chosen().flatMap(k -> k).isPresent()
                || !views.chosenProperty().get().equals(Optional.of(View.ALL));
        return filtered
                ? new EmptyState(Text.of("cases.empty.filter"), clear, desk.newCase())
                : new EmptyState(Text.of("cases.empty"), desk.newCase());
    }

    private void clear() {
        words.clear();
        kind.choose(Optional.empty());
        views.choose(View.ALL);
    }

    private Command export() {
        return Command.of("cases.export", Text.of("cases.export"), this::save)
                .withKeys("Shortcut+E")
                .withIcon("fth-download");
    }

    private Command printList() {
        return Command.of("cases.print", Text.of("cases.print"), this::print)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    private void print() {
        List<CaseRow> rows = shown;
        desk.printing()
                .ask(
                        print,
                        () -> CasesPaper.of(desk.council(), rows, desk.cases().today()));
    }

    private void save() {
        Choose.newFile(page, Text.of("cases.export"), "cases.csv").ifPresent(this::save);
    }

    private void save(Path file) {
        List<CaseRow> rows = shown;
        work.run(() -> {
                    SafeFile.write(file, Csv.of(asTable(rows)));
                    return file;
                })
                .showing(busy)
                .start();
    }

    static Block.Table asTable(List<CaseRow> rows) {
        List<Block.Column> columns = List.of(
                Block.Column.words(Text.of("cases.column.reference")),
                Block.Column.words(Text.of("cases.column.kind")),
                Block.Column.words(Text.of("cases.column.subject")),
                Block.Column.words(Text.of("cases.column.person")),
                Block.Column.words(Text.of("cases.column.received")),
                Block.Column.words(Text.of("cases.column.service")),
                Block.Column.words(Text.of("cases.column.stands")),
                Block.Column.words(Text.of("cases.column.due")));
        return new Block.Table(
                Text.of("cases.title"),
                columns,
                rows.stream()
                        .map(r -> List.of(
                                Cell.words(r.reference()),
                                Cell.words(r.kind().label()),
                                Cell.words(r.subject()),
                                Cell.words(r.person()),
                                Cell.date(r.received()),
                                Cell.words(r.service().orElse("")),
                                Cell.words(r.status().label()),
                                r.due().map(Cell::date).orElse(Cell.words(""))))
                        .toList(),
                List.of());
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
        return List.of(
                printList(),
                export(),
                Command.of("cases.filter", Text.of("cases.filter"), words::requestFocus)
                        .withKeys("Shortcut+F"),
                Command.again(this::readAnew));
    }

    @Override
    public List<Node> panes() {
        return List.of(words, table);
    }

    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        boolean filtered = !words.getText().isBlank();
        words.clear();
        return filtered;
    }

    @Override
    protected Subscription onShow() {
        readAnew();
        return Subscription.EMPTY;
    }
}
