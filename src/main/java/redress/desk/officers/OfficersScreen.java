package redress.desk.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Officers.Listed;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Absence;
import redress.council.Officer;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Focus;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Everybody cases can be given to, with what they have and when they are away; beside the table the form that is open. */
public final class OfficersScreen extends Screen {

    private final OfficersDesk desk;
    private final Work work;
    private final LedgerTable<Listed> table = new LedgerTable<>(
            Text.of("officers.table"), listed -> listed.officer().id());
    private final BusyLine busy = new BusyLine(Text.of("officers.reading"));
    private final BorderPane side = new BorderPane();
    private final HBox columns;
    private final Page page;
    private Optional<Known> known = Optional.empty();
    private boolean filling;

    public OfficersScreen(OfficersDesk desk, Work work) {
        super("officers", Text.of("officers.title"));
        this.desk = desk;
        this.work = work;
        table.columns(
                LedgerColumn.<Listed>subject(
                                Text.of("officers.column.name"),
                                14,
                                l -> l.officer().name(),
                                l -> l.officer().jobTitle())
                        .growing(),
                LedgerColumn.text(
                        Text.of("officers.column.service"), 9, l -> l.officer().service()),
                LedgerColumn.<Listed>pair(
                        Text.of("officers.column.reach"),
                        14,
                        l -> l.officer().email().isBlank()
                                ? Text.of("officers.no-email")
                                : l.officer().email(),
                        l -> l.officer().telephone()),
                LedgerColumn.<Listed>pair(
                        Text.of("officers.column.away"),
                        11,
                        this::away,
                        l -> l.deputy()
                                .map(deputy -> Text.of("officers.words.deputy", deputy.name()))
                                .orElse("")),
                LedgerColumn.number(Text.of("officers.column.open"), 8, l -> Integer.toString(l.openCases())));
        table.setOnEnter(listed -> change());
        table.setOnOpen(listed -> change());
        HBox.setHgrow(table, Priority.ALWAYS);
        side.setMinWidth(Region.USE_PREF_SIZE);
        columns = new HBox(table);
        columns.getStyleClass().add("gap-panel");
        VBox.setVgrow(columns, Priority.ALWAYS);
        PageHeader header = new PageHeader(Text.of("officers.title"))
                .sentence(Text.of("officers.sentence"))
                .actions(List.of(
                        ButtonRow.button(add()), ButtonRow.button(awayCommand()), ButtonRow.button(handOverCommand())));
        page = new Page(header, busy, columns);
    }

    private String away(Listed listed) {
        if (!listed.officer().active()) {
            return Text.of("officers.left");
        }
        LocalDate today = known.orElseThrow().today();
        return listed.away()
                .map(absence -> absence.covers(today)
                        ? Text.of("officers.away.now", DateWords.list(absence.until(), today))
                        : Text.of(
                                "officers.away.later",
                                DateWords.list(absence.from(), today),
                                DateWords.list(absence.until(), today)))
                .orElse("");
    }

    private Command add() {
        return Command.of(
                        "officers.add",
                        Text.of("officers.add"),
                        () -> known.ifPresent(all -> open(OfficerForm.adding(all, this::keep))))
                .withIcon("fth-user-plus");
    }

    private void change() {
        table.selected()
                .ifPresent(listed -> open(OfficerForm.changing(listed.officer(), known.orElseThrow(), this::keep)));
    }

    private void keep(Officer officer) {
        desk.officers().save(officer, Setup.CO_ORDINATOR);
    }

    private Command awayCommand() {
        return Command.of(
                        "officers.away",
                        Text.of("officers.away"),
                        () -> table.selected()
                                .ifPresent(listed -> open(AwayForm.of(listed, known.orElseThrow(), desk.officers()))))
                .withIcon("fth-calendar");
    }

    private Command back() {
        return Command.of(
                "officers.back",
                Text.of("officers.back"),
                () -> table.selected().flatMap(Listed::away).ifPresent(this::takeAway));
    }

    private void takeAway(Absence absence) {
        run(() -> {
            desk.officers().removeAbsence(absence, Setup.CO_ORDINATOR);
            return Text.of("officers.done.back");
        });
    }

    private Command handOverCommand() {
        return Command.of(
                        "officers.hand-over",
                        Text.of("officers.hand-over"),
                        () -> table.selected()
                                .ifPresent(
                                        listed -> open(HandOverForm.of(listed, known.orElseThrow(), desk.officers()))))
                .withIcon("fth-users");
    }

    private void open(SideForm form) {
        filling = true;
        side.setCenter(form.panel(this::save, this::leave));
        columns.getChildren().setAll(table, side);
        columns.applyCss();
        columns.layout();
        Focus.first(side);
    }

    private void leave() {
        filling = false;
        columns.getChildren().setAll(table);
        table.requestFocus();
    }

    private void save(SideForm form) {
        if (form.form().check()) {
            run(form.save().get());
        }
    }

    private void run(Callable<String> save) {
        work.run(save)
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(said -> {
                    desk.undo().tell(said);
                    leave();
                    desk.changed().run();
                    read();
                });
    }

    private void read() {
        work.run(() -> Known.read(desk)).showing(busy).then(this::show);
    }

    private void show(Known fresh) {
        known = Optional.of(fresh);
        Optional<Object> before = table.selected().map(l -> l.officer().id());
        table.showRows(fresh.all());
        before.ifPresent(table::select);
        if (fresh.all().isEmpty()) {
            columns.getChildren().setAll(new EmptyState(Text.of("officers.empty"), add()));
        } else if (!filling) {
            columns.getChildren().setAll(table);
        }
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                add(),
                Command.of("officers.change", Text.of("officers.change"), this::change)
                        .withKeys("F2"),
                awayCommand(),
                back(),
                handOverCommand(),
                Command.again(this::read));
    }

    @Override
    public List<Node> panes() {
        return filling ? List.of(side, table) : List.of(table);
    }

    @Override
    public boolean escape() {
        boolean used = filling;
        leave();
        return used || busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        read();
        return Subscription.EMPTY;
    }
}
