package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.SampleCouncil;

/** Nothing typed into a case is lost: not by Esc, not by closing the window, not by a crash. */
class UnfinishedTest extends OnACase {

    private static final Duration KEPT_WITHIN = Duration.ofMillis(2500);

    private CaseState state;

    @BeforeEach
    void openACase() {
        state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
    }

    @Test
    void aContactBeingTypedIsOnDiskWithinTheKeepersDelayUnderANameWithoutAPerson(FxRobot robot) throws IOException {
        typeAContact(robot);

        Path file = window.drafts.resolve("case-" + state.caseId() + "-note.draft");
        waitFor(file);
        assertThat(Files.readString(file)).contains("Asked about the crew").contains("Telephone");
        assertThat(filesIn(window.drafts)).containsExactly(file.getFileName().toString());
    }

    @Test
    void anActLeftByACrashIsOfferedAndFilledInAgainAndGoneOnceRecorded(FxRobot robot) throws IOException {
        typeAContact(robot);
        waitFor(window.drafts.resolve("case-" + state.caseId() + "-note.draft"));

        // the screen before is simply dropped: nobody told it to keep anything
        window.open(state, Optional.empty());
        assertThat(window.all()).contains("Not finished", "Note a contact");
        window.press(robot, "Go on: Note a contact");
        assertThat(window.texts()).containsExactly("Asked about the crew");
        assertThat(lines()).contains("Mrs Garrod");
        assertThat(window.all()).contains("What was typed here before is filled in.", "Telephone");
        window.save(robot);

        assertThat(window.all())
                .contains("Mrs Garrod got in touch by telephone")
                .doesNotContain("Not finished");
        assertThat(filesIn(window.drafts)).isEmpty();
        window.open(state, Optional.of(Deed.NOTE));
        assertThat(window.texts()).containsExactly("");
    }

    @Test
    void whatWasTypedJustBeforeTheWindowClosedIsKept(FxRobot robot) throws IOException {
        window.open(state, Optional.of(Deed.EXTEND));
        window.key(robot, KeyCode.TAB);
        robot.write("The officer is away.", 0);
        WaitForAsyncUtils.waitForAsyncFx(2000, window.navigator::close);
        assertThat(filesIn(window.drafts)).containsExactly("case-" + state.caseId() + "-extend.draft");

        window.open(state, Optional.of(Deed.EXTEND));
        assertThat(window.texts()).contains("The officer is away.");
    }

    @Test
    void aBegunActCanBeThrownAwayAndThatUndone(FxRobot robot) throws IOException {
        typeAContact(robot);
        window.key(robot, KeyCode.ESCAPE);
        assertThat(filesIn(window.drafts)).hasSize(1);
        window.press(robot, "Throw away: Note a contact");
        assertThat(filesIn(window.drafts)).isEmpty();
        assertThat(window.all()).doesNotContain("Not finished").contains("Thrown away: Note a contact.");

        window.control(robot, KeyCode.Z);
        assertThat(window.all()).contains("Not finished");
        window.press(robot, "Go on: Note a contact");
        assertThat(window.texts()).containsExactly("Asked about the crew");
    }

    @Test
    void aFormOnlyLookedAtLeavesNothingBehind(FxRobot robot) throws IOException {
        for (Deed deed : List.of(Deed.FIND, Deed.CORRECT, Deed.ACKNOWLEDGE)) {
            window.open(state, Optional.of(deed));
            window.key(robot, KeyCode.ESCAPE);
        }
        assertThat(filesIn(window.drafts)).isEmpty();
        assertThat(window.all()).doesNotContain("Not finished");
    }

    @Test
    void aNoteInTheFieldAboveTheTimelineIsThereAgain(FxRobot robot) throws IOException {
        window.open(state, Optional.empty());
        robot.interact(() -> noteField().requestFocus());
        robot.write("Rang, no answer", 0);
        waitFor(window.drafts.resolve("case-" + state.caseId() + "-quick-note.draft"));
        window.open(state, Optional.empty());
        assertThat(noteField().getText()).isEqualTo("Rang, no answer");

        robot.interact(() -> noteField().requestFocus());
        window.key(robot, KeyCode.ENTER);
        assertThat(window.all()).contains("Note: Rang, no answer");
        assertThat(filesIn(window.drafts)).isEmpty();
    }

    @Test
    void aCorrectionComesBackWithItsEntryItsFieldAndItsWords(FxRobot robot) {
        window.open(state, Optional.of(Deed.CORRECT));
        robot.write("1", 0);
        robot.write("wed", 0);
        window.key(robot, KeyCode.DOWN);
        window.key(robot, KeyCode.TAB);
        window.key(robot, KeyCode.DOWN);
        window.key(robot, KeyCode.TAB);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("30 mar", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("The stamp says Monday.", 0);
        List<String> before = choices();
        window.key(robot, KeyCode.ESCAPE);

        window.open(state, Optional.of(Deed.CORRECT));
        assertThat(choices()).isEqualTo(before).doesNotContain("");
        assertThat(window.texts()).containsExactly("30 mar", "The stamp says Monday.");
    }

    private void typeAContact(FxRobot robot) {
        window.open(state, Optional.of(Deed.NOTE));
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("Mrs Garrod", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("t", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("they", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("Asked about the crew", 0);
    }

    private List<String> lines() {
        return stage.getScene().getRoot().lookupAll(".text-field").stream()
                .map(node -> ((TextField) node).getText())
                .toList();
    }

    private List<String> choices() {
        return stage.getScene().getRoot().lookupAll(".combo-box").stream()
                .map(node -> ((redress.desk.kit.ChoiceField<?>) node).words())
                .toList();
    }

    private TextField noteField() {
        return stage.getScene().getRoot().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> "Add a note: who said what".equals(field.getPromptText()))
                .findFirst()
                .orElseThrow();
    }

    private static void waitFor(Path file) {
        Instant until = Instant.now().plus(KEPT_WITHIN);
        while (!Files.exists(file)) {
            assertThat(Instant.now())
                    .as("%s is on disk in time", file.getFileName())
                    .isBefore(until);
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
