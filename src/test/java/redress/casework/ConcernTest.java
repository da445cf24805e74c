package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.Clause;
import redress.council.Officer;
import redress.procedure.CaseKind;

/** Officers who are criticised, contractors and wards, as the timeline tells them. */
class ConcernTest {

    private static final Officer NAMED =
            new Officer(7, "Colin Frayne", "Manager", "senior-officer", "", "", "Environment", true);
    private static final Officer EQUAL =
            new Officer(8, "Una Vale", "Manager", "senior-officer", "", "", "Environment", true);
    private static final Officer ABOVE =
            new Officer(9, "Priya Nair", "Director", "feedback-manager", "", "", "Environment", true);

    private static Story complaint() {
        return Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Concern.OfficerCriticised(7, "Colin Frayne", "Manager", "Rude on the telephone"));
    }

    @Test
    @Clause("BH-31")
    void anOfficerNamedByTheirNumberMayNotAnswerNorAnybodyWhoIsNotMoreSenior() {
        CaseState state = complaint().state();
        Staff staff = new Staff(List.of(NAMED, EQUAL, ABOVE), List.of());

        assertThat(state.flags()).contains("names-officer");
        assertThat(WhoMay.refusal(state, NAMED, staff)).hasValue("Colin Frayne is named in the complaint.");
        assertThat(WhoMay.refusal(state, EQUAL, staff).orElseThrow()).contains("not more senior than Colin Frayne");
    }

    @Test
    @Clause("BH-31")
    void theOfficerIsToldFirstWithACopyThenCommentsAndIsKeptInformedEachWithItsDay() {
        Story story = complaint();
        long named = story.lastEntry();
        story.letter("acknowledgement");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.INFORM_OFFICER);
        assertThatThrownBy(() -> complaint()
                        .then(new Concern.CriticisedCommented(named, "email", "It was not so."))
                        .state())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not been told of the complaint");

        story.on("2026-04-02")
                .then(new Concern.CriticisedTold(named, "meeting", true))
                .on("2026-04-03")
                .then(new Concern.CriticisedCommented(named, "email", "It was not so."))
                .on("2026-04-08")
                .then(new Concern.CriticisedInformed(named, "telephone", "A talk with the manager"));

        Concerns.Criticised one = story.state().concerns().criticised().get(0);
        assertThat(one.copy()).isTrue();
        assertThat(one.told()).hasValue(Story.day("2026-04-02"));
        assertThat(one.commented()).hasValue(Story.day("2026-04-03"));
        assertThat(one.informed()).hasValue(Story.day("2026-04-08"));
    }

    @Test
    @Clause("BH-31")
    void theCopyOfTheComplaintOnceSentTellsTheOfficer() {
        CaseState state = complaint().on("2026-04-02").letter("staff-copy").state();

        assertThat(state.concerns().untold()).isEmpty();
        assertThat(state.concerns().criticised().get(0).copy()).isTrue();
    }

    @Test
    @Clause({"BH-30", "NW-21", "HOS-5.4"})
    void aContractorsAnswerIsSeenHereAndTheCouncilsDeadlineRunsOn() {
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Concern.ContractorInvolved("Cleanway Ltd", Optional.of(3L), "Paul Dray", true, true, true))
                .on("2026-04-09")
                .then(new Concern.ContractorAnswered("email", "We went again."));

        Concerns.Contractor contractor = story.state().concerns().contractor().orElseThrow();
        assertThat(contractor.answered()).hasValue(Story.day("2026-04-09"));
        assertThat(contractor.what().triedFirst()).isTrue();
        assertThat(story.state().flags()).contains("contractor");
        assertThat(story.state().responseDeadline().orElseThrow().isOwed()).isTrue();
    }

    @Test
    void factsKeptBeforeWardsWereAreReadWithoutOneAndThoseOfTodayKeepIt() {
        CaseFacts old = EntryJson.facts("""
                {"reference":"NN-2025-0001","kind":"COMPLAINT","received":"2025-05-01","closed":null,"service":"Planning",
                "cause":null,"channel":"email","stage":"stage-1","outcome":null,"duties":[],"extensions":0,"remedies":[],
                "compensation":null,"discrimination":false}
                """);
        assertThat(old.ward()).isEmpty();

        CaseState state = Story.under("north-norfolk")
                .received(redress.procedure.CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Concern.WardNoted("Marsh End"))
                .state();
        assertThat(EntryJson.facts(EntryJson.factsJson(state.facts())).ward()).contains("Marsh End");
    }
}
