package redress.desk.diary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;
import redress.casework.Diary;
import redress.casework.Export;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.CaseList;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Page;
import redress.desk.kit.Screen;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.ReportDocument;

/** Every running date of the open cases, and each review about a person, on a calendar: six weeks from any week, one week, or a list. */
public final class DiaryScreen extends Screen implements CaseList {

    private static final int MOST_IN_SIX_WEEKS = 3;
    private static final int MOST_IN_A_WEEK = 18;

    /** How the dates are shown. */
    enum View {
        WEEK(1),
        SIX_WEEKS(6),
        LIST(6);

        private final int weeks;

        View(int weeks) {
            this.weeks = weeks;
        }
    }

    private record Read(LocalDate today, Diary diary, WorkingCalendar calendar) {}

    private final DiaryDesk desk;
    private final Work work;
    private final javafx.scene.control.Label title = Words.page("");
    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("diary.view"), List.of(View.values()), DiaryScreen::name);
    private final BusyLine busy = new BusyLine(Text.of("diary.reading"));
    private final WeeksGrid grid = new WeeksGrid(this::choose, this::enterDay);
    private final LedgerTable<Diary.Item> list = new LedgerTable<>(Text.of("diary.list"), Diary.Item::key);
    private final DayPanel dayPanel;
    private final Button print;
    private final VBox shut = new VBox();
    private final ShowPanel shows = new ShowPanel(this::fill);
    private final BorderPane main = new BorderPane();
    private final DiaryLayout layout;
    private final Page page;
    private Optional<Read> read = Optional.empty();
    private LocalDate chosen = LocalDate.EPOCH;
    private LocalDate monday = LocalDate.EPOCH;

    public DiaryScreen(DiaryDesk desk, Work work) {
        super("calendar", Text.of("diary.title"));
        this.desk = desk;
        this.work = work;
        dayPanel = new DayPanel(desk::open);
        print = ButtonRow.button(
                desk.printing().commands(this::content, "calendar", this::paper).get(0));
        print.setOnAction(e -> onPaper().get(0).perform());
        VBox side = new VBox(dayPanel, shut, shows);
        side.getStyleClass().addAll("diary-side", "gap-panel");
        views.choose(View.SIX_WEEKS);
        views.chosenProperty().subscribe(() -> fill());
        buildList();
        layout = new DiaryLayout(title, tools(), main, side, this::fill);
        page = new Page(busy, layout);
        VBox.setVgrow(layout, Priority.ALWAYS);
        page.getStylesheets()
                .add(DiaryScreen.class.getResource("/redress/desk/diary.css").toExternalForm());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::home);
    }

    private List<Node> tools() {
        Button back = ButtonRow.button(earlier());
        Button forth = ButtonRow.button(later());
        for (Button arrow : List.of(back, forth)) {
            arrow.setAccessibleText(arrow.getText());
            arrow.setTooltip(new javafx.scene.control.Tooltip(arrow.getText()));
            arrow.setText("");
            arrow.getStyleClass().add("icon-only");
        }
        return List.of(back, ButtonRow.button(toToday()), forth, views, ButtonRow.button(export()), print);
    }

    private Command earlier() {
        return Command.of("diary.earlier", Text.of("diary.earlier"), () -> choose(chosen.minusWeeks(view().weeks)))
                .withIcon("fth-chevron-left");
    }

    private Command later() {
        return Command.of("diary.later", Text.of("diary.later"), () -> choose(chosen.plusWeeks(view().weeks)))
                .withIcon("fth-chevron-right");
    }

    private Command toToday() {
        return Command.of("diary.today", Text.of("diary.go-today"), this::goToday);
    }

    private Command export() {
        return Command.of("diary.export", Text.of("diary.export"), this::save).withIcon("fth-download");
    }

    /** Print, and the export that Ctrl+E makes: of the list a spreadsheet, of the other views an .ics file. */
    private List<Command> onPaper() {
        List<Command> both = desk.printing().commands(() -> print, "calendar", this::paper);
        return view() == View.LIST
                ? List.of(both.get(0), both.get(1), export())
                : List.of(both.get(0), export().withKeys("Shortcut+E"));
    }

    /** The weeks shown as a list; empty before anything was read. */
    Optional<ReportDocument> paper() {
        return read.map(now -> DiaryPaper.of(
                desk.council(),
                now.diary()
                        .ofNoPerson()
                        .only(shows::shows)
                        .between(monday, monday.plusWeeks(view().weeks).minusDays(1)),
                title.getText(),
                now.today()));
    }

    private void buildList() {
        list.columns(
                LedgerColumn.status(Text.of("diary.column.due"), 12, this::due),
                LedgerColumn.text(
                        Text.of("diary.column.what"),
                        12,
                        item -> item.deadline().label()),
                LedgerColumn.<Diary.Item>subject(
                                Text.of("diary.column.case"), 18, Diary.Item::subject, Diary.Item::reference)
                        .growing(),
                LedgerColumn.<Diary.Item>pair(
                        Text.of("diary.column.with"),
                        9,
                        item -> item.officer().orElse(item.caseId() == 0 ? "" : Text.of("diary.nobody")),
                        item -> item.service().orElse("")));
        list.setOnEnter(desk::open);
        list.setOnOpen(desk::open);
    }

    private StatusLine due(Diary.Item item) {
        LocalDate today = read.orElseThrow().today();
        int days = read.orElseThrow().calendar().workingDaysBetween(today, item.due());
        String words = item.due().isBefore(today)
                ? Text.of("diary.late", Math.max(1, -days))
                : item.due().equals(today) ? Text.of("diary.list.today") : Text.of("diary.list.in", days);
        return new StatusLine(DayCell.status(item, today), words, Dates.list(item.due(), today));
    }

    /** Shows the dates in another way. */
    void show(View view) {
        views.choose(view);
    }

    private View view() {
        return views.chosenProperty().get().orElse(View.SIX_WEEKS);
    }

    /** A day leads the weeks shown along only where it lies outside them. */
    private void choose(LocalDate day) {
        boolean focused = page.getScene() != null && page.getScene().getFocusOwner() instanceof DayCell;
        chosen = day;
        LocalDate last = monday.plusWeeks(view().weeks);
        if (day.isBefore(monday) || !day.isBefore(last)) {
            long weeks = Math.floorDiv(
                            java.time.temporal.ChronoUnit.WEEKS.between(monday, WeeksGrid.monday(day)), view().weeks)
                    * view().weeks;
            monday = monday.plusWeeks(weeks);
            fill();
        }
        grid.mark(chosen, focused);
        showDay();
    }

    private void goToday() {
        read.ifPresent(now -> {
            monday = WeeksGrid.monday(now.today());
            chosen = now.today();
            fill();
        });
    }

    private void home(KeyEvent key) {
        if (key.getCode() == KeyCode.HOME && key.getTarget() instanceof DayCell) {
            key.consume();
            goToday();
            grid.mark(chosen, true);
        }
    }

    private void enterDay() {
        dayPanel.focusFirst();
    }

    private void readAnew() {
        work.run(() -> new Read(
                        desk.cases().today(),
                        Diary.of(desk.cases().openCases(), desk.toDo().ofNoCase()),
                        desk.cases().calendar()))
                .showing(busy)
                .then(this::show);
    }

    private void show(Read fresh) {
        boolean first = read.isEmpty();
        read = Optional.of(fresh);
        shows.offer(fresh.diary());
        if (first) {
            goToday();
        } else {
            fill();
        }
    }

    private void fill() {
        if (read.isEmpty()) {
            return;
        }
        Read now = read.get();
        View view = view();
        if (view == View.WEEK && (chosen.isBefore(monday) || !chosen.isBefore(monday.plusWeeks(1)))) {
            monday = WeeksGrid.monday(chosen);
        }
        LocalDate last = monday.plusWeeks(view.weeks).minusDays(1);
        title.setText(Text.of("diary.span", Dates.inWords(monday), Dates.inWords(last)));
        Diary diary = now.diary().only(shows::shows);
        if (view == View.LIST) {
            fillList(diary.between(monday, last));
        } else {
            int most = view == View.WEEK ? MOST_IN_A_WEEK : MOST_IN_SIX_WEEKS;
            grid.show(
                    monday,
                    view.weeks,
                    diary,
                    now.calendar(),
                    new WeeksGrid.Shown(now.today(), chosen, most, !layout.isNarrow()));
            main.setCenter(grid);
        }
        shut.getChildren().setAll(DayPanel.notCounted(monday, last, now.calendar()));
        showDay();
    }

    private void fillList(List<Diary.Item> items) {
        if (items.isEmpty()) {
            main.setCenter(new EmptyState(Text.of("diary.list.empty"), toToday()));
            return;
        }
        list.show(DiaryPaper.byWeek(items).entrySet().stream()
                .map(week -> new LedgerTable.Group<>(DiaryPaper.week(week.getKey()), week.getValue()))
                .toList());
        main.setCenter(list);
    }

    private void showDay() {
        read.ifPresent(now -> dayPanel.show(chosen, now.today(), now.diary().only(shows::shows), now.calendar()));
    }

    private static String name(View view) {
        return switch (view) {
            case WEEK -> Text.of("diary.view.week");
            case SIX_WEEKS -> Text.of("diary.view.six");
            case LIST -> Text.of("diary.view.list");
        };
    }

    private void save() {
        Choose.newFile(page, Text.of("diary.export"), "calendar.ics").ifPresent(this::saveTo);
    }

    /** Writes every date shown as an iCalendar file. */
    void saveTo(Path file) {
        Diary diary = read.orElseThrow().diary().ofNoPerson().only(shows::shows);
        desk.printing()
                .save(
                        file,
                        Export.list("calendar"),
                        () -> DiaryPaper.ics(diary.items(), desk.clock().instant()));
    }

    /** Reads again, because a case was changed. */
    public void refresh() {
        readAnew();
    }

    @Override
    public List<Long> caseIds() {
        return read.stream()
                .flatMap(now -> now.diary().ofNoPerson().only(shows::shows).items().stream())
                .map(Diary.Item::caseId)
                .filter(id -> id > 0)
                .toList();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(toToday(), earlier(), later()));
        all.addAll(onPaper());
        all.add(Command.of("diary.again", Text.of("diary.again"), this::readAnew)
                .withKeys("F5"));
        return all;
    }

    @Override
    public List<Node> panes() {
        return List.of(main, dayPanel, shows, layout);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        readAnew();
        return Subscription.EMPTY;
    }
}
