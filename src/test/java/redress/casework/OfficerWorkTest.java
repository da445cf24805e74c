package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redress.casework.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;

class OfficerWorkTest {

    private static final OfficerWork.ReplyReceived DRAFT = new OfficerWork.ReplyReceived(
            "Priya Nair", "word", true, "The crew skipped the lane.", Map.of(), "reply.docx", "");

    /** Received on 1 April 2026, due on 24 April, given to Priya Nair on 7 April. */
    private static Story given() {
        return Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .on("2026-04-07")
                .then(new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
    }

    private static OfficerWork.PackSent pack(String draft, String chase) {
        return new OfficerWork.PackSent(
                1,
                "Priya Nair",
                "email",
                List.of("Complaint"),
                "",
                Optional.ofNullable(draft).map(LocalDate::parse),
                Optional.ofNullable(chase).map(LocalDate::parse));
    }

    private static OfficerWork.ContributionAsked asked(String service, String by) {
        return new OfficerWork.ContributionAsked(service, "Lena Ostrow", "When was consent given?", day(by));
    }

    @Test
    void thePackSetsTheCouncilsOwnDatesWhichAreNobodysOutside() {
        Story story = given().then(pack("2026-04-21", "2026-04-17"));

        Deadline draft = story.deadline("draft-wanted");
        assertThat(draft.due()).isEqualTo("2026-04-21");
        assertThat(draft.internal()).isTrue();
        assertThat(story.deadline("chase").due()).isEqualTo("2026-04-17");
        assertThat(story.state().officers().packSent()).contains(day("2026-04-07"));
        assertThat(story.state().facts().duties())
                .extracting(CaseFacts.Duty::deadline)
                .doesNotContain("draft-wanted", "chase");
    }

    @Test
    void aDateSetByHandReplacesTheEarlierOneAndKeepsIt() {
        Story story = given().then(pack("2026-04-16", null))
                .then(new OfficerWork.DraftDateSet(day("2026-04-20"), Optional.empty(), "On site all week"));

        Deadline draft = story.deadline("draft-wanted");
        assertThat(draft.firstDue()).isEqualTo("2026-04-16");
        assertThat(draft.due()).isEqualTo("2026-04-20");
        assertThat(draft.number()).isEqualTo(1);
    }

    @Test
    void aDraftEndsTheWaitingAndAnotherMayBeWanted() {
        Story story =
                given().then(pack("2026-04-16", "2026-04-14")).on("2026-04-13").then(DRAFT);

        assertThat(story.deadline("draft-wanted").done()).isPresent();
        assertThat(story.deadline("chase").done()).isPresent();
        assertThat(story.state().officers().newestReply("stage-1").orElseThrow().what())
                .isEqualTo(DRAFT);

        story.then(new OfficerWork.DraftDateSet(day("2026-04-20"), Optional.empty(), "Point 1 is not answered"));

        assertThat(story.deadline("draft-wanted").number()).isEqualTo(2);
        assertThat(story.deadline("draft-wanted").isOwed()).isTrue();
    }

    @Test
    void aChaserEndsOneReminderAndMaySetTheNext() {
        Story story = given().then(pack(null, "2026-04-13"))
                .on("2026-04-13")
                .then(new OfficerWork.OfficerChased("Priya Nair", "email", "", Optional.of(day("2026-04-15"))));

        assertThat(story.deadline("chase").number()).isEqualTo(2);
        assertThat(story.deadline("chase").due()).isEqualTo("2026-04-15");
        assertThat(story.state().officers().chased()).containsExactly(day("2026-04-13"));
    }

    @Test
    void onceTheResponseHasGoneNobodyWaitsForAnOfficer() {
        Story story = given().then(pack("2026-04-16", "2026-04-14"))
                .then(asked("Planning", "2026-04-15"))
                .then(new OfficerWork.ApprovalWanted("Chief Executive", "The response", day("2026-04-17")))
                .on("2026-04-14")
                .letter("stage-1-response");

        assertThat(story.state().deadlines())
                .filteredOn(Deadline::internal)
                .hasSize(4)
                .noneMatch(Deadline::isOwed);
        assertThat(story.actions().refusals().get(Deed.CHASE)).contains("response has been sent");
        story.then(new Happening.StageRequested("stage-2", "The bin is still missed.", "A visit"));
        assertThat(story.state().deadlines()).filteredOn(Deadline::internal).noneMatch(Deadline::isOwed);
        assertThat(story.state().holder()).isEmpty();
        assertThat(story.actions().refusals().get(Deed.SEND_PACK)).contains("Give it to an officer first");
    }

    @Test
    @Clause({"NN-16", "KL-05"})
    void eachServiceContributesByItsOwnDate() {
        Story story = given().then(asked("Planning", "2026-04-15"));
        long planning = story.lastEntry();
        story.then(asked("Revenues", "2026-04-16"));
        long revenues = story.lastEntry();
        story.on("2026-04-10")
                .then(new OfficerWork.ContributionReceived(planning, "email", "Consent was given in May.", "", ""));

        assertThat(story.state().officers().awaitedContributions())
                .extracting(part -> part.asked().service())
                .containsExactly("Revenues");
        assertThat(story.state().deadlines())
                .filteredOn(d -> d.name().equals("contribution"))
                .extracting(Deadline::label, d -> d.due().toString(), Deadline::isOwed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Contribution: Planning", "2026-04-15", false),
                        org.assertj.core.groups.Tuple.tuple("Contribution: Revenues", "2026-04-16", true));

        story.then(new OfficerWork.ContributionWithdrawn(revenues, "Not about council tax after all"));

        assertThat(story.state().officers().awaitedContributions()).isEmpty();
        assertThat(story.actions().possible()).doesNotContain(Deed.RECEIVE_CONTRIBUTION);
    }

    @Test
    @Clause({"KL-14", "BH-25"})
    void anApprovalIsWantedByADateAndGivenOrNot() {
        Story story =
                given().then(new OfficerWork.ApprovalWanted("Chief Executive", "Draft of 13 April", day("2026-04-20")));
        long wanted = story.lastEntry();
        assertThat(story.deadline("approval").label()).isEqualTo("Approval: Chief Executive");

        story.on("2026-04-17").then(new OfficerWork.ApprovalGiven(wanted, false, "Apologise first."));

        assertThat(story.deadline("approval").done()).isPresent();
        assertThat(story.state().officers().approvals().get(0).agreed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // today, draft, chase, what is next
        "2026-04-13, 2026-04-20, 2026-04-16, FIND",
        "2026-04-16, 2026-04-20, 2026-04-16, CHASE",
        "2026-04-20, 2026-04-20, , FIND",
        "2026-04-21, 2026-04-20, , CHASE",
        "2026-04-27, 2026-04-20, , EXTEND",
    })
    void theDayToChaseIsOnTheToDoListAndALateAnswerGoesBeforeIt(String today, String draft, String chase, Deed next) {
        CaseState state = given().then(pack(draft, chase)).state();

        Worklist list = Worklist.of(List.of(state), day(today));

        assertThat(list.items())
                .singleElement()
                .satisfies(item -> assertThat(item.step().deed()).isEqualTo(next));
    }

    @Test
    void anApprovalDueAndADraftThatCameAreNext() {
        Story story = given().on("2026-04-13").then(DRAFT);
        assertThat(story.actions().next().orElseThrow().why().replace('\u00a0', ' '))
                .isEqualTo("The draft of Priya Nair came on 13 April 2026. The response waits for what was found.");

        story.then(new OfficerWork.ApprovalWanted("Chief Executive", "", day("2026-04-13")));

        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.RECORD_APPROVAL);
    }

    @Test
    void anotherOfficerHasNotBeenSentThePack() {
        Story story = given().then(pack("2026-04-20", null))
                .then(new OfficerWork.HandedOver(
                        2, "Lena Ostrow", "Assistant Director", "Planning", "Priya Nair", "On leave"));

        assertThat(story.state().holder().orElseThrow().officer()).isEqualTo("Lena Ostrow");
        assertThat(story.state().officers().packSent()).isEmpty();
        assertThat(story.deadline("draft-wanted").isOwed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-24 | 2026-04-21 | 2026-04-17",
                "2026-04-10 | 2026-04-14 | 2026-04-14",
            })
    void theProposedDatesLeaveTimeToCheckTheDraftButAreNeverPast(String due, String draft, String chase) {
        CaseState state = given().state();
        LocalDate today = due.equals("2026-04-24") ? day("2026-04-07") : day("2026-04-13");
        if (!due.equals("2026-04-24")) {
            state = Story.under("north-somerset")
                    .received(CaseKind.COMPLAINT, "2026-03-25", "stage-1")
                    .state();
        }

        ProposedDates proposed = ProposedDates.of(state, today);

        assertThat(proposed.draft()).contains(day(draft));
        assertThat(proposed.chase()).contains(day(chase));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack-to-another | The case is with Priya Nair",
                "pack-before | because that is before",
                "chase-nobody-named | Name the officer",
                "reply-empty | needs its words",
                "reply-by-pigeon | Say how it came",
                "approval-unknown | No approval of that number",
                "contribution-unknown | No contribution of that number",
                "contribution-twice | This contribution came on",
                "contribution-no-question | Say what the other service",
                "hand-over-to-holder | is with Priya Nair already",
            })
    void whatCannotBeIsRefusedWithItsReason(String what, String sentence) {
        Story story = given();
        long next = story.lastEntry() + 1;
        switch (what) {
            case "pack-to-another" ->
                story.then(new OfficerWork.PackSent(
                        9, "Lena Ostrow", "email", List.of(), "", Optional.empty(), Optional.empty()));
            case "pack-before" -> story.then(pack("2026-04-06", null));
            case "chase-nobody-named" -> story.then(new OfficerWork.OfficerChased(" ", "email", "", Optional.empty()));
            case "reply-empty" ->
                story.then(new OfficerWork.ReplyReceived("Priya Nair", "word", true, "", Map.of(), "", ""));
            case "reply-by-pigeon" ->
                story.then(new OfficerWork.ReplyReceived("Priya Nair", "pigeon", true, "Coo", Map.of(), "", ""));
            case "approval-unknown" -> story.then(new OfficerWork.ApprovalGiven(99, true, ""));
            case "contribution-unknown" -> story.then(new OfficerWork.ContributionReceived(99, "email", "Yes", "", ""));
            case "contribution-twice" ->
                story.then(asked("Planning", "2026-04-15"))
                        .then(new OfficerWork.ContributionReceived(next, "email", "Yes", "", ""))
                        .then(new OfficerWork.ContributionReceived(next, "email", "Yes", "", ""));
            case "contribution-no-question" ->
                story.then(new OfficerWork.ContributionAsked("Planning", "", " ", day("2026-04-15")));
            default -> story.then(new OfficerWork.HandedOver(1, "Priya Nair", "", "Environment", "Priya Nair", ""));
        }

        assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    @Test
    void beforeAnOfficerHasTheCaseNoneIsChased() {
        Story story = Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");

        assertThat(story.actions().refusals().get(Deed.CHASE)).contains("Give it to an officer first");
        story.then(new OfficerWork.OfficerChased("Priya Nair", "email", "", Optional.empty()));
        assertThatThrownBy(story::state).isInstanceOf(Refused.class).hasMessageContaining("nobody to chase");
    }
}
