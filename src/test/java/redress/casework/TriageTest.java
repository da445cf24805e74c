package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/** Whether a matter is taken: how old it is, what came in public, what cannot wait, and what closing needs. */
class TriageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    /** A complaint received on 1 April 2026; what must be said to take it, and the exclusion by which it is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | 2025-10-01 | | |",
                "north-norfolk | 2025-09-30 | | good reason for coming late;a fair investigation is still possible | over-6-months",
                "north-norfolk | | 2025-04-01 | |",
                "north-norfolk | 2025-03-01 | 2025-03-31 | excluded | known-over-12-months",
                "brighton-hove | 2020-01-01 | 2025-04-01 | |",
                "brighton-hove | | 2025-03-31 | good reason for coming late | known-over-12-months",
                "kings-lynn-west-norfolk | 2025-04-01 | | |",
                "kings-lynn-west-norfolk | 2025-03-31 | | the officer's reason for taking it late |",
                "lgsco-code-2024 | 2025-03-31 | | good reason to use discretion | over-12-months",
                "north-somerset | 2015-03-31 | 2015-03-31 | |"
            })
    @Clause({"NN-32", "NN-33", "BH-46", "KL-22", "LGSCO-2.2"})
    void aMatterThatCameLateIsTakenOnlyWithEachReasonThePolicyDemands(
            String procedure, LocalDate occurred, LocalDate known, String demanded, String exclusion) {
        Story story = Story.under(procedure).received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
        story.letter("acknowledgement")
                .then(new Triage.AgeChecked(Optional.ofNullable(occurred), Optional.ofNullable(known), List.of()));
        TriageFile.Age age = story.state().triage().age().orElseThrow();

        assertThat(age.check().exclusion()).isEqualTo(Optional.ofNullable(exclusion));
        if (demanded == null) {
            assertThat(age.isOpen()).isFalse();
            assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ALLOCATE);
            return;
        }
        assertThat(story.actions().refusals().get(Deed.RESPOND)).contains("(");
        if (demanded.equals("excluded")) {
            assertThat(age.missing()).isEmpty();
            assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.EXCLUDE);
            return;
        }
        List<String> reasons = Arrays.asList(demanded.split(";"));
        assertThat(age.missing()).isEqualTo(reasons);
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.CHECK_AGE);
        for (int given = 1; given <= reasons.size(); given++) {
            story.then(new Triage.AgeChecked(
                    Optional.ofNullable(occurred),
                    Optional.ofNullable(known),
                    reasons.subList(0, given).stream()
                            .map(one -> new Triage.Reason(one, "She was in hospital."))
                            .toList()));
            assertThat(story.state().triage().age().orElseThrow().isOpen()).isEqualTo(given < reasons.size());
        }
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ALLOCATE);
    }

    @ParameterizedTest
    @CsvSource({"north-norfolk, 1", "kings-lynn-west-norfolk, 2", "north-west-leicestershire, 1", "lgsco-code-2024, 0"})
    @Clause({"NN-40", "KL-29", "NW-04"})
    void whatCameBySocialMediaIsTakenIntoPrivateAndTheFormAskedForAsThePolicySays(String procedure, int steps) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, DAY)) {
            CaseState state = council.open(bySocialMedia());
            assertThat(state.triage().toDo()).hasSize(steps);
            if (steps > 1) {
                state = council.record(state, DAY, new Triage.TakenOffline("email"));
                assertThat(state.triage().takenOffline()).isTrue();
            }
            if (steps > 0) {
                assertThat(Actions.of(state, DAY).may(Deed.ANSWER_POST)).isTrue();
                state = council.record(state, DAY, new Triage.FormAsked("message"));
            }
            assertThat(state.triage().toDo()).isEmpty();
        }
    }

    private static NewCase bySocialMedia() {
        NewCase plain = SampleCouncil.complaint(DAY);
        return new NewCase(
                plain.kind(),
                plain.received(),
                plain.person(),
                plain.subject(),
                plain.description(),
                plain.desiredOutcome(),
                "social-media",
                "",
                Optional.empty(),
                plain.points(),
                Set.of(),
                "stage-1",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void anAlarmGoesToTheTopOfTodayAndRestrictsTheCaseUntilItEnds() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", DAY)) {
            ToDo toDo = new ToDo(council.database, council.cases, council.clock);
            council.open(SampleCouncil.complaint(LocalDate.of(2026, 1, 5)));
            CaseState plain = council.open(SampleCouncil.complaint(DAY));
            CaseState state =
                    council.record(plain, DAY, new Triage.AlarmRaised("safeguarding", "A child was left alone."));

            Worklist.Item first = toDo.list().items().get(0);
            assertThat(first.group()).isEqualTo(Worklist.Group.AT_ONCE);
            assertThat(first.work().alarms()).containsExactly(Alarm.SAFEGUARDING);
            assertThat(first.work().subject()).isEqualTo(Alarm.SUBJECT);
            assertThat(first.work().person()).isEmpty();
            CaseRow row = council.cases.rows(List.of(state.caseId())).get(0);
            assertThat(row.subject()).isEqualTo(Alarm.SUBJECT);
            assertThat(row.person()).isEmpty();
            assertThat(council.cases.search(state.reference(), 5))
                    .extracting(CaseRow::subject)
                    .contains(Alarm.SUBJECT);
            assertThat(state.listedSubject()).isEqualTo(Alarm.SUBJECT);
            assertThat(new Verification(council.database).problems()).isEmpty();

            council.cases.traces().openedRestricted(state.caseId());
            int opened = council.database.read(handle -> handle.createQuery(
                            "select count(*) from audit where act = 'case.open-restricted' and subject_id = :id")
                    .bind("id", Long.toString(state.caseId()))
                    .mapTo(Integer.class)
                    .one());
            assertThat(opened).isEqualTo(1);

            council.record(state, DAY, new Triage.AlarmEnded("safeguarding", "A neighbour was there."));
            assertThat(council.cases.rows(List.of(state.caseId())).get(0).subject())
                    .isEqualTo("Garden bin missed again");
        }
    }

    @Test
    @Clause("NW-07")
    void aRequestStillInsideItsAgreedTimeIsFoundWithItsLastDay() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-west-leicestershire", DAY)) {
            NewCase plain = SampleCouncil.complaint(DAY);
            CaseState repair = council.open(new NewCase(
                    CaseKind.SERVICE_REQUEST,
                    Moment.of(DAY),
                    plain.person(),
                    "Gutter drips",
                    "",
                    "",
                    "telephone",
                    "",
                    Optional.empty(),
                    List.of(),
                    Set.of("repair"),
                    "",
                    Optional.empty(),
                    Optional.empty()));
            List<CaseRow> rows = council.cases.casesOf(repair.personId().orElseThrow());

            assertThat(OpenRequest.among(rows, council.cases))
                    .extracting(OpenRequest::reference, OpenRequest::until)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(repair.reference(), LocalDate.of(2026, 4, 29)));
            council.clock.set(LocalDate.of(2026, 4, 30));
            assertThat(OpenRequest.among(rows, council.cases)).isEmpty();
        }
    }

    @Test
    @Clause("NW-15")
    void northWestLeicestershireClosesOnlyOnceTheClosureIsConfirmedInWriting() {
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .found("upheld")
                .letter("stage-1-response");
        assertThat(story.state().needsClosureLetter()).isTrue();
        assertThat(story.actions().refusals().get(Deed.CLOSE)).contains("confirms the closure");
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.WRITE_LETTER);

        story.letter("closure").then(new Happening.Closed("upheld", ""));

        assertThat(story.state().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void aCaseClosedByTheFirstRulesStaysClosedAndItsEntryIsStillRead() {
        Happening.Closed old = (Happening.Closed) EntryJson.read(new StoredEntry(
                        1,
                        "closed",
                        "{\"happened\":\"2026-04-01\",\"doneBy\":\"Ruth\",\"data\":{\"outcome\":\"upheld\",\"note\":\"\"}}",
                        java.time.Instant.EPOCH,
                        "Ruth"))
                .what();
        assertThat(old.rules()).isEmpty();
        Story story = Story.under("north-west-leicestershire")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .found("upheld")
                .letter("stage-1-response");
        assertThatThrownBy(() -> Story.under("north-west-leicestershire")
                        .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                        .found("upheld")
                        .letter("stage-1-response")
                        .then(new Happening.Closed("upheld", ""))
                        .state())
                .isInstanceOf(Refused.class);

        assertThat(story.then(old).state().status()).isEqualTo(Status.CLOSED);
    }
}
