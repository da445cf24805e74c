package redress.desk.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Words;
import redress.reports.AnnualReport;
import redress.reports.AnnualReports;
import redress.reports.ReportItem;
import redress.reports.SelfAssessment;
import redress.reports.SelfAssessment.Row;

/** A self-assessment: each paragraph of the Code with what the year says to it, what is proposed and what is decided. */
final class AssessmentPane extends VBox implements SectionView {

    /** Percent of the width for paragraph, what the year says, and the decision. */
    private static final List<Double> WIDTHS = List.of(34.0, 44.0, 22.0);

    /**
     * What can be asked of it.
     *
     * @param openCase shows the case with this reference
     * @param decide opens the form of a paragraph
     * @param links what else can be done with the whole
     */
    record Ways(Consumer<String> openCase, Consumer<Row> decide, List<Hyperlink> links) {
        Ways {
            links = List.copyOf(links);
        }
    }

    /** Which paragraphs are shown. */
    enum Which {
        ALL,
        UNDECIDED,
        NOT_FOLLOWED
    }

    private final SelfAssessment assessment;
    private final Ways ways;
    private final Behind behind = new Behind(this);
    private final Map<String, Hyperlink> deciding = new LinkedHashMap<>();
    private final List<Node> groups = new ArrayList<>();
    private Optional<String> last = Optional.empty();

    AssessmentPane(AnnualReport.Section section, SelfAssessment assessment, Ways ways) {
        this.assessment = assessment;
        this.ways = ways;
        getStyleClass().add("gap-panel");
        VBox head = new VBox(Words.section(section.title()));
        head.getStyleClass().addAll("panel", "gap-small");
        for (ReportItem item : section.items()) {
            if (item instanceof ReportItem.Sentences sentences) {
                head.getChildren().add(Words.body(sentences.text()));
            }
        }
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gap-wide");
        links.getChildren().setAll(ways.links());
        ToggleRow<Which> which = new ToggleRow<>(Text.of("codes.which"), List.of(Which.values()), this::named);
        which.choose(Which.ALL);
        which.chosenProperty().subscribe(chosen -> fill(chosen.orElse(Which.ALL)));
        head.getChildren().addAll(links, which);
        getChildren().add(0, head);
    }

    private String named(Which which) {
        return switch (which) {
            case ALL -> Text.of("codes.which.all", assessment.rows().size());
            case UNDECIDED -> Text.of("codes.which.undecided", assessment.undecided());
            case NOT_FOLLOWED -> Text.of("codes.which.no", assessment.count(Optional.of(false)));
        };
    }

    private static boolean isShown(Row row, Which which) {
        return switch (which) {
            case ALL -> true;
            case UNDECIDED -> !row.isDecided();
            case NOT_FOLLOWED -> row.complies().filter(yes -> !yes).isPresent();
        };
    }

    private void fill(Which which) {
        getChildren().remove(behind);
        getChildren().removeAll(groups);
        groups.clear();
        deciding.clear();
        Map<String, List<Row>> places = new LinkedHashMap<>();
        assessment.rows().stream()
                .filter(row -> isShown(row, which))
                .forEach(row -> places.computeIfAbsent(row.paragraph().place(), place -> new ArrayList<>())
                        .add(row));
        places.forEach((place, rows) -> groups.add(group(place, rows)));
        if (groups.isEmpty()) {
            groups.add(Words.muted(Text.of("codes.which.none")));
        }
        getChildren().addAll(groups);
    }

    private VBox group(String place, List<Row> rows) {
        LinedGrid grid = new LinedGrid(HPos.LEFT)
                .head(List.of(Text.of("codes.paragraph"), Text.of("codes.year-says"), Text.of("codes.comply")));
        for (int i = 0; i < WIDTHS.size(); i++) {
            grid.getColumnConstraints().get(i).setPercentWidth(WIDTHS.get(i));
        }
        VBox group = new VBox(Words.strong(place), grid);
        group.getStyleClass().addAll("panel", "gap-small");
        rows.forEach(row -> grid.row(List.of(duty(row), said(row, group), decision(row))));
        return group;
    }

    private static Label duty(Row row) {
        Label duty = Words.body(
                Text.of("codes.duty", row.paragraph().number(), row.paragraph().duty()));
        GridPane.setValignment(duty, VPos.TOP);
        return duty;
    }

    /** The figure with its cases, then what the procedure says. */
    private VBox said(Row row, VBox group) {
        VBox said = new VBox();
        row.measure().ifPresent(measure -> {
            String number = row.paragraph().number();
            said.getChildren().add(Words.body(Text.of("codes.measured", measure.said())));
            FlowPane numbers = new FlowPane();
            numbers.getStyleClass().add("gap");
            numbers.getChildren().add(cases(group, number, measure.said(), row.number(), measure.references()));
            if (!measure.missing().isEmpty()) {
                String not = Text.of("codes.missing", measure.left());
                numbers.getChildren().add(cases(group, number, measure.said(), not, measure.missing()));
            }
            said.getChildren().add(numbers);
        });
        if (!row.set().isEmpty()) {
            said.getChildren().add(Words.small(row.set()));
        }
        if (said.getChildren().isEmpty()) {
            said.getChildren().add(Words.muted(Text.of("codes.nothing-says")));
        }
        return said;
    }

    private Node cases(VBox group, String number, String said, String shown, List<String> references) {
        return references.isEmpty()
                ? Words.strong(shown)
                : Words.act(
                        "reports.cases",
                        shown,
                        Text.of("codes.number", number, said, shown),
                        () -> behind.cases(
                                group, Text.of("codes.behind", number, said), shown, references, ways.openCase()));
    }

    private VBox decision(Row row) {
        Status status =
                row.complies().map(yes -> yes ? Status.DONE : Status.LATE).orElse(Status.DUE_TODAY);
        Label chip = new Label(decided(row), status.icon());
        chip.getStyleClass().add(status.styleClass());
        Hyperlink decide = Words.act(
                "codes.decide",
                row.isDecided() ? Text.of("codes.change") : Text.of("codes.decide"),
                row.isDecided()
                        ? Text.of("codes.change.of", row.paragraph().number())
                        : Text.of("codes.decide.of", row.paragraph().number()),
                () -> {
                    last = Optional.of(row.paragraph().id());
                    ways.decide().accept(row);
                });
        deciding.put(row.paragraph().id(), decide);
        VBox all = new VBox(chip);
        if (!row.answer().explanation().isBlank()) {
            all.getChildren().add(Words.small(row.answer().explanation()));
        }
        all.getChildren().add(decide);
        return all;
    }

    /** "Yes", "Proposed: no" or that it is for the co-ordinator. */
    static String decided(Row row) {
        return row.isDecided()
                ? row.complies().orElseThrow() ? Text.of("codes.yes") : Text.of("codes.no")
                : proposed(row);
    }

    static String proposed(Row row) {
        return row.proposed()
                .map(yes -> yes ? Text.of("codes.proposed.yes") : Text.of("codes.proposed.no"))
                .orElse(Text.of("codes.proposed.none"));
    }

    @Override
    public Parent node() {
        return this;
    }

    /** Nothing of an assessment is compared: what was decided stays. */
    @Override
    public void changes(List<AnnualReports.Changed> changes) {
        behind.show(1, Words.strong(Text.of("codes.compared")));
    }

    @Override
    public boolean escape() {
        return behind.escape();
    }

    @Override
    public void focusWrite() {
        last.map(deciding::get).or(() -> deciding.values().stream().findFirst()).ifPresent(Node::requestFocus);
    }
}
