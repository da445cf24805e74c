package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.OfficerWork;
import redress.casework.SampleCouncil;
import redress.letters.FilledForm;

/** Giving a case with its pack, chasing, and the answer dropped back. */
class OfficerActsTest extends OnACase {

    private CaseState given() {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        return window.council.record(
                state,
                CaseWindow.FIRST_APRIL,
                new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
    }

    @Test
    void theCaseIsGivenWithItsPackInOneGoAndTheEmailOpens(FxRobot robot) throws Exception {
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.of(Deed.ALLOCATE));
        robot.write("p", 0);
        window.save(robot);

        CaseState now = window.now(state);
        assertThat(now.holder().orElseThrow().officer()).isEqualTo("Priya Nair");
        assertThat(now.deadline("draft-wanted").orElseThrow().due()).isEqualTo("2026-04-21");
        assertThat(now.deadline("chase").orElseThrow().due()).isEqualTo("2026-04-17");
        assertThat(window.mailed)
                .singleElement()
                .satisfies(eml -> assertThat(Files.readString(eml.toPath()))
                        .contains("X-Unsent: 1", "SM-2026-0001-briefing.pdf", "SM-2026-0001-reply-form.docx"));
        assertThat(window.all()).anyMatch(said -> said.startsWith("Pack sent to Priya Nair"));
        window.picture("officers-given", redress.desk.kit.Theme.Display.standard());
    }

    @Test
    void aChaserIsOneKeyAndSaving(FxRobot robot) throws Exception {
        CaseState state = given();
        window.open(state, Optional.empty());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(window.texts()).anyMatch(words -> words.contains("We wait for your answer to SM-2026-0001"));
        window.picture("officers-chase", redress.desk.kit.Theme.Display.standard());
        window.save(robot);

        assertThat(window.now(state).officers().chased()).containsExactly(CaseWindow.FIRST_APRIL);
        assertThat(window.mailed).hasSize(1);
        assertThat(Files.readString(window.mailed.get(0).toPath())).contains("Priya Nair");
    }

    @Test
    void aFilledFormIsShownForReviewAndThenRecordedWithItsOriginal() throws Exception {
        CaseState state = given();
        Path reply = Files.write(
                folder.resolve("reply.docx"),
                FilledForm.of(
                        state,
                        Map.of(
                                "reply-kind", "a draft",
                                "point-1-found", "The crew skipped the lane.",
                                "point-1-finding", "Upheld",
                                "point-1-right", "Emptied on 2 April")));

        CaseState now = CaseWindow.onFx(() -> {
            Bench bench = window.bench(state);
            ReplyAct act = new ReplyAct(bench);
            Act form = act.receive();
            act.read(reply);
            assertThat(form.fields().form().check()).isTrue();
            assertThat(window.council.cases.state(state.caseId()).version()).isEqualTo(state.version());
            return form.doing().get().way().apply(state);
        });

        OfficerWork.ReplyReceived kept =
                now.officers().newestReply("stage-1").orElseThrow().what();
        assertThat(kept.way()).isEqualTo("form");
        assertThat(kept.draft()).isTrue();
        assertThat(kept.file()).isEqualTo("reply.docx");
        assertThat(kept.words()).containsEntry("response.remedy", "Emptied on 2 April");
        assertThat(window.bench(now).desk().officers().packs().kept(kept.kept()))
                .isEqualTo(Files.readAllBytes(reply));
        assertThat(now.points().get(0).finding()).contains("upheld");
        assertThat(now.points().get(0).reasons()).isEqualTo("The crew skipped the lane.");
    }

    @Test
    @Clause("BH-25")
    void theAnswerOfTheOfficerStandsInTheResponseToBeWorkedOn() {
        CaseState state = window.council.record(
                given(),
                CaseWindow.FIRST_APRIL,
                new OfficerWork.ReplyReceived(
                        "Priya Nair",
                        "email",
                        true,
                        "We missed it.",
                        Map.of("response.remedy", "The bin was emptied."),
                        "",
                        ""));
        state = window.council.record(
                state, CaseWindow.FIRST_APRIL, new Happening.FindingMade(1, "upheld", "The crew skipped the lane."));
        state = window.council.record(state, CaseWindow.FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
        window.open(state, Optional.of(Deed.RESPOND));

        assertThat(window.texts()).contains("The bin was emptied.");
    }

    @Test
    void whoIsAwayIsSaidWhereTheCaseIsGiven() {
        var officers = window.bench(given()).desk().officers().officers();
        var priya = officers.all().stream()
                .map(l -> l.officer())
                .filter(o -> o.name().equals("Priya Nair"))
                .findFirst()
                .orElseThrow();
        officers.addAbsence(
                new redress.council.Absence(
                        0,
                        priya.id(),
                        CaseWindow.FIRST_APRIL,
                        LocalDate.of(2026, 4, 14),
                        officers.all().stream()
                                .map(l -> l.officer().id())
                                .filter(id -> id != priya.id())
                                .findFirst(),
                        "Leave"),
                1);
        CaseState state = window.council.open(SampleCouncil.complaint(CaseWindow.FIRST_APRIL));
        window.open(state, Optional.of(Deed.ALLOCATE));

        assertThat(window.choices())
                .anyMatch(
                        words -> words.replace('\u00a0', ' ')
                                .contains(
                                        "Priya Nair, Assistant Director, Environment, 1 open case, away until 14 April 2026, deputy "));
    }
}
