package redress.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
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
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.Keys;
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
import redress.letters.ShippedTemplates;
import redress.letters.TemplateVersion;
import redress.letters.Templates;
import redress.letters.Validity;

@ExtendWith(ApplicationExtension.class)
class TemplatesTabTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Path PICTURES = Path.of("target/letters");

    @TempDir
    Path folder;

    private Stage stage;
    private SampleCouncil council;
    private Letters letters;
    private final Theme theme = new Theme(Theme.Display.standard());

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void aTemplateIsChangedByKeyboardAlone(FxRobot robot) throws Exception {
        open();
        picture("templates-list", Theme.Display.standard());
        key(robot, KeyCode.ENTER);
        control(robot, KeyCode.END);
        robot.write("Our number is ", 0);
        control(robot, KeyCode.SPACE);
        robot.write("quotes", 0);
        picture("template-picker", Theme.Display.standard());
        key(robot, KeyCode.ENTER);
        settled(() -> !pages().isEmpty());
        picture("template-editor", Theme.Display.standard());
        control(robot, KeyCode.ENTER);

        assertThat(newest("acknowledgement").text())
                .isEqualTo(ShippedTemplates.text("acknowledgement") + "Our number is {{case.reference}}\n");
        assertThat(words()).contains("Saved version 1 of Acknowledgement.");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(newest("acknowledgement").text()).isEqualTo(ShippedTemplates.text("acknowledgement"));
    }

    @Test
    void everyFaultIsListedLeadsToItsPlaceAndKeepsTheTextFromBeingSaved(FxRobot robot) throws Exception {
        open();
        key(robot, KeyCode.ENTER);
        type(ShippedTemplates.text("acknowledgement")
                .replace("{{case.received}}", "{{case.recieved}}")
                .replace("{{> contact}}", "{{> contacts}}"));

        settled(() -> words().stream().anyMatch(words -> words.contains("Did you mean “case.received”?")));
        assertThat(words()).anyMatch(words -> words.contains("There is no shared paragraph “contacts”"));
        picture("template-faults", Theme.Display.standard());
        control(robot, KeyCode.ENTER);

        assertThat(words()).contains("2 things are wrong in the text. Nothing was saved.");
        assertThat(area().getSelectedText()).isEqualTo("{{case.recieved}}");
        assertThat(letters.templates().history("acknowledgement")).hasSize(1);
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgainAfterACrash(FxRobot robot) throws Exception {
        open();
        key(robot, KeyCode.ENTER);
        control(robot, KeyCode.END);
        robot.write("Half a sent", 0);
        settled(() -> kept().contains("Half a sent"));

        open();
        key(robot, KeyCode.ENTER);

        assertThat(area().getText()).endsWith("Half a sent");
        assertThat(words()).contains("What you had typed and not saved is here again.");
        assertThat(newest("acknowledgement").number()).isZero();
    }

    /** What stands in the folder of drafts by now. */
    private String kept() {
        StringBuilder all = new StringBuilder();
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder.resolve("drafts"))) {
            for (Path draft : drafts) {
                all.append(Files.readString(draft));
            }
        } catch (IOException e) {
            return ""; // not there yet, or just being replaced
        }
        return all.toString();
    }

    @Test
    void theLetterIsShownForARealCaseToo(FxRobot robot) throws Exception {
        String reference = council.open(SampleCouncil.complaint(FIRST_APRIL)).reference();
        open();
        key(robot, KeyCode.ENTER);
        settled(() -> !pages().isEmpty());
        assertThat(pages()).contains("Mrs T. Pellow");

        focusOn(robot, "Show with case (its reference)");
        robot.write(reference, 0);
        key(robot, KeyCode.ENTER);

        settled(() -> pages().contains("Pamela Garrod"));
        assertThat(pages()).contains("Garden bin missed").doesNotContain("Pellow");
        picture("template-real-case", Theme.Display.standard());
    }

    @Test
    void twoVersionsAreComparedAndTheOldOneComesBack(FxRobot robot) throws Exception {
        open();
        key(robot, KeyCode.ENTER);
        control(robot, KeyCode.END);
        robot.write("Kind regards.", 0);
        control(robot, KeyCode.ENTER);
        focusOn(robot, "At the right: The letter");
        key(robot, KeyCode.RIGHT);

        assertThat(words()).contains("Kind regards.", "+");
        picture("template-versions", Theme.Display.standard());
        focusOn(robot, "Go back to the older one");
        key(robot, KeyCode.ENTER);

        assertThat(newest("acknowledgement").text()).isEqualTo(ShippedTemplates.text("acknowledgement"));
        assertThat(newest("acknowledgement").number()).isEqualTo(2);
    }

    @Test
    void whatAnotherDeskSavedMeanwhileIsPutTogetherWithWhatIsTypedAndThenSaved(FxRobot robot) throws Exception {
        open();
        key(robot, KeyCode.ENTER);
        control(robot, KeyCode.END);
        robot.write("Kind regards.", 0);
        String shipped = ShippedTemplates.text("acknowledgement");
        letters.templates()
                .save(
                        new Templates.Edit(
                                "acknowledgement",
                                shipped.replaceFirst("subject: .*", "subject: We have your complaint"),
                                Validity.ALWAYS,
                                0,
                                UUID.randomUUID()),
                        Setup.SIGNED_IN);
        control(robot, KeyCode.ENTER);

        assertThat(words()).anyMatch(each -> each.startsWith("Ruth Calloway saved version 1 of this text meanwhile."));
        assertThat(newest("acknowledgement").number()).isEqualTo(1);
        assertThat(onFx(() -> area().getText())).contains("subject: We have your complaint", "Kind regards.");
        control(robot, KeyCode.ENTER);
        assertThat(newest("acknowledgement").number()).isEqualTo(2);
        assertThat(newest("acknowledgement").text()).contains("subject: We have your complaint", "Kind regards.");
    }

    @Test
    void aSharedParagraphOfTheCouncilsOwnIsWrittenWithItsDates(FxRobot robot) throws Exception {
        open();
        focusOn(robot, "New shared paragraph");
        robot.write("opening-hours", 0);
        key(robot, KeyCode.ENTER);
        robot.write("We are open from nine to five.", 0);
        focusOn(robot, "Valid to (if known)");
        robot.write("30 sep 2026", 0);
        picture("template-shared", Theme.Display.standard());
        control(robot, KeyCode.ENTER);

        TemplateVersion saved = newest("shared/opening-hours");
        assertThat(saved.text()).isEqualTo("We are open from nine to five.\n");
        assertThat(saved.validity().to()).contains(LocalDate.of(2026, 9, 30));
        key(robot, KeyCode.ESCAPE);
        assertThat(selectedRow()).contains("shared/opening-hours");
    }

    private TemplateVersion newest(String id) {
        return letters.templates().newest(id);
    }

    private void open() {
        onFx(() -> {
            UndoBar undo = new UndoBar();
            TemplatesTab tab = new TemplatesTab(
                    new TemplatesDesk(council.cases, letters, new DraftFolder(folder.resolve("drafts")), undo),
                    Work.immediate());
            LettersScreen screen = new LettersScreen(List.of(tab));
            Navigator navigator = new Navigator();
            Place place = new Place("letters", "Letters", "fth-mail", () -> screen, new SimpleIntegerProperty(), false);
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
                    undo);
            Scene scene = new Scene(frame, 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            frame.start();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String text) {
        onFx(() -> {
            area().setText(text);
            return true;
        });
    }

    private String selectedRow() {
        return onFx(
                () -> String.valueOf(((TableView<?>) stage.getScene().getRoot().lookup(".ledger"))
                        .getSelectionModel()
                        .getSelectedItem()));
    }

    private TextArea area() {
        return (TextArea) stage.getScene().getRoot().lookup(".template-text");
    }

    /** The words of the letter that is shown. */
    private String pages() {
        return onFx(() -> String.join(
                "\n",
                stage.getScene().getRoot().lookupAll(".sheet").stream()
                        .flatMap(sheet -> ((Parent) sheet).getChildrenUnmodifiable().stream())
                        .filter(ImageView.class::isInstance)
                        .map(view -> view.getAccessibleText())
                        .toList()));
    }

    private static void settled(BooleanSupplier what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void key(FxRobot robot, KeyCode key) {
        new Keys(robot).press(stage.getScene(), key);
    }

    private void control(FxRobot robot, KeyCode key) {
        new Keys(robot).control(stage.getScene(), key);
    }

    private void focusOn(FxRobot robot, String name) {
        for (int i = 0; i < 60; i++) {
            var owner = stage.getScene().getFocusOwner();
            boolean there = owner != null
                    && (name.equals(owner.getAccessibleText())
                            || (owner instanceof Labeled labeled && name.equals(labeled.getText())));
            if (there) {
                return;
            }
            key(robot, KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches “" + name + "”. Shown: " + words());
    }

    private List<String> words() {
        return onFx(() -> {
            List<String> found = new ArrayList<>();
            collect(stage.getScene().getRoot(), found);
            return found;
        });
    }

    private static void collect(Parent parent, List<String> found) {
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child.isVisible() && child instanceof Labeled labeled && labeled.getText() != null) {
                found.add(labeled.getText());
            }
            if (child.isVisible() && child instanceof Parent inner) {
                collect(inner, found);
            }
        });
    }

    /** The window in front as a picture to look at. */
    private void picture(String name, Theme.Display display) throws IOException {
        Files.createDirectories(PICTURES);
        onFx(() -> {
            theme.displayProperty().set(display);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), PICTURES.resolve(name + ".png"));
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window != stage && window.isShowing()) {
                    Snapshots.save(window.getScene(), PICTURES.resolve(name + "-popup.png"));
                }
            }
            return true;
        });
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }
}
