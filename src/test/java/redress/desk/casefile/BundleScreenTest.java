package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.LetterMark;
import redress.desk.kit.Theme;
import redress.desk.kit.Work;
import redress.documents.PdfPages;
import redress.documents.mail.Attachment;
import redress.documents.mail.Taken;

/** A bundle of a case, and a letter of the procedure that no other step writes, by keyboard. */
class BundleScreenTest extends OnACase {

    private CaseState state;

    @BeforeEach
    void openACase() throws IOException {
        state = window.busyCase();
        Taken log = Taken.of(List.of(Attachment.text("Log of calls.txt", "She rang twice.")), CaseWindow.FIRST_APRIL);
        state = window.papers.file(state, log, UUID.randomUUID());
        window.open(state, Optional.empty());
    }

    @Test
    @Clause({"NN-24", "LGSCO-5.8", "HOS-5.12"})
    void everythingEarlierOnTheCaseGoesInOrderIntoOneBundle(FxRobot robot) throws IOException {
        Path pdf = folder.resolve("for the director.pdf");
        open(pdf);
        window.save(robot);
        assertThat(window.all()).contains("Say first who reads the bundle.");

        window.focusOn(robot, "Who reads it: An ombudsman, or somebody else outside");
        robot.type(KeyCode.RIGHT);
        window.picture("bundle", Theme.Display.standard());
        window.picture("bundle-200", new Theme.Display(Theme.Look.DARK, 200, true));
        window.save(robot);

        try (PdfPages pages = PdfPages.open(Files.readAllBytes(pdf))) {
            assertThat(pages.text(0).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Papers of case " + state.reference())
                    .containsSubsequence(
                            "1. Acknowledgement, 1 April 2026 pages 2 to 3", "2. Log of calls.txt", "in the ZIP");
            assertThat(pages.text(1)).contains("Dear Mrs Garrod");
        }
        assertThat(folder.resolve("for the director.zip")).exists();
        assertThat(window.all()).anyMatch(words -> words.contains("saved as for the director.pdf"));
    }

    @Test
    void aLetterThatNoOtherStepWritesAsksForItsOwnWordsAndIsKept(FxRobot robot) throws IOException {
        window.open(state, Optional.of(Deed.WRITE_LETTER));
        window.focusOn(robot, "Letter");
        robot.type(KeyCode.DOWN);
        while (!window.all().contains("Who has written for the customer")) {
            robot.type(KeyCode.DOWN);
        }
        window.focusOn(robot, "Who has written for the customer");
        robot.write("Ms Joan Okafor", 0);
        window.picture("other-letter", Theme.Display.standard());
        window.save(robot);

        assertThat(window.now(state).letters())
                .last()
                .extracting(LetterMark::purpose)
                .isEqualTo("consent-request");
    }

    private void open(Path pdf) {
        CaseWindow.onFx(() -> {
            window.navigator.open(
                    new BundleScreen(Work.immediate(), window.desk, state, (owner, name) -> Optional.of(pdf)));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
