package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void tabGoesThroughAFormInReadingOrderAndErrorsShowOnLeaving(FxRobot robot) {
        TextField subject = new TextField();
        DateField happened = new DateField(KeyboardTest::read);
        TextBox story = new TextBox(3);
        ChoiceField<String> how = new ChoiceField<>(List.of("Telephone", "Letter", "Email"), s -> s);
        FormRow date = FormRow.of("When it happened", happened).check(happened::problem);
        show(() -> new Form()
                .row(FormRow.of("In a few words", subject))
                .line(date, FormRow.of("How", how))
                .row(FormRow.of("What happened", story)));
        press(robot, KeyCode.TAB);
        assertThat(focus()).isSameAs(happened.text());
        robot.write("31 nov");
        assertThat(date.problemProperty().get()).isEmpty();
        press(robot, KeyCode.TAB);
        assertThat(focus()).as("the calendar button is no Tab stop").isSameAs(how);
        assertThat(date.problemProperty().get()).contains("November has only 30 days.");
        assertThat(happened.text().getAccessibleHelp()).isEqualTo("November has only 30 days.");
        assertThat(happened.text().getText()).as("what was typed stays").isEqualTo("31 nov");
        robot.write("l");
        assertThat(how.chosen()).contains("Letter");
        press(robot, KeyCode.TAB);
        assertThat(focus()).isSameAs(story);
        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(focus()).isSameAs(how);
        assertThat(story.getText()).isEmpty();
    }

    @Test
    void aTypedDateRewritesItselfOnLeaving(FxRobot robot) {
        DateField received = new DateField(KeyboardTest::read);
        show(() -> new VBox(received, new Button("Next")));
        robot.write("1 apr");
        press(robot, KeyCode.TAB);
        assertThat(received.text().getText()).isEqualTo("Wed 1\u00a0Apr\u00a02026");
        assertThat(received.dateProperty().get()).contains(LocalDate.of(2026, 4, 1));
        assertThat(received.problem()).isEmpty();
    }

    @Test
    void theFormCountsWhatIsWrongAndGoesThere(FxRobot robot) {
        TextField subject = new TextField();
        FormRow row = FormRow.of("In a few words", subject)
                .check(() -> subject.getText().isBlank()
                        ? Optional.of("Say in a few words what it is about.")
                        : Optional.empty());
        Form form =
                onFx(() -> new Form().row(FormRow.of("Other", new TextField())).row(row));
        show(() -> new VBox(form, form.problemsLink()));
        assertThat(onFx(form::check)).isFalse();
        assertThat(focus()).isSameAs(subject);
        assertThat(robot.lookup("1 thing to put right").tryQuery()).isPresent();
        robot.write("Bins");
        assertThat(onFx(form::check)).isTrue();
        assertThat(robot.lookup("0 things to put right").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void theTableSkipsHeadingsEnterActsSpaceOpensAndTheSelectionStays(FxRobot robot) {
        List<String> done = new ArrayList<>();
        LedgerTable<Gallery.Due> table = onFx(Gallery::table);
        table.setOnEnter(due -> done.add("step " + due.reference()));
        table.setOnOpen(due -> done.add("open " + due.reference()));
        show(() -> new VBox(table));
        onFx(() -> {
            table.requestFocus();
            return true;
        });
        assertThat(table.selected().orElseThrow().reference()).isEqualTo("SM-2026-0171");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        assertThat(table.selected().orElseThrow().reference()).isEqualTo("SM-2026-0192");
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.SPACE);
        assertThat(done).containsExactly("step SM-2026-0192", "open SM-2026-0192");
        onFx(() -> {
            table.show(Gallery.groups());
            return true;
        });
        assertThat(table.selected().orElseThrow().reference()).isEqualTo("SM-2026-0192");
        press(robot, KeyCode.HOME);
        assertThat(table.selected().orElseThrow().reference()).isEqualTo("SM-2026-0171");
        press(robot, KeyCode.UP);
        assertThat(table.selected().orElseThrow().reference()).isEqualTo("SM-2026-0171");
    }

    @Test
    void sortingDropsTheGroupsAndBringsThemBack() {
        LedgerTable<Gallery.Due> table = onFx(Gallery::table);
        show(() -> new VBox(table));
        assertThat(table.getItems()).hasSize(8);
        onFx(() -> table.getSortOrder().add(table.getColumns().get(0)));
        assertThat(table.getItems()).hasSize(5).allMatch(line -> line.row().isPresent());
        onFx(() -> {
            table.getSortOrder().clear();
            return true;
        });
        assertThat(table.getItems()).hasSize(8);
    }

    @Test
    void whyOpensWithTheFocusInsideAndEscGivesItBack(FxRobot robot) throws Exception {
        Node link = onFx(() -> DeadlineChip.whyLink("Why is it due then?", Gallery::why));
        show(() -> new VBox(link, new TextField()));
        robot.clickOn(link);
        WaitForAsyncUtils.waitForFxEvents();
        Window popup = robot.listWindows().stream()
                .filter(window -> window != stage && window.isShowing())
                .findFirst()
                .orElseThrow();
        assertThat(popup.getScene().getFocusOwner()).isInstanceOf(Button.class);
        Files.createDirectories(Path.of("target/gallery"));
        onFx(() -> {
            Snapshots.save(popup.getScene(), Path.of("target/gallery/popover.png"));
            return true;
        });
        press(robot, KeyCode.ESCAPE);
        assertThat(popup.isShowing()).isFalse();
        assertThat(focus()).isSameAs(link);
    }

    @Test
    void theWorkingAsTextSaysEverything() {
        assertThat(onFx(() -> Gallery.why().asText()))
                .startsWith("The stage 1 response is due on Thursday 7 January 2027\n")
                .contains("+ 15  15 working days extension  Thu 7\u00a0Jan\u00a02027")
                .contains("Not counted: 16 weekend days, Fri 25\u00a0Dec (Christmas Day), "
                        + "Tue 29\u00a0Dec to Thu 31\u00a0Dec (council closed)")
                .endsWith("Bank holidays of England and Wales.\n");
    }

    @Test
    void aDraftIsKeptOnceTypingStopsAndOnClosing() {
        Map<String, String> kept = new LinkedHashMap<>();
        List<String> writes = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(Map.of("what", "Bins = late\nagain: #1 \u00e9"));
        DraftKeeper keeper = new DraftKeeper("intake", () -> Map.copyOf(fields), (key, text) -> {
            kept.put(key, text);
            writes.add(text);
        });
        onFx(() -> {
            keeper.touched();
            return true;
        });
        assertThat(writes).isEmpty();
        WaitForAsyncUtils.sleep(1300, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(DraftKeeper.read(kept.get("intake"))).isEqualTo(fields);
        onFx(() -> {
            keeper.close();
            fields.put("who", "Garrod");
            keeper.close();
            return true;
        });
        assertThat(writes).hasSize(2);
        assertThat(DraftKeeper.read(kept.get("intake"))).containsEntry("who", "Garrod");
        onFx(() -> {
            keeper.discard();
            return true;
        });
        assertThat(kept.get("intake")).isEmpty();
    }

    @Test
    void busyWorkShowsItselfOnlyAfterAMomentAndCanBeCancelled(FxRobot robot) {
        List<Runnable> started = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Work work = Work.background(started::add, failure -> seen.add("failed"));
        BusyLine line = onFx(() -> new BusyLine("Reading the cases"));
        show(() -> new VBox(line, new TextField()));
        onFx(() -> work.run(() -> 1)
                .ifCancelled(() -> seen.add("cancelled"))
                .showing(line)
                .then(answer -> seen.add("answer")));
        assertThat(line.isVisible()).isFalse();
        WaitForAsyncUtils.sleep(450, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertThat(line.isVisible()).isTrue();
        robot.clickOn("Cancel");
        assertThat(line.isVisible()).isFalse();
        assertThat(seen).containsExactly("cancelled");
    }

    private static LocalDate read(String typed) {
        if (typed.equals("1 apr")) {
            return LocalDate.of(2026, 4, 1);
        }
        throw new IllegalArgumentException("November has only 30 days.");
    }

    private void show(Callable<Parent> root) {
        onFx(() -> {
            Scene scene = new Scene(root.call(), 1280, 800);
            new Theme(Theme.Display.standard()).dress(scene);
            stage.setScene(scene);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            Focus.first(scene.getRoot());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act);
    }
}
