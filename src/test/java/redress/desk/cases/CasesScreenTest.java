package redress.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.calendar.Moment;
import redress.casework.BulkActs;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Officers;
import redress.casework.SampleCouncil;
import redress.desk.ScreenWindow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.people.Person;
import redress.procedure.CaseKind;

/** The Cases screen over a real database, by the keyboard alone, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class CasesScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static SampleCouncil council;
    private static CaseState garrod;
    private static CaseState larkin;
    private static CaseState praise;
    private static CaseState closed;

    @TempDir
    private Path folder;

    private final List<Long> opened = new ArrayList<>();
    private Stage stage;
    private ScreenWindow window;
    private CasesScreen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeAll
    static void record(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        garrod = council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 10)));
        larkin = open("=SUM(A1) Noise", "Desmond Larkin", CaseKind.COMPLAINT);
        larkin = council.record(
                larkin,
                TODAY,
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
        praise = open("The crew cleared our lane", "Kofi Osei", CaseKind.COMPLIMENT);
        closed = open("Hedge cut back", "Tilly Pellow", CaseKind.COMPLAINT);
        closed = council.record(closed, TODAY, new Happening.Withdrawn("Settled with the crew"));
        closed = council.record(closed, TODAY, new Happening.Closed("withdrawn", ""));
    }

    @AfterAll
    static void closeCouncil() {
        council.close();
    }

    private static CaseState open(String subject, String name, CaseKind kind) {
        return council.open(new NewCase(
                kind,
                Moment.of(LocalDate.of(2026, 11, 20)),
                Optional.of(Person.named("Mx", name)),
                subject,
                "",
                "",
                "telephone",
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                kind == CaseKind.COMPLAINT ? "stage-1" : "",
                Optional.empty(),
                Optional.empty()));
    }

    @BeforeEach
    void show(FxRobot robot) {
        window = new ScreenWindow(stage, robot);
        ListPrinting paper = new ListPrinting(
                Work.immediate(),
                new PaperTray(),
                window.undo(),
                left -> {},
                (owner, title, name) -> Optional.of(folder.resolve("list.csv")));
        CasesDesk desk = new CasesDesk(
                "Saltmarsh District Council",
                council.cases,
                opened::add,
                List.of(Command.of("test.new", "New case", () -> {})),
                paper,
                new DraftFolder(folder.resolve("lists")),
                new CasesDesk.Many(
                        new BulkActs(council.database, council.cases),
                        new Officers(council.database, council.cases, council.clock),
                        council.setup::coordinator,
                        window.navigator(),
                        window.undo(),
                        () -> screen.refresh()));
        window.open(() -> screen = new CasesScreen(desk, Work.immediate()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Long> listed() {
        return screen.caseIds();
    }

    @Test
    void wordsAndChoicesFilterAtOnceAndEscTakesThemAwayAgain() {
        assertThat(listed()).containsExactly(garrod.caseId(), larkin.caseId(), praise.caseId());

        window.control(KeyCode.F).type("larkn");
        assertThat(listed()).containsExactly(larkin.caseId());
        window.press(KeyCode.ESCAPE);
        assertThat(listed()).hasSize(3);

        window.to("Kind of case").type("complim");
        assertThat(listed()).containsExactly(praise.caseId());
        window.to("How it stands").type("clos");
        assertThat(listed()).isEmpty();
        assertThat(window.words()).contains("No case matches.");
        window.to("Clear the filter").press(KeyCode.ENTER);
        assertThat(listed()).hasSize(4);

        window.to("Received to").type("31/10/2026").press(KeyCode.TAB);
        assertThat(listed()).isEmpty();
        window.to("Received from").type("1 nov").press(KeyCode.TAB);
        assertThat(window.words()).anyMatch(said -> said.startsWith("The last day, 31"));
        window.press(KeyCode.ESCAPE);
        assertThat(listed()).as("as on arrival").hasSize(3);
        window.to("List of cases").press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(opened).containsExactly(larkin.caseId());
    }

    @Test
    void aViewIsKeptUnderANameRenamedAndDeletedAndTheDeletingTakenBack(FxRobot robot) {
        window.to("With whom").type("priya");
        window.control(KeyCode.S).type("Priya’s").press(KeyCode.ENTER);
        assertThat(window.words()).contains("The view “Priya’s” was kept.", "Priya’s");

        window.close();
        show(robot);
        window.to("Show: Open").press(KeyCode.LEFT);
        assertThat(listed()).as("the last toggle is the kept view").containsExactly(larkin.caseId());
        window.to("Views")
                .press(KeyCode.SPACE)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        window.type("With Priya").press(KeyCode.ENTER);
        assertThat(window.words()).contains("With Priya").doesNotContain("Priya’s");
        window.to("Views");
        window.press(KeyCode.SPACE)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        assertThat(window.words()).doesNotContain("With Priya");
        window.control(KeyCode.Z);
        assertThat(window.words()).contains("With Priya");
    }

    @Test
    void severalCasesAreGivenInOneStepWithAPreviewAndItIsTakenBack() {
        window.to("Show: Open").press(KeyCode.LEFT);
        window.to("List of cases").control(KeyCode.A);
        assertThat(window.words()).contains("4 cases selected");
        window.to("Give to an officer").press(KeyCode.ENTER);
        window.to("Officer").type("priya");

        assertThat(window.words())
                .contains(
                        "To Priya Nair",
                        "It is with Priya Nair already.",
                        "The case is closed. Reopen it first.",
                        "This does not belong to a compliment.",
                        "Give to an officer: 1 case");
        window.control(KeyCode.ENTER);

        assertThat(holder(garrod)).contains("Priya Nair");
        assertThat(council.cases.state(closed.caseId()).version())
                .as("what is left out is not touched")
                .isEqualTo(closed.version());
        assertThat(window.words()).contains("Give to an officer: done on 1 case.");
        window.control(KeyCode.Z);
        assertThat(holder(garrod)).isEmpty();
    }

    private Optional<String> holder(CaseState state) {
        return council.cases.state(state.caseId()).holder().map(Happening.Allocated::officer);
    }

    @Test
    void aColumnChosenIsThereTheNextTimeAndTheListIsExportedWithIt(FxRobot robot) throws IOException {
        window.to("Choose columns").press(KeyCode.ENTER);
        // three things for each column: shown, narrower, wider; the second column is the kind
        window.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SPACE);
        window.press(KeyCode.ESCAPE);
        window.close();
        show(robot);

        window.to("List of cases").control(KeyCode.A).control(KeyCode.E);

        String csv = Files.readString(folder.resolve("list.csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst())
                .contains("\uFEFFReference,Kind,About,From,Received,Service,With,How it stands");
        assertThat(csv).contains("'=SUM(A1) Noise", "2026-11-10", "Priya Nair").doesNotContain("Hedge");
    }

    @Test
    void aWideWindowShowsTheSelectedCaseBesideTheList(FxRobot robot) {
        assertThat(window.words()).doesNotContain("With Priya Nair");
        robot.interact(() -> stage.setWidth(1600));

        window.to("List of cases");
        assertThat(window.words())
                .contains("Mrs Pamela Garrod, 01632 960114", "The crew emptied the rest of the lane.")
                .contains("Nobody has been asked to answer it.");
        window.press(KeyCode.DOWN);
        assertThat(window.words()).contains("With Priya Nair");
    }
}
