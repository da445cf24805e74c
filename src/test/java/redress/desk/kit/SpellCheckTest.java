package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.spelling.OwnWords;

@ExtendWith(ApplicationExtension.class)
class SpellCheckTest {

    private static final java.nio.file.Path PICTURES = java.nio.file.Path.of("target/spelling");

    @TempDir
    java.nio.file.Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private Stage stage;
    private TextBox box;
    private TextBox second;
    private VBox root;
    private Theme theme;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void show() {
        onFx(() -> {
            box = new TextBox(4);
            second = new TextBox(2);
            root = new VBox(
                    FormRow.of("What was said", box).hint("Printed in the letter."),
                    FormRow.of("Why", second),
                    FormRow.of("Where", new TextField()));
            root.getStyleClass().add("page");
            Work work = new Work(
                    task -> {
                        asked.incrementAndGet();
                        task.run();
                    },
                    Runnable::run,
                    failure -> {
                        throw new IllegalStateException(failure);
                    });
            new SpellCheck(work, new OwnWords(folder.resolve("words.txt"))).watch(root);
            SpellCheck.know(root, () -> "Mrs Edith Garrod");
            theme = new Theme(Theme.Display.standard());
            Scene scene = new Scene(root, 560, 420);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(560);
            stage.setHeight(420);
            stage.show();
            box.requestFocus();
            return true;
        });
    }

    @Test
    void nothingIsReadUntilThereAreWords(FxRobot robot) {
        settle();
        assertThat(asked).hasValue(0);
        robot.write("Mrs Garrod rang ", 0);
        settle();
        assertThat(asked.get()).isPositive();
        assertThat(box.spelling().isVisible()).isFalse();
    }

    @Test
    void misspeltWordsAreUnderlinedCountedAndSpoken(FxRobot robot) {
        robot.write("She recieved teh letter twise", 0);
        settle();
        assertThat(box.spelling().getText())
                .as("the word being typed is left alone")
                .startsWith("2 words to check: recieved, teh.");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        assertThat(box.spelling().getText()).startsWith("3 words to check: recieved, teh, twise.");
        assertThat(box.getAccessibleHelp()).startsWith("Printed in the letter. 3 words to check");
        assertThat(root.lookupAll(".label").stream().filter(box.spelling()::equals))
                .hasSize(1);

        robot.interact(() -> box.setText("She received the letter twice"));
        settle();
        assertThat(box.spelling().isVisible()).isFalse();
        assertThat(box.marks().waves().getElements()).isEmpty();
    }

    @Test
    void theWaveStandsUnderItsWordAtEverySizeAndInTheDark() throws IOException {
        Files.createDirectories(PICTURES);
        for (Theme.Display display : List.of(
                new Theme.Display(Theme.Look.LIGHT, 100, true),
                new Theme.Display(Theme.Look.DARK, 200, true),
                new Theme.Display(Theme.Look.CONTRAST, 150, true))) {
            onFx(() -> {
                theme.displayProperty().set(display);
                box.setText("We are sory that nobody\ntold you about the colection in your lane and the next one.");
                return true;
            });
            settle();
            onFx(() -> {
                Bounds wave = box.marks().waves().getLayoutBounds();
                Bounds sory = inBox("sory");
                Bounds colection = inBox("colection");
                assertThat(wave.getMinX()).isCloseTo(Math.min(sory.getMinX(), colection.getMinX()), within(3));
                assertThat(wave.getMaxX()).isCloseTo(Math.max(sory.getMaxX(), colection.getMaxX()), within(3));
                assertThat(wave.getMaxY()).isCloseTo(colection.getMaxY(), within(3));
                Snapshots.save(
                        stage.getScene(), PICTURES.resolve(display.look() + "-" + display.textPercent() + ".png"));
                return true;
            });
        }
    }

    @Test
    void theNextWordIsFoundAcrossFieldsAndMendedByKeyboardAlone(FxRobot robot) {
        onFx(() -> {
            box.setText("teh letter, recieved");
            second.setText("untill now");
            second.requestFocus();
            return true;
        });
        settle();
        assertThat(goToNext()).isEqualTo("untill");
        assertThat(goToNext()).isEqualTo("untill");
        onFx(() -> {
            box.requestFocus();
            box.positionCaret(0);
            return true;
        });
        assertThat(goToNext()).isEqualTo("teh");
        assertThat(goToNext()).isEqualTo("recieved");

        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        assertThat(menu()).startsWith("received").contains("Add “recieved” to the council’s words");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(box.getText()).isEqualTo("teh letter, received");
        settle();
        assertThat(box.spelling().getText()).startsWith("1 word to check: teh.");
    }

    @Test
    void aWordAddedToTheCouncilsIsNoLongerMarked(FxRobot robot) throws IOException {
        onFx(() -> {
            box.setText("Saltmarshers met.");
            box.requestFocus();
            return true;
        });
        settle();
        assertThat(goToNext()).isEqualTo("Saltmarshers");
        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        robot.press(KeyCode.UP).release(KeyCode.UP);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(box.spelling().isVisible()).isFalse();
        assertThat(Files.readAllLines(folder.resolve("words.txt"))).containsExactly("saltmarshers");
    }

    /** Where a word is really drawn. */
    private Bounds inBox(String word) {
        javafx.scene.text.Text text = (javafx.scene.text.Text) box.lookup(".text");
        int at = text.getText().indexOf(word);
        Path shape = new Path(text.rangeShape(at, at + word.length()));
        shape.setStroke(null);
        shape.setFill(Color.BLACK);
        return box.sceneToLocal(text.localToScene(shape.getLayoutBounds()));
    }

    private String goToNext() {
        return onFx(() -> {
            SpellCheck.next(root);
            TextBox at = box.isFocused() ? box : second;
            return at.getSelectedText();
        });
    }

    private List<String> menu() {
        return Window.getWindows().stream()
                .filter(SpellMenu.class::isInstance)
                .flatMap(window -> ((SpellMenu) window).getItems().stream())
                .map(MenuItem::getText)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.api.Assertions.within(pixels);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> act) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
