package redress.desk.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Policies;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.Procedure;

/** A new version of the procedure: from when it counts, what would change rule by rule, and the question. */
final class VersionPanel extends VBox {

    private final Button take;

    VersionPanel(Policies.Proposal proposal, Runnable adopt, Runnable leave) {
        getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        Procedure fresh = proposal.procedure();
        getChildren()
                .addAll(
                        Words.section(Text.of("settings.version.title", fresh.version())),
                        Words.body(Text.of("settings.version.checked", Dates.inWords(fresh.effectiveFrom()))));
        if (!proposal.caution().isEmpty()) {
            getChildren().add(Words.strong(proposal.caution()));
        }
        if (proposal.differences().isEmpty()) {
            getChildren().add(Words.body(Text.of("settings.version.same")));
        }
        proposal.differences().forEach(one -> getChildren().add(difference(one)));
        take = ButtonRow.button(Command.of(
                "settings.version.take",
                Text.of("settings.version.take", Dates.inWords(fresh.effectiveFrom())),
                adopt));
        take.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                take, ButtonRow.flat(Command.of("settings.version.leave", Text.of("settings.version.leave"), leave)));
        buttons.getStyleClass().add("settings-buttons");
        getChildren().add(buttons);
    }

    private static VBox difference(Policies.Difference one) {
        VBox lines = new VBox(Words.strong(one.heading()));
        lines.getStyleClass().add("gap-small");
        add(lines, one.gone(), Text.of("settings.version.gone"), "fth-minus-circle");
        add(lines, one.fresh(), Text.of("settings.version.fresh"), "fth-plus-circle");
        return lines;
    }

    private static void add(VBox lines, List<String> sentences, String heading, String icon) {
        if (!sentences.isEmpty()) {
            lines.getChildren().add(Words.small(heading));
        }
        sentences.forEach(sentence -> {
            var line = Words.body(sentence);
            line.setGraphic(new Icon(icon, "icon-muted"));
            lines.getChildren().add(line);
        });
    }

    void focusFirst() {
        take.requestFocus();
    }
}
