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
        window = new ScreenWindow(stage, robot);
        window.open(() -> new ReportsScreen(
                new ReportsDesk(
                        reports,
                        () -> TODAY,
                        opened::add,
                        (over, title) -> Optional.of(folder.resolve("report")),
                        (over, name) -> Optional.of(folder.resolve(name)),
                        new ListPrinting(Work.immediate(), new PaperTray(PaperTray.OFFICE), window.undo(), left -> {}),
                        new DraftFolder(folder.resolve("drafts")),
                        window.undo()),
                Work.immediate()));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"LGSCO-8.1", "LGSCO-8.2", "LGSCO-8.3"})
    void eachParagraphIsDecidedFromTheKeyboardKeptWithItsHistoryApprovedAndPrinted() throws IOException {
        toAssessment();
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
        assertThat(window.focused()).startsWith("Decide on");
        assertThat(window.words()).contains("To decide: 56", "A third stage ends in June.");

        window.to("Record who approved it").press(KeyCode.ENTER);
        window.type("the Cabinet");
        window.to("Day").type("20 may");
        window.control(KeyCode.ENTER);
        assertThat(window.words()).contains("Approved by the Cabinet on 20 May 2026.");

        window.to("Make a PDF of this alone").press(KeyCode.ENTER);
        Path pdf = folder.resolve("Self-assessment LGSCO 2026-27.pdf");
        window.until(() -> Files.exists(pdf));
        assertThat(text(pdf))
                .contains("A third stage ends in June.", "Approved by the Cabinet on 20 May 2026.")
                .doesNotContain("SM-2026-");
    }

    @Test
    @Clause({"LGSCO-8.1", "LGSCO-3.2"})
    void theCasesBehindAFigureOpenAndEscComesBack() {
        toAssessment();
        String figure = "3.2, Complaints of which it is on record who took them in: 0 of 6 (0%). Open its cases";
        window.to(figure).press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo(figure);
    }

    @Test
    void theFiguresOfAnAnnualLetterAreCheckedKeptComparedAndTakenBack() {
        window.to("Sections of the report")
                .press(KeyCode.END)
                .press(KeyCode.UP)
                .press(KeyCode.UP)
                .press(KeyCode.UP);
        window.to("Enter the annual letter of the Local Government and Social Care Ombudsman")
                .press(KeyCode.ENTER);
        window.type("3");
        window.to("Upheld").type("2");
        window.to("Not upheld").type("2");
        window.to("Uphold rate, %").type("75");
        window.control(KeyCode.ENTER);
        assertThat(window.words()).anyMatch(said -> said.startsWith("2 of 4 is 50%, not 75%."));

        window.to("Uphold rate, %").press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE);
        window.type("50");
        window.control(KeyCode.ENTER);
        assertThat(reports.letters().of("2026-27", Code.LGSCO).figure(LetterFigure.UPHOLD_RATE))
                .contains(50);
        assertThat(window.words())
                .anyMatch(said ->
                        said.startsWith("•  Complaints and enquiries received: the letter has 3, we recorded 0."));

        window.control(KeyCode.Z);
        assertThat(reports.letters().of("2026-27", Code.LGSCO).isEntered()).isFalse();
    }

    private static String text(Path file) throws IOException {
        try (PdfPages pdf = PdfPages.open(Files.readAllBytes(file))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pdf.count(); page++) {
                all.append(pdf.text(page)).append(' ');
            }
            return all.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** The last section but one. */
    private void toAssessment() {
        window.to("Sections of the report").press(KeyCode.END).press(KeyCode.UP);
    }
}
