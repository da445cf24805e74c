package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;

/** How a case came into the council, and what kind it was found to be: folds of a timeline. */
class ComingTest {

    private static Coming.KindChanged complaint() {
        return new Coming.KindChanged("complaint", "stage-1", "The fly-tip is still there");
    }

    @ParameterizedTest
    @CsvSource({
        // received Wed 1 April 2026, dissatisfied on Mon 20 April; Good Friday and Easter Monday are 3 and 6 April
        "north-norfolk, service-request, 2026-04-20, 2026-04-23, 2026-05-12",
        "north-norfolk, mp-enquiry, 2026-04-20, 2026-04-23, 2026-05-12",
        "north-norfolk, councillor-enquiry, 2026-04-20, 2026-04-23, 2026-05-12",
        "brighton-hove, service-request, 2026-04-20, 2026-04-22, 2026-05-05",
        "kings-lynn-west-norfolk, service-request, 2026-04-20, 2026-04-22, 2026-05-12",
        "north-west-leicestershire, comment, 2026-04-20, 2026-04-22, 2026-05-05"
    })
    @Clause({"NN-14", "NN-31", "BH-08", "KL-36", "NN-13", "KL-03", "LGSCO-1.7", "HOS-1.5"})
    void whatBecomesAComplaintKeepsItsHistoryAndCountsFromTheDayTheDissatisfactionCame(
            String procedure, String kind, String day, String acknowledge, String respond) {
        Story story = Story.under(procedure)
                .received(CaseKind.of(kind).orElseThrow(), "2026-04-01", "")
                .on("2026-04-02")
                .letter("acknowledgement")
                .on(day)
                .then(complaint());
        CaseState state = story.state();

        assertThat(state.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(state.stage()).isEqualTo("stage-1");
        assertThat(state.received().date()).isEqualTo("2026-04-01");
        assertThat(state.arrival().cameAs().id()).isEqualTo(kind);
        assertThat(story.deadline("acknowledge").due()).isEqualTo(acknowledge);
        assertThat(story.deadline("acknowledge").isOwed()).isTrue();
        assertThat(story.deadline("stage-1-response").due()).isEqualTo(respond);
        assertThat(story.deadline("stage-1-response").working().orElseThrow().asText())
                .contains("Became a complaint");
        assertThat(state.letters()).hasSize(1);
        assertThat(state.facts().received()).isEqualTo(day);
        assertThat(story.actions().may(Deed.BECOME_COMPLAINT)).isFalse();
    }

    @Test
    @Clause({"NN-13", "NN-14"})
    void theDateOfTheServiceRequestStaysAsItStoodWhenItBecameAComplaint() {
        Deadline informal = Story.under("north-norfolk")
                .received(CaseKind.SERVICE_REQUEST, "2026-04-01", "")
                .on("2026-04-20")
                .then(complaint())
                .deadline("informal-resolution");

        assertThat(informal.due()).isEqualTo("2026-04-10");
        assertThat(informal.done().orElseThrow().date()).isEqualTo("2026-04-20");
        assertThat(informal.inTime()).isFalse();
    }

    @Test
    @Clause("KL-36")
    void aClosedServiceRequestBecomesAComplaintAtOnceAndIsOpenAgain() {
        Story story = Story.under("kings-lynn-west-norfolk")
                .received(CaseKind.SERVICE_REQUEST, "2026-04-01", "")
                .then(new Happening.ResolvedInformally("Taken away"))
                .then(new Happening.Closed("resolved-informally", ""))
                .on("2026-04-20");
        assertThat(story.actions().may(Deed.BECOME_COMPLAINT)).isTrue();
        CaseState state = story.then(complaint()).state();

        assertThat(state.status()).isEqualTo(Status.OPEN);
        assertThat(state.outcome()).isEmpty();
        assertThat(state.closed()).isEmpty();
        assertThat(state.nextDeadline().orElseThrow().name()).isEqualTo("acknowledge");
    }

    @Test
    void anExtensionOfWhatItWasBeforeDoesNotMoveTheComplaintsDates() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "")
                .then(new Happening.Extended("stage-1-response", Story.day("2026-05-29"), "Away", Optional.of(9L)))
                .then(new Coming.KindChanged("service-request", "informal", "A first report"));
        assertThat(story.state().deadline("stage-1-response")).isEmpty();
        story.on("2026-04-20").then(complaint());

        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-05-05");
        assertThat(story.state().extensions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"service-request, informal, informal-resolution, 2026-04-10", "comment, '', acknowledge, 2026-04-08"})
    @Clause({"NN-13", "NN-49"})
    void aComplaintThatIsAnotherKindGoesOnAsThatKindFromItsReceipt(
            String kind, String stage, String deadline, String due) {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "")
                .on("2026-04-20")
                .then(new Coming.KindChanged(kind, stage, "A first report"));

        assertThat(story.state().kind().id()).isEqualTo(kind);
        assertThat(story.deadline(deadline).due()).isEqualTo(due);
        assertThat(story.state().deadline("stage-1-response")).isEmpty();
        assertThat(story.state().facts().received()).isEqualTo("2026-04-01");
    }

    @Test
    void aKindTheCouncilDoesNotRecordOrItIsAlreadyIsRefusedAndSoIsWhatWasAnswered() {
        Story story = Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "");
        assertThatThrownBy(() -> told(new Coming.KindChanged("praise", "", "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no kind of case \"praise\"");
        assertThatThrownBy(() -> told(complaint()))
                .isInstanceOf(Refused.class)
                .hasMessage("It is a complaint already.");
        story.letter("stage-1-response");
        assertThat(story.actions().refusals().get(Deed.CHANGE_KIND)).contains("has been answered");
        assertThatThrownBy(() ->
                        story.then(new Coming.KindChanged("comment", "", "")).state())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only an open case");
    }

    private static CaseState told(Coming what) {
        return Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "")
                .then(what)
                .state();
    }

    @Test
    @Clause("BH-50")
    void theDayAgreedForContactingThePersonAgainIsADateUntilATalkIsNoted() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.SERVICE_REQUEST, "2026-04-01", "")
                .letter("acknowledgement")
                .then(new Coming.ContactAgreed(Story.day("2026-04-08"), "the bin store"));
        Deadline agreed = story.deadline("call-back");
        assertThat(agreed.due()).isEqualTo("2026-04-08");
        assertThat(agreed.clause()).isEqualTo("BH-50");
        assertThat(agreed.isOwed()).isTrue();
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.NOTE);

        story.on("2026-04-09")
                .then(new Happening.ContactNoted("Mrs Garrod", "telephone", false, "Told", Optional.empty()));
        assertThat(story.deadline("call-back").inTime()).isFalse();
        assertThat(story.deadline("call-back").isOwed()).isFalse();
        assertThatThrownBy(() -> story.then(new Coming.ContactAgreed(Story.day("2026-04-08"), ""))
                        .state())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before the day it was agreed on");
    }

    @ParameterizedTest
    @CsvSource({
        "service-request, central-team, true",
        "complaint, central-team, true",
        "service-request, contractor, false",
        "complaint, contractor, false"
    })
    @Clause("BH-07")
    void onlyASimpleProblemRaisedWithTheCentralTeamHasTwentyFourHours(String kind, String flag, boolean clock) {
        Optional<Deadline> due = Story.under("brighton-hove")
                .received(
                        CaseKind.of(kind).orElseThrow(),
                        redress.calendar.Moment.parse("2026-04-02T16:00"),
                        "informal",
                        flag)
                .state()
                .deadline("informal-resolution");

        assertThat(due.isPresent()).isEqualTo(clock);
        // Thursday before Easter, 16:00: the same hour of the Tuesday after it
        due.ifPresent(until -> assertThat(until.due()).isEqualTo("2026-04-07"));
    }

    @Test
    @Clause("BH-11")
    void theDatesCountFromTheFirstReceiptWheneverTheCentralTeamGotIt() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "")
                .on("2026-04-08")
                .then(new Coming.Forwarded("Parking Services"));

        assertThat(story.deadline("acknowledge").due()).isEqualTo("2026-04-07");
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-17");
        assertThat(story.state().arrival().forwarded().orElseThrow())
                .isEqualTo(new Arrival.Forwarding(LocalDate.of(2026, 4, 8), "Parking Services"));
        assertThat(story.actions().may(Deed.NOTE_FORWARDING)).isFalse();
    }

    @Test
    @Clause("NW-03")
    void aCommentIsClosedOnlyWhenItsManagerHasIt() {
        Story story = Story.under("north-west-leicestershire").received(CaseKind.COMMENT, "2026-04-01", "");
        assertThat(story.state().deadline("stage-1-response")).isEmpty();
        assertThat(story.actions().refusals().get(Deed.CLOSE)).contains("passed to the manager");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.PASS_ON);

        story.then(new Coming.PassedOn("Head of Waste", "email"));
        assertThat(story.state().arrival().passedOn().orElseThrow().manager()).isEqualTo("Head of Waste");
        assertThat(story.then(new Happening.Closed("", "")).state().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    @Clause("NW-05")
    void theCouncilItselfMayOpenAComplaint() {
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "")
                .then(new Coming.OpenedByCouncil("Head of Housing", "Three tenants without heating over Easter"));

        assertThat(story.state().arrival().byCouncil().orElseThrow().reason()).contains("without heating");
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-17");
        assertThatThrownBy(() ->
                        story.then(new Coming.OpenedByCouncil("Somebody", " ")).state())
                .isInstanceOf(Refused.class);
    }

    @Test
    @Clause("BH-44")
    void aDataProtectionPointIsRecordedAndInformationGovernanceToldWhileTheServiceAnswers() {
        Story story = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "", "data-protection")
                .letter("acknowledgement");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ALERT_GOVERNANCE);

        story.then(new Coming.GovernanceAlerted("A letter went to the wrong house", "email"));
        assertThat(story.state().arrival().alerts())
                .containsExactly(new Arrival.Alert(LocalDate.of(2026, 4, 1), "A letter went to the wrong house"));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ALLOCATE);
        assertThat(story.deadline("stage-1-response").isOwed()).isTrue();
    }

    @Test
    @Clause("BH-37")
    void aSeriousMatterIsAskedForInWriting() {
        Story story = Story.under("brighton-hove").received(CaseKind.COMPLAINT, "2026-04-01", "");
        assertThat(story.actions().may(Deed.ASK_IN_WRITING)).isTrue();
        assertThat(Story.under("north-norfolk")
                        .received(CaseKind.COMPLAINT, "2026-04-01", "")
                        .actions()
                        .may(Deed.ASK_IN_WRITING))
                .isFalse();

        story.then(new Coming.WritingAsked("telephone", Optional.empty()));
        assertThat(story.state().arrival().writingAsked()).contains(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({"north-norfolk, 2026-04-24", "kings-lynn-west-norfolk, 2026-05-01"})
    @Clause({"NN-30", "KL-21"})
    void anMpIsAnsweredInTheOwnTimeOnceTheConstituentsPermissionIsConfirmed(String procedure, String due) {
        Story story = Story.under(procedure)
                .received(CaseKind.MP_ENQUIRY, "2026-04-01", "")
                .then(new Happening.Allocated(1, "Priya Nair", "Assistant Director", "Environment"));
        assertThat(story.deadline("mp-response").due()).isEqualTo(due);
        assertThat(story.actions().refusals().get(Deed.RESPOND)).contains("which MP asks");

        story.then(new Acting.RepresentativeNamed("mp", "Dr Julian Marsh MP", "", "", "", "", ""));
        long mp = story.lastEntry();
        assertThat(story.actions().refusals().get(Deed.RESPOND)).contains("confirm that they agree");
        assertThat(story.deadline("mp-response").due()).isEqualTo(due);

        story.then(new Acting.ConsentGiven(mp, "confirmed", Optional.empty()));
        assertThat(story.actions().may(Deed.RESPOND)).isTrue();
        assertThat(story.letter("mp-response").deadline("mp-response").inTime()).isTrue();
    }
}
