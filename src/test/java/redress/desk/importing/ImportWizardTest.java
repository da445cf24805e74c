package redress.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
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
import redress.casework.CaseState;
import redress.casework.SampleCouncil;
import redress.casework.SpreadsheetImport;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Work;

/** The register of another council, with headings and words of its own, taken over without a mouse. */
@ExtendWith(ApplicationExtension.class)
class ImportWizardTest {

    private static final String HEADINGS =
            "Complaint no,Date in,Department,Complainant,Summary,Decision,Response sent\n";

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private SampleCouncil council;
    private ImportScreen screen;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private ScreenWindow window(FxRobot robot) {
        return window(robot, Work.immediate());
    }

    private ScreenWindow window(FxRobot robot, Work work) {
        return new ScreenWindow(stage, robot).open(() -> {
            screen = new ImportScreen(
                    new ImportDesk(
                            new SpreadsheetImport(council.database, council.clock),
                            new DraftFolder(folder.resolve("drafts")),
                            opened::add,
                            () -> {},
                            () -> opened.add("the list")),
                    work);
            return screen;
        });
    }

    private static void paste(FxRobot robot, ScreenWindow window, String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        window.control(KeyCode.A).control(KeyCode.V);
    }

    @Test
    void aRegisterIsMappedTriedPutRightAndStoredByKeyboardAlone(FxRobot robot) throws IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, HEADINGS + """
                C1,03/04/2026,Bins,Ann Dack,Bin not emptied,justified,
                C2,29/02/2025,Bins,Bob Eke,Noise,,
                C3,14/04/2026,Bins,Cyril Fox,Trees,,20/04/2026
                """);
        ScreenWindow window = window(robot);
        window.control(KeyCode.ENTER);
        assertThat(shown(window)).contains("Choose a .xlsx or .csv file.");
        Path locked =
                Files.write(folder.resolve("locked.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        paste(robot, window, locked.toString());
        window.press(KeyCode.ENTER);
        window.until(() -> shown(window).contains("is locked by a password"));
        paste(robot, window, file.toString());
        window.press(KeyCode.ENTER);
        window.until(() -> shown(window).contains("3 rows were read"));
        assertThat(shown(window))
                .contains("Bin not emptied", "No column says what kind each case is")
                .contains("Complaint no", "Date in");

        window.control(KeyCode.ENTER);
        assertThat(shown(window)).contains("Step 2 of 5");
        window.to("Kind of the cases").type("complaint").control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("Step 3 of 5"));
        assertThat(shown(window)).contains("Service “Bins”", "3 rows").doesNotContain("justified");
        window.to("Service “Bins”").type("add").control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("2 cases can be stored, 1 row is left out"));
        assertThat(shown(window))
                .contains("received \"29/02/2025\" is not a date", "Services that will be added: Bins");
        assertThat(council.cases.facts()).isEmpty();

        Path left = folder.resolve("left.csv");
        robot.interact(() -> screen.saveLeftOut(left));
        assertThat(Files.readString(left))
                .contains("29/02/2025", "Bob Eke", "is not a date")
                .doesNotContain("Ann Dack");

        Files.writeString(file, Files.readString(file).replace("29/02/2025", "28/02/2025"));
        window.press(KeyCode.F5);
        window.until(() -> shown(window).contains("Step 3 of 5"));
        assertThat(shown(window)).contains("Service “Bins”");
        window.control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("3 cases can be stored, 0 rows are left out"));
        window.control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("3 cases are stored, 0 rows were left out"));
        CaseState noise = council.cases.find("C2").orElseThrow();
        assertThat(noise.received().date()).isEqualTo(LocalDate.of(2025, 2, 28));

        window.press(KeyCode.ENTER);
        assertThat(opened).containsExactly("C1");
        window.control(KeyCode.ENTER);
        assertThat(opened).containsExactly("C1", "the list");
    }

    @Test
    void theNextRegisterOfTheSameHeadingsIsMappedAsTheLastOne(FxRobot robot) throws IOException {
        Path file = folder.resolve("first.csv");
        Files.writeString(
                file, HEADINGS.replace("Summary", "Odd heading") + "C1,03/04/2026,,Ann Dack,Bin not emptied,,\n");
        ScreenWindow window = window(robot);
        paste(robot, window, file.toString());
        window.press(KeyCode.ENTER);
        window.to("Odd heading is taken for").type("subj");
        window.to("Kind of the cases");
        window.type("complaint").control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("1 case can be stored"));

        ScreenWindow again = window(robot);
        paste(robot, again, file.toString());
        again.press(KeyCode.ENTER);
        again.until(() -> shown(again).contains("1 row was read"));
        again.to("Odd heading is taken for");
        assertThat(again.nodes())
                .filteredOn(node -> "Odd heading is taken for".equals(node.getAccessibleText()))
                .singleElement()
                .satisfies(node -> assertThat(((redress.desk.kit.ChoiceField<?>) node).words())
                        .isEqualTo("Subject"));
    }

    @Test
    void anImportThatIsStoppedSaysWhatIsStoredAndLeavesNothingHalfDone(FxRobot robot) throws IOException {
        Path file = folder.resolve("long.csv");
        StringBuilder rows = new StringBuilder("reference,received,kind\n");
        for (int row = 1; row <= 230; row++) {
            rows.append("L").append(row).append(",2026-04-01,comment\n");
        }
        Files.writeString(file, rows);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        AtomicBoolean storing = new AtomicBoolean();
        // what the import tells while it stores is answered with Esc before it may go on
        Work work = new Work(
                threads,
                task -> {
                    Platform.runLater(task);
                    if (storing.getAndSet(false)) {
                        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> screen.escape());
                    }
                },
                failure -> {
                    throw new AssertionError(failure);
                });
        ScreenWindow window = window(robot, work);
        paste(robot, window, file.toString());
        window.press(KeyCode.ENTER);
        window.until(() -> shown(window).contains("230 rows were read"));
        window.control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("230 cases can be stored"));
        storing.set(true);
        window.control(KeyCode.ENTER);
        window.until(() -> shown(window).contains("200 cases are stored, 30 rows were left out"));
        assertThat(shown(window)).contains("Not reached before the import was stopped.");
        assertThat(council.cases.facts()).hasSize(200);
        threads.shutdown();
    }

    private static String shown(ScreenWindow window) {
        return String.join("\n", window.words());
    }
}
