package redress.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
import redress.casework.Conducts;
import redress.casework.Happening;
import redress.casework.Paper;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.letters.Letters;
import redress.people.Person;

/** A new case made from an e-mail, in the real frame over a real database. */
@ExtendWith(ApplicationExtension.class)
class IntakeMailTest {

    private static final LocalDate SECOND_APRIL = LocalDate.of(2026, 4, 2);

    @TempDir
    Path folder;

    private Stage stage;
    private SampleCouncil council;
    private final List<Long> opened = new ArrayList<>();

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", SECOND_APRIL);
        open();
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void open() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            DraftFolder drafts = new DraftFolder(folder.resolve("drafts"));
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            IntakeDesk desk = new IntakeDesk(
                    council.cases,
                    letters,
                    council.setup,
                    new Papers(council.database, council.cases, council.setup),
                    new People(council.database, council.clock),
                    new Conducts(council.database, council.clock),
                    opened::add,
                    person -> {},
                    drafts::keep,
                    drafts::kept);
            IntakeScreen screen = new IntakeScreen(desk, Work.immediate());
            Navigator navigator = new Navigator();
            Theme theme = new Theme(Theme.Display.standard());
            Place place = new Place("cases", "Cases", "fth-folder", () -> screen, new SimpleIntegerProperty(), false);
            Frame frame = new Frame(
                    new Frame.Surroundings(
                            List.of(place),
                            "Saltmarsh District Council",
                            "Ruth Calloway",
                            () -> screen,
                            words -> List.of(),
                            new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                            List.of()),
                    theme,
                    navigator,
                    Work.immediate(),
                    new UndoBar());
            Scene scene = new Scene(frame, 1280, 900);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(900);
            stage.show();
            frame.start();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @Clause({"NN-01", "NN-41", "KL-17", "KL-30"})
    void aPastedEmailFillsTheFormAndIsKeptWithTheCase(FxRobot robot) throws IOException {
        paste(robot, "plain.eml");
        assertThat(labels()).contains("Taken from the e-mail of Pamela Garrod, 1 April 2026");
        assertThat(typed())
                .contains("Pamela Garrod", "pamela.garrod@post.example", "Garden bin missed again", "Wed 1 Apr 2026")
                .anyMatch(words -> words.startsWith("Dear Sir or Madam,"));
        assertThat(council.cases.find("SM-2026-0001")).isEmpty();
        Files.createDirectories(Path.of("target/casefile"));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Snapshots.save(stage.getScene(), Path.of("target/casefile/new-from-email.png"));
            return true;
        });

        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        CaseState state = council.cases.find("SM-2026-0001").orElseThrow();
        assertThat(opened).containsExactly(state.caseId());
        assertThat(state.channel()).isEqualTo("email");
        assertThat(state.received().date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(state.papers()).extracting(Paper::name).containsExactly("plain.eml");
        Person person = council.cases.person(state).orElseThrow();
        assertThat(person.email()).isEqualTo("pamela.garrod@post.example");
        assertThat(person.preferredWay()).isEqualTo("email");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void somebodyKnownIsFoundByTheAddressAndTheReferenceProposesTheCase(FxRobot robot) throws IOException {
        Person known = new Person(
                0,
                0,
                "Mrs",
                "P. Garrod",
                "",
                "7 Sluice Lane",
                "ZZ99 4QD",
                "pamela.garrod@post.example",
                "",
                "post",
                "");
        CaseState before = council.open(SampleCouncil.complaint(LocalDate.of(2026, 4, 1), known));
        paste(robot, "mixed.eml");
        assertThat(typed())
                .anyMatch(text -> text.replace('\u00a0', ' ').equals("Mrs P. Garrod, 7 Sluice Lane ZZ99 4QD"));
        assertThat(labels())
                .contains("This looks like SM-2026-0001: Garden bin missed again", "Put it on SM-2026-0001")
                .anyMatch(words -> words.startsWith("“photo.jpg” is a program"));

        press(robot, "Put it on SM-2026-0001");
        CaseState after = council.cases.state(before.caseId());
        assertThat(opened).containsExactly(before.caseId());
        assertThat(after.papers()).hasSize(4);
        assertThat(after.timeline().entries().get(1).what()).isInstanceOf(Happening.ContactNoted.class);
        assertThat(council.cases.find("SM-2026-0002")).isEmpty();
    }

    @Test
    void whatWasTypedStaysAndTheEmailOutlivesACrash(FxRobot robot) throws IOException {
        paste(robot, "spoofed.eml");
        assertThat(labels()).anyMatch(words -> words.startsWith("Answers are asked to go to collector@evil.example"));
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            subject().setText("A demand for money");
            return true;
        });
        paste(robot, "plain.eml");
        assertThat(typed()).contains("A demand for money").doesNotContain("Garden bin missed again");

        open();
        assertThat(labels()).anyMatch(words -> words.contains("spoofed.eml, plain.eml"));
        press(robot, "Leave it out");
        assertThat(labels()).noneMatch(words -> words.contains("spoofed.eml"));
    }

    @Test
    void pastedTextWithoutAFieldFillsTheWordsAndAProgramIsRefused(FxRobot robot) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("From: Ann Lee <ann@post.example>\nSent: 1 April 2026\nSubject: Noise\n\nIt is loud.");
            Clipboard.getSystemClipboard().setContent(content);
            button("From an e-mail").requestFocus();
            return true;
        });
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        assertThat(typed()).contains("Ann Lee", "ann@post.example", "Noise", "It is loud.");

        assertThat(stage.getScene().getFocusOwner().getAccessibleText())
                .as("the keyboard stays in the form")
                .isEqualTo("Kind of case: Complaint");
        Path program = Files.write(folder.resolve("bill.exe"), new byte[] {'M', 'Z', 0});
        copy(program);
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(labels()).anyMatch(words -> words.startsWith("“bill.exe” is a program or a script"));
    }

    private void paste(FxRobot robot, String sample) throws IOException {
        try (InputStream in = IntakeMailTest.class.getResourceAsStream("/redress/mail/" + sample)) {
            copy(Files.write(folder.resolve(sample), in.readAllBytes()));
        }
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void copy(Path file) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void press(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            button(words).requestFocus();
            return true;
        });
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node button(String words) {
        return all(Labeled.class)
                .filter(labeled -> words.equals(labeled.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TextInputControl subject() {
        return all(TextInputControl.class)
                .filter(field -> "In a few words".equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return plain(all(Labeled.class).map(Labeled::getText));
    }

    private List<String> typed() {
        return plain(all(TextInputControl.class).map(TextInputControl::getText));
    }

    /** Dates do not break at their spaces on the screen. */
    private static List<String> plain(Stream<String> words) {
        return words.filter(Objects::nonNull)
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    private <T extends Node> Stream<T> all(Class<T> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    private List<Path> drafts() throws IOException {
        if (Files.notExists(folder.resolve("drafts"))) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve("drafts"))) {
            return files.toList();
        }
    }
}
