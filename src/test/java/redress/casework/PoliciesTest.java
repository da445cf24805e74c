package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.Procedure;
import redress.procedure.ProcedureProblems;
import redress.procedure.Procedures;

/** A new dated version of the council's procedure: read, held against the one in force, adopted, taken back. */
class PoliciesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate FIRST_JUNE = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Policies policies;
    private String shipped;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-somerset", FIRST_APRIL);
        policies = council.cases.policies();
        shipped = Procedures.shipped("north-somerset")
                .text("north-somerset", 1)
                .orElseThrow()
                .yaml();
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Path file(String version, String from) throws IOException {
        String text = shipped.replaceFirst("(?m)^version: 1$", "version: " + version)
                .replaceFirst("(?m)^effective-from: .*$", "effective-from: " + from)
                .replaceFirst("due: 10 working days", "due: 12 working days");
        return Files.writeString(folder.resolve("new.yaml"), text);
    }

    private CaseState receivedOn(LocalDate day) {
        council.clock.set(day);
        return council.cases.open(SampleCouncil.complaint(day), List.of(), Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    @Test
    @Clause({"NS-01", "NW-30"})
    void aCaseStaysUnderTheVersionInForceWhenItWasReceivedAndLaterOnesComeUnderTheNew() throws IOException {
        CaseState earlier = receivedOn(FIRST_APRIL);
        Policies.Proposal proposal = policies.read(file("2", "2026-06-01"));
        assertThat(proposal.differences().stream().flatMap(one -> one.fresh().stream()))
                .anyMatch(sentence -> sentence.contains("12 working days"));

        policies.adopt(proposal, Setup.CO_ORDINATOR);

        CaseState before = receivedOn(LocalDate.of(2026, 5, 29));
        CaseState later = receivedOn(FIRST_JUNE);
        assertThat(List.of(earlier, before, later))
                .extracting(
                        state -> council.cases.state(state.caseId()).procedure().version())
                .containsExactly(1, 1, 2);
        assertThat(policies.versions()).extracting(Procedure::version).containsExactly(2, 1);
        assertThatThrownBy(() -> policies.takeBack(proposal, Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("A case has been opened under version 2");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    @Clause("NS-01")
    void untilACaseUsesItAVersionMayBeTakenBackAndAnotherOfTheNumberBroughtIn() throws IOException {
        Policies.Proposal first = policies.read(file("2", "2026-06-01"));
        policies.adopt(first, Setup.CO_ORDINATOR);

        policies.takeBack(first, Setup.CO_ORDINATOR);

        assertThat(receivedOn(FIRST_JUNE).procedure().version()).isEqualTo(1);
        Policies.Proposal again = policies.read(file("2", "2026-06-02"));
        policies.adopt(again, Setup.CO_ORDINATOR);
        assertThat(receivedOn(LocalDate.of(2026, 6, 2)).procedure().effectiveFrom())
                .isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2026-06-01 | Version 1 is kept already",
                "2 | 1999-01-01 | The new one must begin later",
            })
    void aVersionThatIsNotNewIsRefusedWithTheReason(String version, String from, String said) throws IOException {
        Path file = file(version, from);
        assertThatThrownBy(() -> policies.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(said);
    }

    @Test
    void aMistakeInTheFileIsNamedWithItsLineAndAnotherCouncilsProcedureIsRefused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), shipped.replace("version: 1", "version: soon"));
        assertThatThrownBy(() -> policies.read(wrong)).isInstanceOf(ProcedureProblems.class);
        String other = Procedures.shipped("north-norfolk")
                .text("north-norfolk", 1)
                .orElseThrow()
                .yaml();
        Path others = Files.writeString(folder.resolve("other.yaml"), other);
        assertThatThrownBy(() -> policies.read(others))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The procedure of this council is north-somerset");
        assertThatCode(() -> policies.versions()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"north-west-leicestershire, true", "brighton-hove, false"})
    @Clause("NW-30")
    void aReviewDateThatHasPassedIsSaid(String id, boolean said) {
        Procedure procedure = Procedures.shipped(id).find(id).orElseThrow();

        assertThat(Policies.reviewPassed(procedure, LocalDate.of(2030, 1, 1)).isPresent())
                .isEqualTo(said);
    }
}
