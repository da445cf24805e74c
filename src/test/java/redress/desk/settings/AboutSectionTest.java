package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.db.ProgramVersion;
import redress.desk.kit.Command;

/** Settings, About: the version, what else is told of the program, and the licences. */
@ExtendWith(ApplicationExtension.class)
class AboutSectionTest {

    private final AtomicInteger opened = new AtomicInteger();
    private Node about;

    @Start
    void start(Stage stage) {
        about = new AboutSection(List.of(Command.of("test.news", "What is new", opened::incrementAndGet))).node();
        stage.setScene(new Scene((Parent) about, 800, 600));
        stage.show();
    }

    @Test
    void theVersionTheLicencesAndWhatIsNewAreThere(FxRobot robot) {
        assertThat(robot.from(about).lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Redress " + ProgramVersion.ofThisProgram().text())
                .anyMatch(words -> words.contains("GNU Affero General Public License"));
        assertThat(licence(robot))
                .startsWith("Redress contains these works of others")
                .contains("ControlsFX");

        press(robot, "Licence of Redress");
        assertThat(licence(robot)).contains("GNU AFFERO GENERAL PUBLIC LICENSE");
        press(robot, "What is new");
        assertThat(opened).hasValue(1);
    }

    private void press(FxRobot robot, String words) {
        robot.interact(
                () -> robot.from(about).lookup(words).queryAs(ButtonBase.class).fire());
    }

    private String licence(FxRobot robot) {
        return robot.from(about).lookup(".text-area").queryAs(TextArea.class).getText();
    }
}
