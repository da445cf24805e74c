package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Officers;
import redress.casework.Papers;
import redress.casework.Presence;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.Keys;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Navigator;
import redress.desk.kit.Outbox;
import redress.desk.kit.PostRoom;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.desk.kit.Work;
import redress.desk.shell.BackupNote;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.documents.PaperTray;
import redress.letters.Copies;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.Packs;
import redress.letters.Printing;
import redress.letters.Sending;
import redress.people.Person;
import redress.procedure.CaseKind;

/** A case in the real frame over a real database, and a hand on its keys. */
final class CaseWindow implements AutoCloseable {

    static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Path PICTURES = Path.of("target/casefile");

    final SampleCouncil council;
    final AtomicInteger changes = new AtomicInteger();
    final List<File> mailed = new CopyOnWriteArrayList<>();
    final Path drafts;
    Navigator navigator = new Navigator();
    private final List<Navigator> navigators = new ArrayList<>();
    final Papers papers;
    CaseDesk desk;
    final List<File> opened = new ArrayList<>();
    PaperTray tray = new PaperTray();
    Viewer.Program mailProgram = file -> {
        throw new IOException("no mail program");
    };
    private final Letters letters;
    private final Stage stage;
    private final Theme theme = new Theme(Theme.Display.standard());

    CaseWindow(Stage stage, Path folder) {
        this(stage, folder, "north-norfolk");
    }

    CaseWindow(Stage stage, Path folder, String procedure) {
        this.stage = stage;
        drafts = folder.resolve("drafts");
        council = SampleCouncil.in(folder, procedure, FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        papers = new Papers(council.database, council.cases, council.setup);
    }

    @Override
    public void close() {
        // a case left open would go on looking who else has it open, for all tests after this one
        onFx(() -> {
            navigators.forEach(Navigator::close);
            return true;
        });
        council.close();
    }

    /** A complaint with a bit of everything on its timeline. */
    CaseState busyCase() {
        Person person = SampleCouncil.garrod();
        Person large = new Person(
                0,
                0,
                person.title(),
                person.name(),
                "",
                person.address(),
                person.postcode(),
                "",
                person.telephone(),
                "post",
                "large-print-16");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, large));
        state = letters.write(
                state, LetterDraft.plain("acknowledgement", FIRST_APRIL), Setup.CO_ORDINATOR, UUID.randomUUID());
        state = letters.sent(state, state.letters().get(0).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        council.clock.set(LocalDate.of(2026, 4, 14));
        state = council.record(
                state,
                LocalDate.of(2026, 4, 9),
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
        state = council.record(
                state,
                LocalDate.of(2026, 4, 10),
                new Happening.ContactNoted(
                        "Mrs Garrod",
                        "telephone",
                        true,
                        "Asked whether the crew had been spoken to. Told her that they will be this week.",
                        Optional.of(LocalDate.of(2026, 4, 15))));
        state = council.record(
                state, LocalDate.of(2026, 4, 14), new Happening.FindingMade(1, "upheld", "The crew skipped the lane."));
        state = council.record(state, LocalDate.of(2026, 4, 14), new Happening.OutcomeDecided("upheld", true));
        long contact = state.timeline().entries().get(4).seq();
        state = council.record(
                state,
                LocalDate.of(2026, 4, 14),
                new Happening.Corrected(contact, "happened", "2026-04-13", "The call was on Monday."));
        return letters.write(
                state,
                LetterDraft.with(
                        "update", LocalDate.of(2026, 4, 14), Map.of("update.text", "We have spoken to the crew.")),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    /** A complaint with its acknowledgement written and not sent. */
    CaseState acknowledged() {
        return acknowledged(SampleCouncil.garrod());
    }

    Person byEmail() {
        Person person = SampleCouncil.garrod();
        return new Person(
                0,
                0,
                person.title(),
                person.name(),
                "",
                person.address(),
                person.postcode(),
                "pamela@mail.example",
                "",
                "email",
                "");
    }

    CaseState acknowledged(Person person) {
        return letters.write(
                council.open(SampleCouncil.complaint(FIRST_APRIL, person)),
                LetterDraft.plain("acknowledgement", FIRST_APRIL),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    static NewCase compliment() {
        return new NewCase(
                CaseKind.COMPLIMENT,
                Moment.of(FIRST_APRIL),
                Optional.of(SampleCouncil.garrod()),
                "The crew cleared our lane in an hour",
                "They were kind and quick.",
                "",
                "email",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "The crew", "Environment", "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** The case in the real frame, whose keys are those of the program. */
    void open(CaseState state, Optional<Deed> begin) {
        onFx(() -> {
            navigator = new Navigator();
            navigators.add(navigator);
            UndoBar undo = new UndoBar();
            desk = desk(navigator, undo);
            CaseScreen screen = new CaseScreen(Work.immediate(), desk, state.caseId(), begin, changes::incrementAndGet);
            Place cases = new Place("cases", "Cases", "fth-folder", () -> screen, new SimpleIntegerProperty(), false);
            Frame frame = new Frame(
                    new Frame.Surroundings(
                            List.of(cases),
                            "Saltmarsh District Council",
                            "Ruth Calloway",
                            () -> screen,
                            words -> List.of(),
                            new SimpleObjectProperty<>(new BackupNote("Backed up 08:00", false)),
                            List.of(ContactScreen.command(() -> navigator.open(new ContactScreen(
                                    Work.immediate(), desk, council.cases.calendar(), changes::incrementAndGet))))),
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

    private OfficerDesk officers() {
        return new OfficerDesk(
                new Officers(council.database, council.cases, council.clock),
                new Packs(new Packs.Desk(council.database, council.cases, letters, council.setup), council.clock),
                new Viewer(mailed::add));
    }

    private PostRoom post() {
        return new PostRoom(
                Work.immediate(),
                new Printing(council.database, letters, tray, council.clock),
                new Sending(council.cases, letters, council.setup),
                new Outbox(drafts.resolveSibling("e-mail"), mailProgram),
                new Copies(council.database, council.cases, council.setup, letters, council.clock));
    }

    CaseState now(CaseState state) {
        return council.cases.state(state.caseId());
    }

    /** Goes by Tab to the control of this name and presses Enter. */
    void press(FxRobot robot, String name) {
        focusOn(robot, name);
        key(robot, KeyCode.ENTER);
    }

    /** Goes by Tab to this heading of the acts beside the case and opens it. */
    void unfold(FxRobot robot, String heading) {
        focusOn(robot, heading, name -> name.startsWith(heading + ", ") && name.endsWith(", folded"));
        key(robot, KeyCode.ENTER);
    }

    void focusOn(FxRobot robot, String name) {
        focusOn(robot, name, name::equals);
    }

    private void focusOn(FxRobot robot, String wanted, Predicate<String> isIt) {
        for (int i = 0; i < 80; i++) {
            if (isIt.test(nameOf(stage.getScene().getFocusOwner()))) {
                return;
            }
            key(robot, KeyCode.TAB);
        }
        throw new AssertionError("Tab never reaches “" + wanted + "”. Shown: " + all());
    }

    private static String nameOf(Node node) {
        if (node == null) {
            return "";
        }
        return node.getAccessibleText() == null && node instanceof Labeled labeled
                ? labeled.getText()
                : String.valueOf(node.getAccessibleText());
    }

    void save(FxRobot robot) {
        control(robot, KeyCode.ENTER);
    }

    void control(FxRobot robot, KeyCode key) {
        new Keys(robot).control(stage.getScene(), key);
    }

    void key(FxRobot robot, KeyCode key) {
        new Keys(robot).press(stage.getScene(), key);
    }

    /** The words of every label and button in sight. */
    List<String> all() {
        return labels().stream().map(Labeled::getText).toList();
    }

    private List<Labeled> labels() {
        List<Labeled> found = new ArrayList<>();
        collect(stage.getScene().getRoot(), found);
        return found;
    }

    private static void collect(Parent parent, List<Labeled> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof Labeled labeled) {
                found.add(labeled);
            }
            if (child.isVisible() && child instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }

    List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".text-area").stream()
                .map(node -> ((TextArea) node).getText())
                .toList();
    }

    void picture(String name, Theme.Display display) throws IOException {
        Files.createDirectories(PICTURES);
        onFx(() -> {
            theme.displayProperty().set(display);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), PICTURES.resolve(name + ".png"));
            return true;
        });
        List<String> cut = labels().stream()
                .filter(label -> label.getWidth() > 0)
                .filter(label -> label.lookupAll(".text").stream()
                        .filter(javafx.scene.text.Text.class::isInstance)
                        .map(text -> ((javafx.scene.text.Text) text).getText())
                        .anyMatch(text -> text.endsWith("...") || text.endsWith("\u2026")))
                .map(Labeled::getText)
                .toList();
        assertThat(cut).as("cut text in %s", name).isEmpty();
    }

    /** What acts on this case are made with. */
    Bench bench(CaseState state) {
        CaseDesk apart = desk(new Navigator(), new UndoBar());
        return new Bench(apart, CaseView.of(apart, state));
    }

    private CaseDesk desk(Navigator way, UndoBar undo) {
        return new CaseDesk(
                council.cases,
                letters,
                council.setup,
                way,
                undo,
                new DraftFolder(drafts),
                post(),
                papers,
                new Viewer(opened::add),
                officers(),
                new Presence(council.database));
    }

    /** The words of every choice that can be made. */
    List<String> choices() {
        return stage.getScene().getRoot().lookupAll(".combo-box").stream()
                .filter(ComboBox.class::isInstance)
                .flatMap(node -> words((ComboBox<?>) node).stream())
                .toList();
    }

    private static <T> List<String> words(ComboBox<T> box) {
        return box.getItems().stream()
                .map(item -> box.getConverter().toString(item))
                .toList();
    }

    static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }
}
