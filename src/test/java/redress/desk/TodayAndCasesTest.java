package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.casework.BulkActs;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Officers;
import redress.casework.SampleCouncil;
import redress.casework.ToDo;
import redress.desk.cases.CasesDesk;
import redress.desk.cases.CasesScreen;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.desk.today.TodayDesk;
import redress.desk.today.TodayScreen;
import redress.documents.PaperTray;
import redress.people.Person;

/** Today and Cases inside the frame, over a real database, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class TodayAndCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path PICTURES = Path.of("target", "pictures");

    private record Opened(long caseId, Optional<Deed> deed) {}

    @TempDir
    static Path folder;

    private final List<Opened> opened = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private SampleCouncil council;
    private Theme theme;
    private Stage stage;
    private CaseState late;
    private CaseState dueToday;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        late = open(17, "Mrs", "Pamela Garrod");
        dueToday = open(18, "Mr", "Desmond Larkin");
        open(19, "Ms", "Rosa Penfold");
        CaseState written = open(19, "Miss", "Agnes Corder");
        council.record(
                written, LocalDate.of(2026, 11, 20), new Happening.LetterWritten(1, "acknowledgement", "customer"));
        CaseState acknowledged = open(18, "Mr", "Kofi Osei");
        LocalDate thursday = LocalDate.of(2026, 11, 19);
        acknowledged =
                council.record(acknowledged, thursday, new Happening.LetterWritten(2, "acknowledgement", "customer"));
        council.record(acknowledged, thursday, new Happening.LetterSent(2, "acknowledgement", "post"));
        CaseState closed = open(10, "Mrs", "Tilly Pellow");
        council.record(closed, LocalDate.of(2026, 11, 12), new Happening.Withdrawn("Settled with the crew"));
        council.record(
                council.cases.state(closed.caseId()),
                LocalDate.of(2026, 11, 12),
                new Happening.Closed("withdrawn", ""));
        frame();
    }

    private CaseState open(int dayOfNovember, String title, String name) {
        return council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, dayOfNovember), Person.named(title, name)));
    }

    private final List<TodayScreen> todays = new ArrayList<>();
    private UndoBar undo;
    private final List<Long> chased = new java.util.concurrent.CopyOnWriteArrayList<>();

    private void frame() {
        undo = new UndoBar();
        theme = new Theme(Theme.Display.standard());
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        Command newCase = Command.of("test.new", "New case", () -> {});
        ListPrinting paper = new ListPrinting(work, new PaperTray(), undo, left -> {});
        TodayScreen today = new TodayScreen(
                new TodayDesk(
                        "Saltmarsh District Council",
                        council.cases,
                        new ToDo(council.database, council.cases, council.clock),
                        (id, deed) -> opened.add(new Opened(id, deed)),
                        chased::add,
                        person -> {},
                        lesson -> {},
                        List.of(newCase),
                        paper,
                        undo,
                        () -> new TodayDesk.Backed("No backup has been made yet.", true, ""),
                        () -> todays.forEach(TodayScreen::refresh)),
                work);
        todays.add(today);
        CasesScreen cases = new CasesScreen(
                new CasesDesk(
                        "Saltmarsh District Council",
                        council.cases,
                        id -> opened.add(new Opened(id, Optional.empty())),
                        List.of(newCase),
                        paper,
                        new DraftFolder(folder.resolve("lists")),
                        new CasesDesk.Many(
                                new BulkActs(council.database, council.cases),
                                new Officers(council.database, council.cases, council.clock),
                                council.setup::coordinator,
                                new Navigator(),
                                new UndoBar(),
                                () -> {})),
                work);
        Frame frame = new Frame(
                new Frame.Surroundings(
                        List.of(
                                new Place("today", "Today", "fth-sun", () -> today, today.needsYouProperty(), false),
                                new Place(
                                        "cases",
                                        "Cases",
                                        "fth-folder",
                                        () -> cases,
                                        new SimpleIntegerProperty(),
                                        false)),
                        "Saltmarsh District Council",
                        "Ruth Calloway",
                        () -> today,
                        typed -> List.of(),
                        new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                        List.of()),
                theme,
                new Navigator(),
                work,
                undo);
        Scene scene = new Scene(frame, 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        frame.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        council.close();
    }

    @Test
    @Clause("NN-04")
    void todayGroupsEveryOpenCaseByHowSoonItIsDueAndSaysSoInOneSentence() {
        until(() -> rows().size() == 5);

        assertThat(lines())
                .containsExactly(
                        "Late 1",
                        "Mrs Pamela Garrod",
                        "Due today 1",
                        "Mr Desmond Larkin",
                        "Later this week 2",
                        "Ms Rosa Penfold",
                        "Miss Agnes Corder",
                        "After this week 1",
                        "Mr Kofi Osei");
        assertThat(words())
                .contains("Monday 23\u00a0November\u00a02026")
                .contains("1 late, 1 due today and 2 more this week. 1 letter to send.")
                .contains("1 working day late", "Due today", "Tomorrow", "In 12 working days");
    }

    @Test
    void enterDoesTheNextStepOfTheFirstRowThatNeedsYouAndSpaceOnlyOpensTheCase(FxRobot robot) {
        until(() -> rows().size() == 5);

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.SPACE);

        assertThat(opened)
                .containsExactly(
                        new Opened(late.caseId(), Optional.of(Deed.ACKNOWLEDGE)),
                        new Opened(dueToday.caseId(), Optional.empty()));
    }

    @Test
    void aDayPressedShowsThatDayOnlyAndEscShowsEverythingAgain(FxRobot robot) {
        until(() -> rows().size() == 5);

        robot.clickOn(day("2026-11-24"));
        until(() -> rows().size() == 2);
        assertThat(lines()).containsExactly("Later this week 2", "Ms Rosa Penfold", "Miss Agnes Corder");

        robot.type(KeyCode.ESCAPE);
        until(() -> rows().size() == 5);
        assertThat(day("2026-11-24").isSelected()).isFalse();
    }

    @Test
    void theToggleForLettersShowsOnlyThoseWrittenAndNotSent(FxRobot robot) {
        until(() -> rows().size() == 5);

        robot.clickOn(toggle("To send 1"));

        assertThat(lines()).containsExactly("Later this week 1", "Miss Agnes Corder");
    }

    @Test
    void wordsTypedFilterTheCasesAtOnceAndEscTakesThemAwayAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> rows().size() == 5 && words().contains("How it stands"));

        robot.write("larkin");
        until(() -> rows().size() == 1);
        assertThat(words()).contains("1 case, as filtered below.");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);
        until(() -> rows().size() == 5);
    }

    @Test
    void closedCasesAreShownOnlyWhenAskedForAndEnterOpensTheRow(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> rows().size() == 5 && words().contains("How it stands"));

        robot.clickOn(toggle("Closed"));
        until(() -> rows().size() == 1);
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(words()).contains("Mrs Tilly Pellow", "Closed");
        assertThat(opened).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "CONTRAST, 100", "LIGHT, 150", "DARK, 150", "LIGHT, 200"})
    void bothScreensKeepAllTheirWordsInEveryLookAndSize(Theme.Look look, int percent, FxRobot robot)
            throws IOException {
        until(() -> rows().size() == 5);
        robot.interact(() -> theme.displayProperty().set(new Theme.Display(look, percent, false)));
        picture("today-" + look + "-" + percent);
        assertThat(onFx(() -> InSight.cutOff(stage.getScene().getRoot())))
                .as("today")
                .isEmpty();

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> words().contains("5 cases, as filtered below."));
        picture("cases-" + look + "-" + percent);
        assertThat(onFx(() -> InSight.cutOff(stage.getScene().getRoot())))
                .as("cases")
                .isEmpty();
    }

    private void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png");
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    private List<LedgerTable.Line<?>> rows() {
        return onFx(() -> tables().flatMap(table -> table.getItems().stream())
                .map(LedgerTable.Line.class::cast)
                .<LedgerTable.Line<?>>map(line -> line)
                .filter(line -> line.row().isPresent())
                .toList());
    }

    /** The table from the top: headings with their counts, rows by their person. */
    private List<String> lines() {
        return onFx(() -> tables().flatMap(table -> table.getItems().stream())
                .map(LedgerTable.Line.class::cast)
                .map(this::line)
                .toList());
    }

    private String line(LedgerTable.Line<?> line) {
        return line.row()
                .map(row -> ((redress.casework.Worklist.Item) row).work().person())
                .orElse(line.heading() + " " + line.count());
    }

    private TableView<?> table() {
        return tables().findFirst().orElseThrow();
    }

    private Stream<TableView<?>> tables() {
        return InSight.all(stage.getScene().getRoot())
                .filter(LedgerTable.class::isInstance)
                .map(node -> (TableView<?>) node);
    }

    private String words() {
        return onFx(() -> InSight.all(stage.getScene().getRoot())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private ToggleButton day(String isoDate) {
        return toggles().filter(t -> isoDate.equals(t.getId())).findFirst().orElseThrow();
    }

    private ToggleButton toggle(String words) {
        return toggles().filter(t -> t.getText().equals(words)).findFirst().orElseThrow();
    }

    private Stream<ToggleButton> toggles() {
        return onFx(() -> InSight.all(stage.getScene().getRoot())
                        .filter(ToggleButton.class::isInstance)
                        .map(ToggleButton.class::cast)
                        .toList())
                .stream();
    }

    private void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("It did not come about in ten seconds; shown was:\n" + words(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
