package redress.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
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
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.ToDo;
import redress.casework.Worklist;
import redress.desk.ScreenWindow;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.people.Person;
import redress.people.Profile;
import redress.people.Restriction;

/** What the co-ordinator does on Today herself, with the keyboard alone, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private final List<Long> opened = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final AtomicReference<TodayScreen> screen = new AtomicReference<>();
    private Stage stage;
    private SampleCouncil council;
    private ToDo toDo;
    private UndoBar undo;
    private ScreenWindow window;
    private CaseState late;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) throws IOException {
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        toDo = new ToDo(council.database, council.cases, council.clock);
        late = council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 17), Person.named("Mrs", "Pamela Garrod")));
        council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, 19), Person.named("Mr", "Desmond Larkin")));
        window = new ScreenWindow(stage, robot).open(() -> {
            undo = new UndoBar();
            screen.set(new TodayScreen(desk(), Work.immediate()));
            return screen.get();
        });
    }

    private TodayDesk desk() {
        return new TodayDesk(
                "Saltmarsh District Council",
                council.cases,
                toDo,
                (id, deed) -> opened.add(id),
                id -> {},
                people::add,
                lesson -> {},
                List.of(Command.of("test.new", "New case", () -> {})),
                new ListPrinting(Work.immediate(), new PaperTray(), undo, left -> {}),
                undo,
                () -> new TodayDesk.Backed("No backup has been made yet.", true, ""),
                () -> screen.get().refresh());
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void aRowIsPutAsideWithItsReasonSaysThatItsDateGoesByAndIsTakenUpAgain() {
        window.press(KeyCode.A).type("+3wd").press(KeyCode.TAB);
        assertThat(window.words()).contains("Acknowledgement is due on 20\u00a0November\u00a02026, before that.");
        window.type("The crew is away").press(KeyCode.ENTER);

        Worklist.Item aside = toDo.list().items().get(1);
        assertThat(aside.group()).isEqualTo(Worklist.Group.ASIDE);
        assertThat(aside.aside().orElseThrow().until()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(window.words())
                .contains("Put aside", "1 working day late", "Put aside until Thu 26\u00a0Nov")
                .contains(late.reference() + " · The crew is away");

        act(undo::undo);
        assertThat(toDo.list().items()).allMatch(item -> item.aside().isEmpty());
    }

    @Test
    void aReasonIsAskedForAndEscLeavesTheForm() {
        window.press(KeyCode.A).type("fri").press(KeyCode.ENTER);
        assertThat(window.words()).contains("Say why it may wait.");

        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).doesNotContain("Why it may wait");
        assertThat(window.focused()).isEqualTo("What needs you");
        assertThat(toDo.list().items()).allMatch(item -> item.aside().isEmpty());
    }

    @Test
    void aReminderIsSetInOneLineAndDoneInOneKey() {
        window.press(KeyCode.R)
                .type("Order window envelopes")
                .press(KeyCode.TAB)
                .type("23 nov")
                .press(KeyCode.TAB);
        window.control(KeyCode.A).press(KeyCode.DELETE).press(KeyCode.ENTER);

        assertThat(subjects()).contains("Order window envelopes");
        assertThat(window.words()).contains("Order window envelopes", "Own reminder");

        window.press(KeyCode.DOWN).press(KeyCode.D);
        assertThat(subjects()).doesNotContain("Order window envelopes");
        act(undo::undo);
        assertThat(subjects()).contains("Order window envelopes");
    }

    private List<String> subjects() {
        return toDo.list().items().stream().map(item -> item.work().subject()).toList();
    }

    @Test
    void whatChangedIsOneKeyAwayAndEachRowOpensItsCase() {
        assertThat(window.words()).contains("Since Fri 20\u00a0Nov: 1 newly late, 2 entries recorded");

        window.press(KeyCode.W);
        assertThat(window.words()).contains("Became late", "Recorded", "Ruth Calloway recorded 2", "Received");
        window.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(late.caseId());

        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).doesNotContain("Became late").contains("Late");
    }

    @Test
    void theMenuOfARowOffersWhatCanBeDoneWithIt() {
        window.press(KeyCode.DOWN);
        act(() -> {
            javafx.event.Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
            return true;
        });

        List<String> offered = WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Window.getWindows().stream()
                        .filter(javafx.scene.control.ContextMenu.class::isInstance)
                        .flatMap(menu -> ((javafx.scene.control.ContextMenu) menu).getItems().stream())
                        .map(javafx.scene.control.MenuItem::getText)
                        .toList());
        assertThat(offered)
                .containsExactly(
                        "Acknowledge  (Enter)",
                        "Open the case  (Space)",
                        "Chase the officer  (Shift+Ctrl+C)",
                        "Put aside  (Shift+Ctrl+A)",
                        "Set a reminder  (Shift+Ctrl+R)");
    }

    @Test
    void aRefusalStaysBesideTheFormWithWhatWasTyped() {
        window.press(KeyCode.R).type("Ask").press(KeyCode.TAB).type("fri").press(KeyCode.TAB);
        window.control(KeyCode.A).type("SM-1999-0001").press(KeyCode.ENTER);

        assertThat(undo.getChildrenUnmodifiable().toString()).contains("There is no case SM-1999-0001");
        assertThat(window.words()).contains("What to remember");
        assertThat(council.cases.state(late.caseId()).timeline().entries())
                .noneMatch(entry -> entry.what() instanceof Happening.ContactNoted);
        assertThat(Optional.of(late).map(CaseState::version)).contains(1);
    }

    @Test
    void theReviewOfARestrictionStandsThereAndOpensThePerson() {
        People known = new People(council.database, council.clock);
        Profile larkin = known.list("Larkin", 1).get(0).profile();
        Restriction restriction = new Restriction(
                "By post only, to Ruth Calloway.",
                "Monitoring Officer",
                LocalDate.of(2026, 5, 20),
                LocalDate.of(2026, 11, 20));
        new Conducts(council.database, council.clock)
                .takeOver(larkin.person().id(), restriction, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
        act(() -> {
            screen.get().refresh();
            return true;
        });

        assertThat(window.words())
                .contains("Review of the restriction", "By post only, to Ruth Calloway.", "Look at it again");
        window.press(KeyCode.HOME).press(KeyCode.UP).press(KeyCode.ENTER);
        assertThat(people).containsExactly(larkin.person().id());
    }

    private static void act(java.util.concurrent.Callable<Boolean> act) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
