package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redress.casework.Story.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;

class StagesTest {

    private static final String REQUESTED = "2026-04-20";

    /** A complaint answered at stage 1 on 13 April 2026. */
    private static Story answered(String procedure, String... flags) {
        return Story.under(procedure)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1", flags)
                .letter("acknowledgement")
                .on("2026-04-13")
                .found("not-upheld")
                .letter("stage-1-response");
    }

    private static Story requested(String procedure) {
        return answered(procedure).on(REQUESTED).then(request("It was not the crew."));
    }

    private static Happening request(String reasons) {
        return new Happening.StageRequested("stage-2", reasons, "An apology");
    }

    private static StageWork.RequestDecided decided(String decision, Map<String, String> words, Integer... points) {
        return new StageWork.RequestDecided("stage-2", decision, words, List.of(), List.of(points), "");
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, stage-2-decision, 2026-04-23",
        "north-norfolk, stage-2-response, 2026-05-12",
        "brighton-hove, stage-2-acknowledge, 2026-04-22",
        "brighton-hove, notify-department, 2026-04-27",
        "brighton-hove, stage-2-response, 2026-05-19",
        "kings-lynn-west-norfolk, stage-2-decision, 2026-04-22",
        "kings-lynn-west-norfolk, stage-2-response, 2026-05-19",
        "north-somerset, stage-2-response, 2026-05-14",
        "north-west-leicestershire, stage-2-acknowledge, 2026-04-22",
        "north-west-leicestershire, stage-2-response, 2026-05-05",
        "north-west-leicestershire, stage-2-update, 2026-05-05",
    })
    @Clause({"NN-22", "BH-20", "BH-23", "BH-26", "KL-10", "KL-15", "NS-12", "NW-18"})
    void theRequestStartsTheClocksOfTheNextStage(String procedure, String deadline, String due) {
        assertThat(requested(procedure).deadline(deadline).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, , , , reasons",
        "north-norfolk, Still wrong, , , ''",
        "brighton-hove, Still wrong, telephone, A visit, in writing",
        "brighton-hove, , letter, , 'reasons, outcome sought'",
        "kings-lynn-west-norfolk, , email, , reasons",
        "north-somerset, Still wrong, email, , outcome sought",
        "north-west-leicestershire, Still wrong, email, A visit, aspects",
        "hos-code-2024, , telephone, , ''",
    })
    @Clause({"NN-20", "BH-19", "KL-08", "NS-11"})
    void aRequestIsRecordedAsItCameAndWhatTheProcedureWantsOfItIsNamed(
            String procedure, String reasons, String way, String outcome, String missing) {
        Story story = answered(procedure)
                .on(REQUESTED)
                .then(new Happening.StageRequested(
                        "stage-2",
                        Optional.ofNullable(reasons).orElse(""),
                        Optional.ofNullable(outcome).orElse(""),
                        Optional.ofNullable(way),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(String.join(
                        ", ", story.state().stages().newest().orElseThrow().missing()))
                .isEqualTo(missing);
        assertThat(story.state().stage()).isEqualTo("stage-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | refused | insufficient reasons | | nothing further the council can do",
                "north-norfolk | refused | nothing further possible | | reasons given are not sufficient",
                "north-norfolk | refused | insufficient reasons, nothing further possible | | ",
                "north-norfolk | accepted | | | ",
                "kings-lynn-west-norfolk | accepted | | 1 | ",
                "kings-lynn-west-norfolk | refused | reason | 1 | left point 1 unanswered, so the request is accepted",
                "kings-lynn-west-norfolk | refused | | | the reason",
                "kings-lynn-west-norfolk | refused | reason | | ",
                "brighton-hove | referred-back | | | what the service is asked to do",
                "brighton-hove | not-investigated | | | Choose the ground",
                "brighton-hove | investigated | | | ",
                "north-somerset | full-investigation | | | the grounds",
                "north-somerset | back-to-service | grounds | 1 | ",
                "north-somerset | full-investigation | grounds | 7 | no point 7",
                "north-somerset | refused | grounds | | has no such decision",
            })
    @Clause({"NN-23", "KL-35", "BH-21", "NS-10"})
    void aDecisionNeedsWhatTheProceduresOwnTestWants(
            String procedure, String decision, String words, Integer point, String refusal) {
        Map<String, String> said = words == null
                ? Map.of()
                : List.of(words.split(", ", -1)).stream()
                        .collect(java.util.stream.Collectors.toMap(need -> need, need -> "Because."));
        Story story = requested(procedure).on("2026-04-21");
        story.then(point == null ? decided(decision, said) : decided(decision, said, point));

        if (refusal == null) {
            assertThat(story.state().stages().newest().orElseThrow().decision()).isPresent();
        } else {
            assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining(refusal);
        }
    }

    @Test
    @Clause("BH-21")
    void brightonRefusesOnOneOfItsFourGrounds() {
        Story story = requested("brighton-hove").on("2026-04-21");
        assertThat(DecisionCheck.of(
                                story.state().procedure(),
                                story.state().stages().undecided().orElseThrow(),
                                story.state().procedure().decisions("stage-2").get(2),
                                story.state().points())
                        .listed())
                .hasSize(4);

        story.then(new StageWork.RequestDecided(
                "stage-2", "not-investigated", Map.of(), List.of("procedures-followed"), List.of(), ""));

        assertThat(story.state().stage()).isEqualTo("stage-1");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.TELL_DECISION);
    }

    @Test
    @Clause({"NN-22", "NN-23"})
    void aRefusedRequestLeavesTheFirstAnswerStandingAndClosesOnlyOnceTheCustomerIsTold() {
        Story story = requested("north-norfolk");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.DECIDE_REQUEST);
        assertThat(story.state().points().get(0).finding()).isEmpty();

        story.on("2026-04-22")
                .then(decided("refused", Map.of("insufficient reasons", "None.", "nothing further possible", "Done.")));

        assertThat(story.deadline("stage-2-decision").inTime()).isTrue();
        assertThat(story.deadline("stage-2-response").isOwed()).isFalse();
        assertThat(story.state().status()).isEqualTo(Status.ANSWERED);
        assertThat(story.state().points().get(0).finding()).contains("not-upheld");
        assertThat(story.actions().refusals().get(Deed.CLOSE)).contains("letter about the request");

        story.letter("stage-2-refusal");

        assertThat(story.actions().may(Deed.CLOSE)).isTrue();
        assertThat(story.then(new Happening.Closed("not-upheld", ""))
                        .state()
                        .facts()
                        .stage())
                .isEqualTo("stage-1");
    }

    @Test
    @Clause({"NS-09", "NS-10", "BH-21"})
    void whatIsReferredBackIsAnsweredOnceMoreByItsOwnClockAndMayComeToStageTwoAgain() {
        Story story = requested("north-somerset")
                .on("2026-04-22")
                .then(decided("back-to-service", Map.of("grounds", "Point 1 was not answered."), 1));
        CaseState back = story.state();

        assertThat(back.stage()).isEqualTo("stage-1");
        assertThat(back.status()).isEqualTo(Status.OPEN);
        assertThat(back.holder()).isEmpty();
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-05-07");
        assertThat(story.deadline("stage-1-response").number()).isEqualTo(2);
        assertThat(story.deadline("stage-2-response").lapsed()).isTrue();
        assertThat(back.points().get(0).earlier())
                .containsExactly(new PointState.Earlier("stage-1", "not-upheld", "Because."));

        story.letter("stage-2-referred-back").on("2026-05-05").found("upheld").letter("stage-1-response");
        assertThat(story.deadline("stage-1-response").inTime()).isTrue();

        story.on("2026-05-11").then(request("Still not."));
        assertThat(story.deadline("stage-2-response").due()).isEqualTo("2026-06-04");
        assertThat(story.deadline("stage-2-response").isOwed()).isTrue();
        assertThat(story.state().points().get(0).earlier()).hasSize(2);
    }

    @Test
    @Clause("NS-09")
    void aSecondStageOneMayComeBeforeStageTwo() {
        Story story = answered("north-somerset").on("2026-04-15");
        assertThat(answered("north-norfolk").actions().may(Deed.REPEAT_STAGE)).isFalse();
        assertThat(story.actions().may(Deed.REPEAT_STAGE)).isTrue();

        story.then(new StageWork.StageRepeated("stage-1", "The date was wrong."));

        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-29");
        assertThat(story.actions().refusals().get(Deed.REQUEST_STAGE)).contains("has not been sent yet");
        assertThat(story.actions().refusals().get(Deed.CLOSE)).contains("the response");
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, 2026-05-13, , false",
        "north-norfolk, 2026-05-14, , true",
        "kings-lynn-west-norfolk, 2026-05-14, , true",
        "north-west-leicestershire, 2026-05-14, Was in hospital, true",
        "brighton-hove, 2026-09-14, , false",
    })
    @Clause({"NN-21", "KL-09", "NW-17"})
    void aRequestAfterItsMonthIsLateAndAcceptedOnlyWithAReason(String procedure, String day, String why, boolean late) {
        Story story = answered(procedure)
                .on(day)
                .then(new Happening.StageRequested(
                        "stage-2", "No", "", Optional.empty(), Optional.empty(), Optional.ofNullable(why)));

        assertThat(story.state().stages().newest().orElseThrow().isLate()).isEqualTo(late);
        if (late && why == null) {
            Story accepted = story.then(decided("accepted", Map.of()));
            assertThatThrownBy(accepted::state).hasMessageContaining("Say why the request is accepted all the same");
        }
    }

    @Test
    @Clause("NN-21")
    void aLateRequestMayBeTurnedDownForThatAlone() {
        Story story = answered("north-norfolk").on("2026-06-01").then(request("No"));

        assertThat(story.then(decided("refused", Map.of())).state().stage()).isEqualTo("stage-1");
    }

    @Test
    @Clause("NW-17")
    void whereNothingIsDecidedALateRequestNeedsItsReasonAtOnce() {
        Story story = answered("north-west-leicestershire").on("2026-06-01").then(request("No"));

        assertThatThrownBy(story::state).hasMessageContaining("Say why the request is accepted all the same");
    }

    @Test
    @Clause("KL-14")
    void kingsLynnSendsTheStageTwoResponseOnlyWithTheChiefExecutivesAgreement() {
        Story story = requested("kings-lynn-west-norfolk")
                .then(decided("accepted", Map.of(), 1))
                .letter("stage-2-acknowledgement")
                .on("2026-05-06")
                .found("upheld");
        story.then(new Happening.LetterWritten(900, "stage-2-response", "customer"));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ASK_APPROVAL);

        Happening sent = new Happening.LetterSent(900, "stage-2-response", "post");
        Story without = requested("kings-lynn-west-norfolk")
                .then(new Happening.LetterWritten(900, "stage-2-response", "customer"))
                .then(sent);
        assertThatThrownBy(() -> BeforeResponse.check(without.state(), List.of(sent)))
                .hasMessageContaining("agreement of the Chief Executive");

        story.then(new OfficerWork.ApprovalWanted("Chief Executive", "The response", day("2026-05-08")));
        story.then(new OfficerWork.ApprovalGiven(story.lastEntry(), true, ""));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.MARK_SENT);
        BeforeResponse.check(story.then(sent).state(), List.of(sent));
        assertThat(story.deadline("stage-2-response").inTime()).isTrue();
    }

    @Test
    @Clause({"BH-25", "BH-23"})
    void brightonTellsTheDepartmentAndHasTheFactsCheckedBeforeTheResponseGoes() {
        Story story =
                requested("brighton-hove").letter("stage-2-acknowledgement").on("2026-04-22");
        story.then(decided("investigated", Map.of()));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.NOTIFY_DEPARTMENT);
        story.then(new StageWork.DepartmentNotified("Environment", "Priya Nair", "email"));
        assertThat(story.deadline("notify-department").inTime()).isTrue();

        story.on("2026-05-08").found("upheld").then(new Happening.LetterWritten(900, "stage-2-response", "customer"));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ASK_FACTS);
        story.then(new StageWork.FactCheckAsked("Priya Nair", day("2026-05-12")));
        long asked = story.lastEntry();
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.RECORD_FACTS);
        assertThat(story.deadline("fact-check").internal()).isTrue();

        story.then(new StageWork.FactCheckDone(asked, ""));
        assertThat(story.then(new Happening.LetterSent(900, "stage-2-response", "post"))
                        .state()
                        .status())
                .isEqualTo(Status.ANSWERED);
    }

    @Test
    void anOlderEntryOfARequestIsStillReadable() {
        Story story = answered("north-norfolk").on(REQUESTED).then(request("No"));
        Entry written = story.state().timeline().entries().get((int) story.lastEntry() - 1);
        String old = "{\"happened\":\"2026-04-20\",\"doneBy\":\"R\",\"data\":"
                + "{\"stage\":\"stage-2\",\"reasons\":\"No\",\"outcomeSought\":\"An apology\"}}";

        Entry read = EntryJson.read(
                new StoredEntry(written.seq(), "stage-requested", old, written.recordedAt(), "Ruth Calloway"));

        assertThat(read.what()).isEqualTo(written.what());
    }
}
