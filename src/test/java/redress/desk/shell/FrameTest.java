package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.desk.kit.Command;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

@ExtendWith(ApplicationExtension.class)
class FrameTest {

    private final List<String> done = new ArrayList<>();
    private final Navigator navigator = new Navigator();
    private Theme theme;
    private UndoBar undoBar;
    private Frame frame;
    private Stage stage;

    /** A page with two fields. */
    private final class Page extends Screen {

        private final TextField first = new TextField();
        private final TextField second = new TextField();
        private final VBox box = new VBox(first, second);

        Page(String place) {
            super(place, place);
            first.setAccessibleText("First");
            second.setAccessibleText("Second");
            box.getStyleClass().add("page");
        }

        @Override
        public Node content() {
            return box;
        }

        @Override
        public List<Node> panes() {
            return List.of(first, second);
        }

        @Override
        public List<Command> commands() {
            return List.of(
                    Command.of("page.save", "Save " + place(), () -> done.add("saved " + place()))
                            .withKeys("Shortcut+S"),
                    Command.of("page.close", "Close the case", () -> done.add("closed"))
                            .withKeys("Shortcut+R")
                            .unless(() -> Optional.of("The case has no outcome yet.")));
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        theme = new Theme(Theme.Display.standard());
        undoBar = new UndoBar();
        Page today = new Page("today");
        Page cases = new Page("cases");
        Page settings = new Page("settings");
        frame = new Frame(
                new Frame.Surroundings(
                        List.of(
                                new Place(
                                        "today", "Today", "fth-sun", () -> today, new SimpleIntegerProperty(5), false),
                                new Place(
                                        "cases",
                                        "Cases",
                                        "fth-folder",
                                        () -> cases,
                                        new SimpleIntegerProperty(),
                                        false),
                                new Place(
                                        "settings",
                                        "Settings",
                                        "fth-settings",
                                        () -> settings,
                                        new SimpleIntegerProperty(),
                                        true)),
                        "Saltmarsh District Council",
                        "Ruth Calloway",
                        () -> new Page("new"),
                        this::search,
                        new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                        List.of()),
                theme,
                navigator,
                Work.immediate(),
                undoBar);
        Scene scene = new Scene(frame, 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        frame.start();
    }

    private List<Found> search(String words) {
        return "bins 0178".contains(words)
                ? List.of(
                        new Found("Cases", "SM-2026-0178 Missed bins", "Mrs P. Garrod", () -> done.add("opened 0178")))
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "LIGHT, 200", "CONTRAST, 100"})
    void aPracticeCouncilHasAColouredFrameAndItsWordInEveryLook(Theme.Look look, int percent) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures"))
                .resolve("marked-" + look + "-" + percent + ".png");
        onFx(() -> {
            theme.displayProperty().set(new Theme.Display(look, percent, true));
            frame.mark("Practice", "Throw it away", word -> {});
            return frame;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return frame;
        });

        BufferedImage picture = ImageIO.read(file.toFile());
        int edge = picture.getRGB(1, picture.getHeight() / 2);
        assertThat(edge).isNotEqualTo(picture.getRGB(30, picture.getHeight() - 30));
        assertThat(List.of(
                        picture.getRGB(picture.getWidth() - 2, picture.getHeight() / 2),
                        picture.getRGB(picture.getWidth() / 2, 1),
                        picture.getRGB(picture.getWidth() / 2, picture.getHeight() - 2)))
                .containsOnly(edge);
    }

    @Test
    void everyPlaceIsAKeyAwayAndTheWayBackKeepsTheFocus(FxRobot robot) {
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        Node left = focus();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(place()).isEqualTo("cases");
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(place()).isEqualTo("settings");
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        assertThat(place()).isEqualTo("new");
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo("today");
        assertThat(focus()).isSameAs(left);
    }

    @Test
    void theScreensOwnKeysWorkAndRefusalsSayWhy(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertThat(done).containsExactly("saved today");
        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        assertThat(done).containsExactly("saved today");
        assertThat(undoBar.isVisible()).isTrue();
        assertThat(robot.lookup("The case has no outcome yet.").tryQuery()).isPresent();
    }

    @Test
    void controlZTakesBackTheLastActButNeverTextBeingTyped(FxRobot robot) {
        onFx(() -> {
            undoBar.say("The note was added.", () -> done.add("undone"));
            return true;
        });
        robot.write("abc");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(done).isEmpty();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(done).containsExactly("undone");
        assertThat(undoBar.isVisible()).isFalse();
    }

    @Test
    void thePaletteFindsCasesAndCommandsAndEnterOpensTheFirst(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(frame.palette().listed()).containsExactly("SM-2026-0178 Missed bins");
        robot.write("sa");
        assertThat(frame.palette().listed()).containsExactly("Save today");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("0178");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(done).containsExactly("opened 0178");
    }

    @Test
    void f6GoesThroughThePanesAndF1ListsTheKeys(FxRobot robot) {
        Node first = focus();
        robot.press(KeyCode.F6).release(KeyCode.F6);
        assertThat(focus()).isNotSameAs(first);
        robot.press(KeyCode.F6).release(KeyCode.F6);
        robot.press(KeyCode.F6).release(KeyCode.F6);
        assertThat(focus()).isSameAs(first);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertThat(robot.lookup("Save today").tryQuery()).isPresent();
        assertThat(robot.lookup("The case has no outcome yet.").tryQuery()).isPresent();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo("today");
        assertThat(focus()).isSameAs(first);
    }

    @Test
    void textGrowsByKeysAndStaysWithinItsLimits(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        assertThat(theme.displayProperty().get().textPercent()).isEqualTo(110);
        robot.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        assertThat(theme.displayProperty().get().textPercent()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100,1280", "DARK,100,1280", "CONTRAST,100,1280", "LIGHT,200,1600", "LIGHT,100,1000"})
    void theFrameIsDrawnInEveryLook(Theme.Look look, int percent, double width) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/gallery"));
        onFx(() -> {
            theme.displayProperty().set(new Theme.Display(look, percent, true));
            stage.setWidth(width);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Path file = folder.resolve("frame-" + look + "-" + percent + "-" + (int) width + ".png");
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(5000);
    }

    private String place() {
        return navigator.currentProperty().get().orElseThrow().place();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
