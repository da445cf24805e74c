package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.OfficerWork;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.StageWork;
import redress.documents.PdfPages;

class StageLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String LGSCO = "0300 061 0614";
    private static final String HOUSING = "0300 111 3000";

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private CaseState state;

    private void answered(String procedure, String flag) {
        council = SampleCouncil.in(folder, procedure, DAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        NewCase plain = SampleCouncil.complaint(DAY);
        state = council.open(new NewCase(
                plain.kind(),
                plain.received(),
                plain.person(),
                plain.subject(),
                plain.description(),
                plain.desiredOutcome(),
                plain.channel(),
                plain.takenBy(),
                plain.occurred(),
                plain.points(),
                flag.isEmpty() ? Set.of() : Set.of(flag),
                plain.stage(),
                plain.reference(),
                plain.imported()));
        found();
        send(LetterDraft.plain("stage-1-response", DAY));
    }

    private void found() {
        record(new Happening.FindingMade(1, "not-upheld", "The log shows that it was emptied."));
        record(new Happening.OutcomeDecided("not-upheld", false));
        record(new Happening.LearningNoted("Crews are told."));
    }

    private void record(Happening what) {
        state = council.record(state, DAY, what);
    }

    private void send(LetterDraft draft) {
        state = letters.write(state, draft, Setup.CO_ORDINATOR, UUID.randomUUID());
        sendNewest();
    }

    private void sendNewest() {
        long newest = state.letters().get(state.letters().size() - 1).letterId();
        state = letters.sent(state, newest, "post", DAY, Setup.CO_ORDINATOR);
    }

    private void asked() {
        record(new Happening.StageRequested("stage-2", "It was not the crew.", "An apology"));
    }

    private String newest() {
        long newest = state.letters().get(state.letters().size() - 1).letterId();
        try (PdfPages pages = PdfPages.open(letters.pdf(newest))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append(' ');
            }
            return all.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, '', 1 May 2026, " + LGSCO,
        "kings-lynn-west-norfolk, '', 1 May 2026, " + LGSCO,
        "north-west-leicestershire, '', 1 May 2026, " + LGSCO,
        "north-west-leicestershire, tenant, 1 May 2026, " + HOUSING,
        "north-somerset, '', at stage 2, " + LGSCO,
        "brighton-hove, '', at stage 2, " + LGSCO,
    })
    @Clause({"NN-21", "KL-09", "NW-17", "NW-19", "NW-27", "NS-13"})
    void theStageOneResponseSaysHowAndUntilWhenToGoOnAndNamesTheRightOmbudsman(
            String procedure, String flag, String said, String ombudsman) {
        answered(procedure, flag);
        try (SampleCouncil open = council) {
            assertThat(open.cases.state(state.caseId()).isAnswered()).isTrue();
            assertThat(newest()).contains(said, ombudsman);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, '', Local Government and Social Care Ombudsman",
        "brighton-hove, tenant, Housing Ombudsman",
        "kings-lynn-west-norfolk, '', Local Government and Social Care Ombudsman",
        "north-somerset, '', Local Government and Social Care Ombudsman",
        "north-west-leicestershire, tenant, Housing Ombudsman",
    })
    @Clause({"BH-28", "BH-49", "KL-25", "NS-13", "NW-19", "NW-27"})
    void theStageTwoResponseSetsOutItsFindingsAndNamesTheRightOmbudsman(
            String procedure, String flag, String ombudsman) {
        answered(procedure, flag);
        try (SampleCouncil open = council) {
            asked();
            record(new Happening.FindingMade(1, "not-upheld", "The camera shows it, too."));
            record(new Happening.OutcomeDecided("not-upheld", false));
            state = letters.write(
                    state, LetterDraft.plain("stage-2-response", DAY), Setup.CO_ORDINATOR, UUID.randomUUID());
            assertThat(newest())
                    .contains("The camera shows it, too.", "final stage", ombudsman)
                    .doesNotContain("The log shows");
            assertThat(open.cases
                            .state(state.caseId())
                            .points()
                            .get(0)
                            .earlier()
                            .get(0)
                            .reasons())
                    .contains("The log shows");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | refused | stage-2-refusal | insufficient reasons, nothing further possible |"
                        + " Why there is nothing more",
                "kings-lynn-west-norfolk | refused | stage-2-refusal | reason | " + LGSCO,
                "brighton-hove | referred-back | stage-2-referred-back | recommendations | 17 April 2026",
                "north-somerset | back-to-service | stage-2-referred-back | grounds | 17 April 2026",
            })
    @Clause({"NN-23", "KL-11", "BH-21", "BH-22", "NS-10"})
    void aDecisionIsRecordedWithItsLetterInOneStepAndTheLetterSaysWhatFollows(
            String procedure, String decision, String template, String needs, String said) {
        answered(procedure, "");
        try (SampleCouncil open = council) {
            asked();
            Map<String, String> words = Set.of(needs.split(", ", -1)).stream()
                    .collect(java.util.stream.Collectors.toMap(need -> need, need -> "Because."));
            LetterDraft draft = LetterDraft.with(
                    template,
                    DAY,
                    Map.of(
                            "stage_2.why_not", "It was answered.",
                            "stage_2.nothing_more", "All is done.",
                            "stage_2.why_back", "One point is open.",
                            "stage_2.asked_again", "To answer it."));
            state = letters.writeWith(
                    state,
                    draft,
                    List.of(new StageWork.RequestDecided("stage-2", decision, words, List.of(), List.of(), "")),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            assertThat(newest()).contains(said);
            assertThat(state.stages().toBeTold()).isPresent();

            sendNewest();

            assertThat(state.stages().toBeTold()).isEmpty();
            assertThat(open.cases.state(state.caseId()).stage()).isEqualTo("stage-1");
        }
    }

    @Test
    @Clause("KL-14")
    void theStageTwoResponseCannotBeSentBeforeTheChiefExecutiveAgrees() {
        answered("kings-lynn-west-norfolk", "");
        try (SampleCouncil open = council) {
            asked();
            record(new StageWork.RequestDecided("stage-2", "accepted", Map.of(), List.of(), List.of(1), ""));
            found();
            state = letters.write(
                    state, LetterDraft.plain("stage-2-response", DAY), Setup.CO_ORDINATOR, UUID.randomUUID());
            assertThatThrownBy(this::sendNewest)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("agreement of the Chief Executive");

            record(new OfficerWork.ApprovalWanted("Chief Executive", "The response", DAY));
            long wanted = state.officers().awaitedApprovals().get(0).entry();
            record(new OfficerWork.ApprovalGiven(wanted, true, ""));
            sendNewest();
            assertThat(open.cases.state(state.caseId()).isAnswered()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"recommended", "help-offered", "chosen", "referred", "returned"})
    @Clause({"NW-20", "NW-32"})
    void theStepsOfADesignatedPersonAreRecordedForATenantOnly(String step) {
        answered("north-west-leicestershire", "tenant");
        try (SampleCouncil open = council) {
            record(new StageWork.DesignatedPersonNoted(step, "Cllr Ward", "Asked on the telephone."));
            assertThat(open.cases.state(state.caseId()).stages().designated())
                    .extracting(StageWork.DesignatedPersonNoted::step)
                    .containsExactly(step);
            assertThat(state.deadline("housing-ombudsman-direct")).isEmpty();
        }
    }

    @Test
    @Clause("NN-24")
    void theBundleOfEverythingEarlierIsHandedToWhoeverInvestigatesAndThatIsOnRecord() {
        answered("north-norfolk", "");
        try (SampleCouncil open = council) {
            asked();
            record(new StageWork.RequestDecided("stage-2", "accepted", Map.of(), List.of(), List.of(), ""));
            int papers = letters.bundles().of(state).size();
            record(new StageWork.BundleHanded("Lena Ostrow", "email", papers));
            assertThat(open.cases.state(state.caseId()).stages().bundles())
                    .containsExactly(new StageWork.BundleHanded("Lena Ostrow", "email", 1));
        }
    }
}
