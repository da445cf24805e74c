package redress.desk.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.CaseState;
import redress.casework.Export;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Running;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.letters.CaseBundle;

/** All papers of a case as one PDF, for an ombudsman or for whoever looks into it next: who gets it, and what goes in. */
public final class BundleScreen extends Screen {

    /** Who reads it. */
    private enum Reader {
        OUTSIDE,
        INSIDE
    }

    private record Row(CaseBundle.Item item, CheckBox tick) {}

    private final Work work;
    private final CaseDesk desk;
    private final CaseState state;
    private final BiFunction<Node, String, Optional<Path>> place;
    private final List<Row> rows = new ArrayList<>();
    private final ToggleRow<Reader> reader =
            new ToggleRow<>(Text.of("bundle.reader"), List.of(Reader.values()), BundleScreen::words);
    private final VBox list = new VBox();
    private final BusyLine reading = new BusyLine(Text.of("bundle.reading"));
    private final BusyLine making = new BusyLine(Text.of("bundle.making"));
    private final PageHeader header;
    private final Page page;
    private Optional<Running> job = Optional.empty();

    /**
     * The papers of a case, not yet read.
     *
     * @param place asks where the PDF of this name shall be saved; empty where the user thinks better of it
     */
    public BundleScreen(Work work, CaseDesk desk, CaseState state, BiFunction<Node, String, Optional<Path>> place) {
        super("cases", Text.of("bundle.title", state.reference()));
        this.work = work;
        this.desk = desk;
        this.state = state;
        this.place = place;
        list.getStyleClass().addAll("panel", "gap-small");
        VBox who = new VBox(Words.strong(Text.of("bundle.reader")), reader);
        who.getStyleClass().add("gap-small");
        header = new PageHeader(Text.of("bundle.title", state.reference())).sentence(Text.of("bundle.sentence"));
        page = new Page(header, who, reading, list);
        page.getStylesheets()
                .add(BundleScreen.class
                        .getResource("/redress/desk/casefile.css")
                        .toExternalForm());
        page.foot(new ButtonRow().primary(make()).right(making));
        reader.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::propose));
    }

    private static String words(Reader reader) {
        return switch (reader) {
            case OUTSIDE -> Text.of("bundle.reader.outside");
            case INSIDE -> Text.of("bundle.reader.inside");
        };
    }

    /** The command that opens it for the case in front. */
    static Command command(Work work, CaseDesk desk, Supplier<Optional<CaseState>> front) {
        return Command.of(
                        "case.bundle",
                        Text.of("bundle.command"),
                        () -> front.get()
                                .ifPresent(state -> desk.navigator()
                                        .open(new BundleScreen(
                                                work,
                                                desk,
                                                state,
                                                (owner, name) -> Choose.newFile(owner, Text.of("bundle.make"), name)))))
                .withIcon("fth-book");
    }

    private Command make() {
        return Command.of("bundle.make", Text.of("bundle.make"), this::save)
                .withKeys("Shortcut+Enter")
                .withIcon("fth-book");
    }

    @Override
    public String help() {
        return "bundle";
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Node> panes() {
        return List.of(page);
    }

    @Override
    public List<Command> commands() {
        return List.of(make());
    }

    @Override
    public boolean escape() {
        return making.cancel();
    }

    @Override
    protected Subscription onShow() {
        if (rows.isEmpty()) {
            work.run(() -> desk.letters().bundles().of(state)).showing(reading).then(this::list);
        }
        return Subscription.EMPTY;
    }

    private void list(List<CaseBundle.Item> items) {
        for (CaseBundle.Item item : items) {
            CheckBox tick = new CheckBox(item.title());
            tick.setAccessibleText(Text.of("bundle.paper", item.title(), DateWords.sentence(item.day())));
            tick.setMinHeight(CheckBox.USE_PREF_SIZE);
            HBox line = new HBox(Words.muted(DateWords.sentence(item.day())), tick);
            line.getChildren().get(0).getStyleClass().add("bundle-day");
            if (item.isInternal()) {
                line.getChildren().add(Words.small(Text.of("bundle.internal")));
            }
            line.setAlignment(Pos.BASELINE_LEFT);
            line.getStyleClass().add("gap");
            rows.add(new Row(item, tick));
            list.getChildren().add(line);
        }
        if (items.isEmpty()) {
            list.getChildren().add(new EmptyState(Text.of("bundle.none")));
        }
        reader.chosenProperty().get().ifPresent(this::propose);
    }

    private void propose(Reader who) {
        rows.forEach(row ->
                row.tick().setSelected(who == Reader.INSIDE || !row.item().isInternal()));
    }

    private void save() {
        List<CaseBundle.Item> chosen = rows.stream()
                .filter(row -> row.tick().isSelected())
                .map(Row::item)
                .toList();
        if (reader.chosenProperty().get().isEmpty()) {
            desk.undo().note(Text.of("bundle.whom"));
        } else if (chosen.isEmpty()) {
            desk.undo().note(Text.of("bundle.nothing"));
        } else if (job.filter(running -> !running.overProperty().get()).isEmpty()) {
            place.apply(page, Text.of("bundle.file", state.reference())).ifPresent(file -> save(chosen, file));
        }
    }

    private void save(List<CaseBundle.Item> chosen, Path file) {
        job = Optional.of(work.runLong(running -> {
                    desk.cases().traces().leaves(Export.ofCase(state.caseId()));
                    return desk.letters().bundles().make(state, chosen, file, read -> {
                        running.report(Text.of("bundle.far", read, chosen.size()));
                        return !running.stopped();
                    });
                })
                .orElse(StorageFailure.class, failed -> desk.undo().note(failed.getMessage()))
                .showing(making)
                .ifCancelled(() -> desk.undo().note(Text.of("bundle.cancelled")))
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(DocumentException.class, failed -> desk.undo().note(failed.getMessage()))
                .then(made -> made.ifPresent(this::made)));
    }

    private void made(CaseBundle.Made made) {
        String done =
                Text.of("bundle.done", made.papers(), made.pages(), made.pdf().getFileName());
        header.sentence(made.zip()
                .map(zip -> Text.of("bundle.zip", done, zip.getFileName()))
                .orElse(done));
        desk.undo().tell(done);
    }
}
