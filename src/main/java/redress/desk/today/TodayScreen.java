package redress.desk.today;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;
import redress.casework.Actions;
import redress.casework.Deadline;
import redress.casework.Worklist;
import redress.casework.Worklist.Group;
import redress.casework.Worklist.Item;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.CaseList;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;
import redress.documents.SafeFile;

/** The day's work over all cases (NN-04): grouped by how soon it is due, each row with its next step. */
public final class TodayScreen extends Screen implements CaseList {

    /** What the toggle row shows. */
    private enum View {
        EVERYTHING,
        LATE,
        TODAY,
        THIS_WEEK,
        LATER,
        TO_SEND
    }

    private record Read(Worklist list, WorkingCalendar calendar, java.util.Map<Long, String> people) {}

    private final TodayDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper needsYou = new ReadOnlyIntegerWrapper(this, "needsYou", 0);
    private final PageHeader header = new PageHeader("");
    private final DayStrip days = new DayStrip(this::onlyDay);
    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("today.show"), List.of(View.values()), TodayScreen::name);
    private final LedgerTable<Item> table = new LedgerTable<>(Text.of("today.table"), Item::key);
    private final Button print = ButtonRow.button(printList());
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("today.reading"));
    private final Page page;
    private Optional<Read> read = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    public TodayScreen(TodayDesk desk, Work work) {
        super("today", Text.of("today.title"));
        this.desk = desk;
        this.work = work;
        views.choose(View.EVERYTHING);
        views.chosenProperty().subscribe(() -> fill());
        buildTable();
        Region gap = new Region();
        SpreadLine line = new SpreadLine(gap, views, gap, print);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setCenter(table); // there before it is filled, so that it takes the keyboard on arrival
        page = new Page(new SpreadLine(header, header, days), line, busy, place);
    }

    private Command saveList() {
        return Command.of("today.list", Text.of("today.save-list"), this::save)
                .withKeys("Shortcut+E")
                .withIcon("fth-download");
    }

    private Command printList() {
        return Command.of("today.print", Text.of("today.print-list"), this::print)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    /** One key, wherever the selected row says that an officer has the case; C alone while the list has the keyboard. */
    private Command chase() {
        return Command.of(
                        "today.chase",
                        Text.of("today.chase"),
                        () -> table.selected()
                                .ifPresent(
                                        item -> desk.chase().accept(item.state().caseId())))
                .withKeys("Shortcut+Shift+C")
                .withIcon("fth-bell");
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.C && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            chase().perform();
        }
    }

    private void print() {
        read.ifPresent(now -> desk.printing().ask(print, () -> TodayList.of(desk.council(), now.list(), now.people())));
    }

    private void buildTable() {
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.columns(
                LedgerColumn.<Item>status(Text.of("today.column.due"), 12, this::due)
                        .givingWay(3),
                LedgerColumn.<Item>text(
                                Text.of("today.column.what"),
                                10,
                                i -> i.deadline().map(Deadline::label).orElse(""))
                        .givingWay(2),
                LedgerColumn.<Item>subject(
                                Text.of("today.column.case"),
                                20,
                                i -> i.state().subject(),
                                i -> i.state().reference() + " · " + person(i))
                        .growing(),
                LedgerColumn.<Item>pair(
                                Text.of("today.column.with"),
                                8,
                                i -> i.state().holder().map(h -> h.officer()).orElse(Text.of("today.nobody")),
                                i -> i.state().service().orElse(""))
                        .givingWay(1),
                LedgerColumn.step(Text.of("today.column.next"), 13.5, i -> Optional.of(step(i))));
        table.setOnEnter(
                i -> desk.open().accept(i.state().caseId(), Optional.of(i.step().deed())));
        table.setOnOpen(i -> desk.open().accept(i.state().caseId(), Optional.empty()));
    }

    private Command step(Item item) {
        Actions.NextStep next = item.step();
        return Command.of(
                "today.step",
                next.deed().label(),
                () -> desk.open().accept(item.state().caseId(), Optional.of(next.deed())));
    }

    private String person(Item item) {
        return read.map(r -> r.people().getOrDefault(item.state().caseId(), ""))
                .filter(name -> !name.isEmpty())
                .orElse(Text.of("today.anonymous"));
    }

    private StatusLine due(Item item) {
        if (item.deadline().isEmpty()) {
            return new StatusLine(Status.TO_COME, Text.of("today.undated"));
        }
        LocalDate due = item.deadline().get().due();
        LocalDate today = read.orElseThrow().list().today();
        int days = read.orElseThrow().calendar().workingDaysBetween(today, due);
        return switch (item.group()) {
            case LATE -> new StatusLine(Status.LATE, Text.of("today.late", Math.max(1, -days)), Dates.list(due));
            case TODAY -> new StatusLine(Status.DUE_TODAY, Text.of("today.due"), Dates.list(due));
            default ->
                new StatusLine(
                        Status.TO_COME,
                        due.equals(today.plusDays(1)) ? Text.of("today.tomorrow") : Text.of("today.in", days),
                        Dates.list(due));
        };
    }

    private void onlyDay(Optional<LocalDate> chosen) {
        day = chosen;
        fill();
    }

    private void readAnew() {
        work.run(() -> {
                    LocalDate today = desk.cases().today();
                    Worklist list = Worklist.of(desk.cases().openCases(), today);
                    return new Read(list, desk.cases().calendar(), desk.cases().openPeople());
                })
                .showing(busy)
                .then(this::show);
    }

    private void show(Read fresh) {
        read = Optional.of(fresh);
        Worklist list = fresh.list();
        header.title(Dates.full(list.today()));
        int week = list.count(Group.THIS_WEEK);
        header.sentence(Text.of("today.sentence", list.count(Group.LATE), list.count(Group.TODAY), week, toSend(list)));
        needsYou.set(list.count(Group.LATE) + list.count(Group.TODAY));
        days.show(list.today(), fresh.calendar(), date -> (int) list.items().stream()
                .filter(i -> i.deadline().map(d -> d.due().equals(date)).orElse(false))
                .count());
        for (View view : View.values()) {
            views.rename(view, name(view) + " " + itemsOf(view).size());
        }
        fill();
    }

    private static int toSend(Worklist list) {
        return (int) list.items().stream().filter(Item::toSend).count();
    }

    private List<Item> itemsOf(View view) {
        return read.map(r -> r.list().items()).orElse(List.of()).stream()
                .filter(i -> switch (view) {
                    case EVERYTHING -> true;
                    case LATE -> i.group() == Group.LATE;
                    case TODAY -> i.group() == Group.TODAY;
                    case THIS_WEEK -> i.group() == Group.THIS_WEEK;
                    case LATER -> i.group() == Group.LATER || i.group() == Group.UNDATED;
                    case TO_SEND -> i.toSend();
                })
                .toList();
    }

    private void fill() {
        if (read.isEmpty()) {
            return;
        }
        List<Item> shown = itemsOf(views.chosenProperty().get().orElse(View.EVERYTHING)).stream()
                .filter(i -> day.isEmpty()
                        || i.deadline().map(d -> d.due().equals(day.get())).orElse(false))
                .toList();
        if (shown.isEmpty()) {
            place.setCenter(new EmptyState(empty(), desk.newCase()));
            return;
        }
        List<LedgerTable.Group<Item>> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Item> members = shown.stream().filter(i -> i.group() == group).toList();
            if (!members.isEmpty()) {
                groups.add(new LedgerTable.Group<>(group.label(), members));
            }
        }
        Optional<Object> before = table.selected().map(Item::key);
        table.show(groups);
        if (!before.map(table::select).orElse(false)) {
            table.select(shown.get(0).key());
        }
        place.setCenter(table);
    }

    private String empty() {
        if (day.isPresent()) {
            return Text.of("today.empty.day", Dates.full(day.get()));
        }
        return views.chosenProperty().get().equals(Optional.of(View.EVERYTHING))
                ? Text.of("today.empty")
                : Text.of("today.empty.view");
    }

    private static String name(View view) {
        return switch (view) {
            case EVERYTHING -> Text.of("today.view.everything");
            case LATE -> Text.of("today.view.late");
            case TODAY -> Text.of("today.view.today");
            case THIS_WEEK -> Text.of("today.view.week");
            case LATER -> Text.of("today.view.later");
            case TO_SEND -> Text.of("today.view.to-send");
        };
    }

    private void save() {
        read.ifPresent(now ->
                Choose.newFile(page, Text.of("today.save-list"), "today.pdf").ifPresent(file -> save(now, file)));
    }

    private void save(Read now, Path file) {
        work.run(() -> {
                    SafeFile.write(file, ListPrinting.pdf(TodayList.of(desk.council(), now.list(), now.people())));
                    return file;
                })
                .showing(busy)
                .start();
    }

    /** How many rows are late or due today, for the rail. */
    public ReadOnlyIntegerProperty needsYouProperty() {
        return needsYou.getReadOnlyProperty();
    }

    /** Reads the list again, because a case was changed. */
    public void refresh() {
        readAnew();
    }

    @Override
    public List<Long> caseIds() {
        return table.rows().stream().map(item -> item.state().caseId()).toList();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(printList(), saveList(), chase(), Command.again(this::readAnew));
    }

    @Override
    public List<Node> panes() {
        return List.of(table, views, days);
    }

    @Override
    public boolean escape() {
        boolean filtered = day.isPresent();
        days.clear();
        onlyDay(Optional.empty());
        return filtered || busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        readAnew();
        return Subscription.EMPTY;
    }
}
