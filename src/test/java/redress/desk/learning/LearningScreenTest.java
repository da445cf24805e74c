package redress.desk.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
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
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.LearningAction;
import redress.casework.LearningWork;
import redress.casework.Lessons;
import redress.casework.NewCase;
import redress.casework.RemedyWork;
import redress.casework.SampleCouncil;
import redress.casework.ToDo;
import redress.desk.ScreenWindow;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.documents.Block;
import redress.documents.PaperTray;
import redress.documents.ReportDocument;
import redress.learning.Agendas;
import redress.learning.Trends;
import redress.lessons.Lesson;

/** Learning with the keyboard alone, to the disk and back, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class LearningScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private final List<Long> opened = new ArrayList<>();
    private final AtomicReference<LearningScreen> screen = new AtomicReference<>();
    private Stage stage;
    private SampleCouncil council;
    private UndoBar undo;
    private Lessons lessons;
    private Agendas agendas;
    private Path evidence;
    private final List<String> shown = new ArrayList<>();
    private final PaperTray paper = new PaperTray();
    private ScreenWindow window;
    private CaseState state;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) throws IOException {
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        state = council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 2)));
        state = council.record(
                state,
                LocalDate.of(2026, 11, 3),
                new Happening.RemedyAgreed(
                        "financial",
                        "Refund of £84",
                        "Colin Frayne",
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        Optional.of(new java.math.BigDecimal("84.00"))));
        long refund = state.remedies().get(0).entry();
        state = council.record(state, LocalDate.of(2026, 11, 3), new RemedyWork.RemedyApproved(refund, "Priya Nair"));
        state = council.record(
                state,
                LocalDate.of(2026, 11, 3),
                new LearningWork.LearningActionAgreed(
                        "Round sheets name every lane",
                        "Priya Nair",
                        "Environment",
                        Optional.of(LocalDate.of(2026, 12, 4))));
        window = new ScreenWindow(stage, robot).open(() -> {
            undo = new UndoBar();
            screen.set(new LearningScreen(desk(), Work.immediate()));
            return screen.get();
        });
    }

    private LearningDesk desk() {
        ToDo toDo = new ToDo(council.database, council.cases, council.clock);
        Trends trends = new Trends(council.database, council.cases);
        lessons = new Lessons(council.database, council.clock);
        agendas = new Agendas("Saltmarsh District Council", council.cases, toDo, trends);
        return new LearningDesk(
                "Saltmarsh District Council",
                council.cases,
                toDo,
                new LearningDesk.Uses(lessons, trends, agendas),
                opened::add,
                owner -> Optional.of(evidence),
                new Viewer(file -> shown.add(Files.readString(file.toPath()))),
                new ListPrinting(Work.immediate(), paper, undo, left -> {}),
                undo,
                () -> screen.get().refresh());
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static NewCase missedBins(LocalDate day) {
        NewCase plain = SampleCouncil.complaint(day);
        return new NewCase(
                plain.kind(),
                plain.received(),
                plain.person(),
                plain.subject(),
                plain.description(),
                plain.desiredOutcome(),
                plain.channel(),
                plain.takenBy(),
                plain.occurred(),
                List.of(new Happening.Point(1, "Garden bin missed", "Environment", "failure-of-service")),
                plain.flags(),
                plain.stage(),
                plain.reference(),
                plain.imported());
    }

    private CaseState now() {
        return council.cases.state(state.caseId());
    }

    @Test
    void aRemedyIsRecordedAsDoneWithItsEvidenceAndUndoneAgain() {
        assertThat(window.words())
                .contains("1 remedy is owed and 1 change is outstanding; 1 is late or due today.")
                .contains(
                        "1 working day late",
                        "Refund of £84",
                        "Colin Frayne, Environment · £84.00",
                        "Round sheets name every lane");

        window.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(window.words()).contains("Say how we know that it is done.");
        window.type("BACS on 23 November").press(KeyCode.ENTER);

        assertThat(now().remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.done()).contains(TODAY);
            assertThat(remedy.evidence()).isEqualTo("BACS on 23 November");
        });
        assertThat(window.words()).contains("Nothing is owed.");

        WaitForAsyncUtils.waitForAsyncFx(10_000, (Callable<Boolean>) undo::undo);
        assertThat(now().remedies().get(0).done()).isEmpty();
    }

    @Test
    @Clause("BH-18")
    void aChangeIsAgreedItsProgressNotedAndItIsSeenUnderEndedWhenDone() {
        window.to("Changes in the services")
                .press(KeyCode.F2)
                .type("Printed, not handed out")
                .press(KeyCode.TAB);
        window.type("+10wd").press(KeyCode.ENTER);

        assertThat(now().learningActions()).singleElement().satisfies(action -> {
            assertThat(action.progress()).isEqualTo("Printed, not handed out");
            assertThat(action.due()).contains(LocalDate.of(2026, 12, 7));
        });

        window.to("Changes in the services").press(KeyCode.ENTER);
        window.type("Seen at the depot").press(KeyCode.ENTER);
        assertThat(now().learningActions().get(0).evidence()).isEqualTo("Seen at the depot");
        window.to("Show: Outstanding 1").press(KeyCode.RIGHT);
        assertThat(window.words()).contains("Done in time", "Priya Nair, Environment · Seen at the depot");
    }

    @Test
    @Clause("NN-44")
    void aTrendBecomesAnActionByOneKeyWhichIsTrackedWithItsFileToTheEnd() throws IOException {
        for (int day = 4; day < 7; day++) {
            council.open(missedBins(LocalDate.of(2026, 11, day)));
        }
        evidence = Files.writeString(folder.resolve("rounds.txt"), "Lane 7: Monday");
        window.to("Show: Outstanding 2").press(KeyCode.F5).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(window.words()).contains("Rising");
        window.to("Trends").press(KeyCode.ENTER).type("Crews carry the list").press(KeyCode.TAB);
        window.type("Lena Ostrow").press(KeyCode.ENTER);

        assertThat(lessons.all())
                .singleElement()
                .satisfies(action -> assertThat(action.source().cases()).hasSize(3));
        assertThat(window.words()).contains("In hand", "Trends 0");

        window.to("Trends").press(KeyCode.ENTER);
        assertThat(window.words()).contains("Cases:");
        window.controlShift(KeyCode.F);
        window.press(KeyCode.F2).type("Half the crews have it").press(KeyCode.ENTER);
        assertThat(String.join("|", window.fields())).contains("Open rounds.txt");
        assertThat(window.words())
                .anyMatch(words -> String.valueOf(words).endsWith(": Half the crews have it (Ruth Calloway)"));
        window.to("Open rounds.txt").press(KeyCode.ENTER);
        assertThat(shown).containsExactly("Lane 7: Monday");
    }

    @Test
    @Clause({"BH-53", "NN-51"})
    void aMeetingIsPlannedItsAgendaPrintedWithoutNamesAndRecordedWithTheNextOneAndItsActions() {
        window.controlShift(KeyCode.M).press(KeyCode.TAB).type("e").press(KeyCode.TAB);
        window.type("+0d")
                .press(KeyCode.TAB)
                .type("Priya Nair")
                .press(KeyCode.TAB)
                .type("Missed bins");
        window.press(KeyCode.ENTER);
        window.to("Show: Outstanding 2").press(KeyCode.LEFT);
        assertThat(window.words()).contains("Missed bins", "Due today");

        Lesson meeting = lessons.all().get(0);
        ReportDocument agenda = agendas.of(meeting);
        assertThat(agenda.tables())
                .extracting(Block.Table::caption)
                .containsExactly(
                        "Complaints and compliments about Environment", "Learning actions and training outstanding");
        assertThat(agenda.toString())
                .contains("Round sheets name every lane")
                .doesNotContain("Garrod", "Priya", "Frayne", "Sluice");
        assertThat(ListPrinting.pdf(agenda, () -> false)).isNotEmpty();

        window.to("Meetings and reviews")
                .press(KeyCode.ENTER)
                .press(KeyCode.TAB)
                .press(KeyCode.TAB);
        window.type("New crew").press(KeyCode.TAB).type("The list goes out").control(KeyCode.ENTER);
        assertThat(window.words()).contains("Held", "In 63 working days");
        window.to("Meetings and reviews").press(KeyCode.DOWN).controlShift(KeyCode.L);
        window.type("The list goes out").press(KeyCode.TAB).type("Priya Nair").press(KeyCode.ENTER);
        assertThat(lessons.agreedIn(meeting.id()))
                .singleElement()
                .satisfies(action -> assertThat(action.service()).isEqualTo("Environment"));
    }

    @Test
    void aNewChangeNeedsAnOwnerAndItsCaseAndSpaceOpensIt() {
        window.to("Agree a change").press(KeyCode.ENTER);
        window.type("Crews carry the list").press(KeyCode.ENTER);
        assertThat(window.words()).contains("Say who sees to it, or nobody will.");
        window.type("Lena Ostrow").press(KeyCode.ENTER);

        assertThat(now().learningActions())
                .extracting(LearningAction::what, LearningAction::owner)
                .contains(org.assertj.core.groups.Tuple.tuple("Crews carry the list", "Lena Ostrow"));
        window.to("Owed to customers");
        window.press(KeyCode.SPACE);
        assertThat(opened).containsExactly(state.caseId());
    }
}
