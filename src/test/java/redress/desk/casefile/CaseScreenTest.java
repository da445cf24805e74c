package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.SampleCouncil;
import redress.casework.Status;
import redress.desk.kit.Theme;
import redress.documents.PaperTray;

class CaseScreenTest extends OnACase {

    @Test
    @Clause({"NN-17", "NN-34", "NN-41"})
    void aComplaintGoesFromReceiptToClosureByKeyboardAlone(FxRobot robot) {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.empty());
        window.council.clock.set(LocalDate.of(2026, 4, 2));
        window.key(robot, KeyCode.F5);

        window.press(robot, "Acknowledge");
        assertThat(window.all()).contains("Write and keep", "Acknowledgement");
        window.save(robot);
        assertThat(window.now(state).waitsToBeSent("acknowledgement")).isTrue();
        window.press(robot, "Send a letter");
        window.save(robot);
        assertThat(window.now(state).deadline("acknowledge").orElseThrow().inTime())
                .isTrue();

        window.press(robot, "Give to an officer");
        robot.write("p", 0);
        window.save(robot);
        assertThat(window.now(state).holder().orElseThrow().officer()).isEqualTo("Priya Nair");

        window.press(robot, "Record a finding");
        robot.write("u", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("The crew skipped the lane.", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("u", 0);
        window.key(robot, KeyCode.TAB);
        window.key(robot, KeyCode.SPACE);
        window.save(robot);
        assertThat(window.now(state).points().get(0).finding()).contains("upheld");
        assertThat(window.now(state).outcome()).contains("upheld");
        assertThat(window.now(state).apologised()).isTrue();

        window.unfold(robot, "Remedies and learning");
        window.press(robot, "Note what was learned");
        robot.write("Rounds are checked on Mondays.", 0);
        window.save(robot);
        assertThat(window.now(state).learning()).containsExactly("Rounds are checked on Mondays.");

        window.control(robot, KeyCode.R);
        robot.write("We spoke to the crew.", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("We are sorry.", 0);
        window.save(robot);
        window.press(robot, "Send a letter");
        window.save(robot);
        assertThat(window.now(state).status()).isEqualTo(Status.ANSWERED);

        window.press(robot, "Close");
        window.save(robot);
        assertThat(window.now(state).status()).isEqualTo(Status.CLOSED);
        assertThat(window.all()).contains("Closed, upheld", "The case is closed and nothing is owed.");
        assertThat(window.changes).hasValue(8);
    }

    @Test
    void aRefusedActShowsItsSentenceAndKeepsTheText(FxRobot robot) {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.of(Deed.EXTEND));
        robot.press(KeyCode.SHIFT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("1 aug 2026", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("The officer is away.", 0);
        window.save(robot);

        assertThat(window.all()).anyMatch(said -> said.contains("at most. Choose that day or an earlier one."));
        assertThat(window.texts()).contains("The officer is away.");
        assertThat(window.now(state).extensions()).isZero();

        window.key(robot, KeyCode.ESCAPE);
        assertThat(window.all()).contains("Next step");
        window.press(robot, "Extend the time");
        assertThat(window.texts()).as("what was typed is still there").contains("The officer is away.");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("15 may 2026", 0);
        window.save(robot);
        assertThat(window.now(state).responseDeadline().orElseThrow().due()).isEqualTo("2026-05-15");
    }

    @Test
    void aLetterIsPrintedAndRecordedAsSentWithTwoKeysAndTheSendingTakenBack(FxRobot robot) {
        window.tray = new PaperTray(PaperTray.OFFICE);
        CaseState state = window.acknowledged();
        window.open(state, Optional.of(Deed.MARK_SENT));
        assertThat(window.all()).contains("Print and record as sent", "Print on both sides of the paper");
        window.save(robot);

        assertThat(window.tray.sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.title()).isEqualTo("SM-2026-0001-acknowledgement");
            assertThat(sheet.order().bothSides()).isTrue();
        });
        assertThat(window.now(state).lettersToSend()).isEmpty();
        assertThat(window.all())
                .contains("Printed on Office. Acknowledgement recorded as sent on 1\u00a0April\u00a02026.");

        window.control(robot, KeyCode.Z);
        assertThat(window.now(state).lettersToSend()).hasSize(1);
    }

    @Test
    void aPrinterThatDoesNotTakeTheLetterLeavesItWaiting(FxRobot robot) {
        window.tray = new PaperTray(PaperTray.OFFICE);
        window.tray.jamAfter(0);
        CaseState state = window.acknowledged();
        window.open(state, Optional.of(Deed.MARK_SENT));
        window.control(robot, KeyCode.P);

        assertThat(window.all()).contains("The printer Office is stopped. Start it again, or choose another.");
        assertThat(window.now(state).lettersToSend()).hasSize(1);
    }

    @Test
    void whoPrefersEmailGetsTheLetterAsADraftInTheMailProgram(FxRobot robot) throws Exception {
        List<java.io.File> shown = new java.util.ArrayList<>();
        window.mailProgram = shown::add;
        CaseState state = window.acknowledged(window.byEmail());
        window.open(state, Optional.of(Deed.MARK_SENT));
        assertThat(window.all()).contains("Open the e-mail and record as sent");
        window.save(robot);

        assertThat(window.now(state).lettersToSend()).isEmpty();
        assertThat(window.all())
                .contains("The e-mail is open in your mail program. Look at it and send it there. "
                        + "Acknowledgement recorded as sent on 1\u00a0April\u00a02026.");
        String mail = java.nio.file.Files.readString(shown.get(0).toPath());
        assertThat(mail)
                .contains("X-Unsent: 1", "Subject: SM-2026-0001: Acknowledgement", "pamela@mail.example")
                .contains("SM-2026-0001-acknowledgement.pdf");
        assertThat(shown.get(0).getName()).as("no person's name").startsWith("SM-2026-0001-");
    }

    @Test
    void withoutAMailProgramTheDraftIsKeptAndItsPlaceTold(FxRobot robot) {
        CaseState state = window.acknowledged(window.byEmail());
        window.open(state, Optional.of(Deed.MARK_SENT));
        window.save(robot);

        assertThat(window.all())
                .anyMatch(said -> said.startsWith("The e-mail is in ") && said.contains(".eml. Open it"));
    }

    @Test
    void withoutAPrinterTheLetterCanStillBeRecordedAsGone(FxRobot robot) {
        CaseState state = window.acknowledged();
        window.open(state, Optional.of(Deed.MARK_SENT));
        assertThat(window.all()).contains("Record as sent");
        window.save(robot);

        assertThat(window.now(state).lettersToSend()).isEmpty();
        assertThat(window.tray.sheets).isEmpty();
    }

    @Test
    @Clause({"NN-17", "NN-18"})
    void whyNamesTheHolidaysThatWereNotCounted(FxRobot robot) {
        window.open(window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL)), Optional.empty());
        window.focusOn(robot, "Why is the stage 1 response due on Friday 24\u00a0April\u00a02026?");
        window.key(robot, KeyCode.ENTER);
        Window popup = robot.listWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .findFirst()
                .orElseThrow();
        List<String> said = robot.from(popup.getScene().getRoot()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(said).anyMatch(text -> text.contains("Good Friday")).anyMatch(text -> text.contains("NN-18"));
        window.key(robot, KeyCode.ESCAPE);
    }

    @Test
    void whatIfShowsTheDatesAsTheyWouldBeBesideTheRealOnesAndRecordsNothing(FxRobot robot) throws IOException {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.empty());
        window.press(robot, "What if?");
        robot.write("30 mar 2026", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("5", 0);
        window.key(robot, KeyCode.TAB);
        assertThat(window.all())
                .contains("As it is", "As it would be", "Fri 24\u00a0Apr\u00a02026", "3 working days later")
                .contains("Wed 29\u00a0Apr\u00a02026");
        window.picture("whatif", Theme.Display.standard());
        window.picture("whatif-200", new Theme.Display(Theme.Look.LIGHT, 200, true));

        window.focusOn(robot, "If the response were extended by (working days)");
        robot.write("40", 0);
        assertThat(window.all()).anyMatch(said -> said.contains("at most. Choose that day or an earlier one."));
        window.key(robot, KeyCode.ESCAPE);
        assertThat(window.all()).contains("Received by telephone");
        assertThat(window.now(state).version()).isEqualTo(1);
    }

    @Test
    @Clause({"NN-06", "NN-07"})
    void aComplimentIsThankedAndPassedOnInOneAction(FxRobot robot) {
        CaseState state = window.council.open(CaseWindow.compliment());
        window.open(state, Optional.empty());
        window.press(robot, "Thank and pass on");
        window.save(robot);
        assertThat(window.now(state).letters())
                .extracting(letter -> letter.purpose())
                .containsExactly("thank-you", "compliment-copy");
        window.press(robot, "Send a letter");
        window.save(robot);
        assertThat(window.now(state).letters()).allMatch(letter -> letter.sent().isPresent());
        window.press(robot, "Record that staff were told");
        window.key(robot, KeyCode.TAB);
        robot.write("e", 0);
        window.save(robot);
        assertThat(window.now(state).staffThanked()).isTrue();
        assertThat(window.all()).anyMatch(said -> said.startsWith("Priya Nair told the staff"));
    }

    @Test
    void aNoteIsKeptUndoneAndStruckThrough(FxRobot robot) {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.empty());
        window.focusOn(robot, "Add a note: who said what");
        robot.write("Rang Mrs Garrod, no answer", 0);
        window.key(robot, KeyCode.ENTER);
        assertThat(window.all()).contains("Note: Rang Mrs Garrod, no answer", "The note is kept.");
        window.key(robot, KeyCode.TAB);
        window.control(robot, KeyCode.Z);
        assertThat(window.all()).contains("Taken back: Note: Rang Mrs Garrod, no answer");
        assertThat(stage.getScene().getRoot().lookupAll(".text-struck")).isNotEmpty();
        assertThat(window.now(state).timeline().voided()).hasSize(1);
    }

    @Test
    void everyLookAndSizeIsDrawnWithNothingCut() throws IOException {
        CaseState state = window.busyCase();
        window.open(state, Optional.empty());
        for (Theme.Display display : List.of(
                new Theme.Display(Theme.Look.LIGHT, 100, true),
                new Theme.Display(Theme.Look.DARK, 100, true),
                new Theme.Display(Theme.Look.LIGHT, 150, true),
                new Theme.Display(Theme.Look.LIGHT, 200, true))) {
            window.picture("case-" + display.look() + "-" + display.textPercent(), display);
        }
    }

    @Test
    @Tag("long")
    void formsAndTabsAreDrawnWithNothingCut(FxRobot robot) throws IOException {
        CaseState state = window.busyCase();
        window.open(state, Optional.empty());
        window.picture("case", Theme.Display.standard());
        window.press(robot, "Write the response");
        robot.write("We spoke to the crew and read the round's log.", 0);
        window.key(robot, KeyCode.TAB);
        window.picture("response-lacking", Theme.Display.standard());
        robot.write("We are sorry.", 0);
        window.key(robot, KeyCode.TAB);
        window.picture("response", Theme.Display.standard());
        window.picture("response-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.key(robot, KeyCode.ESCAPE);
        window.press(robot, "Record a finding");
        window.picture("finding", Theme.Display.standard());
        window.key(robot, KeyCode.ESCAPE);
        window.control(robot, KeyCode.TAB);
        window.picture("points", Theme.Display.standard());
        window.control(robot, KeyCode.TAB);
        window.picture("letters", Theme.Display.standard());
        assertThat(window.all()).contains("Written, not sent");
    }
}
