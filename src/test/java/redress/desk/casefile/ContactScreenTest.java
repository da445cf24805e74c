package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.casework.WorkDate;
import redress.casework.Worklist;
import redress.desk.kit.Theme;
import redress.people.Person;

/** A contact noted from anywhere, by keyboard alone. */
class ContactScreenTest extends OnACase {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 17);

    private CaseState garrod;
    private CaseState other;

    @BeforeEach
    void openACase() {
        garrod = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        Person okafor =
                new Person(0, 0, "Mr", "Samuel Okafor", "", "2 Quay", "ZZ99 1AB", "", "01632 960777", "post", "");
        other = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL, okafor));
        window.open(other, Optional.empty());
    }

    @Test
    void aCallIsNotedFromAnyScreenAndItsFollowUpStandsOnToday(FxRobot robot) throws IOException {
        elsewhere(robot);
        window.control(robot, KeyCode.M);
        robot.write("01632 960 114", 0);
        window.key(robot, KeyCode.ENTER);
        assertThat(focused().getText()).as("with whom is proposed").isEqualTo("Mrs Pamela Garrod");
        fillIn(robot);
        robot.write("17 apr", 0);
        window.picture("contact", Theme.Display.standard());
        window.picture("contact-200", new Theme.Display(Theme.Look.DARK, 200, true));
        window.save(robot);

        CaseState now = window.now(garrod);
        assertThat(now.timeline().entries())
                .last()
                .extracting(entry -> entry.what())
                .isEqualTo(new Happening.ContactNoted(
                        "Mrs Pamela Garrod", "telephone", true, "Asked when the crew comes.", Optional.of(FRIDAY)));
        assertThat(window.all())
                .contains("The contact is noted on " + garrod.reference() + ".", "Keys of this screen")
                .doesNotContain("Which case");
        assertThat(window.changes).hasValue(1);
        assertThat(Worklist.of(window.council.cases.openCases(), FRIDAY).items())
                .filteredOn(item -> item.caseId() == garrod.caseId())
                .flatExtracting(item -> item.due().map(WorkDate::label).stream().toList())
                .contains("Reminder");
        assertThat(drafts()).isEmpty();

        window.control(robot, KeyCode.Z);
        assertThat(window.now(garrod).timeline().voided()).hasSize(1);
    }

    @Test
    void halfANameFindsTheCaseAndTheListIsGoneThroughWithTheArrows(FxRobot robot) {
        elsewhere(robot);
        window.control(robot, KeyCode.K);
        robot.write("note a contact", 0);
        window.key(robot, KeyCode.ENTER);
        robot.write("sm-2026", 0);
        window.key(robot, KeyCode.DOWN);
        window.key(robot, KeyCode.DOWN);
        window.key(robot, KeyCode.ENTER);
        assertThat(focused().getText()).isEqualTo("Mrs Pamela Garrod");

        window.control(robot, KeyCode.M);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("okaf", 0);
        window.key(robot, KeyCode.ENTER);
        fillIn(robot);
        window.save(robot);
        assertThat(window.now(other).timeline().entries().size()).isEqualTo(2);
        assertThat(window.now(garrod).timeline().entries().size()).isEqualTo(1);
    }

    @Test
    void insideACaseItTakesThatCaseAtOnce(FxRobot robot) {
        window.control(robot, KeyCode.M);
        assertThat(focused().getText()).isEqualTo("Mr Samuel Okafor");
        fillIn(robot);
        window.save(robot);
        assertThat(window.all()).contains("Mr Samuel Okafor got in touch by telephone", "The note is kept.");
        assertThat(window.now(other).timeline().entries().size()).isEqualTo(2);
    }

    @Test
    void withoutACaseNothingIsSavedAndWhatWasTypedIsThereAgain(FxRobot robot) throws IOException {
        elsewhere(robot);
        window.control(robot, KeyCode.M);
        window.key(robot, KeyCode.TAB);
        robot.write("A neighbour", 0);
        fillIn(robot);
        window.save(robot);
        assertThat(window.all()).anyMatch(said -> said.startsWith("Choose the case: type its reference"));
        robot.write("960777", 0);
        window.key(robot, KeyCode.ENTER);
        window.key(robot, KeyCode.ESCAPE);
        assertThat(drafts()).containsExactly("contact.draft");

        window.open(garrod, Optional.empty());
        elsewhere(robot);
        window.control(robot, KeyCode.M);
        assertThat(window.all()).contains("What was typed before and not kept is filled in.");
        assertThat(window.texts()).containsExactly("Asked when the crew comes.");
        window.save(robot);
        assertThat(window.now(other).timeline().entries().get(1).what())
                .isInstanceOfSatisfying(
                        Happening.ContactNoted.class,
                        noted -> assertThat(noted.with()).isEqualTo("A neighbour"));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aClosedCaseTakesTheNoteButNoFollowUpThatWouldNeverComeUp(FxRobot robot) {
        CaseState withdrawn = window.council.record(other, CaseWindow.FIRST_APRIL, new Happening.Withdrawn("Settled"));
        CaseState closed = window.council.record(withdrawn, CaseWindow.FIRST_APRIL, new Happening.Closed("", ""));
        window.open(closed, Optional.empty());
        window.control(robot, KeyCode.M);
        fillIn(robot);
        robot.write("17 apr", 0);
        window.save(robot);
        assertThat(window.all()).anyMatch(said -> said.startsWith("The case is closed, so nothing comes up again"));
        assertThat(window.now(closed).timeline().entries())
                .hasSize(closed.timeline().entries().size());
    }

    /** Any screen that is no case: the list of keys. */
    private void elsewhere(FxRobot robot) {
        window.key(robot, KeyCode.F1);
        assertThat(window.all()).contains("Keys of this screen");
    }

    /** From "with whom" to "follow up on". */
    private void fillIn(FxRobot robot) {
        window.key(robot, KeyCode.TAB);
        robot.write("t", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("they", 0);
        window.key(robot, KeyCode.TAB);
        robot.write("Asked when the crew comes.", 0);
        window.key(robot, KeyCode.TAB);
    }

    private TextInputControl focused() {
        return (TextInputControl) stage.getScene().getFocusOwner();
    }

    private java.util.List<String> drafts() throws IOException {
        if (Files.notExists(window.drafts)) {
            return java.util.List.of();
        }
        try (Stream<Path> files = Files.list(window.drafts)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
