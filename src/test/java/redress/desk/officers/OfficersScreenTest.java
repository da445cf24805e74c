package redress.desk.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Officers;
import redress.casework.SampleCouncil;
import redress.council.Officer;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

@ExtendWith(ApplicationExtension.class)
class OfficersScreenTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Stage stage;
    private SampleCouncil council;
    private Officers officers;
    private OfficersScreen screen;
    private final AtomicInteger changes = new AtomicInteger();

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        officers = new Officers(council.database, council.cases, council.clock);
        Officer priya = named("Priya Nair");
        for (int i = 0; i < 2; i++) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            council.record(
                    state,
                    FIRST_APRIL,
                    new Happening.Allocated(priya.id(), priya.name(), priya.jobTitle(), priya.service()));
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen = new OfficersScreen(
                    new OfficersDesk(officers, council.cases, new UndoBar(), changes::incrementAndGet),
                    Work.immediate());
            Navigator navigator = new Navigator();
            BorderPane root = new BorderPane(screen.content());
            Theme theme = new Theme(Theme.Display.standard());
            Scene scene = new Scene(root, 1200, 700);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            navigator.open(screen);
            screen.focus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Officer named(String name) {
        return officers.all().stream()
                .map(Officers.Listed::officer)
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void press(FxRobot robot, String text) {
        Button button = robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals(text))
                .reduce((a, b) -> b)
                .orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            button.fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void command(String id) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen.commands().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .perform();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    @Test
    void anOfficerIsAddedWithTheirAddress(FxRobot robot) {
        press(robot, "Add an officer");
        robot.write("Bo Marsh", 0);
        key(robot, KeyCode.TAB);
        robot.write("Planning Officer", 0);
        for (int i = 0; i < 3; i++) {
            key(robot, KeyCode.TAB);
        }
        robot.write("bo@saltmarsh.example", 0);
        key(robot, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(named("Bo Marsh").email()).isEqualTo("bo@saltmarsh.example");
        assertThat(named("Bo Marsh").jobTitle()).isEqualTo("Planning Officer");
        assertThat(changes).hasValue(1);
    }

    @Test
    void anAbsenceIsKeptAndTakenAwayAgainAndAllCasesAreHandedOver(FxRobot robot) throws Exception {
        for (int i = 0; i < 2; i++) {
            key(robot, KeyCode.DOWN);
        }
        press(robot, "Officer away");
        key(robot, KeyCode.TAB);
        robot.write("14 apr 2026", 0);
        key(robot, KeyCode.TAB);
        robot.write("l", 0);
        press(robot, "Keep the absence");

        Officers.Listed away = officers.all().stream()
                .filter(l -> l.officer().name().equals("Priya Nair"))
                .findFirst()
                .orElseThrow();
        assertThat(away.away().orElseThrow().until()).isEqualTo("2026-04-14");
        assertThat(away.deputy().orElseThrow().name()).isEqualTo("Lena Ostrow");

        command("officers.hand-over");
        Files.createDirectories(Path.of("target/officers"));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Snapshots.save(stage.getScene(), Path.of("target/officers/officers-screen.png"));
            return true;
        });
        press(robot, "Hand over all cases");

        assertThat(officers.all())
                .filteredOn(l -> l.openCases() > 0)
                .extracting(l -> l.officer().name())
                .isEqualTo(List.of("Lena Ostrow"));

        command("officers.back");
        assertThat(officers.all()).allMatch(l -> l.away().isEmpty());
    }
}
