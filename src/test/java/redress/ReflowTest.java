package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Theme;

/** Large text and small windows: columns give way, nothing is cut off at the right, nothing scrolls sideways. */
@ExtendWith(ApplicationExtension.class)
class ReflowTest {

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

    private record Window(int percent, int width, int height) {}

    @Test
    void theLastColumnOfTodayAndCasesIsAlwaysInSight(FxRobot robot) throws IOException {
        for (Window window : List.of(
                new Window(100, 1280, 800),
                new Window(150, 1280, 800),
                new Window(200, 1280, 800),
                new Window(100, 1280, 720),
                new Window(150, 1280, 720),
                new Window(200, 1280, 720),
                new Window(100, 1000, 720))) {
            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
            desk.show(new Theme.Display(Theme.Look.LIGHT, window.percent(), true), window.width(), window.height());
            theLastColumnIsInSight(window.width(), "Next step");
            assertThat(stepButtons())
                    .isNotEmpty()
                    .allSatisfy(button -> assertThat(bounds(button).getMaxX())
                            .as(window.toString())
                            .isLessThan(window.width()));

            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
            desk.settle();
            theLastColumnIsInSight(window.width(), "How it stands");
        }
    }

    private void theLastColumnIsInSight(int width, String title) {
        Bounds table = bounds(table());
        assertThat(table.getMaxX()).as("right edge of the table").isLessThan(width);
        List<Node> heads = desk.nodes().stream()
                .filter(node -> node.getStyleClass().contains("column-header"))
                .filter(node -> !node.getStyleClass().contains("filler")
                        && node.getLayoutBounds().getWidth() > 0)
                .toList();
        Node last = heads.get(heads.size() - 1);
        assertThat(((Label) last.lookup(".label")).getText()).isEqualTo(title);
        assertThat(bounds(last).getMaxX()).as("right edge of " + title).isLessThanOrEqualTo(table.getMaxX());
        assertThat(desk.nodes())
                .as("bars to scroll sideways")
                .noneMatch(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL);
    }

    @Test
    void whatAColumnSaidThatGaveWayStandsInTheRowStill() {
        desk.show(new Theme.Display(Theme.Look.LIGHT, 200, true), 1280, 800);

        assertThat(desk.nodes().stream().filter(TableCell.class::isInstance).map(Node::getAccessibleText))
                .contains(
                        "6 working days late, Fri 13\u00a0Nov, Noise from the car park works, Quay Street, SM-2026-0001 \u00b7 Mr Desmond Larkin"
                                + ", Acknowledgement, Not allocated, Environment");
    }

    @Test
    void aColumnThatGaveWaySortsStillByTheMenuOfTheTable(FxRobot robot) {
        desk.show(new Theme.Display(Theme.Look.LIGHT, 200, true), 1280, 800);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        desk.settle();
        MenuItem byReference = table().getContextMenu().getItems().get(0);
        assertThat(byReference.getText()).isEqualTo("Sort by \u201cReference\u201d");

        robot.interact(byReference::fire);
        robot.interact(byReference::fire);

        assertThat(rows().get(0)).contains("SM-2026-0006");
        robot.interact(() -> table().getContextMenu().getItems().get(6).fire());
        assertThat(rows().get(0)).contains("SM-2026-0001");
    }

    private List<String> rows() {
        return WholeDesk.onFx(() -> table().getItems().stream()
                .map(line -> ((LedgerTable.Line<?>) line).row().orElseThrow().toString())
                .toList());
    }

    private List<Button> stepButtons() {
        return desk.nodes().stream()
                .filter(node -> node.getStyleClass().contains("step-button"))
                .map(Button.class::cast)
                .toList();
    }

    private TableView<?> table() {
        return desk.nodes().stream()
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
