package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.Hosting;
import redress.casework.SampleCouncil;
import redress.casework.SecondDesk;
import redress.db.JoinedDesk;
import redress.desk.InSight;
import redress.desk.kit.Page;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The cross of the window is pressed on the PC that keeps the cases, while somebody works with them elsewhere. */
@ExtendWith(ApplicationExtension.class)
class OthersAtWorkTest {

    @TempDir
    Path folder;

    private final AtomicInteger closed = new AtomicInteger();
    private final Theme theme = new Theme(Theme.Display.standard());
    private BorderPane root = new BorderPane();

    @Test
    void whoWorksAtOtherDesksIsNamedAndTheWindowStaysOpenOrCloses() throws Exception {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        Page desk = onFx(() -> {
            Page shown = new Page(Words.body("The desk"));
            root = new BorderPane(shown);
            Scene scene = new Scene(root, 900, 400);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            return shown;
        });
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 1))) {
            OthersAtWork others = new OthersAtWork(new Hosting(council.database, council.clock), Work.immediate());
            long ben = SecondDesk.account(council.database, "Ben Carter");
            try (JoinedDesk joined = JoinedDesk.of(council.database, ben, council.clock)) {
                assertThat(joined.database().reach().isReached()).isTrue();
                press(others);
                assertThat(closed).hasValue(0);
                assertThat(words()).contains("Ben Carter is working with the cases of this PC at another desk.");
                pictures(stage);
                press("Keep open");
                assertThat(root.getCenter()).isSameAs(desk);

                press(others);
                press("Close anyway");
                assertThat(closed).hasValue(1);
                press(others);
                assertThat(closed).as("pressed once more it closes").hasValue(2);
            }
            OthersAtWork alone = new OthersAtWork(new Hosting(council.database, council.clock), Work.immediate());
            press(alone);
            assertThat(closed).as("nobody else is there").hasValue(3);
        }
    }

    private void press(OthersAtWork others) {
        onFx(() -> {
            others.ask((Parent) root.getCenter(), root::setCenter, closed::incrementAndGet);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String words) {
        onFx(() -> {
            InSight.all(root)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> words.equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private String words() {
        return onFx(() -> InSight.all(root)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private void pictures(Stage stage) throws Exception {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (Theme.Display display : new Theme.Display[] {
            new Theme.Display(Theme.Look.DARK, 100, true), new Theme.Display(Theme.Look.LIGHT, 200, true)
        }) {
            onFx(() -> {
                theme.displayProperty().set(display);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            onFx(() -> {
                Snapshots.save(stage.getScene(), pictures.resolve("others-at-work-" + display.textPercent() + ".png"));
                return true;
            });
        }
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
