package redress.desk.allocation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.calendar.DueDate;
import redress.casework.CaseState;
import redress.casework.Deadline;
import redress.casework.WhoMay;
import redress.desk.kit.DateWords;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.desk.kit.Words;

/** Above the officers: who takes what is chosen, whom the procedure wants for it, and by when it must be answered. */
final class Question extends VBox {

    private final Label title = Words.section("");
    private final Label rule = Words.small("");
    private final FlowPane below = new FlowPane(rule);

    Question() {
        getStyleClass().addAll("panel", "allocation-question");
        below.getStyleClass().add("gap");
        for (Label label : List.of(title, rule)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        rule.maxWidthProperty().bind(widthProperty().multiply(0.9));
        getChildren().addAll(title, below);
    }

    /** The question as a sentence. */
    String words() {
        return title.getText();
    }

    void ask(List<CaseState> cases, Reading reading, boolean over) {
        CaseState first = cases.get(0);
        if (over) {
            String from = reading.holder(first).name();
            title.setText(
                    cases.size() == 1
                            ? Text.of("allocation.question.over", first.reference(), from)
                            : Text.of("allocation.question.several", cases.size(), from));
        } else {
            title.setText(first.stageRule()
                    .map(stage -> Text.of("allocation.question.stage", small(stage.label()), first.reference()))
                    .orElseGet(() -> Text.of("allocation.question", first.reference())));
        }
        String whom = WhoMay.of(first, reading.staff()).rule();
        rule.setText(whom.isEmpty() ? Text.of("allocation.anybody") : whom);
        below.getChildren().setAll(rule);
        if (cases.size() == 1) {
            first.responseDeadline()
                    .filter(Deadline::isOwed)
                    .ifPresent(due -> below.getChildren().addAll(due(due, first)));
        }
    }

    /** "stage 2": without what the procedure adds after a comma. */
    private static String small(String stage) {
        String first = stage.split(",", -1)[0];
        return first.substring(0, 1).toLowerCase(Locale.UK) + first.substring(1);
    }

    private static List<Node> due(Deadline due, CaseState state) {
        Label words = Words.small(Text.of("allocation.due", DateWords.sentence(due.due())));
        Optional<Hyperlink> why = due.working().map(working -> why(due, working, state));
        return why.<List<Node>>map(link -> List.of(words, link)).orElse(List.of(words));
    }

    private static Hyperlink why(Deadline due, DueDate working, CaseState state) {
        String rule = Text.of(
                "allocation.rule", state.procedure().title(), state.procedure().version(), due.clause());
        return DeadlineChip.whyLink(
                Text.of("allocation.why", due.label(), DateWords.sentence(due.due())),
                () -> new WhyPopover.Why(working.title(), working.explanation(), rule));
    }
}
