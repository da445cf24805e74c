package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.council.Officer;
import redress.procedure.CaseKind;

/** What must be on record before an answer goes and before the case is closed, and what is raised meanwhile. */
class AnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Optional<SampleCouncil> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(SampleCouncil::close);
    }

    private SampleCouncil council(String procedure) {
        open = Optional.of(SampleCouncil.in(folder, procedure, DAY));
        return open.get();
    }

    private static Happening.ResponseGiven rang() {
        return new Happening.ResponseGiven("stage-1", "telephone", "Rang her.", Optional.of(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | a finding on point 1; the outcome of the whole",
                "kings-lynn-west-norfolk | a finding on point 1; the outcome of the whole",
                "north-west-leicestershire | a finding on point 1; the outcome of the whole",
                "brighton-hove | a finding on point 1; the outcome of the whole",
                "lgsco-code-2024 | a finding on point 1",
                "hos-code-2024 | a finding on point 1",
            })
    @Clause({"NN-34", "KL-23", "NW-13", "BH-17", "BH-18", "LGSCO-6.7", "HOS-6.7"})
    void noResponseGoesWithoutItsFindingsAndTheirReasons(String procedure, String missing) {
        SampleCouncil council = council(procedure);
        CaseState fresh = council.open(SampleCouncil.complaint(DAY));

        assertThat(Actions.of(fresh, DAY).refusals().get(Deed.RESPOND)).isEqualTo("Still needed: " + missing + ".");
        assertThatThrownBy(() -> council.record(fresh, DAY, rang()))
                .isInstanceOf(Refused.class)
                .hasMessage("The response cannot go yet. Still needed: " + missing + ".");

        CaseState unreasoned = council.record(fresh, DAY, new Happening.FindingMade(1, "not-upheld", ""));
        CaseState decided = council.record(unreasoned, DAY, new Happening.OutcomeDecided("not-upheld", false));
        assertThatThrownBy(() -> council.record(decided, DAY, rang()))
                .hasMessage("The response cannot go yet. Still needed: the reasons for the finding on point 1.");

        CaseState reasoned =
                council.record(decided, DAY, new Happening.FindingMade(1, "not-upheld", "It was not set out."));
        assertThat(Actions.of(reasoned, DAY).may(Deed.RESPOND)).isTrue();
        assertThat(council.record(reasoned, DAY, rang()).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    @Clause({"BH-15", "BH-16", "NW-14"})
    void aComplicatedComplaintIsAnsweredInWritingAndAnySpokenAnswerSaysThatTheyMayComeBack() {
        SampleCouncil council = council("brighton-hove");
        CaseState complex = found(council, flagged(council, "complex"));

        assertThatThrownBy(() -> council.record(complex, DAY, rang()))
                .hasMessage("It is marked as complex, and a complicated complaint gets a written reply."
                        + " Write the response.");
        assertThat(complex.mustBeAnsweredInWriting()).isTrue();
        CaseState written = council.record(
                complex, DAY, new Happening.ResponseGiven("stage-1", "email", "All points.", Optional.of(true)));
        assertThat(written.status()).isEqualTo(Status.ANSWERED);

        CaseState simple = council.record(found(council, flagged(council, "simple")), DAY, rang());
        assertThat(simple.status()).isEqualTo(Status.ANSWERED);
        assertThat(simple.timeline().entries())
                .extracting(Entry::what)
                .contains(new Happening.ResponseGiven("stage-1", "telephone", "Rang her.", Optional.of(true)));
    }

    private static CaseState flagged(SampleCouncil council, String flag) {
        NewCase usual = SampleCouncil.complaint(DAY);
        return council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(DAY),
                usual.person(),
                "Garden bin missed",
                "",
                "",
                "telephone",
                "",
                Optional.empty(),
                usual.points(),
                Set.of(flag),
                "stage-1",
                Optional.empty(),
                Optional.empty()));
    }

    private static CaseState found(SampleCouncil council, CaseState state) {
        CaseState found = council.record(state, DAY, new Happening.FindingMade(1, "upheld", "The crew forgot."));
        return council.record(found, DAY, new Happening.OutcomeDecided("upheld", true));
    }

    @Test
    void aLateCaseIsNotClosedBeforeItsReasonIsOnRecord() {
        SampleCouncil council = council("north-somerset");
        CaseState given = found(council, council.open(SampleCouncil.complaint(DAY)));
        LocalDate late = LocalDate.of(2026, 4, 28);
        council.clock.set(late);
        CaseState answered = council.record(given, late, rang());

        assertThat(answered.neededToClose()).containsExactly("why the stage 1 response was late");
        assertThat(Actions.of(answered, late).next().orElseThrow().deed()).isEqualTo(Deed.EXPLAIN_LATENESS);
        assertThatThrownBy(() -> council.record(answered, late, new Happening.Closed("upheld", "")))
                .hasMessage("The case cannot be closed yet. Still needed: why the stage 1 response was late.");
        assertThatThrownBy(() -> council.record(
                        answered, late, new AnswerWork.LatenessExplained("stage-1-response", 1, "workload", " ")))
                .hasMessage("Say in a few words why the response was late.");

        CaseState explained = council.record(
                answered, late, new AnswerWork.LatenessExplained("stage-1-response", 1, "workload", "Two were ill."));
        assertThat(council.record(explained, late, new Happening.Closed("upheld", ""))
                        .status())
                .isEqualTo(Status.CLOSED);
        assertThat(explained.answers().lateness())
                .extracting(AnswerWork.LatenessExplained::cause)
                .containsExactly("workload");
    }

    @Test
    void whatIsUpheldIsClosedWithAnApologyOrWithTheReasonForNone() {
        Story story = Story.under("north-somerset")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-02")
                .then(new Happening.FindingMade(1, "upheld", "The crew forgot."))
                .then(new Happening.OutcomeDecided("upheld", false))
                .letter("stage-1-response");

        assertThat(story.state().neededToClose()).containsExactly("the apology, or why there is none");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.AGREE_REMEDY);

        story.then(new Happening.OutcomeDecided("upheld", false, "She wanted none."));
        assertThat(story.state().neededToClose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upheld, upheld | upheld | ",
                "not-upheld, not-upheld | not-upheld | ",
                "upheld, not-upheld | partially-upheld | ",
                "upheld, not-upheld | not-upheld | A point is upheld, but the whole is not upheld.",
                "upheld, not-upheld | upheld | Not every point is upheld, but the whole is upheld.",
                "not-upheld | upheld | No point is upheld, but the whole is upheld.",
                "not-upheld | partially-upheld | No point is upheld, but the whole is partially upheld.",
                "upheld | partially-upheld | Every point is upheld, but the whole only partially.",
            })
    @Clause("NN-34")
    void anOutcomeThatDoesNotFollowFromTheFindingsIsPointedOut(String findings, String outcome, String warning) {
        assertThat(Contradiction.between(List.of(findings.split(", ", -1)), outcome)
                        .map(sentence -> sentence.substring(0, sentence.indexOf(" Look at"))))
                .isEqualTo(Optional.ofNullable(warning));
    }

    @Test
    @Clause({"LGSCO-6.8", "HOS-6.8"})
    void whatIsRaisedMeanwhileJoinsWhereItIsRelatedAndTheAnswerHasNotGoneElseItIsACaseOfItsOwn() {
        SampleCouncil council = council("lgsco-code-2024");
        CaseState state = council.open(SampleCouncil.complaint(DAY));
        LocalDate raised = LocalDate.of(2026, 4, 8);
        council.clock.set(raised);
        CaseTies.Doing doing =
                new CaseTies.Doing(Moment.of(raised), "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());

        CaseState joined = council.record(state, raised, new AnswerWork.IssueRaised("The lid", true, "One round", ""));
        joined = council.record(
                joined, raised, new Happening.PointAdded(new Happening.Point(2, "The lid", "Environment", "")));
        CaseState both = council.cases
                .ties()
                .raise(joined, new Happening.Point(1, "A rude clerk", "Revenues", ""), "Another service", doing);
        CaseState other = council.cases.find(both.links().get(0).reference()).orElseThrow();

        assertThat(both.points()).hasSize(2);
        assertThat(both.answers().issues())
                .extracting(AnswerWork.IssueRaised::elsewhere)
                .containsExactly("", other.reference());
        assertThat(other.received().date()).isEqualTo(raised);
        assertThat(other.stage()).isEqualTo("stage-1");
        assertThat(other.personId()).isEqualTo(state.personId());

        CaseState answered = council.answered(both, raised);
        assertThatThrownBy(() ->
                        council.record(answered, raised, new AnswerWork.IssueRaised("The noise", true, "Same", "")))
                .hasMessage("The answer has gone, so what is raised now becomes a case of its own.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lgsco-code-2024 | respond | officer | Colin Frayne is named in the complaint.",
                "hos-code-2024 | respond | officer | Colin Frayne is named in the complaint.",
                "lgsco-code-2024 | respond | senior-officer | Colin Frayne is named in the complaint.",
            })
    @Clause({"LGSCO-5.4", "HOS-5.8"})
    void whoeverIsComplainedOfDoesNotAnswer(String code, String deed, String role, String refusal) {
        Story story = Story.under(code)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Happening.PointAdded(new Happening.Point(2, "Colin Frayne shouted", "Environment", "")));
        Officer named = new Officer(7, "Colin Frayne", "Officer", role, "", "", "Environment", true);

        assertThat(WhoMay.refusal(story.state(), deed, "Colin Frayne", Staff.on(DAY, List.of(named), List.of())))
                .contains(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Una Vale | chief-executive | may",
                "Una Vale | senior-officer | Stage 2 is for a Chief Executive.",
            })
    @Clause("KL-14")
    void aResponseIsAgreedToByWhomTheProcedureNames(String name, String role, String answer) {
        SampleCouncil council = council("kings-lynn-west-norfolk");
        council.setup.addOfficers(List.of(new Officer(0, name, "Post", role, "", "", "", true)));
        CaseState stageTwo = council.record(
                council.answered(council.open(SampleCouncil.complaint(DAY)), DAY),
                DAY,
                new Happening.StageRequested("stage-2", "Still missed.", ""));
        OfficerWork.ApprovalWanted wanted = new OfficerWork.ApprovalWanted(name, "the response", DAY.plusDays(5));

        if (answer.equals("may")) {
            assertThat(council.record(stageTwo, DAY, wanted).officers().awaitedApprovals())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> council.record(stageTwo, DAY, wanted)).hasMessage(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"lgsco-code-2024, 2026-04-02, 2026-04-20", "hos-code-2024, 2026-04-10, 2026-04-24"})
    @Clause({"LGSCO-6.3", "HOS-6.3"})
    void stageOneIsAnsweredWithinTenWorkingDaysOfItsAcknowledgement(String code, String acknowledged, String due) {
        Story story = Story.under(code)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on(acknowledged)
                .letter("acknowledgement");

        assertThat(story.deadline("stage-1-response").due()).isEqualTo(LocalDate.parse(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome-decided | {\"outcome\":\"upheld\",\"apology\":true}",
                "response-given | {\"stage\":\"stage-1\",\"way\":\"telephone\",\"note\":\"Rang.\"}",
            })
    void whatAnEarlierProgramKeptIsStillRead(String type, String data) {
        Entry read = EntryJson.read(new StoredEntry(
                1,
                type,
                "{\"happened\":\"2026-04-01\",\"doneBy\":\"Ruth\",\"data\":" + data + "}",
                Instant.EPOCH,
                "Ruth"));

        assertThat(List.<Happening>of(
                        new Happening.OutcomeDecided("upheld", true),
                        new Happening.ResponseGiven("stage-1", "telephone", "Rang.")))
                .contains(read.what());
    }
}
