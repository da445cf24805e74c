package redress.desk.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Deed;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What is not possible now: each reason once, with what it stands in the way of. */
record Impossible(Map<Deed, String> refusals) {

    /** More deeds than these are told in the tooltip, to a screen reader and by Ctrl+K. */
    private static final int NAMED = 3;

    /** As many reasons as are always in sight. */
    private static final int IN_SIGHT = 3;

    /** A heading and its lines; none where all is possible. */
    List<Node> lines() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        refusals.forEach((deed, reason) ->
                reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(deed.label()));
        List<Node> lines = new ArrayList<>();
        reasons.forEach((reason, deeds) -> lines.add(line(deeds, reason)));
        if (lines.isEmpty()) {
            return lines;
        }
        Label heading = Words.small(Text.of("casefile.next.impossible"));
        heading.getStyleClass().add("text-strong");
        List<Node> shown = new ArrayList<>(lines.subList(0, Math.min(IN_SIGHT, lines.size())));
        shown.add(0, heading);
        if (lines.size() > IN_SIGHT) {
            List<Node> rest = lines.subList(IN_SIGHT, lines.size());
            shown.add(new DeedFold(Text.of("casefile.next.reasons"), rest.size(), rest));
        }
        return shown;
    }

    private static HBox line(List<String> deeds, String reason) {
        String all = String.join(", ", deeds);
        boolean many = deeds.size() > NAMED + 1;
        Label what = Words.strong(
                many
                        ? Text.of(
                                "casefile.next.impossible-many",
                                String.join(", ", deeds.subList(0, NAMED)),
                                deeds.size() - NAMED)
                        : all);
        what.getStyleClass().add("text-small");
        VBox words = new VBox(what, Words.small(reason));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Status.NOT_POSSIBLE.icon(), words);
        line.getStyleClass().addAll("gap", "not-possible");
        line.setFocusTraversable(true);
        line.setAccessibleText(Text.of("casefile.next.impossible-because", all, reason));
        if (many) {
            Tooltip.install(line, new Tooltip(all));
        }
        return line;
    }
}
