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
import redress.casework.CaseFilter;
import redress.casework.Status;
import redress.casework.Verification;

/** Thirty contacts, letters, hand-overs, chasers, corrections, a new closure and the report, without a mouse. */
@Tag("long")
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
            tuesday();
            wednesday();
            thursday();
            friday();
            System.getLogger("week")
                    .log(
                            System.Logger.Level.INFO,
                            "Keys besides the letters typed: {0}. {1}.",
                            week.keys,
                            week.pulses.told());
            assertThat(week.keys.get("record a complaint and print its acknowledgement"))
                    .isLessThanOrEqualTo(25);
            assertThat(new Verification(week.council.database).problems()).isEmpty();
        }
    }

    private void monday() {
        week.day(20);
        assertThat(week.council.cases.openCases()).hasSize(6);
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
        week.go("Letters");
        if (week.window.fields().contains("Letters written and not sent")) {
            week.window.control(KeyCode.TAB); // else the tab of the last run is in front still
        }
        week.save();
        week.window.until(() -> week.window.words().contains("No letter waits to go by post."));
    }

    private void tuesday() {
        week.day(21);
        week.job("note a call", () -> {
            week.open(1);
            week.window.control(KeyCode.M).to("What was said").type("Asked how far we are.");
            week.save();
        });
        assertThat(week.now(1).timeline().entries()).hasSize(5);
        week.job("chase the officer", () -> {
            week.open(3);
            week.window.controlShift(KeyCode.C);
            week.save();
        });
        assertThat(week.opened).as("two packs and a chaser").hasSize(3);
    }

    private void wednesday() {
        week.day(22);
        week.job("correct the day of receipt", () -> {
            week.open(13);
            week.go("Correct an entry");
            week.window.type("wed 22 apr: rec");
            week.window.to("What was wrong").type("D");
            week.window.to("What it should say").control(KeyCode.A).type("20 apr 2026");
            week.window.to("Why").type("The date stamp on the letter says Monday.");
            week.save();
        });
        assertThat(week.now(13).received().date()).isEqualTo(LocalDate.of(2026, 4, 20));
        week.job("print the day's letters", this::printTheRun);
    }

    private void thursday() {
        week.day(23);
        LocalDate before = week.now(3).responseDeadline().orElseThrow().due();
        week.job("close the council for a day", () -> {
            week.window.control(KeyCode.COMMA);
            week.window.to("Part of the settings");
            while (!week.window.fields().contains("What for")) {
                week.window.press(KeyCode.DOWN);
            }
            week.window.to("What for").type("Flood");
            week.window.to("First day").type("30 apr 2026");
            week.window.to("See what this would move").press(KeyCode.ENTER);
            week.window.press(KeyCode.ENTER);
        });
        assertThat(week.window.focused()).isEqualTo("Part of the settings");
        assertThat(week.now(3).responseDeadline().orElseThrow().due()).isAfter(before);
        week.job("extend with a holding letter", () -> {
            week.open(3);
            week.act("Extend the time");
            week.window.to("Why more time is needed").type("The officer of that case is away.");
            week.save();
        });
        assertThat(week.now(3).extensions()).isEqualTo(1);
    }

    private void friday() {
        week.day(24);
        week.job("answer and close", this::answer);
        assertThat(week.now(1).status()).isEqualTo(Status.CLOSED);
        week.job("print the day's letters", this::printTheRun);
        week.job("the report", () -> {
            week.go("Reports");
            week.window.control(KeyCode.E);
        });
        assertThat(folder.resolve("reports").resolve("annual.xlsx")).exists();
        assertThat(week.council.cases.list(CaseFilter.all(100))).hasSize(30);
    }

    private void answer() {
        week.open(1);
        week.act("Record a finding").type("u");
        week.window.press(KeyCode.TAB).type("The crew skipped the lane.");
        week.window.press(KeyCode.TAB).type("u");
        week.window.press(KeyCode.TAB).press(KeyCode.SPACE);
        week.save();
        week.act("Note what was learned").type("Rounds are checked on Mondays.");
        week.save();
        week.window.control(KeyCode.R).type("We spoke to the crew.");
        week.window.press(KeyCode.TAB).type("We are sorry.");
        week.save();
        week.act("Send a letter");
        week.save();
        week.act("Close");
        week.save();
    }
}
