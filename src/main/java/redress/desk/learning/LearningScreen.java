package redress.desk.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.LineFormPlace;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.RowMenu;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** What is owed to customers and what changes in the services until it is done (BH-18, Code 9.2), and where things went wrong. */
public final class LearningScreen extends Screen {

    private enum View {
        OUTSTANDING,
        ENDED;

        String words() {
            return this == OUTSTANDING ? Text.of("learning.view.outstanding") : Text.of("learning.view.ended");
        }
    }

    private final LearningDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper pressing = new ReadOnlyIntegerWrapper(this, "pressing", 0);
    private final PageHeader header = new PageHeader(Text.of("learning.title")).sentence(Text.of("learning.reading"));
    private final ToggleRow<View> views =
            new ToggleRow<>(Text.of("learning.show"), List.of(View.values()), View::words);
    private final LedgerTable<Owed> remedies = new LedgerTable<>(Text.of("learning.remedies"), Owed::key);
    private final LedgerTable<Owed> changes = new LedgerTable<>(Text.of("learning.changes"), Owed::key);
    private final Label remediesHead = Words.section(Text.of("learning.remedies"));
    private final Label changesHead = Words.section(Text.of("learning.changes"));
    private final Label noRemedy = Words.muted(Text.of("learning.empty.remedies"));
    private final Label noChange = Words.muted(Text.of("learning.empty.changes"));
    private final VBox tables = new VBox();
    private final CausesPane causes = new CausesPane();
    private final LineFormPlace forms;
    private final BusyLine busy = new BusyLine(Text.of("learning.reading"));
    private final Page page;
    private LedgerTable<Owed> last = remedies;
    private Optional<Known> read = Optional.empty();

    public LearningScreen(LearningDesk desk, Work work) {
        super("learning", Text.of("learning.title"));
        this.desk = desk;
        this.work = work;
        forms = new LineFormPlace(work, busy, desk.undo(), desk.changed(), () -> Focus.firstOf(List.of(last, views)));
        OwedRows rows = new OwedRows(() -> read.orElseThrow(), this::finish);
        remedies.columns(rows.columns(
                Text.of("learning.column.remedy"), Text.of("learning.column.by"), Text.of("learning.column.evidence")));
        changes.columns(rows.columns(
                Text.of("learning.column.change"),
                Text.of("learning.column.owner"),
                Text.of("learning.column.progress")));
        for (LedgerTable<Owed> table : List.of(remedies, changes)) {
            table.setOnEnter(this::finish);
            table.setOnOpen(owed -> desk.open().accept(owed.caseId()));
            table.focusedProperty().subscribe(focused -> take(table, focused));
            RowMenu.on(table, this::rowCommands);
            VBox.setVgrow(table, Priority.ALWAYS);
        }
        views.choose(View.OUTSTANDING);
        views.chosenProperty().subscribe(() -> fill());
        tables.getStyleClass().add("gap");
        header.actions(List.of(ButtonRow.button(agreeCommand())));
        Beside beside = new Beside(tables, causes, tables);
        VBox.setVgrow(beside, Priority.ALWAYS);
        page = new Page(header, views, forms, busy, beside);
    }

    /** One row is selected on the whole screen: in the table that had the keyboard last. */
    private void take(LedgerTable<Owed> table, boolean focused) {
        if (!focused || table == last) {
            return;
        }
        last = table;
        onlyInLast();
    }

    private void onlyInLast() {
        LedgerTable<Owed> other = last == remedies ? changes : remedies;
        other.getSelectionModel().clearSelection();
        if (last.selected().isEmpty()) {
            last.rows().stream().findFirst().ifPresent(first -> last.select(first.key()));
        }
    }

    private Optional<Owed> selected() {
        return last.selected();
    }

    private void finish(Owed owed) {
        if (owed.isOutstanding()) {
            read.ifPresent(known -> forms.open(new OwedForms(desk, known).finish(owed)));
        } else {
            desk.undo().note(Text.of("learning.ended-already"));
        }
    }

    private Command finishCommand() {
        return outstanding("learning.finish", Text.of("learning.finish"), "Shortcut+Enter", this::finish)
                .withIcon("fth-check");
    }

    private Command progressCommand() {
        return action(outstanding(
                "learning.progress",
                Text.of("learning.progress"),
                "F2",
                owed -> read.ifPresent(known -> forms.open(new OwedForms(desk, known).progress(owed)))));
    }

    private Command dropCommand() {
        return action(outstanding(
                "learning.drop",
                Text.of("learning.drop"),
                "Shortcut+Shift+D",
                owed -> read.ifPresent(known -> forms.open(new OwedForms(desk, known).drop(owed)))));
    }

    private Command agreeCommand() {
        return Command.of(
                        "learning.agree",
                        Text.of("learning.agree"),
                        () -> read.ifPresent(known -> forms.open(new OwedForms(desk, known).agree(selected()))))
                .withKeys("Shortcut+Shift+L")
                .withIcon("fth-plus");
    }

    private Command outstanding(String id, String words, String keys, Consumer<Owed> what) {
        return Command.of(id, words, () -> selected().ifPresent(what))
                .withKeys(keys)
                .unless(() -> selected().filter(Owed::isOutstanding).isEmpty()
                        ? Optional.of(Text.of("learning.no-row"))
                        : Optional.empty());
    }

    private Command action(Command command) {
        return command.unless(() -> selected()
                        .filter(owed -> owed.sort() == Sort.LEARNING && owed.isOutstanding())
                        .isEmpty()
                ? Optional.of(Text.of("learning.no-action"))
                : Optional.empty());
    }

    private Command openCommand() {
        return Command.of(
                        "learning.open",
                        Text.of("learning.open"),
                        () -> selected().ifPresent(owed -> desk.open().accept(owed.caseId())))
                .unless(() -> selected().isEmpty() ? Optional.of(Text.of("learning.no-row")) : Optional.empty());
    }

    private List<Command> rowCommands() {
        return List.of(
                finishCommand(), openCommand().withKeys("Space"), progressCommand(), dropCommand(), agreeCommand());
    }

    /** Reads again, because a case was changed. */
    public void refresh() {
        work.run(() -> Known.read(desk)).showing(busy).then(this::show);
    }

    private void show(Known known) {
        read = Optional.of(known);
        pressing.set(known.pressing());
        header.sentence(Text.of(
                "learning.sentence",
                known.outstanding(Sort.REMEDY),
                known.outstanding(Sort.LEARNING),
                known.pressing()));
        long outstanding = known.owed().stream().filter(Owed::isOutstanding).count();
        views.rename(View.OUTSTANDING, View.OUTSTANDING.words() + " " + outstanding);
        views.rename(View.ENDED, View.ENDED.words() + " " + (known.owed().size() - outstanding));
        causes.show(known);
        fill();
    }

    private void fill() {
        if (read.isEmpty()) {
            return;
        }
        boolean outstanding = views.chosenProperty().get().equals(Optional.of(View.OUTSTANDING));
        List<Owed> owed = read.get().of(Sort.REMEDY, outstanding);
        List<Owed> promised = read.get().of(Sort.LEARNING, outstanding);
        remedies.showRows(owed);
        changes.showRows(promised);
        if (owed.isEmpty() && promised.isEmpty()) {
            String words = outstanding ? Text.of("learning.empty") : Text.of("learning.empty.ended");
            tables.getChildren().setAll(new EmptyState(words, agreeCommand()));
            return;
        }
        List<Node> parts = List.of(
                remediesHead,
                owed.isEmpty() ? noRemedy : remedies,
                changesHead,
                promised.isEmpty() ? noChange : changes);
        last = owed.isEmpty() ? changes : promised.isEmpty() ? remedies : last;
        if (!tables.getChildren().equals(parts)) {
            boolean had = Focus.isIn(tables);
            LedgerTable<Owed> focused = last;
            tables.getChildren().setAll(parts);
            last = focused; // what leaves the window hands the keyboard on
            if (had) {
                last.requestFocus();
            }
        }
        onlyInLast();
    }

    /** How many are late or due today, for the rail. */
    public ReadOnlyIntegerProperty pressingProperty() {
        return pressing.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                finishCommand(),
                progressCommand(),
                dropCommand(),
                agreeCommand(),
                openCommand(),
                Command.again(this::refresh));
    }

    @Override
    public List<Node> panes() {
        return List.of(forms, tables, views, causes);
    }

    @Override
    public boolean escape() {
        boolean used = forms.isOpen();
        forms.leave();
        return used || busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        refresh();
        return Subscription.EMPTY;
    }
}
