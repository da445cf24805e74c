package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;
import redress.procedure.Choice;

class RightingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    @ParameterizedTest
    @CsvSource({"lgsco-code-2024, 8", "hos-code-2024, 8", "brighton-hove, 5"})
    @Clause({"LGSCO-7.1", "HOS-7.1", "LGSCO-5.9", "HOS-5.13", "BH-42"})
    void everyKindOfRemedyIsPromisedFromReceiptOnFollowedAndGiven(String procedure, int kinds) {
        Story story = Story.under(procedure)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        var offered = story.state().procedure().lists().get("remedies");
        assertThat(offered).hasSize(kinds);
        for (Choice kind : offered) {
            story.then(promise(kind.id(), Optional.empty()));
            assertThat(story.deadline("remedy").isOwed()).isTrue();
            story.then(new Happening.RemedyDone(story.lastEntry(), "Seen on site"));
        }

        assertThat(story.state().remedies()).hasSize(kinds).noneMatch(Remedy::isOutstanding);
        assertThat(story.state().facts().remedies()).hasSize(kinds);
    }

    @Test
    @Clause("BH-42")
    void moneyIsGivenOnlyOnceSomebodyApprovedIt() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-09")
                .then(promise("compensation", Optional.of(new BigDecimal("150.00"))));
        long remedy = story.lastEntry();
        assertThat(story.actions().refusals().get(Deed.FINISH_REMEDY)).contains("who approved the money");
        assertThatThrownBy(() -> RightingDeeds.check(story.state(), new Happening.RemedyDone(remedy, "Cheque")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Record who approved the money");

        story.on("2026-04-10").then(new RemedyWork.RemedyApproved(remedy, "Head of Finance"));

        assertThat(story.actions().possible()).contains(Deed.FINISH_REMEDY).doesNotContain(Deed.APPROVE_REMEDY);
        assertThat(story.state().remedies().get(0).approval())
                .contains(new Remedy.Approval("Head of Finance", LocalDate.of(2026, 4, 10)));
    }

    @Test
    @Clause("BH-42")
    void whereTheCouncilWasAtFaultAnApologyIsAskedFor() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .on("2026-04-10")
                .then(new Happening.FindingMade(1, "upheld", "We were late."))
                .then(new Happening.OutcomeDecided("upheld", false))
                .then(new Happening.LearningNoted("Crews are told."))
                .letter("stage-1-response");
        assertThat(next(story).deed()).isEqualTo(Deed.AGREE_REMEDY);
        assertThat(next(story).why()).isEqualTo("It was upheld, and no apology is on record.");

        story.then(promise("apology", Optional.empty()));

        assertThat(next(story).deed()).isEqualTo(Deed.CLOSE);
    }

    @Test
    @Clause({"LGSCO-7.3", "HOS-7.3", "LGSCO-6.6", "HOS-6.6", "LGSCO-6.17", "HOS-6.17", "BH-42"})
    void aRemedyIsFollowedToItsEndAlsoAfterTheAnswerAndItsFirstDateIsKept() {
        Story story = Story.under("hos-code-2024")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .on("2026-04-10")
                .then(promise("action", Optional.empty()));
        long remedy = story.lastEntry();
        story.found("upheld").letter("stage-1-response").then(new Happening.Closed("upheld", ""));
        assertThat(WorkItems.of(story.state())).extracting(WorkItem::sort).containsExactly(WorkItem.Sort.REMEDY);

        story.on("2026-04-20")
                .then(new RemedyWork.RemedyMoved(remedy, LocalDate.of(2026, 5, 15), "The part has not come"));
        assertThat(story.deadline("remedy"))
                .extracting(Deadline::firstDue, Deadline::due)
                .containsExactly(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 5, 15));
        assertThatThrownBy(() -> story.then(new RemedyWork.RemedyMoved(remedy, LocalDate.of(2026, 4, 1), "Sooner"))
                        .state())
                .hasMessageContaining("It was promised on");
    }

    @Test
    @Clause({"LGSCO-7.3", "HOS-7.3"})
    void aRemedyThatWasGivenIsOverAndOffTheList() {
        Story story = Story.under("lgsco-code-2024")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(promise("action", Optional.empty()));
        long remedy = story.lastEntry();
        story.on("2026-04-23").then(new Happening.RemedyDone(remedy, "Photograph of the gate"));

        assertThat(story.deadline("remedy").inTime()).isTrue();
        assertThat(story.state().remedies().get(0).evidence()).isEqualTo("Photograph of the gate");
        assertThat(WorkItems.of(story.state())).noneMatch(item -> item.sort() == WorkItem.Sort.REMEDY);
    }

    @Test
    @Clause("LGSCO-7.4")
    void whatCannotBeGivenIsReplacedAndThePersonIsToBeTold() {
        Story story = Story.under("lgsco-code-2024")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .then(promise("action", Optional.empty()));
        long remedy = story.lastEntry();
        story.then(new RemedyWork.RemedyNotPossible(remedy, "The maker has closed.", "We mend the old gate."));
        assertThat(next(story).deed()).isEqualTo(Deed.WRITE_LETTER);
        assertThat(next(story).why()).contains("has not been told");
        assertThat(story.deadline("remedy").isOwed()).isFalse();

        story.on("2026-04-21").letter("remedy-follow-up");

        assertThat(story.state().remedies().get(0).instead().orElseThrow().told())
                .contains(LocalDate.of(2026, 4, 21));
        assertThat(next(story).deed()).isNotEqualTo(Deed.WRITE_LETTER);
    }

    @Test
    @Clause("BH-03")
    void atStageOneTheTeamRecordsWhatItLearnedBeforeTheCaseIsClosed() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .then(new Happening.FindingMade(1, "upheld", "We were late."))
                .then(new Happening.OutcomeDecided("upheld", true))
                .letter("stage-1-response");
        assertThat(story.state().neededToClose()).containsExactly("what was learned");

        story.then(new Happening.LearningNoted("Crews are told of a changed round on the day."));

        assertThat(story.state().neededToClose()).isEmpty();
    }

    @Test
    @Clause({"BH-04", "BH-27"})
    void atStageTwoTheCauseIsAnalysedARecommendationMadeAndTakenUpWithSeniorManagers() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .on("2026-04-10")
                .found("not-upheld")
                .letter("stage-1-response")
                .on("2026-04-14")
                .then(new Happening.StageRequested("stage-2", "Two points missed", "A visit"))
                .letter("stage-2-acknowledgement")
                .found("upheld")
                .letter("stage-2-response");
        assertThat(story.state().neededToClose()).contains("the cause, on a point of the complaint");

        story.then(new LearningWork.CauseAnalysed("stage-2", "The round list was a week old.", false))
                .then(new LearningWork.LearningActionAgreed(
                        "The list is printed each morning",
                        "Head of Waste",
                        "Environment",
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Optional.of(LearningAction.RECOMMENDATION)));
        long action = story.lastEntry();
        assertThat(story.state().neededToClose()).doesNotContain("the cause, on a point of the complaint");
        story.on("2026-05-06")
                .then(new LearningWork.LearningTakenUp(
                        action, "Director of Environment and Head of Waste", "Printed by the night desk from June"));

        assertThat(story.state().learningActions().get(0).takenUp())
                .containsExactly(new LearningAction.TakenUp(
                        LocalDate.of(2026, 5, 6),
                        "Director of Environment and Head of Waste",
                        "Printed by the night desk from June"));
        assertThat(story.state().causesFound())
                .extracting(CauseFound::stage, CauseFound::analysis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("stage-2", "The round list was a week old."));
    }

    @Test
    void anEntryOfAnEarlierProgramIsReadWithoutWhatCameLater() {
        assertThat(read("""
                {"kind": "financial", "what": "A refund", "owner": "Ben", "due": "2026-05-01", "amount": 20}""", "remedy-agreed"))
                .isEqualTo(new Happening.RemedyAgreed(
                        "financial",
                        "A refund",
                        "Ben",
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.of(BigDecimal.valueOf(20))));
        assertThat(read("""
                {"what": "A new list", "owner": "Ben", "service": "Waste", "due": null}""", "learning-action-agreed"))
                .isEqualTo(new LearningWork.LearningActionAgreed("A new list", "Ben", "Waste", Optional.empty()));
    }

    private static Happening read(String data, String type) {
        String body = "{\"happened\": \"2026-04-01\", \"doneBy\": \"Ruth\", \"data\": " + data + "}";
        return EntryJson.read(new StoredEntry(1, type, body, java.time.Instant.EPOCH, "Ruth"))
                .what();
    }

    private static Happening promise(String kind, Optional<BigDecimal> amount) {
        return new Happening.RemedyAgreed(
                kind, "A gate that shuts", "Head of Parks", Optional.of(LocalDate.of(2026, 4, 24)), amount);
    }

    private static Actions.NextStep next(Story story) {
        return Actions.of(story.state(), TODAY).next().orElseThrow();
    }
}
