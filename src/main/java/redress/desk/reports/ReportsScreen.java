package redress.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.casework.Setup;
import redress.codes.Code;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.Narrow;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.reports.AnnualReport;
import redress.reports.ReportingPeriod;

/**
 * The report on a year, a quarter or a month: its sections at the left, the chosen one at the right, each number with its
 * cases; the council's own words; figures fixed once it is published; and its files.
 */
public final class ReportsScreen extends Screen {

    /** All that is shown, read in one go. */
    private record Shown(AnnualReport report, Map<String, String> words, Optional<LocalDate> fixed, List<Code> codes) {}

    private final ReportsDesk desk;
    private final Work work;
    private final PageHeader header = new PageHeader(Text.of("reports.title"));
    private final ChoiceField<ReportingPeriod> period;
    private final SectionList sections = new SectionList();
    private final VBox right = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("reports.counting"));
    private final ReportFiles files;
    private final Button pdf;
    private final Page page;
    private Optional<Shown> shown = Optional.empty();
    private final CodePlaces codes;
    private final LetterPlaces letters;
    private Optional<SectionView> section = Optional.empty();
    private Optional<Writing> writing = Optional.empty();

    public ReportsScreen(ReportsDesk desk, Work work) {
        super("reports", Text.of("reports.title"));
        this.desk = desk;
        this.work = work;
        files = new ReportFiles(desk, work, busy);
        CodePlaces.Surroundings around = new Surroundings();
        codes = new CodePlaces(desk, around);
        letters = new LetterPlaces(desk, around);
        List<ReportingPeriod> periods = Periods.until(desk.today().get());
        period = new ChoiceField<>(periods, ReportingPeriod::toString);
        period.choose(periods.get(0));
        period.setAccessibleText(Text.of("reports.period"));
        period.getStyleClass().add("width-medium");
        period.valueProperty().subscribe(() -> readAnew());
        pdf = ButtonRow.button(makePdf());
        pdf.getStyleClass().add("accent");
        GridPane tools = new GridPane();
        tools.getStyleClass().addAll("gap", "report-tools");
        tools.getChildren().setAll(period, ButtonRow.button(export()), pdf);
        // side by side where there is room, else one below the other
        Narrow.follow(tools, narrow -> place(tools, narrow));
        header.right(tools);
        sections.getSelectionModel().selectedItemProperty().subscribe(() -> showChosen());
        Label legend = Words.small(Text.of("reports.sections.legend"));
        legend.setGraphic(new Icon("fth-edit-3", "icon-due"));
        VBox left = new VBox(sections, legend);
        left.getStyleClass().add("gap");
        VBox.setVgrow(sections, Priority.ALWAYS);
        right.getStyleClass().add("gap-panel");
        Beside halves = new Beside(left, right, right);
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new Page(header, files.notice(), busy, halves);
        page.getStylesheets()
                .add(ReportsScreen.class
                        .getResource("/redress/desk/reports.css")
                        .toExternalForm());
    }

    private static void place(GridPane tools, boolean narrow) {
        for (int i = 0; i < tools.getChildren().size(); i++) {
            GridPane.setConstraints(tools.getChildren().get(i), narrow ? 0 : i, narrow ? i : 0);
        }
    }

    private ReportingPeriod asked() {
        return period.chosen().orElseGet(() -> ReportingPeriod.of(desk.today().get()));
    }

    private void readAnew() {
        ReportingPeriod asked = asked();
        work.run(() -> new Shown(
                        desk.reports().of(asked, false),
                        desk.reports().words(asked),
                        desk.reports().fixedOn(asked),
                        desk.reports().codes(asked)))
                .showing(busy)
                .then(this::show);
    }

    private void show(Shown now) {
        if (shown.filter(now::equals).isPresent()) {
            return; // come back to: the cell that was left keeps the keyboard
        }
        AnnualReport made = now.report();
        shown = Optional.of(now);
        header.title(Text.of("reports.heading", made.year()));
        int differing = made.reconciliation().differences().size();
        header.sentence(differing == 0 ? Text.of("reports.ties") : Text.of("reports.differs", differing));
        int before = Math.max(0, sections.getSelectionModel().getSelectedIndex());
        sections.getItems().setAll(made.sections());
        sections.getSelectionModel().select(Math.min(before, made.sections().size() - 1));
        showChosen();
        codes.goOn(made);
    }

    private void showChosen() {
        stopWriting();
        Optional.ofNullable(sections.getSelectionModel().getSelectedItem())
                .ifPresent(chosen -> shown.ifPresent(now -> {
                    SectionView view = codes.view(now.report(), chosen).orElseGet(() -> pane(now, chosen));
                    section = Optional.of(view);
                    right.getChildren().setAll(view.node());
                }));
    }

    private SectionView pane(Shown now, AnnualReport.Section chosen) {
        MethodPanel.Ways figures = new MethodPanel.Ways(this::fix, this::compare, this::letGo);
        List<Hyperlink> more = chosen.id().equals(AnnualReport.OMBUDSMEN)
                ? letters.links(now.report().year(), now.codes())
                : List.of();
        return new SectionPane(
                chosen,
                now.words().containsKey(chosen.id()),
                now.fixed(),
                new SectionPane.Ways(desk.openCase(), () -> write(chosen), more, figures));
    }

    private void write(AnnualReport.Section chosen) {
        Shown now = shown.orElseThrow();
        SectionWords place = new SectionWords(
                "report-" + now.report().year().first() + "-"
                        + now.report().year().months() + "-" + chosen.id(),
                now.words().getOrDefault(chosen.id(), ""),
                desk.drafts(),
                words -> keep(now.report().year(), chosen, words),
                this::escape);
        open(place);
    }

    private void open(Writing place) {
        stopWriting();
        writing = Optional.of(place);
        pdf.getStyleClass().remove("accent"); // one filled button at a time
        right.getChildren().add(0, place.box());
        place.focus();
    }

    /** What the forms over a section need of the screen. */
    private final class Surroundings implements CodePlaces.Surroundings {

        @Override
        public void open(Writing form) {
            ReportsScreen.this.open(form);
        }

        @Override
        public void leave() {
            escape();
        }

        @Override
        public void act(String done, Runnable doing, Runnable undoing) {
            change(doing, () -> desk.undo().say(done, () -> change(undoing, () -> {})));
        }

        @Override
        public <T> void read(Supplier<T> what, Consumer<T> then) {
            work.run(what::get).showing(busy).then(then);
        }

        private void change(Runnable doing, Runnable said) {
            work.run(() -> {
                        doing.run();
                        return doing;
                    })
                    .showing(busy)
                    .then(ran -> {
                        stopWriting();
                        readAnew();
                        said.run();
                    });
        }

        @Override
        public void pdf(Code code) {
            files.assessment(page, asked(), code);
        }
    }

    private void keep(ReportingPeriod of, AnnualReport.Section chosen, String words) {
        String before =
                shown.map(now -> now.words().getOrDefault(chosen.id(), "")).orElse("");
        work.run(() -> {
                    desk.reports().say(of, chosen.id(), words, Setup.SIGNED_IN);
                    return of;
                })
                .showing(busy)
                .then(done -> {
                    stopWriting();
                    readAnew();
                    sections.requestFocus();
                    desk.undo().say(Text.of("reports.words.kept", chosen.title()), () -> keep(of, chosen, before));
                });
    }

    private void stopWriting() {
        writing.ifPresent(place -> {
            place.close();
            right.getChildren().remove(place.box());
            pdf.getStyleClass().add("accent");
        });
        writing = Optional.empty();
    }

    private void fix() {
        ReportingPeriod of = asked();
        figures(() -> desk.reports().fix(of, Setup.SIGNED_IN), () -> {
            String day = DateWords.sentence(desk.today().get());
            desk.undo().say(Text.of("reports.fixed.done", of, day), this::letGo);
        });
    }

    private void letGo() {
        ReportingPeriod of = asked();
        figures(
                () -> desk.reports().letGo(of, Setup.SIGNED_IN),
                () -> desk.undo().tell(Text.of("reports.let-go.done", of)));
    }

    private void figures(Runnable change, Runnable said) {
        work.run(() -> {
                    change.run();
                    return change;
                })
                .showing(busy)
                .then(done -> {
                    readAnew();
                    sections.requestFocus();
                    said.run();
                });
    }

    private void compare() {
        ReportingPeriod of = asked();
        work.run(() -> desk.reports().changedSince(of))
                .showing(busy)
                .then(changes -> section.ifPresent(pane -> pane.changes(changes)));
    }

    private Command makePdf() {
        return Command.of("reports.pdf", Text.of("reports.pdf"), () -> files.pdf(page, asked()))
                .withKeys("Shortcut+Enter")
                .withIcon("fth-file-text");
    }

    private Command export() {
        return Command.of("reports.files", Text.of("reports.files"), () -> files.all(page, asked()))
                .withKeys("Shortcut+E")
                .withIcon("fth-download");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(writing.map(Writing::save).orElseGet(this::makePdf));
        all.add(export());
        all.add(Command.of("reports.print", Text.of("reports.print"), () -> files.print(pdf, asked()))
                .withKeys("Shortcut+P")
                .withIcon("fth-printer"));
        Optional.ofNullable(sections.getSelectionModel().getSelectedItem())
                .ifPresent(chosen -> all.add(Command.of(
                                "reports.words", Text.of("reports.words.section", chosen.title()), () -> write(chosen))
                        .withKeys("F2")));
        all.add(Command.again(this::readAnew));
        return all;
    }

    @Override
    public List<Node> panes() {
        return List.of(sections, right, header);
    }

    @Override
    public boolean escape() {
        if (writing.isPresent()) {
            stopWriting();
            section.ifPresent(SectionView::focusWrite);
            return true;
        }
        return busy.cancel() || section.filter(SectionView::escape).isPresent();
    }

    @Override
    protected Subscription onShow() {
        files.notice().setTop(null);
        readAnew();
        return this::stopWriting;
    }
}
