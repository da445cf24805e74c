package redress.desk.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Says beside each section how it is counted, and whether its figures still follow the cases. */
final class MethodPanel extends VBox {

    /** What can be done about figures. */
    record Ways(Runnable fix, Runnable compare, Runnable letGo) {}

    MethodPanel(Optional<LocalDate> fixed, Ways ways) {
        getStyleClass().addAll("panel", "gap-small", "report-method");
        getChildren()
                .addAll(
                        Words.section(Text.of("reports.method")),
                        Words.small(Text.of("reports.method.in-time")),
                        Words.small(Text.of("reports.method.upheld")),
                        Words.small(Text.of("reports.method.numbers")));
        FlowPane links = new FlowPane();
        links.getStyleClass().addAll("gap", "text-small");
        links.getChildren()
                .setAll(
                        fixed.isPresent()
                                ? List.of(
                                        Words.link(Text.of("reports.compare"), ways.compare()),
                                        Words.act("reports.let-go", Text.of("reports.let-go"), ways.letGo()))
                                : List.of(Words.act("reports.fix", Text.of("reports.fix"), ways.fix())));
        VBox state = new VBox(
                Words.small(fixed.map(day -> Text.of("reports.fixed", DateWords.sentence(day)))
                        .orElse(Text.of("reports.follows"))),
                links);
        state.getStyleClass().addAll("line-above", "gap-small");
        getChildren().add(state);
    }
}
