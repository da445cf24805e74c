package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.Export;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.PaperTray;
import redress.documents.PrintOrder;
import redress.documents.ReportDocument;

@ExtendWith(ApplicationExtension.class)
class ListPrintingTest {

    private Stage stage;
    private Button owner;

    @Start
    void start(Stage shown) {
        stage = shown;
        owner = new Button("Print this list");
        Scene scene = new Scene(new StackPane(owner), 600, 500);
        new Theme(Theme.Display.standard()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static ReportDocument list() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Block.Table table = new Block.Table(
                "Cases",
                List.of(Block.Column.words("Reference")),
                List.of(List.of(Cell.words("SM-2026-0001"))),
                List.of());
        return new ReportDocument("Saltmarsh", "Cases", "", day, "One case.", "For the office.", List.of(table));
    }

    private Optional<Button> print(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .flatMap(window ->
                        robot.from(window.getScene().getRoot()).lookup(".accent").queryAllAs(Button.class).stream())
                .findFirst();
    }

    private void ask(FxRobot robot, PaperTray tray) {
        robot.interact(() -> new ListPrinting(Work.immediate(), tray, new UndoBar(), left -> {})
                .ask(owner, Export.list("cases"), ListPrintingTest::list));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aListIsPrintedOnTheUsualPrinterOnBothSides(FxRobot robot) {
        PaperTray tray = new PaperTray(PaperTray.OFFICE);
        ask(robot, tray);
        robot.interact(() -> print(robot).orElseThrow().fire());

        assertThat(tray.sheets)
                .containsExactly(new PaperTray.Sheet("list", 1, new PrintOrder(PaperTray.OFFICE, 1, true)));
    }

    @Test
    void withoutAPrinterTheButtonCannotBePressed(FxRobot robot) {
        ask(robot, new PaperTray());

        assertThat(print(robot).orElseThrow().isDisabled()).isTrue();
    }
}
