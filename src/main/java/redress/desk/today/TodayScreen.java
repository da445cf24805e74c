package redress.desk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.casework.Deed;
import redress.casework.Setup;
import redress.casework.WorkItem;
import redress.casework.Worklist;
import redress.casework.Worklist.Group;
import redress.casework.Worklist.Item;
import redress.desk.kit.Allowed;
import redress.desk.kit.BusyLine;
import redress.desk.kit.CaseList;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.LineFormPlace;
import redress.desk.kit.Page;
import redress.desk.kit.RowMenu;
import redress.desk.kit.Screen;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;

/** The day's work over all cases (NN-04): grouped by how soon it is due, each row with its next step. */
public final class TodayScreen extends Screen implements CaseList {

    private final TodayDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper needsYou = new ReadOnlyIntegerWrapper(this, "needsYou", 0);
    private final Head head = new Head(this::showChanges);
    private final DayStrip days = new DayStrip(this::onlyDay);
    private final ToggleRow<View> views = new ToggleRow<>(Text.of("today.show"), List.of(View.values()), View::words);
    private final LedgerTable<Item> table = new LedgerTable<>(Text.of("today.table"), Item::key);
    private final ChangesPane changes;
    private final Paper paper;
    private final LineFormPlace forms;
    private final BorderPane place = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("today.reading"));
    private final Page page;
    private Optional<Now> read = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();
    private boolean showsChanges;
    private boolean isReadAhead;

    public TodayScreen(TodayDesk desk, Work work) {
        super("today", Text.of("today.title"));
        this.desk = desk;
        this.work = work;
        forms = new LineFormPlace(work, busy, desk.undo(), desk.changed(), table::requestFocus);
        changes = new ChangesPane(caseId -> desk.open().accept(caseId, Optional.empty()));
        views.choose(View.EVERYTHING);
        views.chosenProperty().subscribe(() -> leaveChanges());
        paper = new Paper(desk, () -> read);
        buildTable();
        Region gap = new Region();
        SpreadLine line = new SpreadLine(gap, views, gap, paper.button());
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setCenter(table); // there before it is filled, so that it takes the keyboard on arrival
        page = new Page(new SpreadLine(head.header(), head.header(), days), head.news(), line, forms, busy, place);
    }

    private void buildTable() {
        Rows rows = new Rows(() -> read.orElseThrow(), this::step);
        table.columns(rows.columns());
        table.setOnEnter(Allowed.by(table, "today.step", this::step));
        table.setOnOpen(this::openCase);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        RowMenu.on(table, this::rowCommands);
    }

    private void step(Item item) {
        if (item.work().sort() == WorkItem.Sort.REVIEW || item.work().isLesson()) {
            openCase(item);
        } else if (item.step().deed() == Deed.FINISH_REMINDER) {
            finish(item);
        } else {
            desk.open().accept(item.caseId(), Optional.of(item.step().deed()));
        }
    }

    private void openCase(Item item) {
        if (item.work().sort() == WorkItem.Sort.REVIEW) {
            desk.openPerson().accept(Math.abs(item.work().number()));
        } else if (item.work().isLesson()) {
            desk.openLesson().accept(item.work().number());
        } else if (item.caseId() == 0) {
            desk.undo().note(Text.of("today.no-case"));
        } else {
            desk.open().accept(item.caseId(), Optional.empty());
        }
    }

    private void finish(Item item) {
        forms.act(
                Text.of("today.done.finished", item.work().subject()),
                () -> desk.toDo().done(item.work(), Setup.SIGNED_IN));
    }

    private void putAside(Item item) {
        if (item.aside().isPresent()) {
            forms.act(
                    Text.of("today.done.taken-up", item.work().subject()),
                    () -> desk.toDo().takeUp(item, Setup.SIGNED_IN));
        } else {
            forms.open(new LineForms(desk, read.orElseThrow()).putAside(item));
        }
    }

    private void remind() {
        read.ifPresent(now -> forms.open(new LineForms(desk, now).remind(selected())));
    }

    private Optional<Item> selected() {
        return showsChanges ? Optional.empty() : table.selected();
    }

    private Command ofRow(String id, String words, String keys, String icon, Consumer<Item> what) {
        return Command.of(id, words, () -> selected().ifPresent(what))
                .withKeys(keys)
                .withIcon(icon)
                .unless(() -> selected().isEmpty() ? Optional.of(Text.of("today.no-row")) : Optional.empty());
    }

    /** One key, wherever the selected row says that an officer has the case; C alone while the list has the keyboard. */
    private Command chase() {
        return ofRow(
                        "today.chase",
                        Text.of("today.chase"),
                        "Shortcut+Shift+C",
                        "fth-bell",
                        item -> desk.chase().accept(item.caseId()))
                .unless(() -> selected().filter(item -> item.caseId() > 0).isEmpty()
                        ? Optional.of(Text.of("today.no-case"))
                        : Optional.empty());
    }

    private Command asideCommand() {
        boolean aside = selected().flatMap(Item::aside).isPresent();
        String words = aside ? Text.of("today.take-up") : Text.of("today.aside");
        return ofRow("today.aside", words, "Shortcut+Shift+A", "fth-clock", this::putAside);
    }

    private Command doneCommand() {
        return ofRow("today.done", Text.of("today.finish"), "Shortcut+Shift+D", "fth-check", this::finish)
                .unless(() -> selected()
                                .filter(item -> item.work().sort() == WorkItem.Sort.REMINDER)
                                .isEmpty()
                        ? Optional.of(Text.of("today.no-reminder"))
                        : Optional.empty());
    }

    private Command remindCommand() {
        return Command.of("today.remind", Text.of("today.remind"), this::remind)
                .withKeys("Shortcut+Shift+R")
                .withIcon("fth-plus");
    }

    private Command changesCommand() {
        return Command.of("today.changes", Text.of("today.changes"), this::showChanges)
                .withKeys("Shortcut+Shift+W")
                .withIcon("fth-activity");
    }

    private List<Command> rowCommands() {
        List<Command> all = new ArrayList<>();
        selected().ifPresent(item -> {
            all.add(Command.of("today.step", Rows.stepWords(item), () -> step(item))
                    .withKeys("Enter"));
            if (item.caseId() > 0) {
                all.add(Command.of("today.open", Text.of("today.open"), () -> openCase(item))
                        .withKeys("Space"));
            }
        });
        all.addAll(List.of(chase(), asideCommand(), doneCommand(), remindCommand()));
        return all;
    }

    /** A letter alone while the list has the keyboard: the same letter as with Ctrl and Shift anywhere. */
    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        Optional<Command> command = switch (key.getCode()) {
            case C -> Optional.of(chase());
            case A -> Optional.of(asideCommand());
            case D -> Optional.of(doneCommand());
            case R -> Optional.of(remindCommand());
            case W -> Optional.of(changesCommand());
            default -> Optional.empty();
        };
        command.map(wanted -> Allowed.from(table, wanted)).ifPresent(wanted -> {
            key.consume();
            wanted.perform().ifPresent(desk.undo()::note);
        });
    }

    private void showChanges() {
        read.ifPresent(now -> {
            showsChanges = true;
            changes.show(now);
            place.setCenter(changes);
            place.applyCss();
            place.layout();
            Focus.first(changes);
        });
    }

    private boolean leaveChanges() {
        boolean were = showsChanges;
        showsChanges = false;
        fill();
        if (were) {
            table.requestFocus();
        }
        return were;
    }

    private void onlyDay(Optional<LocalDate> chosen) {
        day = chosen;
        leaveChanges();
    }

    private void readAnew() {
        work.run(() -> Now.read(desk)).showing(busy).then(this::show);
    }

    private void show(Now fresh) {
        read = Optional.of(fresh);
        Worklist list = fresh.list();
        head.show(fresh);
        needsYou.set(list.count(Group.AT_ONCE) + list.count(Group.LATE) + list.count(Group.TODAY));
        days.show(list.today(), fresh.calendar(), date ->
                (int) list.items().stream().filter(item -> isDue(item, date)).count());
        for (View view : View.values()) {
            views.rename(
                    view,
                    view.words() + " "
                            + list.items().stream().filter(view::holds).count());
        }
        if (showsChanges) {
            changes.show(fresh);
        } else {
            fill();
        }
    }

    private static boolean isDue(Item item, LocalDate date) {
        return item.group() != Group.ASIDE
                && item.due().filter(due -> due.due().equals(date)).isPresent();
    }

    private void fill() {
        if (read.isEmpty() || showsChanges) {
            return;
        }
        View view = views.chosenProperty().get().orElse(View.EVERYTHING);
        List<Item> shown = read.get().list().items().stream()
                .filter(view::holds)
                .filter(item -> day.isEmpty() || isDue(item, day.get()))
                .toList();
        if (shown.isEmpty()) {
            place.setCenter(new EmptyState(empty(view), desk.steps(view == View.EVERYTHING && day.isEmpty())));
            return;
        }
        List<LedgerTable.Group<Item>> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            groups.add(new LedgerTable.Group<>(
                    group.label(),
                    shown.stream().filter(item -> item.group() == group).toList()));
        }
        Optional<Object> before = table.selected().map(Item::key);
        table.show(groups);
        if (!before.map(table::select).orElse(false)) {
            table.select(shown.get(0).key());
        }
        place.setCenter(table);
    }

    private String empty(View view) {
        if (view == View.EVERYTHING && day.isEmpty()) {
            return Text.of("today.empty");
        }
        String none =
                day.map(date -> Text.of("today.empty.day", Dates.full(date))).orElse(Text.of("today.empty.view"));
        return read.orElseThrow()
                .list()
                .next()
                .map(next -> Text.of(
                        "today.empty.next",
                        none,
                        Dates.full(next.due().orElseThrow().due()),
                        Rows.what(next),
                        next.caseId() == 0 ? next.work().subject() : next.work().reference()))
                .orElse(none);
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
        return table.rows().stream()
                .map(Item::caseId)
                .filter(id -> id > 0)
                .distinct()
                .toList();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                chase(),
                asideCommand(),
                doneCommand(),
                remindCommand(),
                changesCommand(),
                paper.commands().get(0),
                paper.commands().get(1),
                Command.again(this::readAnew));
    }

    @Override
    public List<Node> panes() {
        return List.of(forms, showsChanges ? changes : table, views, days);
    }

    @Override
    public boolean escape() {
        if (forms.isOpen()) {
            forms.leave();
            return true;
        }
        boolean filtered = day.isPresent() || showsChanges;
        days.clear();
        onlyDay(Optional.empty());
        return filtered || busy.cancel();
    }

    /** Reads before it is shown for the first time, while the rest of the window is being made. */
    public void readAhead() {
        isReadAhead = true;
        readAnew();
    }

    @Override
    protected Subscription onShow() {
        if (!isReadAhead) {
            readAnew();
        }
        isReadAhead = false;
        return Subscription.EMPTY;
    }
}
