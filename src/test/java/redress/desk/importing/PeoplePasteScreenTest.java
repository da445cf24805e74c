package redress.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
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
import redress.casework.SampleCouncil;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.ScreenWindow;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

@ExtendWith(ApplicationExtension.class)
class PeoplePasteScreenTest {

    @TempDir
    Path folder;

    private Stage stage;
    private SampleCouncil council;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void cellsOfASpreadsheetArePastedLookedAtAndAddedByKeyboard(FxRobot robot) {
        int before = council.setup.officers().size();
        UndoBar[] undo = new UndoBar[1];
        ScreenWindow window = new ScreenWindow(stage, robot).open(() -> {
            undo[0] = new UndoBar();
            return new PeoplePasteScreen(new PeopleDesk(council.setup, undo[0], () -> {}), Work.immediate());
        });
        window.control(KeyCode.ENTER);
        assertThat(council.setup.officers()).hasSize(before);

        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, """
                Name\tJob title\tE-mail\tService
                Grace Oduya\tAssistant Director, Coast\tgrace@saltmarsh.example\tCoast
                Tom Reeve\tRanger\ttom(at)saltmarsh\tCoast
                \t\t\tHarbours
                """)));
        window.control(KeyCode.V);
        window.until(() -> window.words().contains("Add these 2"));
        assertThat(String.join("\n", window.words()))
                .contains("Grace Oduya", "New officer, new service", "New service")
                .contains("\"tom(at)saltmarsh\" is no e-mail address");
        assertThat(council.setup.officers()).hasSize(before);

        window.control(KeyCode.ENTER);
        assertThat(council.setup.officers())
                .hasSize(before + 1)
                .extracting(Officer::name, Officer::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Grace Oduya", "assistant-director"));
        assertThat(council.setup.services()).extracting(ServiceArea::name).contains("Coast", "Harbours");
        assertThat(window.words()).contains("Add these 0");

        robot.interact(() -> undo[0].undo());
        assertThat(council.setup.officers()).hasSize(before);
        assertThat(council.setup.services()).extracting(ServiceArea::name).doesNotContain("Coast", "Harbours");
    }
}
