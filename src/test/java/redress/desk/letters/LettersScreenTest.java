package redress.desk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.kit.Command;
import redress.desk.kit.Navigator;
import redress.desk.kit.Outbox;
import redress.desk.kit.PostRoom;
import redress.desk.kit.Snapshots;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.PaperTray;
import redress.letters.Copies;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.Printing;
import redress.letters.Sending;
import redress.people.Person;

@ExtendWith(ApplicationExtension.class)
class LettersScreenTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Stage stage;
    private SampleCouncil council;
    private Letters letters;
    private Sending sending;
    private LettersScreen screen;
    private ToSendTab toSend;
    private ToPrintTab toPrint;
    private UndoBar undo;
    private final PaperTray tray = new PaperTray(PaperTray.OFFICE);
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void open() {
        onFx(() -> {
            undo = new UndoBar();
            PostRoom post = new PostRoom(
                    Work.immediate(),
                    new Printing(council.database, letters, tray, council.clock),
                    sending,
                    new Outbox(folder.resolve("e-mail"), file -> {}),
                    new Copies(council.database, council.cases, council.setup, letters, council.clock));
            LettersDesk desk = new LettersDesk(
                    "Saltmarsh District Council",
                    council.cases,
                    post,
                    undo,
                    (id, deed) -> opened.add(id + " " + deed.map(Deed::label).orElse("")),
                    () -> toSend.refresh());
            toSend = new ToSendTab(desk, Work.immediate());
            toPrint = new ToPrintTab(desk, Work.immediate(), toSend.countProperty());
            screen = new LettersScreen(List.of(toSend, toPrint));
            Scene scene = new Scene(new BorderPane(screen.content()), 1104, 748);
            new Theme(Theme.Display.standard()).dress(scene);
            stage.setScene(scene);
            stage.show();
            new Navigator().open(screen);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void council(Person... people) {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        sending = new Sending(council.cases, letters, council.setup);
        for (Person person : people) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, person));
            letters.write(
                    state, LetterDraft.plain("acknowledgement", FIRST_APRIL), Setup.CO_ORDINATOR, UUID.randomUUID());
        }
    }

    private static Person person(String name, String postcode, String way) {
        return new Person(0, 0, "Mrs", name, "", "7 Sluice Lane", postcode, "a@mail.example", "", way, "");
    }

    private void perform(String command) {
        onFx(() -> {
            Command found = screen.commands().stream()
                    .filter(c -> c.id().equals(command))
                    .findFirst()
                    .orElseThrow();
            return found.perform();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String button) {
        onFx(() -> {
            ((javafx.scene.control.ButtonBase) labels().stream()
                            .filter(label -> label instanceof javafx.scene.control.ButtonBase)
                            .filter(label -> label.getText().equals(button))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(button + " is not in " + all())))
                    .fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> all() {
        return labels().stream().map(Labeled::getText).toList();
    }

    private List<Labeled> labels() {
        List<Labeled> found = new ArrayList<>();
        collect((Parent) screen.content(), found);
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

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private void picture(String name) {
        onFx(() -> {
            Files.createDirectories(Path.of("target/letters"));
            Snapshots.save(stage.getScene(), Path.of("target/letters", name + ".png"));
            return true;
        });
    }

    @Test
    void everyLetterThatWaitsIsListedWithItsPersonAndWay() {
        council(person("Ivy Toll", "ZZ99 4QD", "post"), person("Ann Marl", "ZZ99 1QD", "email"));
        council.clock.set(LocalDate.of(2026, 4, 2));
        open();
        picture("to-send");

        assertThat(all()).contains("To send 2", "To print 1", "Mrs Ivy Toll", "Mrs Ann Marl", "By post", "By e-mail");
        assertThat(all()).contains("1 working day ago");
    }

    @Test
    void theDaysPostIsPrintedInPostOrderWithItsListAndRecordedAsSentUntilUndone() {
        council(
                person("Ivy Toll", "ZZ99 4QD", "post"),
                person("Ann Marl", "ZZ99 1QD", "post"),
                person("Una Reed", "ZZ99 2QD", "email"));
        open();
        onFx(() -> {
            screen.choose(toPrint);
            return true;
        });
        perform("letters.print");
        picture("to-print-done");

        assertThat(tray.sheets)
                .extracting(PaperTray.Sheet::title)
                .containsExactly("SM-2026-0002-acknowledgement", "SM-2026-0001-acknowledgement", "list-of-run-1");
        assertThat(sending.waiting()).extracting(o -> o.state().reference()).containsExactly("SM-2026-0003");
        assertThat(undo.lastProperty().get().orElseThrow().done())
                .isEqualTo("2 of 2 letters printed on Office. 2 recorded as sent on 1\u00a0April\u00a02026.");

        onFx(undo::undo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sending.waiting()).hasSize(3);
        assertThat(all()).contains("2 of 2 letters", "Print again");
    }

    @Test
    void aPrinterThatStopsSaysWhatWasPrintedAndTheRestIsPrintedLater() {
        council(
                person("Ann Marl", "ZZ99 1QD", "post"),
                person("Ivy Toll", "ZZ99 2QD", "post"),
                person("Una Reed", "ZZ99 3QD", "post"));
        tray.jamAfter(1);
        open();
        onFx(() -> {
            screen.choose(toPrint);
            return true;
        });
        perform("letters.print");
        picture("to-print-stopped");

        assertThat(all())
                .contains(
                        "1 of 3 letters printed on Office.",
                        "The printer Office is stopped. Start it again, or choose another.",
                        "Print the other 2");
        assertThat(sending.waiting()).hasSize(2);

        tray.repair();
        press("Print the other 2");

        assertThat(tray.sheets)
                .extracting(PaperTray.Sheet::title)
                .containsExactly(
                        "SM-2026-0001-acknowledgement",
                        "SM-2026-0002-acknowledgement",
                        "SM-2026-0003-acknowledgement",
                        "list-of-run-1");
        assertThat(sending.waiting()).isEmpty();
    }

    @Test
    void aLetterLeftOutStaysForTheNextRun() {
        council(person("Ann Marl", "ZZ99 1QD", "post"), person("Ivy Toll", "ZZ99 2QD", "post"));
        open();
        onFx(() -> {
            screen.choose(toPrint);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            // the rows are made when they are laid out
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
        press("Leave out");
        perform("letters.print");

        assertThat(tray.sheets).extracting(PaperTray.Sheet::title).contains("SM-2026-0002-acknowledgement");
        assertThat(sending.waiting()).extracting(o -> o.to().name()).containsExactly("Mrs Ann Marl");
    }

    @Test
    void withNothingToPrintItSaysSo() {
        council();
        open();
        onFx(() -> {
            screen.choose(toPrint);
            return true;
        });

        assertThat(all()).contains("No letter waits to go by post.");
        assertThat(screen.commands().stream()
                        .filter(c -> c.id().equals("letters.print"))
                        .findFirst()
                        .flatMap(c -> c.refusal().get()))
                .isEqualTo(Optional.of("No letter waits to go by post."));
    }
}
