package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.casework.Accounts;
import redress.casework.SampleCouncil;
import redress.db.Database;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;

/** The way in, by keyboard: a wrong passphrase, the right one, the first of one's own, and the locked desk. */
@ExtendWith(ApplicationExtension.class)
class SignInTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String RIVER = "river lamp seven otter";

    @TempDir
    Path folder;

    private final BorderPane root = new BorderPane();
    private final AtomicReference<Optional<Database>> begun = new AtomicReference<>(Optional.empty());
    private final Theme theme = new Theme(Theme.Display.standard());
    private SampleCouncil council;
    private Accounts accounts;
    private Entrance entrance;

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void found() {
        council = SampleCouncil.in(folder, "north-norfolk", MONDAY);
        accounts = new Accounts(council.database);
        accounts.turnOn(new Passphrase(RIVER));
        entrance = new Entrance(Work.immediate(), council.clock, root::setCenter, () -> {});
    }

    @AfterEach
    void close() {
        begun.get().ifPresentOrElse(Database::close, council::close);
    }

    private void knock() {
        WholeDesk.onFx(() -> {
            entrance.enter(council.database, folder.resolve("cases"), opened -> begun.set(Optional.of(opened)));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String said(FxRobot robot) {
        return robot.lookup(".form-error").queryAll().stream()
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void aWrongPassphraseIsOneSentenceAndTheRightOneOpensTheCasesAsTheAccount(FxRobot robot) {
        knock();
        robot.write("not the one at all").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(begun.get()).isEmpty();
        assertThat(said(robot)).contains("do not belong together");

        robot.write(RIVER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(begun.get()).hasValueSatisfying(opened -> {
            assertThat(opened.isSignedIn()).isTrue();
            assertThat(opened.accountId()).isEqualTo(1);
        });
    }

    @Test
    void whoeverWasGivenAPassphraseChoosesTheirOwnFirst(FxRobot robot) {
        Accounts.Given ben = accounts.add("Ben Hale", Set.of(Role.MANAGER));
        knock();
        robot.write("Ben").type(KeyCode.TAB).write(ben.passphrase().typed()).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(begun.get()).isEmpty();

        robot.write(ben.passphrase().typed()).type(KeyCode.TAB, KeyCode.TAB);
        robot.write("field gate under rain").type(KeyCode.TAB, KeyCode.TAB);
        robot.write("field gate under rain").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(begun.get())
                .hasValueSatisfying(opened -> assertThat(new Accounts(opened).mustChange(opened.accountId()))
                        .isFalse());
    }

    @Test
    void theLockedDeskKeepsWhatWasTypedBehindIt(FxRobot robot) {
        knock();
        robot.write(RIVER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        TextField half = new TextField("Mrs Garrod rang and sa");
        Parent desk = new BorderPane(half);
        WholeDesk.onFx(() -> {
            root.setCenter(desk);
            entrance.lock(desk, begun.get().orElseThrow());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(half.getScene()).isNull();

        robot.write(RIVER).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(half.getScene()).isNotNull();
        assertThat(half.getText()).isEqualTo("Mrs Garrod rang and sa");
    }

    @Test
    void theDoorIsReadableInEveryLook() {
        knock();
        for (Theme.Look look : Theme.Look.values()) {
            WholeDesk.onFx(() -> {
                theme.displayProperty().set(new Theme.Display(look, look == Theme.Look.CONTRAST ? 200 : 100, true));
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            List<String> faults = WholeDesk.onFx(() -> new Eye(root.getScene()).faults());
            assertThat(faults).as(look.name()).isEmpty();
        }
    }
}
