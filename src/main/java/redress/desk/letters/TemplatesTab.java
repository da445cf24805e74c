package redress.desk.letters;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.letters.TemplateInfo;
import redress.letters.Templates;

/** The texts letters are made from: all of them in a list, and the one being written. */
public final class TemplatesTab implements LetterTab {

    private final TemplatesDesk desk;
    private final Work work;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(Text.of("letters.templates.name"));
    private final LedgerTable<TemplateInfo> table =
            new LedgerTable<>(Text.of("letters.templates.table"), TemplateInfo::id);
    private final TextField newName = new TextField();
    private final FormRow newRow =
            FormRow.of(Text.of("letters.templates.new"), newName).hint(Text.of("letters.templates.new-hint"));
    private final BusyLine busy = new BusyLine(Text.of("letters.templates.reading"));
    private final VBox list = new VBox();
    private final BorderPane place = new BorderPane();
    private Optional<TemplateEditor> editor = Optional.empty();
    private String last = "";

    public TemplatesTab(TemplatesDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        table.columns(
                LedgerColumn.text(Text.of("letters.templates.text"), 18, TemplateInfo::name)
                        .growing(),
                LedgerColumn.text(Text.of("letters.templates.taken-in"), 13, TemplatesTab::takenIn),
                LedgerColumn.text(Text.of("letters.templates.whose"), 15, TemplatesTab::whose),
                LedgerColumn.text(Text.of("letters.templates.changed"), 9, this::changed),
                LedgerColumn.step(
                        Text.of("letters.templates.next"),
                        13,
                        info -> Optional.of(Command.of(
                                "templates.edit", Text.of("letters.templates.edit"), () -> edit(info.id())))));
        table.setOnEnter(info -> edit(info.id()));
        table.setOnOpen(info -> edit(info.id()));
        newRow.width("width-medium");
        HBox adding = new HBox(newRow, ButtonRow.button(add()));
        adding.getStyleClass().addAll("gap", "template-new");
        list.getStyleClass().add("gap-panel");
        list.getChildren().addAll(busy, table, adding);
        VBox.setVgrow(table, Priority.ALWAYS);
        place.setCenter(list);
        place.getStylesheets()
                .add(TemplatesTab.class
                        .getResource("/redress/desk/templates.css")
                        .toExternalForm());
        newName.setOnAction(e -> addNamed());
    }

    private static String takenIn(TemplateInfo info) {
        return info.shared() ? "{{> " + info.name() + "}}" : "";
    }

    private static String whose(TemplateInfo info) {
        return info.own() ? Text.of("letters.templates.own") : Text.of("letters.templates.shipped");
    }

    private String changed(TemplateInfo info) {
        return info.changed()
                .map(day -> DateWords.list(day, desk.cases().today()))
                .orElse(Text.of("letters.templates.never"));
    }

    private Command add() {
        return Command.of("templates.add", Text.of("letters.templates.add"), this::addNamed);
    }

    private void addNamed() {
        String typed = newName.getText().strip();
        if (!typed.matches("[a-z][a-z0-9-]{0,39}")) {
            newRow.refuse(Text.of("letters.templates.new-wrong"));
            newName.requestFocus();
            return;
        }
        newName.clear();
        edit(Templates.sharedId(typed));
    }

    private void edit(String id) {
        work.run(() -> Opened.read(desk, id)).showing(busy).then(this::open);
    }

    private void open(Opened opened) {
        editor.ifPresent(TemplateEditor::leave);
        TemplateEditor fresh = new TemplateEditor(desk, work, opened, this::edit, this::close);
        editor = Optional.of(fresh);
        last = opened.id();
        place.setCenter(fresh);
        fresh.focusText();
    }

    private void close() {
        editor.ifPresent(TemplateEditor::leave);
        editor = Optional.empty();
        place.setCenter(list);
        refresh();
        table.requestFocus();
        // once the table has its place again
        Platform.runLater(() -> table.select(last));
    }

    private void refresh() {
        work.run(() -> desk.letters().templates().list()).showing(busy).then(this::show);
    }

    private void show(List<TemplateInfo> all) {
        table.show(List.of(
                new LedgerTable.Group<>(Text.of("letters.templates.letters"), part(all, info -> !info.shared())),
                new LedgerTable.Group<>(Text.of("letters.templates.shared"), part(all, TemplateInfo::shared))));
        table.select(last);
    }

    private static List<TemplateInfo> part(List<TemplateInfo> all, Predicate<TemplateInfo> which) {
        return all.stream().filter(which).toList();
    }

    @Override
    public ObservableValue<String> name() {
        return name.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return place;
    }

    @Override
    public Subscription shown() {
        refresh();
        return () -> editor.ifPresent(TemplateEditor::leave);
    }

    @Override
    public List<Command> commands() {
        return editor.map(TemplateEditor::commands)
                .orElseGet(() -> List.of(
                        Command.of("letters.again", Text.of("letters.again"), this::refresh)
                                .withKeys("F5"),
                        add()));
    }

    @Override
    public List<Node> panes() {
        return editor.map(TemplateEditor::panes).orElseGet(() -> List.of(table, newRow));
    }

    @Override
    public boolean escape() {
        if (busy.cancel()) {
            return true;
        }
        boolean used = editor.isPresent();
        editor.ifPresent(TemplateEditor::escape);
        return used;
    }
}
