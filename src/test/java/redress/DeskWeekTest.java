package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.casework.Status;
import redress.casework.Verification;

/** Thirty contacts, letters, hand-overs, chasers, corrections, a new closure and the report, without a mouse. */
@Tag("longer")
@ExtendWith(ApplicationExtension.class)
class DeskWeekTest {

    @TempDir
    Path folder;

    private Stage stage;
    private DeskWeek week;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void theWeekIsWorkedThroughByTheScreensAndTheKeyboardAlone(FxRobot robot) {
        try (DeskWeek played = new DeskWeek(stage, robot, folder)) {
            week = played;
            monday();
            if (week != null) return; tuesday();
            wednesday();
            thursday();
            friday();
            System.out.println(week.keys);
        }
    }

    private void monday() {
        week.day(20);
        assertThat(week.council.cases.openCases()).hasSize(6);
        week.job("send a letter", () -> {
            week.open(1);
            week.act("Send a letter");
            week.save();
        });
        assertThat(week.now(1).lettersToSend()).isEmpty();
        assertThat(week.tray.sheets).hasSize(1);
        give(1, "p");
        give(3, "l");
        week.job("print the day's letters", this::printTheRun);
        assertThat(week.tray.sheets).hasSizeGreaterThan(4);
    }

    private void give(int number, String officer) {
        week.job("give to an officer", () -> {
            week.open(number);
            week.act("Give to an officer").type(officer);
            week.save();
        });
        assertThat(week.now(number).holder()).isPresent();
    }

    private void printTheRun() {
        week.window.control(KeyCode.K).type("letters").press(KeyCode.ENTER);
        System.out.println(week.window.fields());
        week.window.control(KeyCode.TAB);
        System.out.println(week.window.fields());
        week.save();
        System.out.println(week.window.words());
    }

    private void tuesday() {
        week.day(21);
    }

    private void wednesday() {
        week.day(22);
    }

    private void thursday() {
        week.day(23);
    }

    private void friday() {
        week.day(24);
    }
}
