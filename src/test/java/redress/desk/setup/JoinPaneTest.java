package redress.desk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import redress.accounts.Passphrase;
import redress.casework.Accounts;
import redress.casework.Cases;
import redress.casework.Hosting;
import redress.casework.SampleCouncil;
import redress.db.Host;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;

/** A desk joins the cases of another PC with the file made there, a name and its passphrase. */
@ExtendWith(ApplicationExtension.class)
class JoinPaneTest {

    private static final String PASSPHRASE = "gate kettle marsh bicycle";

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Host host;
    private Path file;
    private Stage stage;
    private JoinPane pane;
    private final Theme theme = new Theme(Theme.Display.standard());
    private final List<JoinPane.Joined> joined = new CopyOnWriteArrayList<>();

    @BeforeEach
    void share() {
        council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 1));
        new Accounts(council.database).turnOn(new Passphrase(PASSPHRASE));
        host = Host.start(council.database, 0, council.clock);
        file = folder.resolve("cases.redress-join");
        new Hosting(council.database, council.clock).writeJoinFile(host, file);
        stage = FxToolkit.toolkitContext().getRegisteredStage();
        pane = onFx(() -> new JoinPane(
                Optional.empty(),
                new JoinPane.Ways(council.clock, joined::add, () -> {}, zip -> {}),
                Work.immediate()));
        onFx(() -> {
            Scene scene = new Scene(pane, 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            return true;
        });
    }

    @AfterEach
    void close() {
        joined.forEach(each -> each.database().close());
        host.close();
        council.close();
    }

    @Test
    void theRightPassphraseOpensTheCasesAndTheWrongOneSaysSoAtItsField(FxRobot robot) throws Exception {
        read();
        type(robot, "quite another thing");
        assertThat(words()).anyMatch(words -> words.startsWith("That name and passphrase do not belong together."));
        for (Theme.Display display : List.of(
                Theme.Display.standard(),
                new Theme.Display(Theme.Look.DARK, 100, true),
                new Theme.Display(Theme.Look.LIGHT, 200, true))) {
            picture(display);
        }
        type(robot, PASSPHRASE);

        assertThat(joined).singleElement().satisfies(made -> {
            assertThat(made.database().host()).isPresent();
            assertThat(new Cases(made.database(), council.clock).openCases()).isEmpty();
        });
    }

    @Test
    void aFileOpenedByDoubleClickGoesNowhereBeforeItIsConfirmed(FxRobot robot) throws Exception {
        host.close();
        onFx(() -> {
            pane.propose(file);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words())
                .anyMatch(words -> words.startsWith("Cases of Saltmarsh District Council, on "))
                .noneMatch(words -> words.contains("does not answer"));
        picture(new Theme.Display(Theme.Look.DARK, 150, true));

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words()).anyMatch(words -> words.contains("does not answer. Look whether it is on"));
    }

    @Test
    void aHostThatDoesNotAnswerIsNamedWithWhatToDo() {
        host.close();
        read();

        assertThat(words()).anyMatch(words -> words.contains("does not answer. Look whether it is on"));
    }

    @Test
    void aFileThatIsNoJoinFileIsRefused() throws Exception {
        Files.writeString(file, "{}");
        read();

        assertThat(words()).anyMatch(words -> words.contains("is no join file of this Redress."));
    }

    private void read() {
        onFx(() -> {
            pane.read(file);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String passphrase) {
        onFx(() -> {
            PasswordField field = (PasswordField) all(pane)
                    .filter(PasswordField.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            return true;
        });
        robot.write(passphrase, 0);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> words() {
        return onFx(() -> all(pane)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private void picture(Theme.Display display) throws Exception {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        onFx(() -> {
            theme.displayProperty().set(display);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(
                    stage.getScene(),
                    pictures.resolve("join-" + display.look() + "-" + display.textPercent() + ".png"));
            return true;
        });
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(JoinPaneTest::all))
                : Stream.of(node);
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }
}
