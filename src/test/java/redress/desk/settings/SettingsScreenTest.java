package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.CaseState;
import redress.casework.CouncilCalendar;
import redress.casework.SampleCouncil;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.people.Person;

/** Settings by keyboard over a real database, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger moved = new AtomicInteger();
    private UndoBar undo;
    private Theme theme;
    private SampleCouncil council;
    private CaseState open;
    private SettingsScreen settings;
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        undo = new UndoBar();
        theme = new Theme(Theme.Display.standard());
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        open = council.open(SampleCouncil.complaint(TODAY, Person.named("Mrs", "Pamela Garrod")));
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        CouncilCalendar calendar = new CouncilCalendar(council.database, council.cases, council.clock);
        settings = new SettingsScreen(
                new SettingsDesk(council.cases, council.setup, calendar, theme, undo, moved::incrementAndGet), work);
        BorderPane frame = new BorderPane(settings.content());
        frame.setBottom(undo);
        Scene scene = new Scene(frame, 1104, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        new Navigator().open(settings);
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        council.close();
    }

    @Test
    void aFieldIsKeptAsItIsLeftAndTakenBackWithUndo(FxRobot robot) throws IOException {
        until(() -> words().contains("Name of the council"));
        String before = council.setup.council().orElseThrow().telephone();
        TextInputControl telephone = field("Telephone");

        robot.interact(telephone::requestFocus);
        robot.interact(telephone::selectAll);
        robot.write("01632 960 777").type(KeyCode.TAB);

        until(() -> council.setup.council().orElseThrow().telephone().equals("01632 960 777"));
        assertThat(words()).contains("Telephone is changed.");
        picture("settings-council");
        robot.interact(undo::undo);
        until(() -> council.setup.council().orElseThrow().telephone().equals(before));
    }

    @Test
    void anEmptyFieldIsNotKeptAndSaysWhatItIsFor(FxRobot robot) {
        until(() -> words().contains("Name of the council"));
        TextInputControl email = field("E-mail");

        robot.interact(email::requestFocus);
        robot.interact(email::clear);
        robot.type(KeyCode.TAB);

        until(() -> words().contains("Letters say how to write to you. Type the e-mail address."));
        assertThat(council.setup.council().orElseThrow().email()).isNotBlank();
    }

    @Test
    void aClosureShowsWhatItWouldMoveAndMovesItOnConfirmation(FxRobot robot) throws IOException {
        until(() -> words().contains("Name of the council"));
        robot.interact(() -> settings.choose(SettingsScreen.Section.CALENDAR));
        until(() -> words().contains("No closure is entered."));

        robot.interact(() -> field("What for").requestFocus());
        robot.write("Flood")
                .type(KeyCode.TAB)
                .write("7 dec 2026")
                .type(KeyCode.TAB)
                .write("8 dec 2026");
        robot.interact(() -> button("See what this would move").fire());
        until(() -> words().contains("1 date of 1 open case would move:"));
        picture("settings-moves");
        assertThat(council.cases
                        .state(open.caseId())
                        .responseDeadline()
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 14));

        robot.interact(() -> button("Change the calendar and move 1 case").fire());

        until(() -> moved.get() == 1);
        assertThat(council.cases
                        .state(open.caseId())
                        .responseDeadline()
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 16));
        until(() -> words().contains("Flood: Mon 7\u00a0Dec\u00a02026 to Tue 8\u00a0Dec\u00a02026"));
        picture("settings-calendar");
    }

    @Test
    void aFileThatHoldsNoBankHolidaysIsRefusedInWords(FxRobot robot) throws IOException {
        until(() -> words().contains("Name of the council"));
        robot.interact(() -> settings.choose(SettingsScreen.Section.CALENDAR));
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"england-and-wales\": 1}");

        robot.interact(() -> settings.calendar().load(wrong));

        until(() -> words().contains("This is not a bank-holiday file in gov.uk's form"));
    }

    @Test
    void theProcedureIsAPageToReadAndTheDisplayChangesAtOnce(FxRobot robot) throws IOException {
        until(() -> words().contains("Name of the council"));
        robot.interact(() -> settings.choose(SettingsScreen.Section.PROCEDURE));
        until(() -> words().contains("When things are due"));
        picture("settings-procedure");

        robot.interact(() -> settings.choose(SettingsScreen.Section.DISPLAY));
        robot.interact(() -> nodes(javafx.scene.control.ToggleButton.class)
                .filter(toggle -> toggle.getText().equals("Dark"))
                .forEach(javafx.scene.control.ToggleButton::fire));

        assertThat(theme.displayProperty().get().look()).isEqualTo(Theme.Look.DARK);
        picture("settings-display");
    }

    private TextInputControl field(String name) {
        return nodes(TextInputControl.class)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return nodes(Button.class)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void picture(String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    private String words() {
        return nodes(Label.class).map(Label::getText).collect(Collectors.joining("\n"));
    }

    private <T> Stream<T> nodes(Class<T> type) {
        List<T> found = onFx(() -> all(stage.getScene().getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
        return found.stream();
    }

    private static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .flatMap(child -> child instanceof Parent parent ? all(parent) : Stream.of(child)));
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("It did not come about in ten seconds; shown was:\n" + words(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
