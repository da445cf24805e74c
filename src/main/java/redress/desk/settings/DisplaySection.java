package redress.desk.settings;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Words;

/** How the window looks on this computer: colours, text size, motion. */
final class DisplaySection implements SettingsPane {

    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private final Theme theme;
    private final UndoBar undo;
    private final ToggleRow<Theme.Look> looks =
            new ToggleRow<>(Text.of("settings.display.look"), List.of(Theme.Look.values()), DisplaySection::name);
    private final ToggleRow<Integer> sizes =
            new ToggleRow<>(Text.of("settings.display.size"), SIZES, size -> Text.of("settings.display.percent", size));
    private final CheckBox still = new CheckBox(Text.of("settings.display.still"));
    private final VBox panel = new VBox();
    private boolean showing;

    DisplaySection(SettingsDesk desk) {
        theme = desk.theme();
        undo = desk.undo();
        panel.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        panel.getChildren()
                .addAll(
                        Words.section(Text.of("settings.display.look")),
                        looks,
                        Words.section(Text.of("settings.display.size")),
                        sizes,
                        still);
        theme.displayProperty().subscribe(this::show);
        looks.chosenProperty().subscribe(look -> look.ifPresent(wanted -> set(now().withLook(wanted))));
        sizes.chosenProperty().subscribe(size -> size.ifPresent(wanted -> set(now().withTextPercent(wanted))));
        still.setOnAction(e -> set(now().withLessMotion(still.isSelected())));
    }

    private Theme.Display now() {
        return theme.displayProperty().get();
    }

    private void set(Theme.Display wanted) {
        Theme.Display before = now();
        if (!showing && !wanted.equals(before)) {
            theme.displayProperty().set(wanted);
            undo.say(
                    Text.of("settings.display.changed"),
                    () -> theme.displayProperty().set(before));
        }
    }

    private void show(Theme.Display display) {
        showing = true;
        looks.choose(display.look());
        if (SIZES.contains(display.textPercent())) {
            sizes.choose(display.textPercent());
        }
        still.setSelected(display.lessMotion());
        showing = false;
    }

    private static String name(Theme.Look look) {
        return switch (look) {
            case LIGHT -> Text.of("settings.display.light");
            case DARK -> Text.of("settings.display.dark");
            case CONTRAST -> Text.of("settings.display.contrast");
        };
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public ObservableValue<String> sentence() {
        return new SimpleStringProperty(Text.of("settings.display.sentence"));
    }

    @Override
    public void read() {
        show(now());
    }
}
