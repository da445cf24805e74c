package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.AuditTrail;
import redress.casework.Backups;
import redress.casework.BulkActs;
import redress.casework.Contacts;
import redress.casework.CouncilCalendar;
import redress.casework.Hosting;
import redress.casework.Officers;
import redress.casework.SampleCouncil;
import redress.casework.Services;
import redress.desk.InSight;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Navigator;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.Printers;
import redress.letters.Emergencies;
import redress.letters.Letters;

/** Settings in a window over a real database, on Monday 23 November 2026, and what is seen in it. */
final class SettingsWindow {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final SampleCouncil council;
    final Officers officers;
    final Services services;
    final Contacts contacts;
    final Backups backups;
    final UndoBar undo = new UndoBar();
    final Theme theme = new Theme(Theme.Display.standard());
    final AtomicInteger changes = new AtomicInteger();
    final AtomicInteger backedUp = new AtomicInteger();
    final AtomicLong opened = new AtomicLong();
    final SettingsScreen settings;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Stage stage;
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> file = Optional.empty();
    Path next = Path.of("before");

    SettingsWindow(Stage stage, Path home) throws IOException {
        this.stage = stage;
        council = SampleCouncil.in(Files.createTempDirectory(home, "council"), "north-norfolk", TODAY);
        officers = new Officers(council.database, council.cases, council.clock);
        services = new Services(council.database, council.cases, council.clock);
        contacts = new Contacts(council.database);
        backups = new Backups(council.database, council.clock);
        Work work = Work.background(threads, failure -> {
            throw new AssertionError(failure);
        });
        settings = new SettingsScreen(
                new SettingsDesk(
                        new SettingsDesk.Uses(
                                council.cases,
                                council.setup,
                                new CouncilCalendar(council.database, council.cases, council.clock),
                                new Emergencies(
                                        council.cases,
                                        new Letters(council.database, council.cases, council.setup, council.clock)),
                                new BulkActs(council.database, council.cases),
                                officers,
                                services,
                                contacts,
                                backups,
                                new Hosting(council.database, council.clock),
                                new AuditTrail(council.database)),
                        theme,
                        undo,
                        new ListPrinting(work, Printers.ofThisComputer(), undo, left -> {}),
                        new SettingsDesk.Around(
                                (node, title) -> folder,
                                (node, title) -> file,
                                this::openNext,
                                () -> {},
                                changes::incrementAndGet,
                                backedUp::incrementAndGet,
                                opened::set,
                                id -> {},
                                List.of(Command.of("test.news", "What is new", changes::incrementAndGet)))),
                work);
        BorderPane frame = new BorderPane(settings.content());
        frame.setBottom(undo);
        Scene scene = new Scene(frame, 1160, 760);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        new Navigator().open(settings);
    }

    private Path openNext(Path wanted) {
        Path before = next;
        next = wanted;
        return before;
    }

    /** What the system's own windows will answer. */
    void willChoose(Path chosenFile, Path chosenFolder) {
        file = Optional.of(chosenFile);
        folder = Optional.of(chosenFolder);
    }

    void close() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        council.close();
    }

    void choose(SettingsScreen.Section section) {
        onFx(() -> {
            settings.choose(section);
            return section;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does what the palette would do. */
    void command(String id) {
        onFx(() -> settings.commands().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .perform());
        WaitForAsyncUtils.waitForFxEvents();
    }

    Optional<String> refusal(String id) {
        return onFx(() -> settings.commands().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Command::refusal)
                .orElseThrow()
                .get());
    }

    void press(String words) {
        Button button = nodes(Button.class)
                .filter(each -> words.equals(each.getText()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No button “" + words + "”; shown:\n" + words()));
        onFx(() -> {
            button.fire();
            return button;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void takeBack() {
        onFx(undo::undo);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(Node node) {
        onFx(() -> {
            node.requestFocus();
            return node;
        });
    }

    TextInputControl field(String name) {
        return nodes(TextInputControl.class)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field “" + name + "”; shown:\n" + words()));
    }

    void picture(String name) throws IOException {
        Path to = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            Snapshots.save(stage.getScene(), to);
            return true;
        });
        assertThat(Files.size(to)).isGreaterThan(5_000);
    }

    /** The same as it looks in the dark, and at twice the size. */
    void pictures(String name) throws IOException {
        picture(name);
        for (Theme.Display display : List.of(
                new Theme.Display(Theme.Look.DARK, 100, true), new Theme.Display(Theme.Look.LIGHT, 200, true))) {
            onFx(() -> {
                theme.displayProperty().set(display);
                return display;
            });
            picture(name + "-" + display.look() + "-" + display.textPercent());
        }
        onFx(() -> {
            theme.displayProperty().set(Theme.Display.standard());
            return theme;
        });
    }

    String words() {
        return nodes(Label.class).map(Label::getText).collect(Collectors.joining("\n"));
    }

    <T> Stream<T> nodes(Class<T> type) {
        List<T> found = onFx(() -> InSight.all(stage.getScene().getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
        return found.stream();
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("It did not come about in ten seconds; shown was:\n" + words(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
