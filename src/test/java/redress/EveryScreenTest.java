package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.settings.SettingsScreen;

/** Every screen as a picky user sees it: nothing cut, pale or unnamed, and Tab reaches everything in reading order. */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {

    @TempDir
    static Path folder;

    private WholeDesk desk;

    @Start
    void start(Stage stage) throws IOException {
        desk = new WholeDesk(stage, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** How each screen is come to from any other. */
    private Map<String, Consumer<FxRobot>> ways() {
        Map<String, Consumer<FxRobot>> ways = new LinkedHashMap<>();
        desk.places().forEach(place -> ways.put(place.id(), robot -> desk.press(place.name())));
        for (SettingsScreen.Section section :
                List.of(SettingsScreen.Section.STAFF, SettingsScreen.Section.ACCOUNTS, SettingsScreen.Section.BACKUP)) {
            ways.put("settings-" + section, robot -> desk.show(section));
        }
        ways.put("keys", robot -> robot.type(KeyCode.F1));
        ways.put("new", robot -> desk.press("New case"));
        ways.put("case", robot -> {
            desk.press("Today");
            robot.interact(() -> desk.scene().lookup(".ledger").requestFocus());
            robot.type(KeyCode.SPACE);
        });
        for (String tab : List.of("case-points", "case-letters", "case-person")) {
            ways.put(
                    tab, robot -> robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL));
        }
        ways.put("case-form", robot -> desk.press("Give to an officer"));
        return ways;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "CONTRAST, 200"})
    void nothingIsCutPaleOrWithoutAName(Theme.Look look, int percent, FxRobot robot) throws IOException {
        see(look, percent, robot);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"LIGHT, 150", "LIGHT, 200", "DARK, 100", "DARK, 150", "DARK, 200", "CONTRAST, 100", "CONTRAST, 150"})
    void nothingIsCutPaleOrWithoutANameInAnyLookAndSize(Theme.Look look, int percent, FxRobot robot)
            throws IOException {
        see(look, percent, robot);
    }

    private void see(Theme.Look look, int percent, FxRobot robot) throws IOException {
        desk.show(look, percent);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Map.Entry<String, Consumer<FxRobot>> way : ways().entrySet()) {
            go(way.getValue(), robot, way.getKey(), faults);
            desk.picture(way.getKey() + "-" + look + "-" + percent);
            note(faults, way.getKey(), desk.scene());
        }
        assertThat(faults).isEmpty();
    }

    private void go(Consumer<FxRobot> way, FxRobot robot, String screen, Map<String, List<String>> faults) {
        try {
            way.accept(robot);
        } catch (AssertionError noWay) {
            faults.put("the way to " + screen, List.of(noWay.getMessage()));
        }
        desk.settle();
    }

    private static void note(Map<String, List<String>> faults, String screen, Scene scene) {
        List<String> found = WholeDesk.onFx(() -> new Eye(scene).faults());
        if (!found.isEmpty()) {
            faults.put(screen, found);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 200"})
    void theWorkingOfADateIsWhollyInSight(Theme.Look look, int percent, FxRobot robot) throws IOException {
        desk.show(look, percent);
        robot.type(KeyCode.SPACE);
        desk.settle();
        Node why = desk.nodes().stream()
                .filter(node -> node instanceof Hyperlink link && link.getText().equals("Why?"))
                .findFirst()
                .orElseThrow();
        robot.interact(why::requestFocus);
        robot.type(KeyCode.ENTER);
        desk.settle();
        PopupWindow popover = (PopupWindow) Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow();
        Files.createDirectories(Path.of("target", "screens"));
        WholeDesk.onFx(() -> {
            Snapshots.save(popover.getScene(), Path.of("target", "screens", "why-" + look + "-" + percent + ".png"));
            return true;
        });
        Map<String, List<String>> faults = new LinkedHashMap<>();
        note(faults, "why", popover.getScene());
        robot.type(KeyCode.ESCAPE);
        assertThat(faults).isEmpty();
        assertThat(popover.getWidth()).isLessThan(1280);
        assertThat(popover.getHeight()).isLessThan(800);
    }

    @Test
    void tabReachesEveryControlInReadingOrder(FxRobot robot) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        ways().forEach((screen, way) -> {
            go(way, robot, screen, faults);
            List<String> found = new TabWalk(desk.scene()).faults(robot);
            if (!found.isEmpty()) {
                faults.put(screen, found);
            }
        });
        assertThat(faults).isEmpty();
    }
}
