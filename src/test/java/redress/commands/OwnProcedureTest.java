package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.StageWork;
import redress.casework.Status;
import redress.council.Officer;
import redress.documents.PdfPages;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.procedure.Procedure;
import redress.procedure.ProcedureReader;

/** The example of the README, by somebody who knows nothing else: three stages, a panel, a capped total extension. */
class OwnProcedureTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private CaseState state;

    @BeforeEach
    void setUp() throws IOException {
        String yaml = example();
        Path file = Files.writeString(folder.resolve("riverside.yaml"), yaml);
        assertThat(Ran.redress("procedures", "check", file.toString()).lastLine())
                .isEqualTo("ok");
        Procedure own = ProcedureReader.read(file);
        council = SampleCouncil.under(folder, own, yaml, RECEIVED);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        council.setup.addOfficers(List.of(
                officer("Mia Stone", "manager", "Environment"),
                officer("Gita Rao", "head-of-service", "Environment"),
                officer("Tom Beck", "panel", "Democratic Services")));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static String example() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```yaml\n") + "```yaml\n".length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private static Officer officer(String name, String role, String service) {
        return new Officer(0, name, role, role, "", "", service, true);
    }

    @Test
    void aCaseIsWalkedFromReceiptThroughThreeStagesToItsEnd() {
        state = council.open(SampleCouncil.complaint(RECEIVED));
        assertThat(due("acknowledge")).isEqualTo("2026-03-05");
        assertThat(due("stage-1-response")).isEqualTo("2026-03-16");
        send("2026-03-03", "acknowledgement");
        give("2026-03-04", "Mia Stone");
        extendsToTheCapOfAllAndNoFurther();
        answer("2026-04-08", "stage-1-response");
        assertThat(newestLetter()).contains("at stage 2 (review)", "8 May 2026");

        ask("2026-04-20", "stage-2");
        assertThat(due("stage-2-response")).isEqualTo("2026-05-12");
        send("2026-04-21", "stage-2-acknowledgement");
        assertThatThrownBy(() -> give("2026-04-21", "Mia Stone")).isInstanceOf(Refused.class);
        give("2026-04-21", "Gita Rao");
        answer("2026-05-06", "stage-2-response");
        assertThat(newestLetter()).contains("stage 2 (review)", "once more, at stage 3 (panel hearing)", "4 June 2026");

        ask("2026-05-20", "stage-3");
        theHeadOfServiceAnswersOnceMore();
        ask("2026-07-01", "stage-3");
        assertThat(due("stage-3-decision")).isEqualTo("2026-07-08");
        assertThat(due("stage-3-response")).isEqualTo("2026-08-12");
        record("2026-07-02", decided("heard", Map.of()));
        send("2026-07-02", "stage-3-acknowledgement");
        give("2026-07-02", "Tom Beck");
        answer("2026-07-28", "stage-3-response");
        assertThat(newestLetter()).contains("stage 3 (panel hearing)", "final stage", "Ombudsman");

        record("2026-07-29", new Happening.Closed("not-upheld", ""));
        assertThat(state.status()).isEqualTo(Status.CLOSED);
        assertThat(state.facts().stage()).isEqualTo("stage-3");
        assertThat(state.points().get(0).earlier())
                .extracting(found -> found.stage())
                .containsExactly("stage-1", "stage-2", "stage-2");
    }

    private void extendsToTheCapOfAllAndNoFurther() {
        extend("2026-03-16", "2026-03-30");
        assertThatThrownBy(() -> extend("2026-03-30", "2026-04-15"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("8\u00a0April\u00a02026 at most");
        extend("2026-03-30", "2026-04-08");
        assertThat(state.deadline("stage-1-response").orElseThrow().firstDue()).isEqualTo("2026-03-16");
    }

    private void theHeadOfServiceAnswersOnceMore() {
        assertThatThrownBy(() -> record("2026-05-21", decided("not-heard", Map.of())))
                .hasMessageContaining("Choose the ground");
        LocalDate day = day("2026-05-22");
        council.clock.set(day);
        state = letters.writeWith(
                state,
                LetterDraft.with(
                        "stage-3-referred-back",
                        day,
                        Map.of("stage_2.why_back", "One point is open.", "stage_2.asked_again", "To answer it.")),
                List.of(decided("back", Map.of())),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
        assertThat(state.stage()).isEqualTo("stage-2");
        assertThat(due("stage-2-response")).isEqualTo("2026-06-15");
        assertThat(newestLetter()).contains("15 June 2026", "your right to stage 3 (panel hearing)");
        sendNewest("2026-05-22");
        give("2026-05-25", "Gita Rao");
        answer("2026-06-10", "stage-2-response");
    }

    private static StageWork.RequestDecided decided(String decision, Map<String, String> words) {
        return new StageWork.RequestDecided("stage-3", decision, words, List.of(), List.of(), "");
    }

    private LocalDate due(String deadline) {
        return state.deadline(deadline).orElseThrow().due();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void record(String day, Happening what) {
        council.clock.set(day(day));
        state = council.record(state, day(day), what);
    }

    private void ask(String day, String stage) {
        record(day, new Happening.StageRequested(stage, "It was not answered.", "An apology"));
    }

    private void give(String day, String name) {
        Officer to = council.setup.officers().stream()
                .filter(officer -> officer.name().equals(name))
                .findFirst()
                .orElseThrow();
        record(day, new Happening.Allocated(to.id(), to.name(), to.jobTitle(), to.service()));
    }

    private void extend(String day, String until) {
        council.clock.set(day(day));
        LetterDraft holding = new LetterDraft(
                "holding",
                day(day),
                Optional.empty(),
                Map.of("extension.reason", "The crew's log is awaited."),
                Optional.of(day(until)));
        state = letters.extend(state, holding, "stage-1-response", Setup.CO_ORDINATOR, UUID.randomUUID());
        sendNewest(day);
    }

    private void answer(String day, String letter) {
        record(day, new Happening.FindingMade(1, "not-upheld", "The log shows that it was emptied."));
        record(day, new Happening.OutcomeDecided("not-upheld", false));
        send(day, letter);
        assertThat(state.status()).isEqualTo(Status.ANSWERED);
    }

    private void send(String day, String letter) {
        council.clock.set(day(day));
        state = letters.write(state, LetterDraft.plain(letter, day(day)), Setup.CO_ORDINATOR, UUID.randomUUID());
        sendNewest(day);
    }

    private void sendNewest(String day) {
        long newest = state.letters().get(state.letters().size() - 1).letterId();
        state = letters.sent(state, newest, "post", day(day), Setup.CO_ORDINATOR);
    }

    private String newestLetter() {
        long newest = state.letters().get(state.letters().size() - 1).letterId();
        try (PdfPages pages = PdfPages.open(letters.pdf(newest))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append(' ');
            }
            return all.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
