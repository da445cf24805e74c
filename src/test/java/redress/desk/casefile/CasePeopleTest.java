package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Representative;
import redress.casework.SampleCouncil;
import redress.casework.Status;
import redress.desk.kit.Theme;

/** Who acts for the customer, and which cases belong together, by keyboard in the real frame. */
class CasePeopleTest extends OnACase {

    private CaseState complaint() {
        return window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
    }

    private CaseState twoPoints() {
        return window.council.record(
                complaint(),
                CaseWindow.FIRST_APRIL,
                new Happening.PointAdded(new Happening.Point(2, "The call was not returned", "Revenues", "")));
    }

    @Test
    @Clause({"NN-27", "NN-10"})
    void aRepresentativeIsNamedAndToldNothingUntilTheWrittenConsentHasCome(FxRobot robot) throws IOException {
        CaseState state = complaint();
        window.open(state, Optional.of(Deed.NAME_REPRESENTATIVE));
        robot.write("fam", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("Helen Thornbury", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("daughter", 0);
        window.save(robot);
        assertThat(window.all()).contains("Helen Thornbury, daughter, no consent yet");
        showPeople(robot);
        assertThat(window.all())
                .contains(
                        "Consent not asked for yet", "The procedure wants it in writing, dated (rules NN-10 and NN-27)")
                .anyMatch(said -> said.startsWith("Helen Thornbury may be told nothing yet: the procedure wants"));
        window.picture("people", Theme.Display.standard());
        window.picture("people-dark", new Theme.Display(Theme.Look.DARK, 100, true));
        window.picture("people-contrast", new Theme.Display(Theme.Look.CONTRAST, 100, true));
        window.picture("people-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.picture("people", Theme.Display.standard());

        window.press(robot, "Record the answer about consent");
        window.focusOn(robot, "What the customer says");
        robot.write("agr", 0);
        window.save(robot);
        assertThat(window.all()).anyMatch(said -> said.startsWith("Written consent needs its date."));
        window.focusOn(robot, "Date on the form (if written)");
        robot.write("1 apr", 0);
        window.save(robot);
        assertThat(window.now(state).representatives())
                .extracting(Representative::consent)
                .containsExactly(Representative.Consent.GIVEN);
        assertThat(window.all()).contains("Helen Thornbury, daughter, acts with consent");
    }

    @Test
    void aPointIsSplitOffTheOtherCaseOpenedFromItsLinkAndTheSplitUndone(FxRobot robot) throws IOException {
        CaseState state = twoPoints();
        window.open(state, Optional.of(Deed.SPLIT_POINT));
        robot.write("2", 0);
        window.focusOn(robot, "Why");
        robot.write("Revenues answers it.", 0);
        window.picture("split", Theme.Display.standard());
        window.save(robot);
        assertThat(window.now(state).points()).hasSize(1);
        assertThat(window.all())
                .contains("A point was split off as", "SM-2026-0002", "Point 2 became a case of its own: SM-2026-0002");
        window.picture("split-done", Theme.Display.standard());

        window.press(robot, "A point was split off as SM-2026-0002");
        assertThat(window.all()).contains("Split off from", "Split off from SM-2026-0001", "The call was not returned");
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);

        window.control(robot, KeyCode.Z);
        assertThat(window.now(state).points()).hasSize(2);
        assertThat(window.council.cases.find("SM-2026-0002").orElseThrow().status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void aPointIsChangedByACorrectionAndADuplicateClosedWithTheOtherReference(FxRobot robot) {
        CaseState first = complaint();
        CaseState state = twoPoints();
        window.open(state, Optional.of(Deed.CORRECT_POINT));
        robot.write("2", 0);
        window.focusOn(robot, "Service (if known)");
        robot.write("e", 0);
        window.focusOn(robot, "Why");
        robot.write("The crew's office takes these calls.", 0);
        window.save(robot);
        assertThat(window.now(state).points().get(1).service()).isEqualTo("Environment");

        window.open(state, Optional.of(Deed.MARK_DUPLICATE));
        robot.write(first.reference(), 0);
        window.key(robot, KeyCode.ENTER);
        window.focusOn(robot, "How we know that it is the same complaint");
        robot.write("The same letter came twice.", 0);
        window.save(robot);
        assertThat(window.now(state).status()).isEqualTo(Status.CLOSED);
        assertThat(window.all())
                .contains(
                        "Closed as a duplicate of SM-2026-0001",
                        "SM-2026-0002 is closed as a duplicate of SM-2026-0001.");
    }

    private void showPeople(FxRobot robot) {
        for (int i = 0; i < 5 && !window.all().contains("Name a representative"); i++) {
            window.control(robot, KeyCode.TAB);
        }
    }
}
