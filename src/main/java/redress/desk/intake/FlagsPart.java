package redress.desk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import redress.casework.Alarm;
import redress.desk.kit.AlarmWords;
import redress.desk.kit.Form;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.CaseKind;

/** What applies to the case besides: a box to tick each. */
final class FlagsPart implements IntakePart {

    private static final int COLUMNS = 2;

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox box = new VBox(Words.strong(Text.of("intake.flags")));

    FlagsPart(Runnable changed) {
        boxes.put("discrimination", new CheckBox(Text.of("intake.flag.discrimination")));
        boxes.put("names-officer", new CheckBox(Text.of("intake.flag.officer")));
        boxes.put("contractor", new CheckBox(Text.of("intake.flag.contractor")));
        boxes.put("central-team", new CheckBox(Text.of("intake.flag.central")));
        boxes.put("data-protection", new CheckBox(Text.of("intake.flag.data-protection")));
        boxes.put("reported-before", new CheckBox(Text.of("intake.flag.before")));
        box.getChildren().add(grid(List.copyOf(boxes.values())));
        List<CheckBox> alarms = new ArrayList<>();
        for (Alarm alarm : Alarm.values()) {
            CheckBox one = new CheckBox(alarm.label());
            one.setGraphic(new Icon(AlarmWords.icon(alarm)));
            one.setAccessibleHelp(Text.of("triage.alarms.hint"));
            boxes.put(alarm.id(), one);
            alarms.add(one);
        }
        box.getChildren()
                .addAll(
                        Words.strong(Text.of("triage.alarms")),
                        grid(alarms),
                        Words.small(Text.of("triage.alarms.hint")));
        box.getStyleClass().add("gap-small");
        boxes.values().forEach(one -> one.selectedProperty().subscribe(changed));
    }

    /** In columns of one width, as many as have room. */
    private static TilePane grid(List<CheckBox> ticks) {
        TilePane pane = new TilePane();
        pane.getStyleClass().add("tick-grid");
        pane.setTileAlignment(Pos.CENTER_LEFT);
        pane.setPrefColumns(COLUMNS);
        pane.getChildren().addAll(ticks);
        return pane;
    }

    /** Calls when the box of this flag is ticked or cleared. */
    void whenTicked(String id, Runnable changed) {
        boxes.get(id).selectedProperty().subscribe(changed);
    }

    @Override
    public void addTo(Form form) {
        form.add(box);
    }

    @Override
    public void showFor(CaseKind kind) {
        box.setVisible(kind != CaseKind.COMPLIMENT);
        box.setManaged(box.isVisible());
    }

    @Override
    public Set<String> flags() {
        Set<String> chosen = new LinkedHashSet<>();
        boxes.forEach((id, one) -> {
            if (box.isVisible() && one.isSelected()) {
                chosen.add(id);
            }
        });
        return chosen;
    }

    @Override
    public void save(Map<String, String> draft) {
        boxes.forEach((id, one) -> draft.put("flag." + id, Boolean.toString(one.isSelected())));
    }

    @Override
    public void restore(Map<String, String> draft) {
        boxes.forEach((id, one) -> one.setSelected(Boolean.parseBoolean(draft.get("flag." + id))));
    }
}
