package redress.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.accounts.Passphrase;
import redress.accounts.RecoveryCode;
import redress.calendar.Region;
import redress.casework.Accounts;
import redress.casework.Setup;
import redress.council.Council;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;

/** The six questions, answered without a mouse on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class SetupPaneTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folders;

    private Path folder;

    private final List<SetupDesk.Made> made = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Scene scene;
    private Stage stage;
    private Work work;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(folders, "fresh");
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        this.work = work;
        this.stage = stage;
        openWindow();
    }

    private void openWindow() {
        scene = new Scene(
                new SetupPane(new SetupDesk(CLOCK, folder.resolve("kept"), made::add, () -> {}), work), 1280, 800);
        new Theme(Theme.Display.standard()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        made.forEach(each -> each.database().close());
    }

    @Test
    void sixQuestionsAnsweredByKeyboardAloneMakeTheCouncilAndOnlyWhereItIsSafe(FxRobot robot) {
        answerTheCouncil(robot);
        robot.type(KeyCode.ENTER);
        until("Question 3 of 6");
        robot.type(KeyCode.SPACE);
        until("A complaint received today");
        assertThat(words())
                .contains("Thursday 26\u00a0November\u00a02026", "Monday 14\u00a0December\u00a02026")
                .contains("Stage 2 can be asked for until", "1 month after the response");
        robot.type(KeyCode.ENTER);
        until("Question 4 of 6");
        robot.write("Ruth Calloway", 0).type(KeyCode.ENTER);
        alone(robot);
        retype(robot, folder.resolve("Dropbox"));
        until("lies in a folder that another program copies to the internet");
        assertThat(made).isEmpty();
        retype(robot, folder.resolve("chosen"));
        until(() -> !made.isEmpty());

        Setup setup = new Setup(made.get(0).database(), CLOCK);
        Council council = setup.council().orElseThrow();
        assertThat(council.name()).isEqualTo("Saltmarsh District Council");
        assertThat(council.procedure()).isEqualTo("north-norfolk");
        assertThat(setup.coordinator()).isEqualTo("Ruth Calloway");
        assertThat(made.get(0).folder()).isEqualTo(folder.resolve("chosen"));
        assertThat(made.get(0).practice()).isFalse();
    }

    @Test
    void allAnswersAreThereAgainWhenTheWindowWasClosedHalfWay(FxRobot robot) {
        answerTheCouncil(robot);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until("Question 3 of 6");
        robot.type(KeyCode.SPACE);
        for (int i = 0; i < 6; i++) {
            robot.type(KeyCode.DOWN);
        }
        until("At the latest; it counts from acknowledging");
        robot.type(KeyCode.ENTER);
        until("Question 4 of 6");
        robot.write("Ruth Callo", 0);

        robot.interact(() -> {
            stage.hide();
            openWindow();
        });

        until("Question 4 of 6");
        assertThat(words())
                .contains(
                        "Saltmarsh District Council, SA",
                        Region.SCOTLAND.label(),
                        "Complaint Handling Code 2024 (housing)");
        robot.type(KeyCode.END).write("way", 0).type(KeyCode.ENTER);
        alone(robot);
        assertThat(words()).contains("Ruth Calloway");
        robot.type(KeyCode.ENTER);
        until(() -> !made.isEmpty());
        Setup setup = new Setup(made.get(0).database(), CLOCK);
        assertThat(setup.coordinator()).isEqualTo("Ruth Calloway");
        assertThat(setup.council().orElseThrow().region()).isEqualTo(Region.SCOTLAND);
        assertThat(setup.council().orElseThrow().address()).isEqualTo("The Guildhall");
        assertThat(setup.isPractice()).isFalse();
    }

    @Test
    void thePracticeCouncilSaysThatItIsOne(FxRobot robot) {
        until("Question 1 of 6");
        robot.interact(() -> ((ButtonBase) all(scene.getRoot())
                        .filter(node -> node instanceof ButtonBase button
                                && button.getText().equals("Try it with made-up cases first"))
                        .findFirst()
                        .orElseThrow())
                .fire());
        until(() -> !made.isEmpty());
        assertThat(made.get(0).practice()).isTrue();
        assertThat(made.get(0).folder()).isEqualTo(folder.resolve("kept").resolve("practice"));
        assertThat(new Setup(made.get(0).database(), CLOCK).isPractice()).isTrue();
    }

    @Test
    void aRefusalAtStartOffersOtherCasesAndANewCouncil(FxRobot robot) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> taken = new ArrayList<>();
        robot.interact(() -> {
            RefusedPane pane = new RefusedPane(
                    "cases.mv.db is damaged.",
                    new RefusedPane.Ways(
                            () -> taken.add("again"),
                            way -> taken.add("other"),
                            zip -> taken.add("copy"),
                            () -> taken.add("fresh")));
            scene.setRoot(pane);
            pane.other(empty);
        });
        until("That folder holds no cases.mv.db");
        robot.type(KeyCode.ENTER)
                .type(KeyCode.TAB)
                .type(KeyCode.TAB)
                .type(KeyCode.TAB)
                .type(KeyCode.ENTER);
        assertThat(taken).containsExactly("again", "fresh");
        assertThat(words()).contains("Nothing was changed");
    }

    @Test
    void noQuestionIsLeftWithoutItsAnswerAndAltLeftFindsTheAnswersAgain(FxRobot robot) {
        until("Question 1 of 6");
        robot.type(KeyCode.ENTER);
        assertThat(words()).contains("Question 1 of 6");

        answerTheCouncil(robot);
        robot.type(KeyCode.ENTER);
        until("Question 3 of 6");
        robot.type(KeyCode.ENTER);
        until("Choose a procedure");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.ALT);
        until("Question 1 of 6");
        robot.type(KeyCode.ENTER);
        until("Question 2 of 6");
    }

    /** Nothing is chosen beforehand; then that one person works here. */
    private void alone(FxRobot robot) {
        until("Question 5 of 6");
        robot.type(KeyCode.ENTER);
        until("Choose one of the two.");
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("Question 6 of 6");
    }

    @Test
    void whereSeveralPeopleWorkThePassphraseIsChosenAndTheRecoveryCodeIsToldOnce(FxRobot robot) {
        answerTheCouncil(robot);
        robot.type(KeyCode.ENTER);
        until("Question 3 of 6");
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("Question 4 of 6");
        robot.write("Ruth Calloway", 0).type(KeyCode.ENTER);
        until("Question 5 of 6");
        robot.type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.TAB);
        robot.write("Ruth Calloway", 0).type(KeyCode.TAB).type(KeyCode.TAB);
        robot.write("Ruth Calloway", 0).type(KeyCode.ENTER);
        until("Take more than your own name.");
        robot.interact(() -> {
            List<TextField> fields = all(scene.getRoot())
                    .filter(PasswordField.class::isInstance)
                    .map(TextField.class::cast)
                    .toList();
            fields.forEach(field -> field.setText("river lamp seven otter"));
            fields.get(1).requestFocus();
        });
        robot.type(KeyCode.ENTER);
        until("Question 6 of 6");
        retype(robot, folder.resolve("several"));
        until(() -> !made.isEmpty());

        Accounts accounts = new Accounts(made.get(0).database());
        RecoveryCode code = made.get(0).code().orElseThrow();
        assertThat(accounts.isAsked()).isTrue();
        assertThat(accounts.own().name()).isEqualTo("Ruth Calloway");
        assertThat(accounts.recover(code, accounts.own().id(), new Passphrase("another lamp by the sea")))
                .isNotEqualTo(code);
        assertThat(new DraftFolder(folder.resolve("kept").resolve("drafts")).kept("setup"))
                .isEmpty();
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private static void retype(FxRobot robot, Path folder) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        paste(robot, folder.toString());
        robot.type(KeyCode.ENTER);
    }

    private void answerTheCouncil(FxRobot robot) {
        until("Question 1 of 6");
        paste(robot, "Saltmarsh District Council");
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        robot.write("The Guildhall", 0).type(KeyCode.TAB);
        robot.write("01632 960100", 0).type(KeyCode.TAB);
        paste(robot, "complaints@saltmarsh.example");
        robot.type(KeyCode.ENTER);
        until("Question 2 of 6");
    }

    private void until(String shown) {
        until(() -> words().contains(shown));
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about in ten seconds; shown was:\n" + words(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> all(scene.getRoot())
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .flatMap(child -> child instanceof Parent parent ? all(parent) : Stream.of(child)));
    }
}
