package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GalleryTest {

    private static final Path PICTURES = Path.of("target/gallery");
    private Stage stage;
    private Theme theme;

    @Start
    void start(Stage shown) {
        stage = shown;
        theme = new Theme(Theme.Display.standard());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "LIGHT,150", "LIGHT,200", "DARK,100", "DARK,200", "CONTRAST,100", "CONTRAST,150"})
    void everyPieceIsDrawnNamedAndUncutInEveryLookAndSize(Theme.Look look, int percent) throws IOException {
        Files.createDirectories(PICTURES);
        for (VBox page : List.of(onFx(Gallery::ledgerPage), onFx(Gallery::formPage))) {
            show(page, new Theme.Display(look, percent, true), 1280 * Math.max(1, percent / 125.0));
            String name = look + "-" + percent + "-" + (page.getStyleClass().contains("page") ? "ledger" : "form");
            picture(name);
            assertThat(unnamed(page)).isEmpty();
            assertThat(cut(page)).as("cut text in %s", name).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,150", "CONTRAST,100"})
    void theWorkingOfADateIsDrawn(Theme.Look look, int percent) throws IOException {
        Files.createDirectories(PICTURES);
        Node content = onFx(() -> new WhyPopover(Gallery.why()).content());
        StackPane holder = onFx(() -> new StackPane(content));
        show(holder, new Theme.Display(look, percent, true), 1000 * percent / 100.0);
        picture("why-" + look + "-" + percent);
        assertThat(cut(holder)).isEmpty();
    }

    @Test
    void iconsAndLettersKeepTheirShapesHoweverOftenAThemeIsMade() {
        List<WritableImage> pictures = onFx(() -> {
            for (int i = 0; i < 60; i++) {
                theme = new Theme(Theme.Display.standard());
            }
            System.gc();
            return Stream.of("fth-sun", "fth-folder", "fth-printer")
                    .map(name -> {
                        Scene scene = new Scene(new StackPane(new Icon(name)), 40, 40);
                        theme.dress(scene);
                        return scene.snapshot(null);
                    })
                    .toList();
        });
        assertThat(pictures.stream().map(GalleryTest::darkPixels).distinct()).hasSize(3);
    }

    private static long darkPixels(WritableImage picture) {
        return IntStream.range(0, 40 * 40)
                .filter(i -> picture.getPixelReader().getColor(i % 40, i / 40).getBrightness() < 0.5)
                .count();
    }

    @Test
    void narrowWindowsAndLargeTextAreMarkedOnTheRoot() {
        VBox page = onFx(Gallery::formPage);
        show(page, Theme.Display.standard(), 1280);
        assertThat(page.getStyleClass()).doesNotContain("narrow");
        show(onFx(Gallery::formPage), Theme.Display.standard(), 1000);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("narrow");
        onFx(() -> {
            stage.setWidth(1400);
            theme.displayProperty().set(new Theme.Display(Theme.Look.LIGHT, 160, false));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("narrow");
    }

    private void show(Parent root, Theme.Display display, double width) {
        onFx(() -> {
            Scene scene = new Scene(root, width, 800);
            theme.displayProperty().set(display);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(800);
            stage.show();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws IOException {
        Path file = PICTURES.resolve(name + ".png");
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(5000);
    }

    /** Whatever takes the focus must have words for a screen reader. */
    static List<Node> unnamed(Parent root) {
        return all(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> node.getAccessibleText() == null
                        || node.getAccessibleText().isBlank())
                .filter(node ->
                        !(node instanceof Labeled labeled) || labeled.getText().isBlank())
                .toList();
    }

    /** Labels that are drawn with an ellipsis, outside tables, which explain theirs in a tooltip. */
    static List<String> cut(Parent root) {
        return all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.isVisible() && label.getWidth() > 0)
                .filter(label -> !inTable(label))
                .filter(label -> label.lookupAll(".text").stream()
                        .filter(javafx.scene.text.Text.class::isInstance)
                        .map(text -> ((javafx.scene.text.Text) text).getText())
                        .anyMatch(text -> text.endsWith("...") || text.endsWith("\u2026")))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean inTable(Node node) {
        return node != null && (node.getStyleClass().contains("table-view") || inTable(node.getParent()));
    }

    static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .flatMap(child -> child instanceof Parent parent ? all(parent) : Stream.of(child)));
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
