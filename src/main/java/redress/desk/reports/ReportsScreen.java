package redress.desk.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.desk.kit.Banner;
import redress.desk.kit.Beside;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.AccessiblePdf;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.reports.AnnualReport;
import redress.reports.AnnualReportFiles;
import redress.reports.ReportCell;
import redress.reports.ReportItem;
import redress.reports.ReportTable;
import redress.reports.ReportingYear;

/** The annual report: sections at the left, the chosen one at the right, and its files (PDF, web page, XLSX, CSV). */
public final class ReportsScreen extends Screen {

    private static final int YEARS = 6;

    private final ReportsDesk desk;
    private final Work work;
    private final PageHeader header = new PageHeader(Text.of("reports.title"));
    private final ChoiceField<ReportingYear> year;
    private final ListView<AnnualReport.Section> sections = new ListView<>();
    private final VBox section = new VBox();
    private final VBox behind = new VBox();
    private final BorderPane notice = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("reports.counting"));
    private final Page page;
    private final AnnualReportFiles files = new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped())));
    private Optional<AnnualReport> report = Optional.empty();

    public ReportsScreen(ReportsDesk desk, Work work) {
        super("reports", Text.of("reports.title"));
        this.desk = desk;
        this.work = work;
        ReportingYear now = ReportingYear.of(desk.today().get());
        List<ReportingYear> years = IntStream.range(0, YEARS)
                .mapToObj(back -> new ReportingYear(now.firstYear() - back))
                .toList();
        year = new ChoiceField<>(years, ReportingYear::toString);
        year.choose(now);
        year.setAccessibleText(Text.of("reports.year"));
        year.valueProperty().subscribe(() -> readAnew());
        buildSections();
        HBox tools = new HBox(year, ButtonRow.button(print()), ButtonRow.button(files()));
        tools.getStyleClass().add("gap");
        header.right(tools);
        sections.setMinWidth(Region.USE_PREF_SIZE);
        section.getStyleClass().add("gap-panel");
        behind.getStyleClass().add("gap-small");
        Beside halves = new Beside(sections, section, section);
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new Page(header, notice, busy, halves);
    }

    private void buildSections() {
        sections.getStyleClass().addAll("width-medium", "report-sections");
        Focus.escapeLeaves(sections);
        sections.setAccessibleText(Text.of("reports.sections"));
        sections.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(AnnualReport.Section item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.title() + (item.needsWords() ? " ✎" : ""));
            }
        });
        sections.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, from, to) -> Optional.ofNullable(to).ifPresent(this::show));
    }

    private void readAnew() {
        ReportingYear asked =
                year.chosen().orElseGet(() -> ReportingYear.of(desk.today().get()));
        work.run(() -> desk.reports().of(asked, false)).showing(busy).then(this::show);
    }

    private void show(AnnualReport made) {
        report = Optional.of(made);
        header.title(Text.of("reports.heading", made.year()));
        header.sentence(
                made.reconciliation().differences().isEmpty()
                        ? Text.of("reports.ties")
                        : Text.of(
                                "reports.differs",
                                made.reconciliation().differences().size()));
        int before = Math.max(0, sections.getSelectionModel().getSelectedIndex());
        sections.getItems().setAll(made.sections());
        sections.getSelectionModel().select(Math.min(before, made.sections().size() - 1));
    }

    private void show(AnnualReport.Section chosen) {
        section.getChildren().setAll(Words.section(chosen.title()));
        behind.getChildren().clear();
        for (ReportItem item : chosen.items()) {
            if (item instanceof ReportItem.Sentences sentences) {
                section.getChildren().add(Words.body(sentences.text()));
            } else if (item instanceof ReportItem.Points points) {
                points.points().forEach(p -> section.getChildren().add(Words.body("•  " + p.text())));
            } else if (item instanceof ReportTable table) {
                section.getChildren().add(new ReportTableGrid(table, this::casesBehind));
            }
        }
        section.getChildren().add(behind);
    }

    private void casesBehind(String label, ReportCell cell) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gap");
        cell.references()
                .forEach(reference -> links.getChildren()
                        .add(Words.link(reference, () -> desk.openCase().accept(reference))));
        behind.getChildren().setAll(Words.strong(Text.of("reports.behind", label, cell.shown())), links);
        Optional.of(links.getChildren())
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> all.get(0).requestFocus());
    }

    private Command files() {
        return Command.of("reports.files", Text.of("reports.files"), this::chooseFolder)
                .withKeys("Shortcut+E")
                .withIcon("fth-file-text");
    }

    /** Prints the report as it is shown, which its cover says is for use inside the council. */
    private Command print() {
        return Command.of(
                        "reports.print",
                        Text.of("reports.print"),
                        () -> report.ifPresent(now -> desk.printing()
                                .askForPages(
                                        year, "report", Text.of("reports.heading", now.year()), () -> files.pdf(now))))
                .withKeys("Shortcut+P")
                .withIcon("fth-printer")
                .unless(() -> report.isPresent() ? Optional.empty() : Optional.of(Text.of("reports.counting")));
    }

    private void chooseFolder() {
        report.ifPresent(now ->
                desk.folder().apply(page, Text.of("reports.folder")).ifPresent(folder -> write(folder, now.year())));
    }

    private void write(Path folder, ReportingYear asked) {
        work.run(() -> {
                    AnnualReport published = desk.reports().of(asked, true);
                    return files.write(folder, published);
                })
                .showing(busy)
                .orElse(DocumentException.class, e -> notice.setTop(new Banner(Status.LATE, e.getMessage(), "")))
                .then(files ->
                        notice.setTop(new StatusLine(Status.DONE, Text.of("reports.written", files.size(), folder))));
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(print(), files(), Command.again(this::readAnew));
    }

    @Override
    public List<Node> panes() {
        return List.of(sections, section, year);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }

    @Override
    protected Subscription onShow() {
        notice.setTop(null);
        readAnew();
        return Subscription.EMPTY;
    }
}
