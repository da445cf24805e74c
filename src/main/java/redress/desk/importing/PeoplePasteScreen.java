package redress.desk.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.PastedPeople;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.FileDrop;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.Rows;
import redress.documents.TableReader;

/** Officers and services pasted from a spreadsheet: every row is shown first, doubtful ones with the reason. */
public final class PeoplePasteScreen extends Screen {

    private static final int BOX_LINES = 5;

    private final PeopleDesk desk;
    private final Work work;
    private final Work.Lane reading;
    private final TextBox pasted = new TextBox(BOX_LINES);
    // names are no words to check
    private final FormRow row = FormRow.of(Text.of("importing.people.paste"), (Control) pasted)
            .hint(Text.of("importing.people.paste.hint"));
    private final PageHeader header = new PageHeader(Text.of("importing.people.title"));
    private final BusyLine busy = new BusyLine(Text.of("importing.people.reading"));
    private final LedgerTable<PastedPeople.Line> table =
            new LedgerTable<>(Text.of("importing.people.table"), PastedPeople.Line::number);
    private final HBox foot = new HBox();
    private final Page page;
    private Optional<PastedPeople> preview = Optional.empty();

    public PeoplePasteScreen(PeopleDesk desk, Work work) {
        super("settings", Text.of("importing.people.title"));
        this.desk = desk;
        this.work = work;
        this.reading = work.lane();
        table.getStyleClass().add("one-line");
        table.columns(
                LedgerColumn.<PastedPeople.Line>status(Text.of("importing.people.becomes"), 21, this::becomes)
                        .growing(),
                LedgerColumn.number(Text.of("importing.row"), 4, line -> Integer.toString(line.number())),
                LedgerColumn.text(Text.of("importing.people.name"), 9.5, line -> of(line, Officer::name)),
                LedgerColumn.<PastedPeople.Line>text(
                                Text.of("importing.people.job"), 10, line -> of(line, Officer::jobTitle))
                        .givingWay(2),
                LedgerColumn.<PastedPeople.Line>text(
                                Text.of("importing.people.email"), 13.5, line -> of(line, Officer::email))
                        .givingWay(1),
                LedgerColumn.text(Text.of("importing.people.service"), 11, PastedPeople.Line::service));
        pasted.textProperty().subscribe((from, to) -> read(to));
        VBox.setVgrow(table, Priority.ALWAYS);
        header.sentence(Text.of("importing.people.sentence")).actions(List.of(ButtonRow.button(chooseFile())));
        page = new Page(header, new Form().row(row), busy, table);
        page.setBottom(foot);
        HBox.setHgrow(foot, Priority.ALWAYS);
        FileDrop.ofFiles(files -> files.stream().findFirst().ifPresent(this::read))
                .onAndInFields(page);
        show(Optional.empty());
    }

    /** The same as a command for the palette. */
    public static Command command(Runnable open) {
        return Command.of("importing.people", Text.of("importing.people"), open).withIcon("fth-user-plus");
    }

    private static String of(PastedPeople.Line line, java.util.function.Function<Officer, String> part) {
        return line.officer().map(part).orElse("");
    }

    private StatusLine becomes(PastedPeople.Line line) {
        if (line.doubt().isPresent()) {
            return new StatusLine(Status.NOT_POSSIBLE, line.doubt().get());
        }
        if (line.officer().isEmpty()) {
            return new StatusLine(Status.DONE, Text.of("importing.people.new-service"));
        }
        return new StatusLine(
                Status.DONE,
                line.newService() ? Text.of("importing.people.new-both") : Text.of("importing.people.new-officer"));
    }

    private Command chooseFile() {
        return Command.of(
                        "importing.people.file",
                        Text.of("importing.people.file"),
                        () -> Choose.file(page, Text.of("importing.people.file"))
                                .ifPresent(this::read))
                .withIcon("fth-folder");
    }

    private void read(String text) {
        if (text.isBlank()) {
            show(Optional.empty());
        } else {
            preview(() -> TableReader.pasted(text));
        }
    }

    /** Reads a CSV or XLSX file in place of what was pasted. */
    void read(Path file) {
        preview(() -> TableReader.lines(file));
    }

    private void preview(java.util.concurrent.Callable<List<Rows.Row>> source) {
        reading.run(() -> PastedPeople.read(
                        source.call(),
                        desk.setup().services().stream().map(ServiceArea::name).toList(),
                        desk.setup().officers()))
                .showing(busy)
                .orElse(DocumentException.class, wrong -> {
                    show(Optional.empty());
                    row.refuse(wrong.getMessage());
                })
                .then(read -> {
                    row.checkNow();
                    show(Optional.of(read));
                });
    }

    private void show(Optional<PastedPeople> read) {
        preview = read;
        List<PastedPeople.Line> lines = read.map(PastedPeople::lines).orElse(List.of());
        List<LedgerTable.Group<PastedPeople.Line>> groups = new ArrayList<>();
        groups.add(new LedgerTable.Group<>(
                Text.of("importing.people.doubtful"),
                lines.stream().filter(line -> line.doubt().isPresent()).toList()));
        groups.add(new LedgerTable.Group<>(
                Text.of("importing.people.sound"),
                lines.stream().filter(line -> line.doubt().isEmpty()).toList()));
        table.show(groups);
        table.setVisible(!lines.isEmpty());
        table.setManaged(!lines.isEmpty());
        ButtonRow buttons = new ButtonRow().primary(add());
        HBox.setHgrow(buttons, Priority.ALWAYS);
        foot.getChildren().setAll(buttons);
    }

    private Command add() {
        int many = preview.map(read -> read.sound().size()).orElse(0);
        return Command.of("importing.people.add", Text.of("importing.people.add", many), this::store)
                .withKeys("Shortcut+Enter")
                .unless(() -> many == 0 ? Optional.of(Text.of("importing.people.none")) : Optional.empty());
    }

    private void store() {
        PastedPeople read = preview.orElseThrow();
        List<String> services = read.newServices();
        List<Officer> officers = read.officers();
        work.run(() -> desk.setup().addPeople(services, officers)).showing(busy).then(added -> {
            desk.undo().say(Text.of("importing.people.done", officers.size(), services.size()), () -> takeBack(added));
            pasted.clear();
            desk.changed().run();
        });
    }

    private void takeBack(Setup.Added added) {
        work.run(() -> {
                    desk.setup().removePeople(added);
                    return added;
                })
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(gone -> {
                    desk.undo().tell(Text.of("importing.people.undone"));
                    desk.changed().run();
                });
    }

    @Override
    public String help() {
        return "paste-officers";
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(add(), chooseFile());
    }

    @Override
    public List<Node> panes() {
        return List.of(pasted, table, foot);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        return Subscription.EMPTY;
    }
}
