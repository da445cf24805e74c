package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Clause;
import redress.db.Change;

class CasesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"NN-17", "NN-18"})
    void aComplaintIsAcknowledgedInThreeWorkingDaysAndAnsweredInFifteen() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));

        assertThat(state.reference()).isEqualTo("SM-2026-0001");
        assertThat(state.deadline("acknowledge").orElseThrow().due()).isEqualTo("2026-04-08");
        assertThat(state.deadline("stage-1-response").orElseThrow().due()).isEqualTo("2026-04-24");
        assertThat(state.deadline("stage-1-response")
                        .orElseThrow()
                        .working()
                        .orElseThrow()
                        .asText())
                .contains("Good Friday", "Easter Monday");
    }

    @Test
    void aLetterSentStopsTheClockAndTheCaseIsVerified() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.clock.set(LocalDate.of(2026, 4, 7));
        state = council.record(
                state, LocalDate.of(2026, 4, 7), new Happening.LetterWritten(1, "acknowledgement", "customer"));
        assertThat(state.deadline("acknowledge").orElseThrow().isOwed()).isTrue();

        state = council.record(state, LocalDate.of(2026, 4, 7), new Happening.LetterSent(1, "acknowledgement", "post"));

        assertThat(state.deadline("acknowledge").orElseThrow().inTime()).isTrue();
        assertThat(state.nextDeadline().orElseThrow().name()).isEqualTo("stage-1-response");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aRefusedStepLeavesNothingBehind() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));

        assertThatThrownBy(() -> council.record(state, FIRST_APRIL, new Happening.Closed("upheld", "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Still needed");

        assertThat(council.cases.state(state.caseId()).version()).isEqualTo(state.version());
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aMistypedNameAPostcodeAndAReferenceAllFindTheCase() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));

        for (String typed : Set.of(
                "garod", "Pamela Garrod", "zz994qd", "ZZ99 4QD", "sm-2026-0001", "0001", "01632 960114", "bin miss")) {
            assertThat(council.cases.search(typed, 10))
                    .as(typed)
                    .extracting(CaseRow::id)
                    .contains(state.caseId());
        }
        assertThat(council.cases.search("zebra", 10)).isEmpty();
        assertThat(council.cases.alike("Garod", 5)).hasSize(1);
    }

    @Test
    void aCorrectedReceiptMovesEveryDate() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        long receipt = state.timeline().entries().get(0).seq();

        CaseState corrected = council.record(
                state, FIRST_APRIL, new Happening.Corrected(receipt, "happened", "2026-03-31", "Date stamp misread"));

        assertThat(corrected.received().date()).isEqualTo("2026-03-31");
        assertThat(corrected.deadline("acknowledge").orElseThrow().due()).isEqualTo("2026-04-07");
        assertThat(corrected.timeline().entries()).hasSize(2);
    }

    @Test
    void twoCasesCannotShareAnOldReference() {
        NewCase old = SampleCouncil.complaint(FIRST_APRIL);
        NewCase imported = new NewCase(
                old.kind(),
                old.received(),
                old.person(),
                old.subject(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                old.points(),
                Set.of(),
                "",
                Optional.of("OLD/17"),
                Optional.of(new Happening.Imported(java.util.Map.of(), "")));
        council.open(imported);

        assertThatThrownBy(() -> council.open(imported))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("OLD/17");
        assertThat(council.open(old).reference()).isEqualTo("SM-2026-0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update due_item set due = date '2027-01-01' where deadline = 'stage-1-response'",
                "delete from due_item where deadline = 'acknowledge'",
                "update work_item set promised_due = date '2027-01-01'",
                "delete from owed_item",
            })
    void aDateOrPromiseChangedBehindTheProgramsBackIsFound(String tampering) {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.record(
                state,
                FIRST_APRIL,
                new Happening.RemedyAgreed("apology", "Say sorry", "Highways", Optional.empty(), Optional.empty()));
        assertThat(new Verification(council.database).problems()).isEmpty();

        council.database.write(
                Change.once(Setup.CO_ORDINATOR, "test", "database"),
                tx -> tx.handle().execute(tampering));

        assertThat(new Verification(council.database).problems())
                .singleElement()
                .asString()
                .contains("The lists show case " + state.reference() + " other than its timeline says");
    }
}
