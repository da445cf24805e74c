package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.council.Officer;
import redress.procedure.CaseKind;

/** Who may be given a case: asked of every officer, then tried through the use case that records it. */
class WhoMayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final String MAY = "may";

    @TempDir
    Path folder;

    private Optional<SampleCouncil> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(SampleCouncil::close);
    }

    /** A council under this procedure, with no officers but these: "name, role, service" each. */
    private SampleCouncil council(String procedure, String... officers) {
        SampleCouncil made = SampleCouncil.in(folder, procedure, TODAY);
        open = Optional.of(made);
        made.setup.addOfficers(List.of(officers).stream()
                .map(line -> line.split(",", -1))
                .map(o -> new Officer(
                        0, o[0].strip(), o[0].strip() + "'s post", o[1].strip(), "", "", o[2].strip(), true))
                .toList());
        return made;
    }

    private static CaseState complaint(SampleCouncil council, String words, String... flags) {
        NewCase usual = SampleCouncil.complaint(TODAY);
        return council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(TODAY),
                usual.person(),
                "Garden bin missed",
                words,
                "",
                "telephone",
                "",
                Optional.empty(),
                usual.points(),
                Set.of(flags),
                "stage-1",
                Optional.empty(),
                Optional.empty()));
    }

    private static CaseState give(SampleCouncil council, CaseState state, String name) {
        Officer officer = officer(council, name);
        return council.record(
                state,
                TODAY,
                new Happening.Allocated(officer.id(), officer.name(), officer.jobTitle(), officer.service()));
    }

    private static Officer officer(SampleCouncil council, String name) {
        return council.setup.officers().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The answer for this officer, which recording the allocation must give too. */
    private static String answer(SampleCouncil council, CaseState state, String name) {
        WhoMay.Answer answer = WhoMay.of(state, council.cases.staff()).answers().stream()
                .filter(one -> one.officer().name().equals(name))
                .findFirst()
                .orElseThrow();
        if (answer.may()) {
            assertThat(give(council, state, name).holder().orElseThrow().officer())
                    .isEqualTo(name);
        } else {
            assertThatThrownBy(() -> give(council, state, name))
                    .isInstanceOf(Refused.class)
                    .hasMessage(answer.refusal().orElseThrow());
        }
        return answer.refusal().orElse(MAY).replace('\u00a0', ' ');
    }

    private static CaseState atStageTwo(SampleCouncil council, CaseState given) {
        CaseState answered = council.answered(given, TODAY);
        return council.record(answered, TODAY, new Happening.StageRequested("stage-2", "Still missed.", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | Una Vale, assistant-director, Environment | may",
                "north-norfolk | Una Vale, assistant-director, Planning | Stage 1 is for an Assistant Director in Environment; Una Vale is in Planning.",
                "north-norfolk | Una Vale, assistant-director, | Stage 1 is for an Assistant Director in Environment; no service is kept for Una Vale. Set it under Officers.",
                "north-norfolk | Una Vale, director, Environment | Stage 1 is for an Assistant Director.",
                "north-norfolk | Una Vale, bursar, Environment | Stage 1 is for an Assistant Director; Una Vale is kept as Bursar. Change it under Officers.",
                "north-norfolk | Una Vale, , Environment | may",
                "brighton-hove | Una Vale, service-team, Environment | may",
                "brighton-hove | Una Vale, feedback-manager, Environment | Stage 1 is for somebody of the service team.",
                "kings-lynn-west-norfolk | Una Vale, experienced-officer, Environment | may",
                "kings-lynn-west-norfolk | Una Vale, experienced-officer, Planning | Stage 1 is for an Experienced officer of the department in Environment; Una Vale is in Planning.",
                "north-somerset | Una Vale, service-team, Planning | Stage 1 is for somebody of the service team in Environment; Una Vale is in Planning.",
                "north-west-leicestershire | Una Vale, manager, Planning | may",
                "north-west-leicestershire | Una Vale, officer, Environment | Stage 1 is for a Manager.",
            })
    @Clause({"NN-15", "BH-55", "KL-04", "NS-32", "NW-31"})
    void stageOneIsForWhomTheProcedureSays(String procedure, String officer, String expected) {
        SampleCouncil council = council(procedure, officer);

        assertThat(answer(council, complaint(council, "The crew drove past."), "Una Vale"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | assistant-director | Una Vale, director, Planning | may",
                "north-norfolk | assistant-director | Una Vale, director, Environment | Environment is Una Vale’s own service area.",
                "north-norfolk | assistant-director | Una Vale, chief-executive, | Stage 2 is for a Director.",
                "kings-lynn-west-norfolk | experienced-officer | Una Vale, senior-officer, Environment | may",
                "north-somerset | service-team | Una Vale, director, Environment | may",
                "north-somerset | service-team | Una Vale, director, Planning | Stage 2 is for a Director in Environment; Una Vale is in Planning.",
                "brighton-hove | service-team | Una Vale, feedback-manager, Planning | may",
                "brighton-hove | service-team | Una Vale, service-team, Environment | Stage 2 is for a Customer Feedback Manager.",
                "north-west-leicestershire | manager | Una Vale, senior-manager, | may",
            })
    @Clause({"NN-22", "KL-12", "NS-10", "BH-55", "NW-16"})
    void stageTwoIsForSomebodyElse(String procedure, String first, String officer, String expected) {
        SampleCouncil council = council(procedure, "Ada Brook, " + first + ", Environment", officer);
        CaseState stageTwo = atStageTwo(council, give(council, complaint(council, "No bins."), "Ada Brook"));

        assertThat(stageTwo.holder())
                .as("nobody has been asked for stage 2 yet")
                .isEmpty();
        assertThat(answer(council, stageTwo, "Una Vale")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, assistant-director, answered stage 1 of this case on 7 April 2026.",
        "kings-lynn-west-norfolk, experienced-officer, answered stage 1 of this case on 7 April 2026.",
        "north-west-leicestershire, manager, answered stage 1 of this case on 7 April 2026.",
        "lgsco-code-2024, officer, answered stage 1 of this case on 7 April 2026.",
        "hos-code-2024, officer, answered stage 1 of this case on 7 April 2026.",
    })
    @Clause({"NN-22", "KL-12", "NW-16", "LGSCO-5.4", "HOS-5.8", "LGSCO-6.13", "HOS-6.13"})
    void whoAnsweredStageOneDoesNotTakeStageTwo(String procedure, String role, String expected) {
        SampleCouncil council = council(procedure, "Ada Brook, " + role + ", Environment");
        CaseState stageTwo = atStageTwo(council, give(council, complaint(council, "No bins."), "Ada Brook"));

        assertThat(answer(council, stageTwo, "Ada Brook")).isEqualTo("Ada Brook " + expected);
    }

    @Test
    @Clause({"KL-12", "NN-22"})
    void anyEarlierPartIsReadFromTheEntriesAndOneTakenBackDoesNotCount() {
        SampleCouncil council = council(
                "kings-lynn-west-norfolk",
                "Ada Brook, experienced-officer, Environment",
                "Bo Marsh, senior-officer, Planning",
                "Cy Dale, senior-officer, Revenues",
                "Di Fell, senior-officer, Housing");
        CaseState state = give(council, complaint(council, "No bins."), "Ada Brook");
        state = council.record(
                state, TODAY, new OfficerWork.ContributionAsked("Planning", "Bo Marsh", "Which lane?", TODAY));
        CaseState before = state;
        state = council.record(
                before, TODAY, new OfficerWork.ContributionAsked("Revenues", "Cy Dale", "Which band?", TODAY));
        state = council.cases
                .takeBack(before, state, "Ruth Calloway", "Asked in error.", Setup.CO_ORDINATOR)
                .orElseThrow();
        state = council.cases.record(
                state.caseId(),
                state.version(),
                List.of(new Step(
                        Moment.of(TODAY),
                        "Di Fell",
                        new Happening.ContactNoted("Mrs Garrod", "visit", false, "Met her.", Optional.empty()))),
                Setup.CO_ORDINATOR,
                java.util.UUID.randomUUID());

        CaseState stageTwo = atStageTwo(council, state);

        assertThat(answer(council, stageTwo, "Bo Marsh"))
                .isEqualTo("Bo Marsh took part in stage 1 of this case on 7 April 2026.");
        assertThat(answer(council, stageTwo, "Di Fell"))
                .isEqualTo("Di Fell took part in stage 1 of this case on 7 April 2026.");
        assertThat(answer(council, stageTwo, "Cy Dale")).isEqualTo(MAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Colin Holt was rude to me on the telephone. | Colin Holt is named in the complaint.",
                "Mr Holt was rude to me on the telephone. | Colin Holt is named in the complaint.",
                "C. Holt signed the letter. | Colin Holt is named in the complaint.",
                "The bins at Holt were left. | may",
            })
    @Clause("NN-22")
    void whoIsNamedInTheComplaintDoesNotTakeIt(String words, String expected) {
        SampleCouncil council = council(
                "north-norfolk", "Ada Brook, assistant-director, Environment", "Colin Holt, director, Planning");
        CaseState stageTwo = atStageTwo(council, give(council, complaint(council, words), "Ada Brook"));

        assertThat(answer(council, stageTwo, "Colin Holt")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service-team | Una Vale, senior-officer, Planning | may",
                "service-team | Una Vale, service-team, Environment | Stage 1 is for a Senior officer of the service.",
                "director | Una Vale, senior-officer, Planning | Una Vale is not more senior than Colin Holt, who is named in the complaint.",
            })
    @Clause("BH-31")
    void aComplaintAboutANamedOfficerIsAnsweredBySomebodyMoreSenior(String named, String officer, String expected) {
        SampleCouncil council = council("brighton-hove", "Colin Holt, " + named + ", Environment", officer);
        CaseState state = complaint(council, "Colin Holt was rude.", "names-officer");

        assertThat(answer(council, state, "Una Vale")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brighton-hove | Una Vale, feedback-manager, Customer | investigated | may",
                "brighton-hove | Una Vale, service-team, Environment | investigated | Stage 2 is for a Customer Feedback Manager.",
                "north-somerset | Una Vale, director, Environment | full-investigation | may",
                "north-somerset | Una Vale, director, Planning | full-investigation | Stage 2 is for a Director in Environment; Una Vale is in Planning.",
            })
    @Clause({"BH-55", "NS-10"})
    void theRequestForStageTwoIsDecidedByWhomTheProcedureSays(
            String procedure, String officer, String decision, String expected) {
        SampleCouncil council = council(procedure, officer);
        CaseState asked = atStageTwo(council, complaint(council, ""));
        StageWork.RequestDecided by = new StageWork.RequestDecided(
                "stage-2",
                decision,
                Map.of("grounds", "It was not answered."),
                List.of(),
                List.of(1),
                "",
                officer.split(",", -1)[0]);

        if (expected.equals(MAY)) {
            assertThat(council.record(asked, TODAY, by).stages().undecided()).isEmpty();
        } else {
            assertThatThrownBy(() -> council.record(asked, TODAY, by))
                    .isInstanceOf(Refused.class)
                    .hasMessage(expected);
        }
    }

    @Test
    void theRuleIsSaidInASentenceAndWhatCannotBeCheckedIsACaution() {
        SampleCouncil council = council("north-norfolk", "Ada Brook, , Environment");
        CaseState state = complaint(council, "No bins.");
        WhoMay first = WhoMay.of(state, council.cases.staff());
        WhoMay second = WhoMay.of(atStageTwo(council, give(council, state, "Ada Brook")), council.cases.staff());

        assertThat(first.rule()).isEqualTo("An Assistant Director in Environment.");
        assertThat(first.answers())
                .filteredOn(one -> one.officer().name().equals("Ada Brook"))
                .extracting(WhoMay.Answer::caution)
                .containsExactly("No role is kept for Ada Brook. Set it under Officers.");
        assertThat(second.rule())
                .isEqualTo("A Director in another service than Environment, who took no part before and is not named in"
                        + " the complaint.");
    }
}
