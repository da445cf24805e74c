package redress.desk.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Export;
import redress.casework.People.Listed;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Screen;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;
import redress.documents.Csv;
import redress.documents.DocumentException;
import redress.documents.SafeFile;

/** Everybody who ever wrote in: found by a name, though mistyped, a postcode, a telephone number or an e-mail address. */
public final class PeopleScreen extends Screen {

    private static final int MOST = 2_000;

    private enum View {
        ALL,
        OPEN,
        CARE,
        RESTRICTED
    }

    private final PersonDesk desk;
    private final Work work;
    private final Work.Lane lane;
    private final PageHeader header = new PageHeader(Text.of("people.title"));
    private final TextField words = new TextField();
    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("people.show"), List.of(View.values()), PeopleScreen::name);
    private final LedgerTable<Listed> table =
            new LedgerTable<>(Text.of("people.table"), listed -> listed.person().id());
    private final Button print = ButtonRow.button(printList());
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("people.reading"));
    private final Page page;
    private List<Listed> found = List.of();
    private List<Listed> shown = List.of();
    private boolean byWords;

    public PeopleScreen(PersonDesk desk, Work work) {
        super("people", Text.of("people.title"));
        this.desk = desk;
        this.work = work;
        this.lane = work.lane();
        words.setPromptText(Text.of("people.words"));
        words.setAccessibleText(Text.of("people.words"));
        words.getStyleClass().add("width-long");
        words.textProperty().subscribe(() -> readAnew());
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                key.consume();
            }
        });
        views.choose(View.ALL);
        views.chosenProperty().subscribe((before, now) -> {
            if (before.equals(Optional.of(View.RESTRICTED)) || now.equals(Optional.of(View.RESTRICTED))) {
                readAnew(); // whoever is restricted may stand beyond the end of the list
            } else {
                filter();
            }
        });
        buildTable(false);
        header.actions(List.of(print, ButtonRow.button(export())));
        VBox.setVgrow(place, Priority.ALWAYS);
        page = new Page(header, new SpreadLine(words, words, views), busy, place);
    }

    /** The reason why somebody was found has a column only where something was typed. */
    private void buildTable(boolean withReason) {
        byWords = withReason;
        Comparator<Listed> byName = Comparator.comparing(r -> family(r.person().fullName()));
        List<LedgerColumn<Listed>> columns = new ArrayList<>(List.of(
                LedgerColumn.<Listed>subject(
                                Text.of("people.column.person"),
                                15,
                                r -> r.person().fullName(),
                                r -> PersonWords.place(r.person()))
                        .growing()
                        .sortedBy(byName),
                LedgerColumn.<Listed>pair(
                                Text.of("people.column.reach"),
                                12,
                                r -> r.person().telephone(),
                                r -> r.person().email())
                        .givingWay(3),
                LedgerColumn.<Listed>number(Text.of("people.column.open"), 4.6, r -> Integer.toString(r.open()))
                        .sortedBy(Comparator.comparingInt(Listed::open)),
                new LedgerColumn<>(
                        Text.of("people.column.cases"),
                        5,
                        false,
                        r -> Text.of("people.cases.number", r.cases()),
                        r -> new Label(Integer.toString(r.cases())),
                        Optional.of(Comparator.comparingInt(Listed::cases)),
                        "number",
                        4),
                new LedgerColumn<>(
                        Text.of("people.column.last"),
                        7.4,
                        false,
                        r -> Text.of("people.cases.last", last(r)),
                        r -> new Label(last(r)),
                        Optional.of(Comparator.comparing(r -> r.last().orElse(LocalDate.MIN))),
                        "",
                        2),
                new LedgerColumn<>(
                        Text.of("people.column.marks"),
                        13,
                        false,
                        r -> Marks.of(r.profile()).words(),
                        PeopleScreen::marks,
                        Optional.of(
                                Comparator.comparing(r -> Marks.of(r.profile()).words())),
                        "status",
                        0)));
        if (withReason) {
            columns.add(
                    2,
                    LedgerColumn.<Listed>text(Text.of("people.column.why"), 13, r -> PersonWords.why(r.why()))
                            .givingWay(1));
        }
        table.columns(columns);
        table.setOnEnter(r -> desk.openPerson().accept(r.person().id()));
        table.setOnOpen(r -> desk.openPerson().accept(r.person().id()));
    }

    private static Node marks(Listed row) {
        Marks marks = Marks.of(row.profile());
        return marks.isEmpty() ? new Label() : marks.line();
    }

    private String last(Listed row) {
        return row.last().map(day -> DateWords.list(day, desk.people().today())).orElse("");
    }

    /** By the last word of the name, which is how a list of people is looked through. */
    private static String family(String name) {
        String lower = name.strip().toLowerCase(Locale.UK);
        return lower.substring(lower.lastIndexOf(' ') + 1) + " " + lower;
    }

    private static String name(View view) {
        return switch (view) {
            case ALL -> Text.of("people.view.all");
            case OPEN -> Text.of("people.view.open");
            case CARE -> Text.of("people.view.care");
            case RESTRICTED -> Text.of("people.view.restricted");
        };
    }

    private void readAnew() {
        String typed = words.getText();
        boolean restricted = typed.isBlank() && views.chosenProperty().get().equals(Optional.of(View.RESTRICTED));
        lane.run(() -> restricted ? desk.people().restricted() : desk.people().list(typed, MOST))
                .showing(busy)
                .then(rows -> {
                    found = rows;
                    if (byWords == typed.isBlank()) {
                        buildTable(!typed.isBlank());
                    }
                    filter();
                });
    }

    private void filter() {
        View view = views.chosenProperty().get().orElse(View.ALL);
        shown = found.stream()
                .filter(r -> switch (view) {
                    case ALL -> true;
                    case OPEN -> r.open() > 0;
                    case CARE -> !Marks.of(r.profile()).isEmpty();
                    case RESTRICTED -> r.profile().care().restriction().isPresent();
                })
                .sorted(
                        words.getText().isBlank()
                                ? Comparator.comparing(r -> family(r.person().fullName()))
                                : Comparator.comparingInt(found::indexOf))
                .toList();
        header.sentence(
                found.size() >= MOST
                        ? Text.of("people.sentence.first", MOST)
                        : Text.of("people.sentence", shown.size()));
        table.showRows(shown);
        place.setCenter(shown.isEmpty() ? empty(view) : table);
    }

    private EmptyState empty(View view) {
        Command clear = Command.of("people.clear", Text.of("people.clear"), this::clear);
        if (!words.getText().isBlank()) {
            return new EmptyState(Text.of("people.empty.name"), desk.newCase(), clear);
        }
        return view == View.ALL
                ? new EmptyState(Text.of("people.empty"), desk.newCase())
                : new EmptyState(Text.of("people.empty.filter"), clear);
    }

    private void clear() {
        words.clear();
        views.choose(View.ALL);
        words.requestFocus();
    }

    private Command printList() {
        return Command.of("people.print", Text.of("people.print"), this::print)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    private void print() {
        List<Listed> rows = shown;
        desk.printing()
                .ask(
                        print,
                        Export.list("people"),
                        () -> PeoplePaper.of(desk.council(), rows, desk.people().today()));
    }

    private Command export() {
        return Command.of("people.export", Text.of("people.export"), this::save)
                .withKeys("Shortcut+E")
                .withIcon("fth-download");
    }

    private void save() {
        Choose.newFile(page, Text.of("people.export"), "people.csv").ifPresent(this::save);
    }

    private void save(Path file) {
        List<Listed> rows = shown;
        work.run(() -> {
                    byte[] csv = Csv.of(PeoplePaper.asTable(rows));
                    desk.cases().traces().leaves(Export.list("people"));
                    SafeFile.write(file, csv);
                    return file;
                })
                .showing(busy)
                .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(StorageFailure.class, refused -> desk.undo().note(refused.getMessage()))
                .then(written -> desk.undo().tell(Text.of("people.exported", rows.size())));
    }

    /** Reads the list again, because a case or a person was changed. */
    public void refresh() {
        readAnew();
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
                Command.of("people.filter", Text.of("people.filter"), words::requestFocus)
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
