package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import redress.accounts.May;
import redress.desk.kit.Allowed;
import redress.desk.kit.Away;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
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
    private final List<String> said = new ArrayList<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final Theme theme = new Theme(Theme.Display.standard());

    @Test
    void itSaysSinceWhenCountsToTheNextTryAndGoesByItself() throws Exception {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        Button save = button("case.save", "Record it");
        Button find = button("people.find", "Find");
        HostBanner banner = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            BorderPane root = new BorderPane();
            HostBanner made = new HostBanner(
                    new HostBanner.Ways(
                            "PC-ANNA",
                            lost::get,
                            looks::incrementAndGet,
                            why -> Away.say(root, why),
                            back::incrementAndGet),
                    Work.immediate());
            Allowed.within(root, May.everything(), said::add);
            root.setTop(made);
            root.setCenter(new HBox(save, find));
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
        String why = "PC-ANNA cannot be reached since 10:42. What you typed stays; do this once PC-ANNA is back.";
        fire(save);
        fire(find);
        assertThat(said).containsExactly(why);
        assertThat(saves).as("only what needs no other PC is done").hasValue(1);
        assertThat(save.getTooltip().getText()).isEqualTo(why);
        Button late = button("officers.add", "Add an officer");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((BorderPane) banner.getParent()).getChildren().add(late));
        assertThat(late.getStyleClass()).contains(Allowed.REFUSED);
        assertThat(find.getStyleClass()).doesNotContain(Allowed.REFUSED);
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
        assertThat(List.of(save, late)).allSatisfy(each -> {
            assertThat(each.getStyleClass()).doesNotContain(Allowed.REFUSED);
            assertThat(each.getTooltip()).isNull();
        });
        fire(save);
        assertThat(saves).hasValue(2);
    }

    private Button button(String id, String words) {
        return ButtonRow.button(Command.of(id, words, saves::incrementAndGet));
    }

    private static void fire(Button button) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            button.fire();
            return true;
        });
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
