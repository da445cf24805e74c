package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Clause;
import redress.council.Absence;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.procedure.CaseKind;

class OfficersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Officers officers;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        officers = new Officers(council.database, council.cases, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Officer named(String name) {
        return officers.all().stream()
                .map(Officers.Listed::officer)
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseState givenTo(Officer officer) {
        return givenTo(officer, council.open(SampleCouncil.complaint(TODAY)));
    }

    private CaseState givenTo(Officer officer, CaseState state) {
        return council.record(
                state,
                TODAY,
                new Happening.Allocated(officer.id(), officer.name(), officer.jobTitle(), officer.service()));
    }

    private static NewCase enquiry() {
        NewCase complaint = SampleCouncil.complaint(TODAY);
        return new NewCase(
                CaseKind.MP_ENQUIRY,
                complaint.received(),
                complaint.person(),
                "A question of Ms Fell MP",
                "What is being done?",
                "",
                "letter",
                "",
                Optional.empty(),
                List.of(),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    @Clause("NN-15")
    void allOpenCasesOfOneGoToAnotherAsFarAsTheProcedureLetsThemAndEachTrailSaysSo() {
        Officer priya = named("Priya Nair");
        Officer lena = named("Lena Ostrow");
        List<CaseState> free =
                List.of(givenTo(priya, council.open(enquiry())), givenTo(priya, council.open(enquiry())));
        CaseState hers = givenTo(priya);

        Officers.Handed done = officers.handOver(priya, lena, TODAY, "On leave", Setup.CO_ORDINATOR);

        assertThat(done.handed()).hasSize(2);
        assertThat(done.stay())
                .containsExactly(Map.entry(
                        hers.reference(),
                        "Stage 1 is for an Assistant Director in Environment; Lena Ostrow is in Planning."));
        for (CaseState before : free) {
            CaseState now = council.cases.state(before.caseId());
            assertThat(now.holder().orElseThrow().officer()).isEqualTo("Lena Ostrow");
            assertThat(now.timeline().entries().get(2).what())
                    .isEqualTo(new OfficerWork.HandedOver(
                            lena.id(), lena.name(), lena.jobTitle(), lena.service(), "Priya Nair", "On leave"));
        }
        assertThat(council.cases.state(hers.caseId()).holder().orElseThrow().officer())
                .isEqualTo("Priya Nair");
        assertThatThrownBy(() -> officers.handOver(priya, lena, TODAY, "", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessage(hers.reference() + " cannot go to Lena Ostrow. Stage 1 is for an Assistant Director in"
                        + " Environment; Lena Ostrow is in Planning.");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void anOfficerLeavesWithAllOpenCasesInOneActUnlessOneMayNotGo() {
        Officer priya = named("Priya Nair");
        officers.add(
                new Officer(0, "Lea Sand", "Deputy", "assistant-director", "", "", "Environment", true),
                Setup.CO_ORDINATOR);
        CaseState complaint = givenTo(priya);
        CaseState enquiry = givenTo(priya, council.open(enquiry()));
        Officers.Why why = new Officers.Why(TODAY, "Leaves the council");

        assertThatThrownBy(() -> officers.leave(priya, Optional.empty(), why, Setup.CO_ORDINATOR))
                .hasMessage("Priya Nair still has open cases. Choose who takes them.");
        Officers.Handed some = officers.leave(priya, Optional.of(named("Lena Ostrow")), why, Setup.CO_ORDINATOR);
        assertThat(some.stay()).containsOnlyKeys(complaint.reference());
        assertThat(named("Priya Nair").active()).isTrue();

        officers.leave(priya, Optional.of(named("Lea Sand")), why, Setup.CO_ORDINATOR);

        assertThat(named("Priya Nair").active()).isFalse();
        assertThat(listed(priya).openCases()).isZero();
        assertThat(council.cases
                        .state(complaint.caseId())
                        .holder()
                        .orElseThrow()
                        .officer())
                .isEqualTo("Lea Sand");
        assertThat(council.cases.state(enquiry.caseId()).holder().orElseThrow().officer())
                .isEqualTo("Lena Ostrow");
    }

    @Test
    void aServiceGoesToAnotherDirectorateWithTheCasesTheOneBeforeHasAndComesBack() {
        Officer priya = named("Priya Nair");
        Officer lea = officers.add(
                new Officer(0, "Lea Sand", "Deputy", "assistant-director", "", "", "Environment", true),
                Setup.CO_ORDINATOR);
        Services services = new Services(council.database, council.cases, council.clock);
        CaseState hers = givenTo(priya);
        CaseState others = givenTo(lea);
        ServiceArea before = environment(services);
        assertThat(before.assistantDirector()).contains(priya.id());

        assertThatThrownBy(() -> services.lead(before, Optional.of(lea), TODAY.plusDays(1), Setup.CO_ORDINATOR))
                .hasMessageContaining("on the day or afterwards");
        Services.Moved done = services.lead(before, Optional.of(lea), TODAY, Setup.CO_ORDINATOR);

        assertThat(environment(services).assistantDirector()).contains(lea.id());
        assertThat(done.entries()).containsOnlyKeys(hers.caseId());
        assertThat(done.stay()).isEmpty();
        assertThat(council.cases.state(hers.caseId()).holder().orElseThrow().officer())
                .isEqualTo("Lea Sand");
        services.unlead(before, done, Setup.CO_ORDINATOR);
        assertThat(environment(services)).isEqualTo(before);
        assertThat(council.cases.state(hers.caseId()).holder().orElseThrow().officer())
                .isEqualTo("Priya Nair");
        assertThat(council.cases.state(others.caseId()).version()).isEqualTo(others.version());
    }

    private static ServiceArea environment(Services services) {
        return services.all().stream()
                .map(Services.Listed::service)
                .filter(service -> service.name().equals("Environment"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoStandsInForAnAbsentOfficerTakesTheirCases() {
        Officer priya = named("Priya Nair");
        Officer lena = named("Lena Ostrow");
        CaseState hers = givenTo(priya);
        officers.addAbsence(
                new Absence(0, priya.id(), TODAY, TODAY.plusDays(7), Optional.of(lena.id()), "Leave"),
                Setup.CO_ORDINATOR);

        officers.handOver(priya, lena, TODAY, "On leave", Setup.CO_ORDINATOR);

        assertThat(council.cases.state(hers.caseId()).holder().orElseThrow().officer())
                .isEqualTo("Lena Ostrow");
    }

    @Test
    void casesGoOnlyToSomebodyElseWhoWorksHere() {
        Officer priya = named("Priya Nair");
        givenTo(priya);
        Officer gone = new Officer(9, "Una Left", "Officer", "officer", "", "", "", false);

        assertThatThrownBy(() -> officers.handOver(priya, priya, TODAY, "", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> officers.handOver(priya, gone, TODAY, "", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not work here any more");
    }

    @Test
    void whoIsAwayIsShownWithTheLastDayAndTheDeputyUntilItIsOver() {
        Officer priya = named("Priya Nair");
        Officer lena = named("Lena Ostrow");
        officers.addAbsence(
                new Absence(0, priya.id(), TODAY, TODAY.plusDays(7), Optional.of(lena.id()), "Leave"),
                Setup.CO_ORDINATOR);

        Officers.Listed listed = listed(priya);
        assertThat(listed.isAway(TODAY)).isTrue();
        assertThat(listed.deputy()).contains(lena);

        council.clock.set(TODAY.plusDays(8));
        assertThat(listed(priya).away()).isEmpty();

        council.clock.set(TODAY);
        officers.removeAbsence(listed(priya).away().orElseThrow(), Setup.CO_ORDINATOR);
        assertThat(listed(priya).away()).isEmpty();
    }

    @Test
    void anAbsenceIsStillToComeDoesNotOverlapAndHasAnotherAsDeputy() {
        long priya = named("Priya Nair").id();
        Absence leave = new Absence(0, priya, TODAY, TODAY.plusDays(3), Optional.empty(), "");
        officers.addAbsence(leave, Setup.CO_ORDINATOR);

        assertThatThrownBy(() -> officers.addAbsence(leave, Setup.CO_ORDINATOR))
                .hasMessageContaining("kept for these days already");
        assertThatThrownBy(() -> officers.addAbsence(
                        new Absence(0, priya, TODAY.minusDays(5), TODAY.minusDays(1), Optional.empty(), ""),
                        Setup.CO_ORDINATOR))
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> officers.addAbsence(
                        new Absence(0, priya, TODAY.plusDays(9), TODAY.plusDays(9), Optional.of(priya), ""),
                        Setup.CO_ORDINATOR))
                .hasMessageContaining("stand in for themselves");
    }

    @Test
    void anOfficerIsAddedAndChanged() {
        officers.add(
                new Officer(0, "Bo Marsh", "Planning Officer", "officer", "bo@saltmarsh.example", "", "Planning", true),
                Setup.CO_ORDINATOR);
        Officer bo = named("Bo Marsh");
        officers.change(
                bo,
                new Officer(bo.id(), "Bo Marsh", "Drainage Officer", "officer", bo.email(), "100", "Drainage", true),
                Setup.CO_ORDINATOR);

        assertThat(named("Bo Marsh").jobTitle()).isEqualTo("Drainage Officer");
        assertThat(named("Bo Marsh").service()).isEqualTo("Drainage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bo", "bo@", "bo@a b", "bo@x.example, al@x.example", "Bo <bo@x.example>"})
    void anEmailAddressThatIsNoneIsRefused(String email) {
        assertThatThrownBy(() -> officers.add(
                        new Officer(0, "Bo Marsh", "Officer", "officer", email, "", "", true), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no e-mail address");
    }

    private Officers.Listed listed(Officer officer) {
        return officers.all().stream()
                .filter(l -> l.officer().id() == officer.id())
                .findFirst()
                .orElseThrow();
    }
}
