package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;
import redress.desk.setup.SetupDesk;
import redress.desk.setup.SetupPane;

/** The five questions as a picky user sees them; what was answered survives closing half way. */
@ExtendWith(ApplicationExtension.class)
class SetupLookTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Theme theme = new Theme(Theme.Display.standard());
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(Theme.Look look, int percent) {
        WholeDesk.onFx(() -> {
            theme.displayProperty().set(new Theme.Display(look, percent, true));
            SetupDesk desk =
                    new SetupDesk(CLOCK, folder, made -> made.database().close(), () -> {});
            Scene scene = new Scene(new SetupPane(desk, Work.immediate()), 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @CsvSource({"DARK, 200"})
    void noQuestionIsCutPaleOrUnnamedAndTabReachesAllOfIt(Theme.Look look, int percent, FxRobot robot)
            throws IOException {
        see(look, percent, robot);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "LIGHT, 100",
        "LIGHT, 150",
        "LIGHT, 200",
        "DARK, 100",
        "DARK, 150",
        "CONTRAST, 100",
        "CONTRAST, 150",
        "CONTRAST, 200"
    })
    void noQuestionIsCutPaleOrUnnamedInAnyLookAndSize(Theme.Look look, int percent, FxRobot robot) throws IOException {
        see(look, percent, robot);
    }

    private void see(Theme.Look look, int percent, FxRobot robot) throws IOException {
        open(look, percent);
        Map<Integer, List<String>> faults = new LinkedHashMap<>();
        Files.createDirectories(Path.of("target", "screens"));
        for (int question = 1; question <= 6; question++) {
            if (question == 5) {
                robot.interact(() -> stage.getScene().lookup(".radio-button").requestFocus())
                        .type(KeyCode.DOWN)
                        .type(KeyCode.SPACE);
            }
            Path picture = Path.of("target", "screens", "setup-" + question + "-" + look + "-" + percent + ".png");
            List<String> found = WholeDesk.onFx(() -> {
                Snapshots.save(stage.getScene(), picture);
                return new Eye(stage.getScene()).faults();
            });
            List<String> order = new TabWalk(stage.getScene()).faults(robot);
            if (!found.isEmpty() || !order.isEmpty()) {
                faults.put(question, List.of(found.toString(), order.toString()));
            }
            answer(question, robot);
        }
        assertThat(faults).isEmpty();
    }

    private void answer(int question, FxRobot robot) {
        switch (question) {
            case 1 -> council(robot);
            case 3 ->
                robot.interact(() -> stage.getScene().lookup(".radio-button").requestFocus())
                        .type(KeyCode.SPACE);
            case 4 ->
                robot.interact(() ->
                                stage.getScene().lookup(".form .text-field").requestFocus())
                        .write("Ruth Calloway", 0);
            case 5 ->
                robot.interact(() -> stage.getScene().getRoot().lookupAll(".password-field").stream()
                        .map(TextField.class::cast)
                        .forEach(field -> field.setText("river lamp seven otter")));
            default -> {}
        }
        if (question < 6) {
            robot.interact(() -> stage.getScene().lookup(".button.accent").requestFocus())
                    .type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void council(FxRobot robot) {
        robot.interact(() -> stage.getScene().lookup(".form .text-field").requestFocus());
        robot.write("North Norfolk District Council", 0).type(KeyCode.TAB, 3);
        robot.write("Council Offices, Cromer", 0).type(KeyCode.TAB);
        robot.write("01263 513811", 0).type(KeyCode.TAB);
        robot.write("complaints@example.gov.uk", 0);
    }

    @Test
    void whatWasAnsweredIsThereAgainAfterClosingHalfWay(FxRobot robot) {
        open(Theme.Look.LIGHT, 100);
        council(robot);
        answer(2, robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        answer(3, robot);
        robot.interact(() -> stage.getScene().lookup(".form .text-field").requestFocus())
                .write("Ruth", 0);
        robot.interact(stage::hide);

        open(Theme.Look.LIGHT, 100);
        assertThat(words()).contains("Question 4 of 6", "North Norfolk District Council, NN", "Scotland");
        assertThat(robot.lookup(".form .text-field").queryTextInputControl().getText())
                .isEqualTo("Ruth");
    }

    @Test
    void anotherRegionCountsTheDatesShownAnew(FxRobot robot) {
        open(Theme.Look.LIGHT, 100);
        council(robot);
        answer(2, robot);
        answer(2, robot);
        robot.interact(() -> stage.getScene().lookup(".radio-button").requestFocus())
                .type(KeyCode.SPACE);
        List<String> before = words();
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words()).contains("Question 3 of 6").isNotEqualTo(before);
    }

    private List<String> words() {
        return WholeDesk.onFx(() -> WholeDesk.all(stage.getScene().getRoot())
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .toList());
    }
}
