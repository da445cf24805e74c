package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The way to a case and from it to the next, in the whole program, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class CasePathTest {

    @TempDir
    Path folder;

    private Stage stage;
    private WholeDesk desk;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void setUp() throws IOException {
        desk = new WholeDesk(stage, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePathNamesTheListTheCaseWasOpenedFromAndGoesBackToIt(FxRobot robot) {
        keys(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        keys(robot, KeyCode.F6);
        keys(robot, KeyCode.SPACE);
        assertThat(wayBack()).contains("Cases");
        String first = reference();

        keys(robot, KeyCode.CONTROL, KeyCode.COMMA);
        find(robot, first.equals("SM-2026-0002") ? "SM-2026-0003" : "SM-2026-0002");
        assertThat(wayBack()).as("neither the case before nor Settings").contains("Cases");
        desk.press("Back to Cases");
        assertThat(title()).isEqualTo("Cases");

        keys(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(robot, KeyCode.SPACE);
        assertThat(wayBack()).contains("Today");
    }

    @Test
    void altDownTurnsToTheNextCaseOfTheListAndAltUpBack(FxRobot robot) {
        keys(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        keys(robot, KeyCode.F6);
        keys(robot, KeyCode.SPACE);
        String first = reference();

        keys(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(reference()).isNotEqualTo(first);
        assertThat(wayBack()).contains("Cases");
        keys(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(reference()).isEqualTo(first);
        keys(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(reference()).as("there is none before the first").isEqualTo(first);

        keys(robot, KeyCode.ESCAPE);
        assertThat(title()).as("cases turned over are not come back to").isEqualTo("Cases");
    }

    private void find(FxRobot robot, String reference) {
        keys(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write(reference, 0);
        desk.settle();
        keys(robot, KeyCode.DOWN);
        keys(robot, KeyCode.ENTER);
    }

    private void keys(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        desk.settle();
    }

    private Optional<String> wayBack() {
        return desk.nodes().stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(link -> String.valueOf(link.getAccessibleText()).startsWith("Back to "))
                .map(Labeled::getText)
                .findFirst();
    }

    private String reference() {
        return words().stream()
                .filter(text -> text.matches("SM-2026-\\d{4}"))
                .findFirst()
                .orElse("");
    }

    private String title() {
        return desk.nodes().stream()
                .filter(node -> node.getStyleClass().contains("text-page"))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    private List<String> words() {
        return desk.nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList();
    }
}
