package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DeskWeekTest {

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void theWeekIsWorkedThroughByTheScreensAndTheKeyboardAlone(FxRobot robot) throws Exception {
        try (DeskWeek week = new DeskWeek(stage, robot, folder)) {
            week.take(Contact.ofTheWeek().get(0));
            System.out.println("FOCUS " + week.window.focused());
            System.out.println(week.window.words());
            System.out.println("KEYS " + week.window.keys());
            System.out.println(week.window.fields());
            week.take(Contact.ofTheWeek().get(1));
            System.out.println(week.window.words());
            System.out.println("KEYS " + week.window.keys());
            assertThat(week.council.cases.openCases()).hasSize(2);
        }
    }
}
