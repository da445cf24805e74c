package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Paper;
import redress.casework.SampleCouncil;
import redress.desk.kit.Theme;

/** Documents of a case, by the keyboard: files copied elsewhere and pasted here. */
class PaperDeskTest extends OnACase {

    private CaseState state;

    @BeforeEach
    void openACase() {
        state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.empty());
    }

    @Test
    @Clause({"NN-41", "KL-30"})
    void anEmailPastedOnACaseIsFiledWithItsAttachmentsAndUndone(FxRobot robot) throws IOException {
        copy(sample("mixed.eml"));
        window.control(robot, KeyCode.V);
        assertThat(window.all())
                .contains("E-mail from Pamela Garrod filed, with 3 attachments. 2 things to check: see the timeline.");
        assertThat(window.now(state).papers()).extracting(Paper::name).contains("mixed.eml", "Rechnung März.pdf");

        window.control(robot, KeyCode.Z);
        assertThat(window.now(state).papers()).isEmpty();
        assertThat(window.changes.get()).isEqualTo(2);
    }

    @Test
    void anEmailThatNamesAnotherCaseIsFiledWithAWord(FxRobot robot) throws IOException {
        CaseState other = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(other, Optional.empty());
        copy(sample("mixed.eml"));
        window.control(robot, KeyCode.V);
        assertThat(window.all())
                .anyMatch(w -> w.endsWith("Its subject names SM-2026-0001: undo this if it belongs there."));
        assertThat(window.now(other).papers()).hasSize(4);
    }

    @Test
    void aDocumentIsOpenedFromAPrivateFolderAndARiskyOneOnlyAtTheSecondPress(FxRobot robot) throws IOException {
        Path bill = Files.writeString(folder.resolve("bill.pdf"), "%PDF-1.4 the bill");
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>x</body></html>");
        copy(bill, page);
        window.control(robot, KeyCode.V);
        showDocuments(robot);
        window.picture("documents", Theme.Display.standard());
        assertThat(window.all()).contains("bill.pdf", "page.html", "Open it only if you know who made it.");

        window.press(robot, "Open: bill.pdf");
        assertThat(window.opened).singleElement().satisfies(file -> {
            assertThat(Files.readString(file.toPath())).isEqualTo("%PDF-1.4 the bill");
            assertThat(file.getName()).isEqualTo("document.pdf");
        });
        window.press(robot, "Open: page.html");
        assertThat(window.opened).hasSize(1);
        assertThat(window.all()).anyMatch(w -> w.startsWith("“page.html” (Web page) may do harm when opened."));
        window.press(robot, "Open: page.html");
        assertThat(window.opened).hasSize(2);

        window.press(robot, "Take back: page.html");
        assertThat(window.now(state).papers()).extracting(Paper::name).containsExactly("bill.pdf");
    }

    @Test
    void aProgramIsRefusedWithItsSentenceAndTextInTheNoteStaysText(FxRobot robot) throws IOException {
        copy(Files.write(folder.resolve("photo.jpg"), new byte[] {'M', 'Z', 0, 1}));
        window.control(robot, KeyCode.V);
        assertThat(window.all()).anyMatch(w -> w.startsWith("“photo.jpg” is a program or a script"));
        assertThat(window.now(state).papers()).isEmpty();

        ClipboardContent text = new ClipboardContent();
        text.putString("She rang again.");
        put(text);
        window.focusOn(robot, "Add a note: who said what");
        window.control(robot, KeyCode.V);
        assertThat(window.now(state).version()).isEqualTo(1);
        window.key(robot, KeyCode.ENTER);
        assertThat(window.now(state).version()).isEqualTo(2);
        assertThat(window.now(state).papers()).isEmpty();
    }

    private void showDocuments(FxRobot robot) {
        for (int i = 0; i < 4 && !window.all().contains("Documents"); i++) {
            window.control(robot, KeyCode.TAB);
        }
    }

    private static void copy(Path... files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(files).stream().map(Path::toFile).toList());
        put(content);
    }

    private static void put(ClipboardContent content) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().setContent(content));
    }

    private Path sample(String name) throws IOException {
        try (InputStream in = PaperDeskTest.class.getResourceAsStream("/redress/mail/" + name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
