package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redress.casework.Story.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;

class CaseStateTest {

    private static final String[] PROCEDURES = {
        "north-norfolk", "brighton-hove", "kings-lynn-west-norfolk", "north-somerset", "north-west-leicestershire"
    };

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, 2026-04-08, 2026-04-24",
        "brighton-hove, 2026-04-07, 2026-04-17",
        "kings-lynn-west-norfolk, 2026-04-07, 2026-04-24",
        "north-somerset, , 2026-04-17",
        "north-west-leicestershire, 2026-04-07, 2026-04-17",
    })
    @Clause({"NN-17", "NN-18", "BH-09", "BH-13", "KL-06", "KL-07", "NS-06", "NW-10", "NW-11"})
    void aComplaintOfTheFirstOfAprilHasTheDatesOfItsCouncil(String procedure, String acknowledge, String response) {
        CaseState state = Story.under(procedure)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .state();

        assertThat(state.deadline("acknowledge").map(d -> d.due().toString()))
                .isEqualTo(Optional.ofNullable(acknowledge));
        assertThat(state.deadline("stage-1-response").orElseThrow().due()).isEqualTo(response);
    }

    @ParameterizedTest
    @CsvSource({"lgsco-code-2024", "hos-code-2024"})
    @Clause({"LGSCO-6.2", "LGSCO-6.3", "HOS-6.2", "HOS-6.3"})
    void underTheCodesTheResponseCountsFromTheAcknowledgementAndBeforeItAtTheLatest(String code) {
        Story story = Story.under(code).received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");

        assertThat(story.deadline("acknowledge").due()).isEqualTo("2026-04-10");
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-24");
        assertThat(story.deadline("stage-1-response").atTheLatest()).isTrue();

        story.letter("acknowledgement");

        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-17");
        assertThat(story.deadline("stage-1-response").atTheLatest()).isFalse();
    }

    @Test
    @Clause("NN-19")
    void northNorfolkExtendsOnceByFifteenWorkingDaysWithItsHoldingLetter() {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-20");
        story.then(new Happening.LetterWritten(7, "holding", "customer"));
        story.then(new Happening.Extended("stage-1-response", day("2026-05-18"), "absence", Optional.of(7L)));

        Deadline response = story.deadline("stage-1-response");
        assertThat(response.due()).isEqualTo("2026-05-18");
        assertThat(response.firstDue()).isEqualTo("2026-04-24");
        assertThat(story.actions().refusals().get(Deed.EXTEND)).contains("allows one extension");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-19, officer away, 7, at most",
        "2026-04-24, officer away, 7, may not shorten",
        "2026-05-18, '', 7, needs its reason",
        "2026-05-18, officer away, , holding letter",
    })
    void anExtensionBeyondTheRuleIsRefusedWithItsReason(String until, String reason, Long letter, String sentence) {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-20");
        story.then(new Happening.LetterWritten(7, "holding", "customer"));
        story.then(new Happening.Extended("stage-1-response", day(until), reason, Optional.ofNullable(letter)));

        assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"kings-lynn-west-norfolk", "north-west-leicestershire"})
    void whereTheProcedureHasNoExtensionTheDateStays(String procedure) {
        Story story = Story.under(procedure).received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");

        assertThat(story.actions().refusals().get(Deed.EXTEND)).contains("has no extension", "the date stays");
        assertThat(story.actions().possible()).contains(Deed.SEND_HOLDING);
    }

    @Test
    @Clause("NW-12")
    void northWestLeicestershirePromisesAnUpdateEveryTenWorkingDays() {
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        assertThat(story.deadline("update").due()).isEqualTo("2026-04-17");

        story.on("2026-04-16").letter("update");

        assertThat(story.deadline("update").number()).isEqualTo(2);
        assertThat(story.deadline("update").due()).isEqualTo("2026-04-30");

        story.on("2026-04-20").found("upheld").letter("stage-1-response");
        assertThat(story.state().deadlines())
                .filteredOn(Deadline::isOwed)
                .extracting(Deadline::name)
                .doesNotContain("update");
    }

    @ParameterizedTest
    @CsvSource({"north-norfolk", "kings-lynn-west-norfolk", "north-west-leicestershire"})
    @Clause({"NN-21", "KL-09", "NW-17"})
    void stageTwoCanBeAskedForWithinAMonthOfTheResponse(String procedure) {
        Story story = Story.under(procedure)
                .received(CaseKind.COMPLAINT, "2026-01-12", "stage-1")
                .letter("acknowledgement")
                .on("2026-01-30")
                .found("not-upheld")
                .letter("stage-1-response");

        // 28 February 2026 is a Saturday
        Deadline window = story.deadline("stage-2-request-window");
        assertThat(window.customers()).isTrue();
        assertThat(window.due()).isEqualTo("2026-03-02");
    }

    @Test
    @Clause("BH-18")
    void brightonClosesOnlyWithResponseFindingAndLearning() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        assertThat(story.actions().refusals().get(Deed.CLOSE)).contains("the response", "what was learned");

        story.on("2026-04-10").found("upheld").letter("stage-1-response");

        assertThat(story.actions().possible()).contains(Deed.CLOSE);
        assertThat(story.then(new Happening.Closed("upheld", "")).state().status())
                .isEqualTo(Status.CLOSED);
    }

    @Test
    @Clause({"BH-15", "NW-14"})
    void aResponseByTelephoneWithItsNoteStopsTheClock() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-09")
                .then(new Happening.ResponseGiven(
                        "stage-1", "telephone", "Explained; told of the right to come back."));

        assertThat(story.deadline("stage-1-response").inTime()).isTrue();
        assertThat(story.state().status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    @Clause({"NN-12", "NN-14"})
    void whatIsNotSettledInformallyIsRegisteredAndKeepsItsHistoryAndItsFirstDay() {
        Story story = Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "informal");
        story.on("2026-04-02").then(new Happening.InformalAttemptMade("telephone", "Rang the crew", "No bin came"));
        assertThat(story.actions().refusals().get(Deed.RESPOND)).contains("not a formal complaint yet");

        story.then(new Happening.Registered("stage-1", "Unresolved"));

        assertThat(story.state().stage()).isEqualTo("stage-1");
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-24");
        assertThat(story.state().timeline().entries()).hasSize(3);
    }

    @Test
    void aVoidedLetterOpensTheDeadlineAgain() {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        assertThat(story.deadline("acknowledge").isOwed()).isFalse();

        story.then(new Happening.Voided(story.lastEntry(), "Not posted after all"));

        assertThat(story.deadline("acknowledge").isOwed()).isTrue();
        assertThat(story.state().waitsToBeSent("acknowledgement")).isTrue();
    }

    @Test
    void aVoidThatWouldLeaveAnImpossibleStoryIsRefused() {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        story.then(new Happening.Voided(story.lastEntry() - 1, "No such letter"));

        assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining("has not been written");
    }

    @Test
    void theReceiptCannotBeTakenBack() {
        Story story = Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
        story.then(new Happening.Voided(1, "Mistake"));

        assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining("Correct it, or withdraw");
    }

    @ParameterizedTest
    @CsvSource({
        "subject, Refuse, ",
        "points/0/text, Brown bin missed, ",
        "happened, 2026-03-30, ",
        "happened, 30 March, is not a date",
        "colour, blue, has no",
        "points/9/text, x, has no",
        "kind, nonsense, cannot stand there",
        "procedureVersion, two, cannot stand there",
    })
    void aCorrectionChangesOneFieldOrSaysWhyItCannot(String field, String value, String refusal) {
        Story story = Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
        story.then(new Happening.Corrected(1, field, value, "Misread"));

        if (refusal == null) {
            assertThat(story.state().facts().reference()).isEqualTo("SM-2026-0001");
        } else {
            assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining(refusal);
        }
    }

    @Test
    void nothingHappensBeforeTheReceipt() {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-03-31");
        story.letter("acknowledgement");

        assertThatThrownBy(story::state)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("because the case was received on");
    }

    @Test
    @Clause("BH-07")
    void brightonGivesTheServiceTwentyFourHoursForASimpleProblemRaisedWithTheCentralTeamOnly() {
        Story simple =
                Story.under("brighton-hove").received(CaseKind.SERVICE_REQUEST, "2026-04-02T16:00", "", "central-team");
        Deadline informal = simple.deadline("informal-resolution");
        assertThat(informal.due()).isEqualTo("2026-04-07");
        assertThat(informal.hour()).hasToString("Optional[16:00]");

        Story other = Story.under("brighton-hove").received(CaseKind.SERVICE_REQUEST, "2026-04-02T16:00", "");
        assertThat(other.state().deadline("informal-resolution")).isEmpty();
    }

    @Test
    @Clause({"NN-13", "KL-03"})
    void aFirstReportIsAServiceRequestForFiveWorkingDays() {
        for (String id : new String[] {"north-norfolk", "kings-lynn-west-norfolk"}) {
            Story story = Story.under(id).received(CaseKind.SERVICE_REQUEST, "2026-04-01", "");
            assertThat(story.deadline("informal-resolution").due()).as(id).isEqualTo("2026-04-10");
        }
    }

    @Test
    void everyRefusedDeedOfEveryProcedureHasItsSentence() {
        for (String id : PROCEDURES) {
            Story story = Story.under(id)
                    .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                    .on("2026-04-13");
            story.found("upheld").letter("stage-1-response").letter("closure").then(new Happening.Closed("upheld", ""));
            assertThat(story.actions().refusals())
                    .isNotEmpty()
                    .allSatisfy((deed, why) -> assertThat(why).endsWith("."));
            assertThat(story.actions().possible()).contains(Deed.REOPEN, Deed.NOTE);
        }
    }

    @Test
    @Clause({"NN-30", "NN-01"})
    void anMpEnquiryIsAnsweredToTheMpWithinFifteenWorkingDaysHoweverTheAnswerIsGiven() {
        Story story = Story.under("north-norfolk").received(CaseKind.MP_ENQUIRY, "2026-04-01", "");
        assertThat(story.deadline("mp-response").due()).isEqualTo("2026-04-24");

        story.on("2026-04-20").then(new Happening.ResponseGiven("", "telephone", "Explained to the MP's office."));

        assertThat(story.deadline("mp-response").inTime()).isTrue();
    }

    @Test
    void whoGaveNoNameIsOwedNoAcknowledgement() {
        Story story = Story.under("north-norfolk").fromNobody().received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");

        assertThat(story.deadline("acknowledge").lapsed()).isTrue();
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ALLOCATE);
    }
}
