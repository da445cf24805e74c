package redress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.SampleCouncil;
import redress.db.Database;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;
import redress.desk.settings.SettingsScreen;
import redress.desk.shell.Frame;
import redress.desk.shell.Place;
import redress.people.Person;
import redress.procedure.CaseKind;

/** The whole program as {@link Wiring} puts it together, over a few cases with long words, on Monday 23 November 2026. */
final class WholeDesk implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Stage stage;
    private final Database database;
    private final Wiring wiring;
    private final Theme theme = new Theme(Theme.Display.standard());

    WholeDesk(Stage stage, Path folder) throws IOException {
        this(stage, filled(Files.createTempDirectory(folder, "council")), folder);
    }

    private WholeDesk(Stage stage, SampleCouncil council, Path folder) {
        this(stage, council.database, council.clock, folder);
    }

    /** The program over a database that is open already, as whoever is signed in to it. */
    WholeDesk(Stage stage, Database database, Clock clock, Path folder) {
        this.stage = stage;
        this.database = database;
        wiring = onFx(() -> {
            Outside outside = Outside.ofThisComputer();
            return new Wiring(
                    UseCases.of(database, clock, outside.printers()),
                    outside,
                    Work.immediate(),
                    folder.resolve("drafts"));
        });
        Frame frame = onFx(() -> wiring.frame(theme));
        onFx(() -> {
            Scene scene = new Scene(frame, 1280, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            return true;
        });
        show(Theme.Display.standard(), 1280, 800);
        onFx(() -> {
            frame.start();
            return true;
        });
        settle();
    }

    /** A council with eight cases in this folder. */
    static SampleCouncil filled(Path folder) {
        SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        Cases cases = new Cases(council);
        cases.open(10, "Mr", "Desmond Larkin", "Noise from the car park works, Quay Street", CaseKind.COMPLAINT);
        CaseState garrod = cases.open(
                12, "Mrs", "Pamela Garrod", "Missed bins and a rude answer, Sluice Lane", CaseKind.COMPLAINT);
        cases.open(18, "Ms", "Rosa Penfold-Thornbury", "Leisure centre pool closed without notice", CaseKind.COMPLAINT);
        cases.open(19, "Miss", "Agnes Corder", "Blue badge application lost twice", CaseKind.COMPLAINT);
        cases.open(20, "Mr", "Kofi Osei", "The crew cleared our lane in an hour", CaseKind.COMPLIMENT);
        CaseState written =
                cases.open(18, "Mr", "Brian Quill", "Dropped kerb refused, 3 Staithe Road", CaseKind.COMPLAINT);
        council.record(written, TODAY.minusDays(3), new Happening.LetterWritten(1, "acknowledgement", "customer"));
        council.record(
                garrod,
                LocalDate.of(2026, 11, 13),
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
        CaseState closed =
                cases.open(2, "Mrs", "Tilly Pellow", "Hedge cut back during nesting season", CaseKind.COMPLAINT);
        closed = council.record(closed, LocalDate.of(2026, 11, 5), new Happening.Withdrawn("Settled with the crew"));
        council.record(closed, LocalDate.of(2026, 11, 5), new Happening.Closed("withdrawn", ""));
        return council;
    }

    private record Cases(SampleCouncil council) {

        CaseState open(int dayOfNovember, String title, String name, String subject, CaseKind kind) {
            return council.open(new NewCase(
                    kind,
                    Moment.of(LocalDate.of(2026, 11, dayOfNovember)),
                    Optional.of(Person.named(title, name)),
                    subject,
                    "The crew emptied the rest of the lane. When she rang, she was told to ring back on Thursday.",
                    "Bin emptied this week and an apology",
                    "telephone",
                    "",
                    Optional.empty(),
                    List.of(new Happening.Point(1, subject, "Environment", "")),
                    Set.of(),
                    kind == CaseKind.COMPLAINT ? "stage-1" : "",
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** The window in this look and size. */
    void show(Theme.Display display, double width, double height) {
        onFx(() -> {
            theme.displayProperty().set(display);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        settle();
    }

    /** Goes to a part of Settings. */
    void show(SettingsScreen.Section section) {
        onFx(() -> {
            wiring.showSettings(section);
            return section;
        });
    }

    /** Brings a person to the front. */
    void openPerson(long id) {
        onFx(() -> {
            wiring.openPerson(id);
            return id;
        });
        settle();
    }

    /** What the newest save is. */
    String head() {
        return database.head().toString();
    }

    /** What the bar at the foot says. */
    String said() {
        return nodes().stream()
                .filter(node -> node.getStyleClass().contains("undo-bar"))
                .flatMap(WholeDesk::all)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    /** The window in another look and text size. */
    void show(Theme.Look look, int percent) {
        show(new Theme.Display(look, percent, true), 1280, 800);
    }

    /** Presses the button or link of these words, wherever it is in sight. */
    void press(String words) {
        ButtonBase button = nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> words.equals(each.getText())
                        || words.equals(each.getAccessibleText())
                        || String.valueOf(each.getAccessibleText()).startsWith(words + ","))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing to press is called " + words));
        onFx(() -> {
            button.fire();
            return true;
        });
        settle();
    }

    /** The rail, from the top. */
    List<Place> places() {
        return wiring.places();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Every node in sight, from the top. */
    List<Node> nodes() {
        return onFx(() -> all(scene().getRoot()).toList());
    }

    static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WholeDesk::all))
                : Stream.of(node);
    }

    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        onFx(() -> {
            Snapshots.save(scene(), folder.resolve(name + ".png"));
            return true;
        });
    }

    /** Two pulses: what the first laid out may change what the second shows. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    @Override
    public void close() {
        database.close();
    }
}
