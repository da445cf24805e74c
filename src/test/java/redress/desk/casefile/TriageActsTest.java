package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.casework.Alarm;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.casework.Triage;
import redress.desk.kit.Theme;

/** A matter is sorted on its case: a point left out, an alarm raised, and a restricted case opened on purpose. */
class TriageActsTest extends OnACase {

    private CaseState complaint() {
        return window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
    }

    @Test
    @Clause("NN-28")
    void onePointIsLeftOutWithWhereItGoes(FxRobot robot) throws IOException {
        CaseState state = window.council.record(
                complaint(),
                CaseWindow.FIRST_APRIL,
                new Happening.PointAdded(new Happening.Point(2, "My fence was broken", "Environment", "")));
        window.open(state, Optional.of(Deed.EXCLUDE));
        robot.write("An ins", 0);
        assertThat(window.all()).anyMatch(said -> said.startsWith("Goes to: the council's insurance officer"));
        window.focusOn(robot, "What is left out");
        robot.write("2", 0);
        window.focusOn(robot, "Why, in words for the customer");
        robot.write("Our insurers look at claims.", 0);
        window.picture("exclude", Theme.Display.standard());
        window.picture("exclude-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.picture("exclude", Theme.Display.standard());
        window.save(robot);

        assertThat(window.now(state).triage().ofPoint(2)).isPresent();
        assertThat(window.all()).contains("Point 2 is outside the procedure");
    }

    @Test
    void aRestrictedCaseIsOpenedOnPurposeAndItsAlarmEnded(FxRobot robot) throws IOException {
        CaseState state = window.council.record(
                complaint(), CaseWindow.FIRST_APRIL, new Triage.AlarmRaised("press", "The Gazette rang."));
        window.open(state, Optional.empty());
        assertThat(window.all())
                .contains("Case SM-2026-0001 is restricted", "Press interest")
                .doesNotContain("Garden bin missed again");
        window.picture("cover", Theme.Display.standard());
        window.picture("cover-dark", new Theme.Display(Theme.Look.DARK, 100, true));
        window.picture("cover-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.picture("cover", Theme.Display.standard());

        window.focusOn(robot, "Open the restricted case");
        window.key(robot, KeyCode.ENTER);
        assertThat(window.all()).contains("Garden bin missed again", "Press interest");
        window.picture("opened", Theme.Display.standard());
        assertThat(window.now(state).triage().alarms()).containsExactly(Alarm.PRESS);
    }
}
