package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Status;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.people.Person;
import redress.procedure.CaseKind;

@ExtendWith(ApplicationExtension.class)
class CaseScreenTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Path PICTURES = Path.of("target/casefile");

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private Stage stage;
    private Theme theme;
    private Navigator navigator;
    private final AtomicInteger changes = new AtomicInteger();

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"NN-17", "NN-34", "NN-41"})
    void aComplaintGoesFromReceiptToClosureByKeyboardAlone(FxRobot robot) {
        council();
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        open(state, Optional.empty());
        council.clock.set(LocalDate.of(2026, 4, 2));
        key(robot, KeyCode.F5);

        press(robot, "Acknowledge");
        assertThat(all()).contains("Write and keep", "Acknowledgement");
        save(robot);
        assertThat(now(state).waitsToBeSent("acknowledgement")).isTrue();
        press(robot, "Record a letter as sent");
        save(robot);
        assertThat(now(state).deadline("acknowledge").orElseThrow().inTime()).isTrue();

        press(robot, "Give to an officer");
        robot.write("p");
        save(robot);
        assertThat(now(state).holder().orElseThrow().officer()).isEqualTo("Priya Nair");

        press(robot, "Record a finding");
        robot.write("u");
        key(robot, KeyCode.TAB);
        robot.write("The crew skipped the lane.");
        key(robot, KeyCode.TAB);
        robot.write("u");
        key(robot, KeyCode.TAB);
        key(robot, KeyCode.SPACE);
        save(robot);
        assertThat(now(state).points().get(0).finding()).contains("upheld");
        assertThat(now(state).outcome()).contains("upheld");
        assertThat(now(state).apologised()).isTrue();

        press(robot, "Note what was learned");
        robot.write("Rounds are checked on Mondays.");
        save(robot);
        assertThat(now(state).learning()).containsExactly("Rounds are checked on Mondays.");

        control(robot, KeyCode.R);
        robot.write("We spoke to the crew.");
        key(robot, KeyCode.TAB);
        robot.write("We are sorry.");
        save(robot);
        press(robot, "Record a letter as sent");
        save(robot);
        assertThat(now(state).status()).isEqualTo(Status.ANSWERED);

        press(robot, "Close");
        save(robot);
        assertThat(now(state).status()).isEqualTo(Status.CLOSED);
        assertThat(all()).contains("Closed, upheld", "The case is closed and nothing is owed.");
        assertThat(changes).hasValue(8);
    }

    @Test
    void aRefusedActShowsItsSentenceAndKeepsTheText(FxRobot robot) {
        council();
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        open(state, Optional.of(Deed.EXTEND));
        robot.press(KeyCode.SHIFT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("1 aug 2026");
        key(robot, KeyCode.TAB);
        robot.write("The officer is away.");
        save(robot);

        assertThat(all()).anyMatch(said -> said.contains("at most. Choose that day or an earlier one."));
        assertThat(texts()).contains("The officer is away.");
        assertThat(now(state).extensions()).isZero();

        key(robot, KeyCode.ESCAPE);
        assertThat(all()).contains("Next step");
        press(robot, "Extend with a holding letter");
        assertThat(texts()).as("what was typed is still there").contains("The officer is away.");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("15 may 2026");
        save(robot);
        assertThat(now(state).responseDeadline().orElseThrow().due()).isEqualTo("2026-05-15");
    }

    @Test
    @Clause({"NN-17", "NN-18"})
    void whyNamesTheHolidaysThatWereNotCounted(FxRobot robot) {
        council();
        open(council.open(SampleCouncil.complaint(FIRST_APRIL)), Optional.empty());
        focusOn(robot, "Why is the stage 1 response due on Friday 24\u00a0April\u00a02026?");
        key(robot, KeyCode.ENTER);
        Window popup = robot.listWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .findFirst()
                .orElseThrow();
        List<String> said = robot.from(popup.getScene().getRoot()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(said).anyMatch(text -> text.contains("Good Friday")).anyMatch(text -> text.contains("NN-18"));
        key(robot, KeyCode.ESCAPE);
    }

    @Test
    @Clause({"NN-06", "NN-07"})
    void aComplimentIsThankedAndPassedOnInOneAction(FxRobot robot) {
        council();
        CaseState state = council.open(compliment());
        open(state, Optional.empty());
        press(robot, "Thank and pass on");
        save(robot);
        assertThat(now(state).letters())
                .extracting(letter -> letter.purpose())
                .containsExactly("thank-you", "compliment-copy");
        press(robot, "Record a letter as sent");
        save(robot);
        assertThat(now(state).letters()).allMatch(letter -> letter.sent().isPresent());
        press(robot, "Record that staff were told");
        key(robot, KeyCode.TAB);
        robot.write("e");
        save(robot);
        assertThat(now(state).staffThanked()).isTrue();
        assertThat(all()).anyMatch(said -> said.startsWith("Priya Nair told the staff"));
    }

    @Test
    void aNoteIsKeptUndoneAndStruckThrough(FxRobot robot) {
        council();
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        open(state, Optional.empty());
        control(robot, KeyCode.M);
        robot.write("Rang Mrs Garrod, no answer");
        key(robot, KeyCode.ENTER);
        assertThat(all()).contains("Note: Rang Mrs Garrod, no answer", "The note is kept.");
        key(robot, KeyCode.TAB);
        control(robot, KeyCode.Z);
        assertThat(all()).contains("Taken back: Note: Rang Mrs Garrod, no answer");
        assertThat(stage.getScene().getRoot().lookupAll(".text-struck")).isNotEmpty();
        assertThat(now(state).timeline().voided()).hasSize(1);
    }

    @Test
    void everyLookAndSizeIsDrawnWithNothingCut(FxRobot robot) throws IOException {
        council();
        CaseState state = busyCase();
        open(state, Optional.empty());
        for (Theme.Display display : List.of(
                new Theme.Display(Theme.Look.LIGHT, 100, true),
                new Theme.Display(Theme.Look.DARK, 100, true),
                new Theme.Display(Theme.Look.LIGHT, 150, true),
                new Theme.Display(Theme.Look.LIGHT, 200, true))) {
            picture("case-" + display.look() + "-" + display.textPercent(), display);
        }
        picture("case", Theme.Display.standard());
        press(robot, "Write the response");
        robot.write("We spoke to the crew and read the round's log.");
        key(robot, KeyCode.TAB);
        picture("response-lacking", Theme.Display.standard());
        robot.write("We are sorry.");
        key(robot, KeyCode.TAB);
        picture("response", Theme.Display.standard());
        picture("response-200", new Theme.Display(Theme.Look.LIGHT, 200, true));
        key(robot, KeyCode.ESCAPE);
        press(robot, "Record a finding");
        picture("finding", Theme.Display.standard());
        key(robot, KeyCode.ESCAPE);
        control(robot, KeyCode.TAB);
        picture("points", Theme.Display.standard());
        control(robot, KeyCode.TAB);
        picture("letters", Theme.Display.standard());
        assertThat(all()).contains("Written, not sent");
    }

    /** A complaint with a bit of everything on its timeline. */
    private CaseState busyCase() {
        Person person = SampleCouncil.garrod();
        Person large = new Person(
                0,
                0,
                person.title(),
                person.name(),
                "",
                person.address(),
                person.postcode(),
                "",
                person.telephone(),
                "post",
                "large-print-16");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, large));
        state = letters.write(
                state,
                LetterDraft.plain("acknowledgement", FIRST_APRIL),
                Setup.CO_ORDINATOR,
                java.util.UUID.randomUUID());
        state = letters.sent(state, state.letters().get(0).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        council.clock.set(LocalDate.of(2026, 4, 14));
        state = council.record(
                state,
                LocalDate.of(2026, 4, 9),
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
        state = council.record(
                state,
                LocalDate.of(2026, 4, 10),
                new Happening.ContactNoted(
                        "Mrs Garrod",
                        "telephone",
                        true,
                        "Asked whether the crew had been spoken to. Told her that they will be this week.",
                        Optional.of(LocalDate.of(2026, 4, 15))));
        state = council.record(
                state, LocalDate.of(2026, 4, 14), new Happening.FindingMade(1, "upheld", "The crew skipped the lane."));
        state = council.record(state, LocalDate.of(2026, 4, 14), new Happening.OutcomeDecided("upheld", true));
        long contact = state.timeline().entries().get(4).seq();
        state = council.record(
                state,
                LocalDate.of(2026, 4, 14),
                new Happening.Corrected(contact, "happened", "2026-04-13", "The call was on Monday."));
        return letters.write(
                state,
                LetterDraft.with(
                        "update",
                        LocalDate.of(2026, 4, 14),
                        java.util.Map.of("update.text", "We have spoken to the crew.")),
                Setup.CO_ORDINATOR,
                java.util.UUID.randomUUID());
    }

    private static NewCase compliment() {
        return new NewCase(
                CaseKind.COMPLIMENT,
                Moment.of(FIRST_APRIL),
                Optional.of(SampleCouncil.garrod()),
                "The crew cleared our lane in an hour",
                "They were kind and quick.",
                "",
                "email",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "The crew", "Environment", "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private void council() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    /** The case in the real frame, whose keys are those of the program. */
    private void open(CaseState state, Optional<Deed> begin) {
        onFx(() -> {
            theme = new Theme(Theme.Display.standard());
            navigator = new Navigator();
            UndoBar undo = new UndoBar();
            CaseDesk desk = new CaseDesk(council.cases, letters, council.setup, navigator, undo);
            CaseScreen screen = new CaseScreen(Work.immediate(), desk, state.caseId(), begin, changes::incrementAndGet);
            Place cases = new Place("cases", "Cases", "fth-folder", () -> screen, new SimpleIntegerProperty(), false);
            Frame frame = new Frame(
                    new Frame.Surroundings(
                            List.of(cases),
                            "Saltmarsh District Council",
                            "Ruth Calloway",
                            () -> screen,
                            words -> List.of(),
                            new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                            List.of()),
                    theme,
                    navigator,
                    Work.immediate(),
                    undo);
            Scene scene = new Scene(frame, 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            frame.start();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CaseState now(CaseState state) {
        return council.cases.state(state.caseId());
    }

    /** Goes by Tab to the control of this name and presses Enter. */
    private void press(FxRobot robot, String name) {
        focusOn(robot, name);
        key(robot, KeyCode.ENTER);
    }

    private void focusOn(FxRobot robot, String name) {
        for (int i = 0; i < 80; i++) {
            if (name.equals(nameOf(stage.getScene().getFocusOwner()))) {
                return;
            }
            key(robot, KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches “" + name + "”. Shown: " + all());
    }

    private static String nameOf(Node node) {
        if (node == null) {
            return "";
        }
        return node.getAccessibleText() == null && node instanceof Labeled labeled
                ? labeled.getText()
                : String.valueOf(node.getAccessibleText());
    }

    private static void save(FxRobot robot) {
        control(robot, KeyCode.ENTER);
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> all() {
        return stage.getScene().getRoot().lookupAll(".label, .button").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".text-area").stream()
                .map(node -> ((TextArea) node).getText())
                .toList();
    }

    private void picture(String name, Theme.Display display) throws IOException {
        Files.createDirectories(PICTURES);
        onFx(() -> {
            theme.displayProperty().set(display);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), PICTURES.resolve(name + ".png"));
            return true;
        });
        List<String> cut = stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.isVisible() && label.getWidth() > 0)
                .filter(label -> label.lookupAll(".text").stream()
                        .filter(javafx.scene.text.Text.class::isInstance)
                        .map(text -> ((javafx.scene.text.Text) text).getText())
                        .anyMatch(text -> text.endsWith("...") || text.endsWith("\u2026")))
                .map(Labeled::getText)
                .toList();
        assertThat(cut).as("cut text in %s", name).isEmpty();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }
}
