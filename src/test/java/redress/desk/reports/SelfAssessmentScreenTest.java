package redress.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import redress.Clause;
import redress.casework.SampleCouncil;
import redress.codes.Assessment;
import redress.codes.Code;
import redress.codes.LetterFigure;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.documents.PdfPages;
import redress.people.Person;
import redress.reports.AnnualReports;

/** Both Codes' tables and the ombudsmen's letters, without a mouse, on Thursday 28 May 2026. */
@ExtendWith(ApplicationExtension.class)
class SelfAssessmentScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 28);

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();
    private final UndoBar undo = new UndoBar();
    private Stage stage;
    private SampleCouncil council;
    private AnnualReports reports;
    private ScreenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void reports(FxRobot robot) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        for (int i = 0; i < 6; i++) {
            council.open(
                    SampleCouncil.complaint(LocalDate.of(2026, 4, 7).plusDays(i), Person.named("Mx", "Resident " + i)));
        }
        reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
        window = new ScreenWindow(stage, robot)
                .open(() -> new ReportsScreen(
                        new ReportsDesk(
                                reports,
                                () -> TODAY,
                                opened::add,
                                (over, title) -> Optional.of(folder.resolve("report")),
                                (over, name) -> Optional.of(folder.resolve(name)),
                                new ListPrinting(Work.immediate(), new PaperTray(PaperTray.OFFICE), undo),
                                new DraftFolder(folder.resolve("drafts")),
                                undo),
                        Work.immediate()));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"LGSCO-8.1", "LGSCO-8.2", "LGSCO-8.3"})
    void eachParagraphIsDecidedFromTheKeyboardKeptWithItsHistoryApprovedAndPrinted() throws IOException {
        section("Self-assessment: Code of the LGSCO");
        assertThat(window.fields()).contains("Decide on 5.3");
        window.to("Decide on 5.3").press(KeyCode.ENTER);
        assertThat(window.words()).contains("Formal stages of the procedure: Stage 1, Stage 2.");
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        window.control(KeyCode.ENTER);
        assertThat(window.words()).contains("A no needs its explanation. Type why, or by when it will be so.");
        window.to("Commentary or explanation").type("A third stage ends in June.");
        window.control(KeyCode.ENTER);

        Assessment kept = reports.assessments().newest("2026-27", Code.LGSCO);
        assertThat(kept.answer("LGSCO-5.3"))
                .isEqualTo(new Assessment.Answer(Optional.of(false), "", "A third stage ends in June."));
        assertThat(window.words()).anyMatch(said -> said.startsWith("5.4"));
        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).contains("Not followed: " + 1, "A third stage ends in June.");
    }

    private void section(String title) {
        window.to("Sections of the report").press(KeyCode.HOME);
        for (int i = 0; i < 30 && !window.words().contains(title); i++) {
            window.press(KeyCode.DOWN);
        }
    }
}
