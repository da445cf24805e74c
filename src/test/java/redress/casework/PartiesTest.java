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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.people.Adjustment;
import redress.people.Profile;
import redress.procedure.CaseKind;

/** Who a case is really from, and what they need or were offered. */
class PartiesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "north-somerset, business, '', true",
        "north-somerset, public-body, '', true",
        "north-somerset, voluntary-body, '', true",
        "kings-lynn-west-norfolk, self, '', true",
        "north-norfolk, executor, Mr Albert Garrod, true",
        "north-norfolk, executor, '', false",
        "north-norfolk, parent, Tom Garrod, true",
        "north-norfolk, parent, '', false",
        "north-norfolk, ghost, '', false"
    })
    @Clause({"NS-15", "KL-16"})
    void itIsNotedAsWhomSomebodyWrites(String procedure, String as, String whom, boolean accepted) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, FIRST_APRIL)) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            Happening noted = new Partaking.StandingNoted(as, whom);
            if (accepted) {
                CaseState now = council.record(state, FIRST_APRIL, noted);
                assertThat(now.parties().as().id()).isEqualTo(as);
                assertThat(now.parties().as().isForSomebody()).isEqualTo(!whom.isEmpty());
            } else {
                assertThatThrownBy(() -> council.record(state, FIRST_APRIL, noted))
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void aJointComplainantIsKeptWithPeopleOnceHoweverOftenTheyWrite() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL)) {
            Happening joined = new Partaking.ComplainantJoined(
                    0, "Mr", "Dennis Garrod", "2 Quay Street\nSaltmarsh", "ZZ99 1AB", "", "01632 960115");
            CaseState one = council.cases.open(
                    SampleCouncil.complaint(FIRST_APRIL),
                    List.of(new Step(Moment.of(FIRST_APRIL), "Ruth Calloway", joined)),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            CaseState other = council.record(council.open(SampleCouncil.complaint(FIRST_APRIL)), FIRST_APRIL, joined);
            long kept = one.parties().joint().get(0).personId();
            assertThat(other.parties().joint())
                    .extracting(Parties.Joint::personId)
                    .containsExactly(kept);
            assertThat(council.cases.person(kept).orElseThrow().fullName()).isEqualTo("Mr Dennis Garrod");
            assertThatThrownBy(() -> council.record(other, FIRST_APRIL, joined))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("already");
        }
    }

    @ParameterizedTest
    @CsvSource({"north-west-leicestershire, true", "north-norfolk, false"})
    @Clause("NW-22")
    void anAnonymousComplaintHasTheSameTimesAndItIsOnRecordThatIdentityWasAskedFor(String procedure, boolean wanted) {
        CaseState named = Story.under(procedure)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .state();
        Story story = Story.under(procedure).fromNobody().received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
        CaseState nobody = story.state();
        assertThat(nobody.responseDeadline().map(Deadline::due))
                .isEqualTo(named.responseDeadline().map(Deadline::due));
        assertThat(nobody.neededToClose().contains("that the customer was asked who they are"))
                .isEqualTo(wanted);
        assertThat(Actions.of(nobody, FIRST_APRIL).may(Deed.ASK_IDENTITY)).isTrue();
        CaseState asked = story.then(new Partaking.IdentityAsked("telephone", "Would not say"))
                .state();
        assertThat(asked.neededToClose()).doesNotContain("that the customer was asked who they are");
        assertThat(asked.parties().identityAsked()).contains(FIRST_APRIL);
        assertThat(Actions.of(named, FIRST_APRIL).may(Deed.ASK_IDENTITY)).isFalse();
    }

    @Test
    @Clause("NS-17")
    void helpPromisedStaysADutyUntilItIsThereAndTheCustomerWasTold() {
        LocalDate there = FIRST_APRIL.plusDays(6);
        Story story = Story.under("north-somerset")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Partaking.AssistancePromised("An interpreter for Polish", there, ""));
        CaseState promised = story.state();
        Deadline duty = promised.deadline("assistance").orElseThrow();
        assertThat(duty.isOwed()).isTrue();
        assertThat(duty.due()).isEqualTo(there);
        Parties.Assistance help = promised.parties().outstanding().get(0);
        assertThat(help.told()).isEmpty();
        assertThat(Actions.of(promised, FIRST_APRIL).possible()).contains(Deed.TELL_ASSISTANCE, Deed.FINISH_ASSISTANCE);
        CaseState told = story.then(new Partaking.AssistanceTold(help.entry(), "telephone"))
                .state();
        assertThat(told.parties().outstanding().get(0).told()).contains(FIRST_APRIL);
        assertThat(Actions.of(told, FIRST_APRIL).may(Deed.TELL_ASSISTANCE)).isFalse();
        CaseState given =
                story.then(new Partaking.AssistanceGiven(help.entry(), "")).state();
        assertThat(given.deadline("assistance").orElseThrow().isOwed()).isFalse();
        assertThat(given.parties().outstanding()).isEmpty();
    }

    @Test
    @Clause("BH-37")
    void anOfferOfAdvocacyIsNotedWithItsAnswer() {
        CaseState state = Story.under("brighton-hove")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Partaking.AdvocacyOffered("Saltmarsh Advocacy", "telephone", "Will think about it"))
                .state();
        assertThat(state.parties().advocacy()).hasSize(1);
        assertThat(state.parties().advocacy().get(0).offered().answer()).isEqualTo("Will think about it");
    }

    @Test
    @Clause("NW-24")
    void anEqualityMatterNamesTheProtectedCharacteristicAndIsCountedAsOne() {
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Partaking.EqualityNoted(Set.of("disability", "age"), "No ramp"));
        CaseState state = story.state();
        assertThat(state.facts().discrimination()).isTrue();
        assertThat(Characteristic.labels(
                        state.parties().equality().orElseThrow().characteristics()))
                .containsExactly("Age", "Disability");
        assertThatThrownBy(() -> story.then(new Partaking.EqualityNoted(Set.of("hair"), ""))
                        .state())
                .isInstanceOf(Refused.class);
    }

    @Test
    @Clause({"NN-27", "KL-18"})
    void consentIsWantedByADayAndTheCaseMayBeClosedOnceItHasPassed() {
        Story story = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .then(new Acting.RepresentativeNamed("family", "Helen Thornbury", "daughter", "", "", "", ""));
        long who = story.state().representatives().get(0).entry();
        LocalDate by = FIRST_APRIL.plusDays(14);
        CaseState asked = story.then(new Acting.ConsentAsked(who, "post", Optional.of(by)))
                .state();
        assertThat(asked.deadline("consent").orElseThrow().due()).isEqualTo(by);
        assertThat(asked.representatives().get(0).whyNotTold().orElseThrow()).contains("wanted by 15");
        assertThat(Actions.of(asked, by).refusals().get(Deed.CLOSE_WITHOUT_CONSENT))
                .contains("has until 15");
        LocalDate after = by.plusDays(1);
        assertThat(Actions.of(asked, after).may(Deed.CLOSE_WITHOUT_CONSENT)).isTrue();
        CaseState closed = story.on(after.toString())
                .then(new Acting.ConsentLapsed(who, ""))
                .then(new Happening.Closed("no-answer", ""))
                .state();
        assertThat(closed.outcome()).contains("no-answer");
        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.deadline("consent").orElseThrow().isOwed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "stage-1, Garden bin missed again, NEXT_STAGE",
        "stage-2, Garden bin missed again, CONCLUDED",
        "stage-1, Planning notice, ''"
    })
    void whoWasAnsweredBeforeComesBackAtTheNextStageOrIsConcluded(String stage, String typed, String expected) {
        CaseRow row = new CaseRow(
                1,
                "SM-2026-0001",
                CaseKind.COMPLAINT,
                Status.CLOSED,
                stage,
                FIRST_APRIL,
                Optional.of(FIRST_APRIL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Mrs Pamela Garrod",
                "Garden bin missed",
                Optional.of("upheld"),
                Optional.of(1L),
                List.of());
        CaseState under = Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .state();
        assertThat(SameMatter.answered(List.of(row), typed, under.procedure())
                        .map(found -> found.repeat().name())
                        .orElse(""))
                .isEqualTo(expected);
        assertThat(SameMatter.among(List.of(row), typed)).isEmpty();
    }

    @Test
    void anAdjustmentIsOnTheToDoListOnTheDayItIsLookedAtAgain() {
        try (SampleCouncil council = SampleCouncil.in(folder, "lgsco-code-2024", FIRST_APRIL)) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            People people = new People(council.database, council.clock);
            Profile before = council.cases.profile(state).orElseThrow();
            Adjustment adjustment =
                    new Adjustment("Calls after 10 only", FIRST_APRIL, Optional.of(FIRST_APRIL.plusDays(3)));
            people.change(
                    before,
                    before.withCare(before.care().withAdjustments(List.of(adjustment))),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            Worklist list = new ToDo(council.database, council.cases, council.clock).list(FIRST_APRIL.plusDays(3));
            assertThat(list.items())
                    .anySatisfy(item -> assertThat(item.work().subject()).isEqualTo("Calls after 10 only"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consent-asked | {"representative":7,"way":"post"}
            consent-given | {"representative":7,"how":"written","dated":"2026-03-30"}
            """)
    void entriesOfEarlierProgramsAreStillRead(String type, String data) {
        Entry read = EntryJson.read(new StoredEntry(
                8,
                type,
                "{\"happened\":\"2026-04-01\",\"doneBy\":\"Ruth\",\"data\":" + data + "}",
                Instant.EPOCH,
                "Ruth"));
        if (read.what() instanceof Acting.ConsentAsked asked) {
            assertThat(asked.by()).isEmpty();
        } else {
            assertThat(((Acting.ConsentGiven) read.what()).paper()).isEmpty();
        }
    }
}
