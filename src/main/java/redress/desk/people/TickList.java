package redress.desk.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import redress.desk.kit.Form;
import redress.desk.kit.Words;

/** Several of a list may hold at once: each with its own tick, under one heading. */
final class TickList {

    private final String heading;
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();

    /**
     * The list.
     *
     * @param choices words by id, in the order shown
     */
    TickList(String heading, Map<String, String> choices) {
        this.heading = heading;
        choices.forEach((id, words) -> {
            CheckBox tick = new CheckBox(words);
            tick.setWrapText(true);
            tick.setMinHeight(CheckBox.USE_PREF_SIZE);
            tick.setAccessibleText(heading + ": " + words);
            ticks.put(id, tick);
        });
    }

    void addTo(Form form) {
        if (ticks.isEmpty()) {
            return;
        }
        VBox box = new VBox(Words.strong(heading));
        box.getStyleClass().add("gap-small");
        box.getChildren().addAll(ticks.values());
        form.add(box);
    }

    void tick(List<String> ids) {
        ticks.forEach((id, box) -> box.setSelected(ids.contains(id)));
    }

    List<String> ticked() {
        return ticks.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
