package redress.desk.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.OfficerWork;
import redress.casework.Officers;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.council.Absence;
import redress.council.Officer;
import redress.desk.ScreenWindow;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.documents.Printers;
import redress.letters.Letters;
import redress.letters.Packs;
import redress.people.Person;
import redress.procedure.CaseKind;

/** Allocation in the frame over a real database, on Monday 23 November 2026, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AllocationScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private final List<byte[]> mails = new ArrayList<>();
    private SampleCouncil council;
    private ScreenWindow window;
    private UndoBar undo;
    private AllocationScreen screen;
    private Officers officers;
    private Stage stage;
    private CaseState pool;
    private CaseState plan;
    private CaseState hedge;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot) throws IOException {
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        council.setup.addOfficers(List.of(
                director("Anneka Holm", "Director of Communities", "Housing"),
                director("Gareth Lowe", "Director of Place", "Environment"),
                new Officer(
                        0,
                        "Bo Marsh",
                        "Acting Assistant Director, Environment",
                        "assistant-director",
                        "bo@saltmarsh.example",
                        "",
                        "Environment",
                        true)));
        officers = new Officers(council.database, council.cases, council.clock);
        pool = complaint(20, "Park gate locked at noon", "Environment");
        plan = complaint(19, "No answer about a neighbour's extension", "Planning");
        hedge = complaint(2, "Hedge cut back during nesting season", "Environment");
        hedge = give(hedge, "Priya Nair");
        hedge = council.answered(hedge, TODAY);
        hedge = council.record(hedge, TODAY, new Happening.StageRequested("stage-2", "No reason was given.", ""));
        officers.addAbsence(
                new Absence(0, named("Priya Nair").id(), TODAY, TODAY.plusDays(7), Optional.empty(), "Leave"),
                Setup.CO_ORDINATOR);
        window = new ScreenWindow(stage, robot).open(() -> {
            undo = new UndoBar();
            Work work = Work.immediate();
            screen = new AllocationScreen(desk(work), work);
            return screen;
        });
    }

    private AllocationDesk desk(Work work) {
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        Packs packs = new Packs(new Packs.Desk(council.database, council.cases, letters, council.setup), council.clock);
        AllocationDesk.Mail outbox = draft -> {
            mails.add(draft);
            return "The e-mail is open.";
        };
        return new AllocationDesk(
                "Saltmarsh District Council",
                "Ruth Calloway",
                new AllocationDesk.Uses(council.cases, officers, packs, outbox, new Viewer(file -> {})),
                undo,
                id -> {},
                Command.of("absences", "Officers and absences", () -> {}),
                new ListPrinting(work, Printers.ofThisComputer(), undo, left -> {}),
                () -> screen.refresh());
    }

    private static Officer director(String name, String title, String service) {
        return new Officer(0, name, title, "director", name.charAt(0) + "@saltmarsh.example", "", service, true);
    }

    private CaseState complaint(int dayOfNovember, String subject, String service) {
        return council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(LocalDate.of(2026, 11, dayOfNovember)),
                Optional.of(Person.named("Mrs", "Pamela Garrod")),
                subject,
                "It was locked again.",
                "",
                "telephone",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, subject, service, "")),
                Set.of(),
                "stage-1",
                Optional.empty(),
                Optional.empty()));
    }

    private Officer named(String name) {
        return council.setup.officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseState give(CaseState state, String name) {
        Officer to = named(name);
        return council.record(state, TODAY, new Happening.Allocated(to.id(), to.name(), to.jobTitle(), to.service()));
    }

    private Optional<String> holder(CaseState state) {
        return council.cases.state(state.caseId()).holder().map(Happening.Allocated::officer);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void picture(String name, Theme.Look look, int percent) throws IOException {
        Theme theme = new Theme(new Theme.Display(look, percent, true));
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            theme.dress(stage.getScene());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
    }

    @Test
    @Clause({"NN-15", "NN-22"})
    void casesAreGivenByTheKeyboardAloneAndTakenBackAgain(FxRobot robot) throws Exception {
        open(robot);
        assertThat(screen.waitingProperty().get()).isEqualTo(3);
        assertThat(said()).contains("3 cases are with nobody. The oldest was received on Mon 2\u00a0Nov.");
        assertThat(chosen()).isEqualTo(hedge.reference());
        assertThat(said())
                .contains("Who takes stage 2 of " + hedge.reference() + "?")
                .anyMatch(words -> words.startsWith("Priya Nair answered stage 1 of this case on 23\u00a0November"))
                .contains("Environment is Gareth Lowe’s own service area.", "Stage 2 is for a Director.");

        window.press(KeyCode.ENTER).press(KeyCode.DIGIT1);
        assertThat(holder(hedge)).contains("Anneka Holm");
        assertThat(mails).hasSize(1);
        assertThat(council.cases.state(hedge.caseId()).officers().packSent()).contains(TODAY);
        assertThat(chosen()).isEqualTo(plan.reference());

        undo();
        assertThat(holder(hedge)).isEmpty();
        assertThat(screen.waitingProperty().get()).isEqualTo(3);
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void anAbsenceWarnsAndWithoutAnEmailOnlyTheCaseIsGiven(FxRobot robot) throws Exception {
        open(robot);
        window.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo(pool.reference());
        assertThat(said()).contains("Away until Mon 30\u00a0Nov.");

        window.controlShift(KeyCode.E).press(KeyCode.ENTER).press(KeyCode.DIGIT2);

        assertThat(holder(pool)).contains("Priya Nair");
        assertThat(mails).isEmpty();
        assertThat(council.cases.state(pool.caseId()).officers().packSent()).isEmpty();
    }

    @Test
    void whoMayNotTakeItIsTouchedInVainAndEscGoesBackToTheList(FxRobot robot) throws Exception {
        open(robot);

        window.press(KeyCode.ENTER).press(KeyCode.END).press(KeyCode.ENTER);

        assertThat(holder(hedge)).isEmpty();
        window.press(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("Cases to be given");
    }

    @Test
    void someOfAnOfficersCasesAreHandedOverTogetherAndComeBackTogether(FxRobot robot) throws Exception {
        open(robot);
        pool = give(pool, "Bo Marsh");
        CaseState gate = give(complaint(18, "Gate still locked", "Environment"), "Bo Marsh");
        plan = give(plan, "Lena Ostrow");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen.refresh();
            return true;
        });
        window.to("Show: Not allocated 1")
                .press(KeyCode.RIGHT)
                .press(KeyCode.TAB)
                .control(KeyCode.A);
        assertThat(said()).contains("Who takes 2 cases over from Bo Marsh?");
        picture("allocation-by-officer");

        window.press(KeyCode.ENTER).press(KeyCode.DIGIT1);

        for (CaseState each : List.of(pool, gate)) {
            assertThat(holder(each)).contains("Priya Nair");
            assertThat(council.cases.state(each.caseId()).timeline().entries())
                    .last()
                    .extracting(entry -> entry.what())
                    .isInstanceOf(OfficerWork.HandedOver.class);
        }
        undo();
        assertThat(holder(pool)).contains("Bo Marsh");
        assertThat(holder(gate)).contains("Bo Marsh");
        assertThat(holder(plan)).contains("Lena Ostrow");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void whereEveryCaseIsWithSomebodyItSaysSo(FxRobot robot) throws Exception {
        open(robot);
        give(hedge, "Anneka Holm");
        give(pool, "Bo Marsh");
        give(plan, "Lena Ostrow");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            screen.refresh();
            return true;
        });

        assertThat(screen.waitingProperty().get()).isZero();
        assertThat(said()).contains("Every open case is with somebody.");
    }

    @Test
    void itIsDrawnInEveryLookAndSize(FxRobot robot) throws Exception {
        open(robot);
        picture("allocation-light", Theme.Look.LIGHT, 100);
        picture("allocation-dark", Theme.Look.DARK, 100);
        picture("allocation-contrast", Theme.Look.CONTRAST, 100);
        picture("allocation-150", Theme.Look.LIGHT, 150);
        picture("allocation-200", Theme.Look.LIGHT, 200);
    }

    private List<String> said() {
        return window.words().stream().filter(words -> words != null).toList();
    }

    /** The reference of the case that is asked about. */
    private String chosen() {
        return said().stream()
                .filter(words -> words.startsWith("Who takes"))
                .map(words -> words.replaceAll(".*?(stage \\d of )?(SM-\\d+-\\d+).*", "$2"))
                .findFirst()
                .orElse("");
    }

    private void undo() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> undo.undo());
    }

    private void picture(String name) throws IOException {
        picture(name, Theme.Look.LIGHT, 100);
    }
}
