package redress.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.kit.Command;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.letters.Letters;
import redress.letters.StationeryBook;

@ExtendWith(ApplicationExtension.class)
class StationeryTabTest {

    @TempDir
    static Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private SampleCouncil council;
    private StationeryBook book;
    private StationeryTab tab;
    private Scene scene;
    private Subscription shown;

    @Start
    void start(Stage stage) {
        council = SampleCouncil.in(folder.resolve("c" + System.nanoTime()), "north-norfolk", LocalDate.of(2026, 4, 1));
        book = new Letters(council.database, council.cases, council.setup, council.clock).stationery();
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        tab = new StationeryTab(book, work, new UndoBar(), new PaperTray(PaperTray.OFFICE), Setup.CO_ORDINATOR);
        scene = new Scene((javafx.scene.Parent) tab.content(), 1280, 800);
        new Theme(Theme.Display.standard()).dress(scene);
        stage.setScene(scene);
        stage.show();
        shown = tab.shown();
    }

    @AfterEach
    void close() throws InterruptedException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, shown::unsubscribe);
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        council.close();
    }

    @Test
    void a_letter_is_drawn_as_it_is_typed_and_kept_when_told(FxRobot robot) {
        until(() -> preview().contains("Page 1 of 1"));

        type(robot, "At the foot of each page", "www.saltmarsh.example");
        until(() -> preview().contains("www.saltmarsh.example, SM-2026-0042"));
        assertThat(book.now().foot()).isEmpty();

        robot.interact(() -> command("stationery.save").perform());
        until(() -> book.now().foot().equals("www.saltmarsh.example"));
    }

    @Test
    void what_cannot_be_printed_is_said_in_place_of_the_letter(FxRobot robot) {
        until(() -> preview().contains("Page 1 of 1"));
        type(robot, "Letters are signed by", "Ruth 😀");
        until(() -> words().contains("GRINNING FACE"));
    }

    @Test
    void a_distance_that_is_none_is_not_kept(FxRobot robot) {
        until(() -> preview().contains("Page 1 of 1"));
        type(robot, "Move down (mm)", "40");
        robot.interact(() -> command("stationery.save").perform());
        until(() -> words().contains("Type whole millimetres, from -12 to 12."));
        assertThat(book.now().down()).isZero();
    }

    private Command command(String id) {
        return tab.commands().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(FxRobot robot, String field, String words) {
        robot.interact(() -> scene.getRoot().lookupAll(".text-field").stream()
                .filter(node -> field.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .forEach(node -> node.setText(words)));
    }

    private String preview() {
        return scene.getRoot().lookupAll(".sheet").stream()
                .flatMap(sheet -> sheet.lookupAll(".image-view").stream())
                .map(ImageView.class::cast)
                .map(ImageView::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    private String words() {
        return String.join(
                "\n",
                scene.getRoot().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .map(Label::getText)
                        .toList());
    }

    private static void until(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come to pass in 20 seconds", e);
        }
    }
}
