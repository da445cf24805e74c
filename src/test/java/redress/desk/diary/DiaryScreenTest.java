package redress.desk.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.ToDo;
import redress.desk.InSight;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.documents.PaperTray;
import redress.people.Person;
import redress.people.Restriction;

/** The calendar inside the frame, over a real database, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class DiaryScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private final List<Long> opened = new ArrayList<>();
    private final List<Long> persons = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private SampleCouncil council;
    private DiaryScreen diary;
    private Theme theme;
    private Stage stage;
    private CaseState dueToday;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        council = SampleCouncil.in(Files.createTempDirectory(folder, "council"), "north-norfolk", TODAY);
        open(17, "Pamela Garrod");
        dueToday = open(18, "Desmond Larkin");
        for (String name : List.of("Rosa Penfold", "Agnes Corder", "Kofi Osei", "Tilly Pellow", "Ann Marsh")) {
            open(19, name);
        }
        theme = new Theme(Theme.Display.standard());
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        ListPrinting paper = new ListPrinting(work, new PaperTray(), new UndoBar(), left -> {});
        diary = new DiaryScreen(
                new DiaryDesk(
                        "Saltmarsh District Council",
                        council.cases,
                        new ToDo(council.database, council.cases, council.clock),
                        council.clock,
                        opened::add,
                        persons::add,
                        lesson -> {},
                        paper),
                work);
        Frame frame = new Frame(
                new Frame.Surroundings(
                        List.of(new Place(
                                "calendar",
                                "Calendar",
                                "fth-calendar",
                                () -> diary,
                                new SimpleIntegerProperty(),
                                false)),
                        "Saltmarsh District Council",
                        "Ruth Calloway",
                        () -> diary,
                        typed -> List.of(),
                        new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                        List.of()),
                theme,
                new Navigator(),
                work,
                new UndoBar());
        Scene scene = new Scene(frame, 1280, 800);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        frame.start();
    }

    private CaseState open(int dayOfNovember, String name) {
        return council.open(SampleCouncil.complaint(LocalDate.of(2026, 11, dayOfNovember), Person.named("", name)));
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        council.close();
    }

    @Test
    @Clause("NN-04")
    void everyRunningDateStandsOnItsDayAndClosedDaysSayWhy() {
        until(() -> cells().size() == 42);

        assertThat(words()).contains("23\u00a0November\u00a02026 to 3\u00a0January\u00a02027");
        assertThat(spoken("2026-11-23")).contains("1 due: Acknowledgement " + dueToday.reference());
        assertThat(spoken("2026-11-24")).contains("5 due");
        assertThat(spoken("2026-12-25")).contains("Christmas Day").contains("nothing due");
        assertThat(cell("2027-01-03")
                        .localToScene(cell("2027-01-03").getBoundsInLocal())
                        .getMaxY())
                .as("six weeks fit into 1280 by 800")
                .isLessThanOrEqualTo(800);
        assertThat(words()).contains("3 more").contains("Boxing Day, substitute day");
    }

    @Test
    void theKeyboardAloneGoesToADayAndOpensACaseOfIt(FxRobot robot) {
        until(() -> cells().size() == 42);
        robot.interact(() -> cell("2026-11-23").requestFocus());

        robot.type(KeyCode.RIGHT);
        assertThat(words()).contains("Tuesday 24\u00a0November\u00a02026").contains("5 due, in 1 working day");
        robot.type(KeyCode.LEFT, KeyCode.ENTER, KeyCode.SPACE);

        assertThat(opened).containsExactly(dueToday.caseId());
    }

    @Test
    void pageDownShowsTheNextSixWeeksAndHomeComesBackToToday(FxRobot robot) {
        until(() -> cells().size() == 42);
        robot.interact(() -> cell("2026-11-23").requestFocus());

        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words()).contains("4\u00a0January\u00a02027 to 14\u00a0February\u00a02027");
        robot.type(KeyCode.UP);
        assertThat(words()).contains("23\u00a0November\u00a02026 to 3\u00a0January\u00a02027");
        robot.type(KeyCode.HOME);

        assertThat(cell("2026-11-23").isFocused()).isTrue();
    }

    @Test
    @Clause({"NS-24", "NS-26"})
    void theReviewOfARestrictionStandsOnItsDayAndLeadsToThePersonButIsNeitherPrintedNorExported(FxRobot robot)
            throws Exception {
        until(() -> cells().size() == 42);
        Person larkin = council.cases.person(dueToday).orElseThrow();
        Restriction byPost = new Restriction("By post only, to Ruth Calloway.", "Director", TODAY, TODAY.plusDays(2));
        new Conducts(council.database, council.clock)
                .takeOver(larkin.id(), byPost, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
        robot.interact(diary::refresh);
        until(() -> spoken("2026-11-25").contains("Review of the restriction Desmond Larkin"));

        robot.interact(() -> cell("2026-11-25").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(words()).contains("By post only, to Ruth Calloway.");
        picture("diary-review");
        robot.type(KeyCode.SPACE);
        assertThat(persons).containsExactly(larkin.id());
        assertThat(opened).isEmpty();

        Path ics = folder.resolve("restricted.ics");
        robot.interact(() -> diary.saveTo(ics));
        until(() -> Files.exists(ics));
        assertThat(Files.readString(ics, StandardCharsets.UTF_8))
                .doesNotContain("DTSTART;VALUE=DATE:20261125", "restriction", "Restriction");
        Path pdf = Files.write(
                folder.resolve("restricted.pdf"),
                ListPrinting.pdf(onFx(() -> diary.paper().orElseThrow()), () -> false));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(dueToday.reference())
                    .doesNotContain("restriction", "By post only");
        }
    }

    @Test
    void whatIsNotTickedIsNotShown(FxRobot robot) {
        until(() -> cells().size() == 42);

        robot.interact(() -> nodes(CheckBox.class).findFirst().orElseThrow().fire());

        assertThat(spoken("2026-11-24")).contains("nothing due");
    }

    @Test
    void theListAndTheExportsHoldTheSameDates(FxRobot robot) throws Exception {
        until(() -> cells().size() == 42);
        Path ics = folder.resolve("calendar.ics");
        Path pdf = folder.resolve("calendar.pdf");

        robot.interact(() -> diary.saveTo(ics));
        Files.write(pdf, ListPrinting.pdf(onFx(() -> diary.paper().orElseThrow()), () -> false));
        until(() -> Files.exists(ics));

        String calendar = Files.readString(ics, StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains("SUMMARY:Acknowledgement " + dueToday.reference())
                .contains("DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261124", "CLASS:PRIVATE")
                .doesNotContain("Larkin");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("From Mon 23\u00a0Nov", dueToday.reference());
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "CONTRAST, 150", "LIGHT, 200"})
    void itKeepsItsWordsInEveryLookAndSize(Theme.Look look, int percent, FxRobot robot) throws IOException {
        until(() -> cells().size() == 42);
        robot.interact(() -> theme.displayProperty().set(new Theme.Display(look, percent, false)));
        picture("diary-" + look + "-" + percent);
        robot.interact(() -> diary.show(DiaryScreen.View.WEEK));
        picture("diary-week-" + look + "-" + percent);
        robot.interact(() -> diary.show(DiaryScreen.View.LIST));
        picture("diary-list-" + look + "-" + percent);

        assertThat(words()).contains("From Mon 23\u00a0Nov");
    }

    private void picture(String name) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), file);
            return true;
        });
        assertThat(Files.size(file)).isGreaterThan(5_000);
        double right = onFx(() -> stage.getScene().getWidth());
        assertThat(nodes(Button.class)
                        .filter(button ->
                                button.localToScene(button.getBoundsInLocal()).getMaxX() > right)
                        .map(Button::getAccessibleText)
                        .toList())
                .isEmpty();
    }

    private String spoken(String isoDate) {
        return onFx(() -> cell(isoDate).getAccessibleText());
    }

    private DayCell cell(String isoDate) {
        return cells().stream()
                .filter(cell -> cell.day().equals(LocalDate.parse(isoDate)))
                .findFirst()
                .orElseThrow();
    }

    private List<DayCell> cells() {
        return nodes(DayCell.class).toList();
    }

    private String words() {
        return nodes(Label.class).map(Label::getText).collect(Collectors.joining("\n"));
    }

    private <T> Stream<T> nodes(Class<T> type) {
        return onFx(() -> InSight.all(stage.getScene().getRoot())
                        .filter(type::isInstance)
                        .map(type::cast)
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
