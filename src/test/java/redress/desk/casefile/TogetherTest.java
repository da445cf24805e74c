package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.News;
import redress.casework.Presence;
import redress.casework.SampleCouncil;
import redress.casework.SecondDesk;
import redress.casework.Setup;
import redress.casework.Step;
import redress.db.JoinedDesk;
import redress.desk.kit.ChangeFeed;
import redress.desk.kit.Screen;
import redress.desk.kit.Theme;

/** Ruth has a case open at the PC that keeps the cases; Ben works on the same case at a desk that joined it. */
class TogetherTest extends OnACase {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(3);

    private CaseState state;
    private JoinedDesk bensDesk;
    private Cases ben;

    @BeforeEach
    void benJoins() {
        state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        long account = SecondDesk.account(window.council.database, "Ben Carter");
        bensDesk = JoinedDesk.of(window.council.database, account, window.council.clock);
        ben = new Cases(bensDesk.database(), window.council.clock);
    }

    @AfterEach
    void benLeaves() {
        CaseWindow.onFx(() -> {
            window.navigator.close();
            return true;
        });
        bensDesk.close();
    }

    @Test
    void whatBothChangedIsChosenByKeyboardAndNothingTypedIsLost(FxRobot robot) throws IOException {
        changeThePoint(robot, "Garden bin missed on three Fridays");
        benRecords(correctThePoint("Garden bin missed on 6, 13 and 20 November"));

        window.save(robot);
        assertThat(window.all())
                .contains(
                        "Ben Carter has changed the same",
                        "Was: Garden bin missed on 6 and 20 November",
                        "Yours: Garden bin missed on three Fridays",
                        "Ben Carter, 13:00: Garden bin missed on 6, 13 and 20 November");
        for (Theme.Look look : List.of(Theme.Look.LIGHT, Theme.Look.DARK)) {
            window.picture("clash-" + look, new Theme.Display(look, 100, true));
        }
        window.picture("clash-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.picture("clash-LIGHT", Theme.Display.standard());

        window.key(robot, KeyCode.ESCAPE);
        assertThat(window.texts()).contains("Garden bin missed on three Fridays", "She rang.");
        window.save(robot);
        window.save(robot);
        assertThat(window.all()).contains("Choose whose words stand in 1 field more.");
        window.focusOn(robot, "Yours: Garden bin missed on three Fridays");
        window.key(robot, KeyCode.SPACE);
        window.save(robot);

        assertThat(window.now(state).points().get(0).text()).isEqualTo("Garden bin missed on three Fridays");
        assertThat(window.now(state).timeline().entries()).hasSize(3);
        assertThat(window.all()).anyMatch(words -> words.contains("Meanwhile Ben Carter recorded"));
    }

    @Test
    void aCaseTheOtherClosedRefusesWithWhoDidWhatWhenAndKeepsTheWords(FxRobot robot) {
        window.open(state, Optional.of(Deed.ADD_POINT));
        window.focusOn(robot, "The point");
        robot.write("The lid is broken", 0);
        benRecords(new Happening.Withdrawn("She rang."));
        benRecords(new Happening.Closed("withdrawn", ""));

        window.save(robot);

        assertThat(window.all())
                .anyMatch(words -> words.startsWith("Meanwhile 2 entries were recorded, the last by Ben Carter:")
                        && words.endsWith("13:00."))
                .contains("The case is closed. Reopen it first.");
        assertThat(window.texts()).contains("The lid is broken");
    }

    @Test
    void whatTheOtherSavesIsSeenWithinThreeSecondsAndDisturbsNobodyWhoTypes(FxRobot robot) throws TimeoutException {
        window.open(state, Optional.empty());
        window.control(robot, KeyCode.M);
        robot.write("Half a sen", 0);
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner).isInstanceOf(TextField.class);
        try (ChangeFeed feed = new ChangeFeed(
                new ChangeFeed.Ways(
                        new News(window.council.database)::look,
                        () -> true,
                        () -> window.navigator.currentProperty().get().ifPresent(Screen::news)),
                Platform::runLater)) {
            assertThat(feed).isNotNull();
            Instant saved = Instant.now();
            benRecords(new Happening.ContactNoted("", "note", false, "Rang the depot.", Optional.empty()));
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> window.all().stream().anyMatch(words -> words.contains("Rang the depot.")));

            assertThat(Duration.between(saved, Instant.now())).isLessThan(SEEN_WITHIN);
        }
        assertThat(stage.getScene().getFocusOwner()).isSameAs(owner);
        assertThat(((TextField) owner).getText()).isEqualTo("Half a sen");
    }

    @Test
    void whoElseHasTheCaseOpenIsToldAndNoLongerOnceTheyLeft(FxRobot robot) throws IOException, TimeoutException {
        Presence presence = new Presence(bensDesk.database());
        presence.stay(state.caseId());
        window.open(state, Optional.empty());

        await("Ben Carter has this case open, since ");
        assertThat(presence.others(state.caseId()))
                .singleElement()
                .satisfies(other -> assertThat(other.name()).isEqualTo("Ruth Calloway"));
        for (Theme.Look look : List.of(Theme.Look.LIGHT, Theme.Look.DARK)) {
            window.picture("presence-" + look, new Theme.Display(look, 100, true));
        }
        window.picture("presence-200", new Theme.Display(Theme.Look.LIGHT, 200, true));

        presence.leave(state.caseId());
        WaitForAsyncUtils.waitFor(
                8,
                TimeUnit.SECONDS,
                () -> window.all().stream().noneMatch(words -> words.contains("has this case open")));
        CaseWindow.onFx(() -> {
            window.navigator.close();
            return true;
        });
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> presence.others(state.caseId()).isEmpty());
    }

    private void await(String beginning) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                8, TimeUnit.SECONDS, () -> window.all().stream().anyMatch(words -> words.startsWith(beginning)));
    }

    private void changeThePoint(FxRobot robot, String words) {
        window.open(state, Optional.of(Deed.CORRECT_POINT));
        window.focusOn(robot, "The point");
        window.control(robot, KeyCode.A);
        robot.write(words, 0);
        window.focusOn(robot, "Why");
        robot.write("She rang.", 0);
    }

    private Happening correctThePoint(String words) {
        return new Happening.Corrected(
                state.timeline().entries().get(0).seq(), "points/0/text", words, "The log says so.");
    }

    private void benRecords(Happening what) {
        CaseState now = ben.state(state.caseId());
        ben.record(
                now.caseId(),
                now.version(),
                List.of(new Step(Moment.of(CaseWindow.FIRST_APRIL), "Ben Carter", what)),
                Setup.SIGNED_IN,
                UUID.randomUUID());
    }
}
