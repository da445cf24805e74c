package redress.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
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
import redress.casework.CaseFilter;
import redress.casework.CaseRow;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.documents.PdfPages;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.people.Person;
import redress.reports.AnnualReports;

/** The year's report on the screen, without a mouse and over a real database, on Thursday 28 May 2026. */
@ExtendWith(ApplicationExtension.class)
class ReportsScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 28);

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();
    private final PaperTray tray = new PaperTray(PaperTray.OFFICE);
    private Optional<Path> chosen = Optional.empty();
    private Stage stage;
    private SampleCouncil council;
    private ScreenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void reports(FxRobot robot) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        for (int i = 0; i < 6; i++) {
            complaint(LocalDate.of(2026, 4, 7).plusDays(i), "Resident " + i);
        }
        CaseState withdrawn = complaint(LocalDate.of(2026, 4, 20), "Tilly Pellow");
        CaseState told = letters.write(
                withdrawn,
                LetterDraft.plain("acknowledgement", LocalDate.of(2026, 4, 21)),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        told = letters.sent(
                told, told.letters().get(0).letterId(), "post", LocalDate.of(2026, 4, 21), Setup.CO_ORDINATOR);
        told = council.record(told, LocalDate.of(2026, 4, 22), new Happening.Withdrawn("Settled with the crew"));
        council.record(told, LocalDate.of(2026, 4, 22), new Happening.Closed("withdrawn", ""));
        complaint(LocalDate.of(2026, 3, 12), "Kofi Osei");
        complaint(LocalDate.of(2026, 3, 13), "Rosa Penfold");
        AnnualReports reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
        window = new ScreenWindow(stage, robot)
                .open(() -> new ReportsScreen(
                        new ReportsDesk(
                                reports,
                                () -> TODAY,
                                opened::add,
                                (over, title) -> chosen,
                                (over, name) -> Optional.of(folder.resolve(name)),
                                new ListPrinting(Work.immediate(), tray, new UndoBar(), left -> {}),
                                new DraftFolder(folder.resolve("drafts")),
                                new UndoBar()),
                        Work.immediate()));
    }

    private CaseState complaint(LocalDate received, String name) {
        return council.open(SampleCouncil.complaint(received, Person.named("Mx", name)));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause("NN-05")
    void theNumbersShownAreThoseOfTheDatabaseAndAgreeWithEachOther() {
        List<CaseRow> received = council.cases.list(CaseFilter.all(50)).stream()
                .filter(row -> !row.received().isBefore(LocalDate.of(2026, 4, 1)))
                .toList();

        assertThat(window.words())
                .contains(
                        "Complaints and compliments, 2026-27",
                        "All numbers are shown here, for use inside the council. Totals agree in every table.");
        assertThat(window.words())
                .anyMatch(said -> said.startsWith("We received " + received.size() + " complaints, 5 more than"));
        assertThat(window.words()).anyMatch(said -> said.contains("8 complaints were still open on 28 May 2026."));
        assertThat(window.fields())
                .contains("Complaints received: 7. Open its cases", "Complaints received: 2. Open its cases");
    }

    @Test
    void aNumberShowsItsCasesAndEnterOnOneOpensIt() {
        window.to("Complaints received: 2. Open its cases").press(KeyCode.ENTER);
        List<String> lastYear = council.cases.list(CaseFilter.all(50)).stream()
                .filter(row -> row.received().isBefore(LocalDate.of(2026, 4, 1)))
                .map(CaseRow::reference)
                .sorted()
                .toList();
        assertThat(window.words()).containsAll(lastYear);
        assertThat(window.focused()).isEqualTo(lastYear.get(0));

        window.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(lastYear.get(0));

        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("Complaints received: 2. Open its cases");
        assertThat(window.words()).doesNotContain(lastYear.get(0));
    }

    @Test
    @Clause({"BH-35", "NS-14", "NS-20", "LGSCO-9.6", "HOS-9.6", "LGSCO-9.7", "HOS-9.7"})
    void aQuarterAndAMonthAreReportedBesideTheSameAYearBefore() {
        window.to("Year, quarter or month").type("April to");
        assertThat(window.words()).contains("Complaints and compliments, April to June 2026", "The quarter in figures");
        assertThat(window.words())
                .anyMatch(said ->
                        said.startsWith("We received 7 complaints, 7 more than in the same quarter a year before"));

        window.to("Sections of the report");
        window.to("Year, quarter or month").type("May 2026");
        assertThat(window.words()).contains("Complaints and compliments, May 2026", "The month in figures");
        assertThat(window.words()).anyMatch(said -> said.startsWith("We received 0 complaints"));
    }

    @Test
    @Clause({"NN-45", "BH-05"})
    void ownWordsOfASectionOutliveEscAndArePrinted() throws IOException {
        toLearned();
        assertThat(window.focused()).isEqualTo("Your words for this section");
        window.type("Every bin is now counted.");
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("Your words for “What we learned”");

        window.press(KeyCode.ENTER);
        window.type(" So is every lid.");
        window.control(KeyCode.ENTER);
        assertThat(window.words()).contains("Every bin is now counted. So is every lid.");
        window.control(KeyCode.ENTER);
        Path pdf = folder.resolve("Complaints and compliments 2026-27.pdf");
        window.until(() -> Files.exists(pdf));
        assertThat(text(pdf))
                .contains("Every bin is now counted. So is every lid.")
                .doesNotContain("SM-2026-");
    }

    private void toLearned() {
        window.to("Sections of the report").press(KeyCode.HOME);
        for (int i = 0; i < 20 && !window.words().contains("What we learned"); i++) {
            window.press(KeyCode.DOWN);
        }
        while (!window.fields().contains("Your words for “What we learned”")) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.F2);
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

    @Test
    void fixedFiguresStayAndAreComparedWithNow() {
        window.to("Fix them as they are today").press(KeyCode.ENTER);
        assertThat(window.words()).contains("Figures fixed on 28\u00a0May\u00a02026.");
        complaint(LocalDate.of(2026, 5, 27), "Desmond Larkin");
        window.press(KeyCode.F5);
        assertThat(window.fields()).contains("Complaints received: 7. Open its cases");

        window.to("Compare with now").press(KeyCode.ENTER);
        assertThat(window.words()).contains("The year in figures: Complaints received, 2026-27", "7", "8");
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("Compare with now");

        window.to("Let them follow the cases again").press(KeyCode.ENTER);
        assertThat(window.fields()).contains("Complaints received: 8. Open its cases");
    }

    @Test
    void theReportIsPrintedFromTheKeyboard(FxRobot robot) {
        window.control(KeyCode.P);
        robot.interact(() -> robot.listWindows().stream()
                .filter(other -> other != stage && other.isShowing())
                .flatMap(other ->
                        robot.from(other.getScene().getRoot()).lookup(".accent").queryAllAs(Button.class).stream())
                .findFirst()
                .orElseThrow()
                .fire());

        window.until(() -> !tray.sheets.isEmpty());
        assertThat(tray.sheets.get(0).pages()).isGreaterThan(5);
    }

    @Test
    void anotherYearIsChosenByTypingItsBeginning() {
        window.to("Year, quarter or month").type("2025");

        assertThat(window.words()).contains("Complaints and compliments, 2025-26");
        assertThat(window.words()).anyMatch(said -> said.startsWith("We received 2 complaints, 2 more than"));
    }

    @Test
    void aYearWithoutCasesSaysSoInOneSentence() {
        window.to("Year, quarter or month").type("2022");

        assertThat(window.words()).contains("Complaints and compliments, 2022-23", "No case was received in 2022-23.");
    }

    @Test
    void theSectionsAreReadOneAfterTheOtherWithTheArrowKeys() {
        window.to("Sections of the report").press(KeyCode.DOWN);
        assertThat(window.words()).contains("Open, received and closed in 2026-27");

        window.press(KeyCode.END);
        assertThat(window.words()).contains("How it is counted");
    }

    @Test
    void theFilesAreWrittenWithSmallNumbersHiddenAndTheirNumberIsSaid() throws IOException {
        chosen = Optional.of(folder.resolve("report"));
        window.control(KeyCode.E);

        window.until(() -> window.words().stream().anyMatch(said -> said.contains("files were written to")));
        try (var files = Files.list(folder.resolve("report"))) {
            long written = files.count();
            assertThat(window.words())
                    .contains(written + " files were written to " + folder.resolve("report")
                            + ". In them small numbers are hidden.");
        }
        assertThat(folder.resolve("report")).isDirectoryContaining("glob:**annual.{pdf,html,xlsx}");
        try (PdfPages pdf =
                PdfPages.open(Files.readAllBytes(folder.resolve("report").resolve("annual.pdf")))) {
            assertThat(pdf.text(0)).contains("Saltmarsh District Council");
        }
        assertThat(Files.readString(folder.resolve("report").resolve("annual.html")))
                .contains("We received <strong>7</strong> complaints")
                .doesNotContain("Kofi Osei", "Resident 1", "SM-2026-");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidAndNothingIsLost() throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("taken"), "a file, no folder"));
        window.control(KeyCode.E);

        assertThat(window.words()).anyMatch(said -> said.contains("because the folder cannot be written to"));
        assertThat(folder.resolve("taken")).hasContent("a file, no folder");
        chosen = Optional.of(folder.resolve("better"));
        window.control(KeyCode.E);
        assertThat(folder.resolve("better").resolve("annual.pdf")).exists();
        assertThat(window.words()).noneMatch(said -> said.contains("cannot be written to"));
    }

    @Test
    void noFolderChosenWritesNothing() {
        window.control(KeyCode.E);

        assertThat(window.words()).noneMatch(said -> said.contains("files were written"));
    }

    @Test
    void aCaseRecordedMeanwhileIsCountedOnF5() {
        complaint(LocalDate.of(2026, 5, 27), "Desmond Larkin");
        window.press(KeyCode.F5);

        assertThat(window.fields()).contains("Complaints received: 8. Open its cases");
    }
}
