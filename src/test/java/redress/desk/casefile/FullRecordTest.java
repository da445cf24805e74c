package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Theme;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.Vera;
import redress.letters.FilledForm;

/** The timeline as a story and as the full record, on the screen and on paper. */
class FullRecordTest extends OnACase {

    @Test
    @Clause({"NN-41", "KL-30", "LGSCO-5.8", "HOS-5.12"})
    void theFullRecordTellsEveryEntryWhoRecordedItAndWhatBecameOfIt(FxRobot robot) throws IOException {
        window.open(window.busyCase(), Optional.empty());
        window.focusOn(robot, "How it is told: Story");
        window.key(robot, KeyCode.RIGHT);

        assertThat(window.all())
                .contains("Corrected by entry 8.", "Mends entry 5.", "Print the full record")
                .anyMatch(said ->
                        said.replace('\u00a0', ' ').startsWith("Ruth Calloway; recorded Tue 14 Apr 2026 13:00 by "))
                .anyMatch(said -> said.contains("Calendar version 1") && said.contains("Subject: Garden bin missed"));
        window.picture("record", Theme.Display.standard());
        window.picture("record-200", new Theme.Display(Theme.Look.LIGHT, 200, true));

        window.focusOn(robot, "Which entries");
        robot.write("c", 0);
        robot.write("o", 0);
        robot.write("n", 0);
        assertThat(window.all())
                .as("contacts, with what was corrected in them")
                .contains("Mrs Garrod got in touch by telephone", "Mends entry 5.")
                .doesNotContain("Received by telephone");
    }

    @Test
    void theFullRecordOnPaperIsAccessibleAndWhole() throws Exception {
        CaseState state = window.busyCase();
        byte[] pdf = ListPrinting.pdf(
                new RecordPaper(window.bench(state).view(), "Saltmarsh District Council").document(), () -> false);
        Files.write(Files.createDirectories(Path.of("target/casefile")).resolve("record.pdf"), pdf);

        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
        StringBuilder text = new StringBuilder();
        try (PdfPages pages = PdfPages.open(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                text.append(pages.text(page));
                ImageIO.write(
                        pages.image(page, 80),
                        "png",
                        Path.of("target/casefile/record-" + page + ".png").toFile());
            }
        }
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("Full record of SM-2026-0001", "This record is complete.")
                .contains("Corrected by entry 8.")
                .contains("The crew skipped the lane.");
    }

    @Test
    void whatAnOfficerSentOpensFromTheTimelineJustAsItWas(FxRobot robot) throws Exception {
        CaseState state = window.council.record(
                window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL)),
                CaseWindow.FIRST_APRIL,
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
        Path reply = Files.write(folder.resolve("reply.docx"), FilledForm.of(state, Map.of("reply-kind", "a draft")));
        CaseWindow.onFx(() -> {
            ReplyAct act = new ReplyAct(window.bench(state));
            Act form = act.receive();
            act.read(reply);
            form.fields().form().check();
            return form.doing().get().way().apply(state);
        });

        window.open(state, Optional.empty());
        window.press(robot, "Open as it was: reply.docx");
        assertThat(window.opened)
                .singleElement()
                .satisfies(file -> assertThat(Files.readAllBytes(file.toPath())).isEqualTo(Files.readAllBytes(reply)));
    }
}
