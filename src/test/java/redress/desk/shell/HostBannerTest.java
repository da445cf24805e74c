package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;

/** The PC that keeps the cases is gone and comes back. */
@ExtendWith(ApplicationExtension.class)
class HostBannerTest {

    private static final Instant GONE_AT = Instant.parse("2026-04-01T09:42:00Z");

    private final AtomicReference<Optional<Instant>> lost = new AtomicReference<>(Optional.empty());
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger back = new AtomicInteger();
    private final Theme theme = new Theme(Theme.Display.standard());

    @Test
    void itSaysSinceWhenCountsToTheNextTryAndGoesByItself() throws Exception {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        HostBanner banner = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            HostBanner made = new HostBanner(
                    new HostBanner.Ways("PC-ANNA", lost::get, looks::incrementAndGet, back::incrementAndGet),
                    Work.immediate());
            BorderPane root = new BorderPane();
            root.setTop(made);
            Scene scene = new Scene(root, 1000, 300);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            made.close(); // the test is its clock
            return made;
        });
        tick(banner);
        assertThat(banner.isVisible()).isFalse();

        lost.set(Optional.of(GONE_AT));
        tick(banner);
        assertThat(banner.isVisible()).isTrue();
        assertThat(words(banner))
                .contains("Cases are on PC-ANNA, not reachable since 10:42. Trying again (next in 4 s).");
        for (Theme.Display display : List.of(
                new Theme.Display(Theme.Look.DARK, 100, true),
                new Theme.Display(Theme.Look.LIGHT, 200, true),
                Theme.Display.standard())) {
            picture(stage, display);
        }
        for (int second = 0; second < 4; second++) {
            tick(banner);
        }
        assertThat(looks).hasValue(1);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            ((Button) banner.lookup(".button")).fire();
            return true;
        });
        assertThat(looks).hasValue(2);

        lost.set(Optional.empty());
        tick(banner);
        assertThat(banner.isVisible()).isFalse();
        assertThat(back).hasValue(1);
    }

    private static void tick(HostBanner banner) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            banner.tick();
            return true;
        });
    }

    private static String words(HostBanner banner) {
        return banner.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private void picture(Stage stage, Theme.Display display) throws Exception {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            theme.displayProperty().set(display);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Snapshots.save(
                    stage.getScene(),
                    pictures.resolve("host-gone-" + display.look() + "-" + display.textPercent() + ".png"));
            return true;
        });
    }
}
