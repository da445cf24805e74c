package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.db.ProgramVersion;
import redress.desk.ScreenWindow;
import redress.desk.kit.Screen;
import redress.desk.kit.Snapshots;

/** After an upgrade the program says once what is new; the newest of what it says belongs to this build. */
@ExtendWith(ApplicationExtension.class)
class WhatsNewTest {

    private static final ProgramVersion NOW = ProgramVersion.ofThisProgram();
    private static final ProgramVersion OLDER = new ProgramVersion("0.0.9");

    private final WhatsNew news = new WhatsNew(HelpBook.shipped(), NOW);
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void theNewestSectionIsThisBuildsAndTheyStandInOrder() throws Exception {
        List<ProgramVersion> versions = news.versions();

        assertThat(versions.get(0)).isEqualTo(NOW);
        assertThat(versions).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + NOW.text() + "</version>");
    }

    @Test
    void onlyWhatCameAfterTheVersionBeforeIsNew() {
        assertThat(news.since(OLDER)).isNotEmpty();
        assertThat(news.since(NOW)).isEmpty();
        assertThat(news.since(new ProgramVersion("99.0"))).isEmpty();
        assertThat(new WhatsNew(HelpBook.shipped(), OLDER).since(new ProgramVersion("0.0.1")))
                .as("a section of a version that is not installed")
                .isEmpty();
    }

    @Test
    void anUpgradeIsToldOnceInABarThatEscClosesAndTheFirstStartIsNot(FxRobot robot) throws Exception {
        SettingsFile file = new SettingsFile(folder.resolve("desk.properties"));
        ScreenWindow window = new ScreenWindow(stage, robot).open(Page::new);
        tell(robot, file);
        assertThat(window.words()).noneMatch(words -> words.contains("What is new"));
        assertThat(file.lastVersion()).contains(NOW);

        file.keepVersion(OLDER);
        tell(robot, file);
        assertThat(window.words()).contains("This is Redress " + NOW.text() + " now. What is new:");
        assertThat(window.focused()).as("the bar takes no focus").isEqualTo("Save today");
        picture();
        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).noneMatch(words -> words.contains("What is new"));
        tell(robot, file);
        assertThat(window.words()).noneMatch(words -> words.contains("What is new"));

        file.keepVersion(OLDER);
        tell(robot, file);
        robot.interact(() -> window.nodes().stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals("All that is new"))
                .forEach(node -> ((Button) node).fire()));
        window.until(() -> window.words().contains("What is new in version " + NOW.text()));
    }

    private void picture() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Snapshots.save(stage.getScene(), Path.of("target", "whats-new.png"));
            return stage;
        });
    }

    private void tell(FxRobot robot, SettingsFile file) {
        robot.interact(() -> WhatsNew.tellOnce((Frame) stage.getScene().getRoot(), file));
    }

    private static final class Page extends Screen {
        private final Button content = new Button("Save today");

        Page() {
            super("today", "Today");
        }

        @Override
        public Node content() {
            return content;
        }
    }
}
