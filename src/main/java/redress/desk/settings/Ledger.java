package redress.desk.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Refused;
import redress.casework.RowClash;
import redress.db.StorageFailure;
import redress.desk.kit.Allowed;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ClashPane;
import redress.desk.kit.Command;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.RowAct;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

/** A table with its buttons above and, beside it, the form that is open. What a form does can be taken back. */
final class Ledger<T> {

    private final LedgerTable<T> table;
    private final Work work;
    private final UndoBar undo;
    private final Runnable changed;
    private final BusyLine busy = new BusyLine(Text.of("settings.saving"));
    private final FlowPane buttons = new FlowPane();
    private final BorderPane place = new BorderPane();
    private final VBox node;
    private Optional<SideForm> form = Optional.empty();
    private Optional<ClashPane> asking = Optional.empty();

    /**
     * A table not yet filled.
     *
     * @param changed reads anew, after something was done or taken back
     */
    Ledger(LedgerTable<T> table, Work work, UndoBar undo, Runnable changed) {
        this.table = table;
        this.work = work;
        this.undo = undo;
        this.changed = changed;
        buttons.getStyleClass().add("settings-buttons");
        place.setCenter(table);
        table.getStyleClass().add("settings-table");
        node = new VBox(buttons, busy, place);
        node.getStyleClass().add("gap-panel");
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    /** The buttons above the table; what is done more seldom stands under More. */
    Ledger<T> buttons(List<Command> shown, List<Command> more) {
        shown.stream().map(ButtonRow::button).forEach(buttons.getChildren()::add);
        if (!more.isEmpty()) {
            MenuButton menu = new MenuButton(Text.of("settings.more"));
            menu.setMinWidth(Button.USE_PREF_SIZE);
            for (Command command : more) {
                menu.getItems().add(Allowed.item(new MenuItem(command.text()), command, menu));
            }
            buttons.getChildren().add(menu);
        }
        return this;
    }

    Node node() {
        return node;
    }

    /** Shows what was read; a form that is open stays. */
    void fill(List<LedgerTable.Group<T>> groups, EmptyState empty) {
        table.show(groups);
        if (form.isEmpty() && asking.isEmpty()) {
            boolean none = groups.stream().allMatch(group -> group.rows().isEmpty());
            place.setCenter(none ? empty : table);
        }
    }

    void open(SideForm opened) {
        form = Optional.of(opened);
        asking = Optional.empty();
        beside(opened.panel(this::save, this::leave));
    }

    private void beside(VBox panel) {
        place.setCenter(new Beside(table, panel, table));
        place.applyCss();
        place.layout();
        Focus.first(panel);
    }

    /** Puts the form away; false where none was open. */
    boolean leave() {
        boolean was = form.isPresent() || asking.isPresent();
        form = Optional.empty();
        asking = Optional.empty();
        place.setCenter(table);
        if (was) {
            table.requestFocus();
        }
        return was;
    }

    /** Esc: stops what is being saved, else the question goes back to its form, else the form is put away. */
    boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        if (asking.isPresent()) {
            backToForm();
            return true;
        }
        return leave();
    }

    private void save(SideForm filled) {
        if (filled.form().check()) {
            run(filled.save().get());
        }
    }

    /** Does it, says so, and offers to take it back. */
    void run(Callable<Done> act) {
        work.run(act)
                .showing(busy)
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> undo.note(failed.getMessage()))
                .orElse(RowClash.class, clash -> ask(act, clash))
                .then(done -> {
                    undo.say(done.said(), () -> takeBack(done));
                    leave();
                    changed.run();
                });
    }

    /** The question stands where the form was, which comes back with Esc. */
    private void ask(Callable<Done> act, RowClash clash) {
        if (act instanceof RowAct<?, Done> row) {
            ClashPane pane = row.question(clash, this::run, this::backToForm);
            asking = Optional.of(pane);
            beside(pane);
            changed.run();
        } else {
            undo.note(clash.getMessage());
        }
    }

    private void backToForm() {
        form.ifPresentOrElse(this::open, this::leave);
    }

    /** These commands and, while somebody is asked whose words are to stand, the one that saves the answer. */
    List<Command> with(Command... commands) {
        return Stream.concat(
                        asking.stream()
                                .map(pane -> Command.of("clash.save", pane.button(), pane::save)
                                        .withKeys("Shortcut+Enter")),
                        Stream.of(commands))
                .toList();
    }

    private void takeBack(Done done) {
        work.run(() -> {
                    done.back().run();
                    return done;
                })
                .orElse(Refused.class, refused -> undo.note(refused.getMessage()))
                .orElse(StorageFailure.class, failed -> undo.note(failed.getMessage()))
                .then(back -> changed.run());
    }
}
