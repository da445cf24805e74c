package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.casework.Accounts;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.SampleCouncil;
import redress.casework.Seeing;
import redress.desk.kit.Theme;

/** "Say who may see it" in the window of a case. */
class TeamActsTest extends OnACase {

    private CaseState opened() {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.of(Deed.CHOOSE_TEAM));
        return state;
    }

    @Test
    void whereNobodySignsInItSaysSoAndRecordsNothing(FxRobot robot) {
        CaseState state = opened();

        assertThat(String.join("\n", window.all()))
                .contains("Nobody signs in here, so whoever is at this desk sees every case.");
        window.save(robot);
        assertThat(window.now(state).team()).isEmpty();
        assertThat(window.now(state).version()).isEqualTo(state.version());
    }

    @Test
    void thoseChosenAndYourselfSeeItFromThenOn(FxRobot robot) throws IOException {
        Accounts accounts = new Accounts(window.council.database);
        accounts.turnOn(new Passphrase("river lamp seven otter"));
        accounts.add("Jo Sands", Set.of(Role.CO_ORDINATOR));
        accounts.add("Max Abel", Set.of(Role.MANAGER));
        accounts.add("Ida Finch", Set.of(Role.AUDITOR));
        accounts.add("Kit Moss", Set.of(Role.ADMINISTRATOR));
        CaseState state = opened();
        CheckBox jo =
                robot.lookup((CheckBox box) -> box.getText().equals("Jo Sands")).query();
        assertThat(robot.lookup((CheckBox box) ->
                                box.getText().startsWith("Ida") || box.getText().startsWith("Kit"))
                        .tryQuery())
                .isEmpty();
        CheckBox own = robot.lookup((CheckBox box) -> box.getText().equals("Ruth Calloway (you)"))
                .query();
        assertThat(own.isSelected() && own.isDisabled()).isTrue();
        robot.interact(() -> jo.setSelected(true));
        window.focusOn(robot, "Why");
        robot.write("It is about a colleague", 0);
        window.picture("who-may-see-light", Theme.Display.standard());
        window.picture("who-may-see-dark", Theme.Display.standard().withLook(Theme.Look.DARK));
        window.picture("who-may-see-200", Theme.Display.standard().withTextPercent(200));
        window.save(robot);

        assertThat(window.now(state).team())
                .extracting(Seeing.Seer::name)
                .containsExactlyInAnyOrder("Ruth Calloway", "Jo Sands");
        assertThat(String.join("\n", window.all()))
                .contains("Only 2 people may see this case: Jo Sands, Ruth Calloway");
    }
}
