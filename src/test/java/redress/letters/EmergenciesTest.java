package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.Actions;
import redress.casework.BulkActs;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.StageWork;
import redress.casework.Verification;

class EmergenciesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Emergencies.Emergency FLOOD = new Emergencies.Emergency(
            "Flood of March 2026",
            "The flood has closed our offices.",
            LocalDate.of(2026, 3, 9),
            LocalDate.of(2026, 3, 31),
            Set.of("stage-1-response"),
            10);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Emergencies emergencies;
    private CaseState first;
    private CaseState second;

    @BeforeEach
    void found() {
        council = SampleCouncil.in(folder, "north-somerset", MONDAY);
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        emergencies = new Emergencies(council.cases, letters);
        first = council.open(SampleCouncil.complaint(MONDAY));
        second = council.open(SampleCouncil.complaint(MONDAY));
        CaseState withdrawn = council.open(SampleCouncil.complaint(MONDAY));
        withdrawn = council.record(withdrawn, MONDAY, new Happening.Withdrawn("Settled"));
        council.record(withdrawn, MONDAY, new Happening.Closed("withdrawn", ""));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private BulkActs.Done extend() {
        return emergencies.extend(emergencies.plan(FLOOD), true, "Ruth Calloway", Setup.CO_ORDINATOR, far -> {});
    }

    private CaseState now(CaseState of) {
        return council.cases.state(of.caseId());
    }

    @Test
    @Clause("NS-08")
    void everyDateBetweenTheDaysIsListedOldAndNewThenExtendedWithItsHoldingLetter() {
        Emergencies.Plan plan = emergencies.plan(FLOOD);
        assertThat(plan.moves())
                .extracting(
                        move -> move.deadline().due().toString(),
                        move -> move.to().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-03-16", "2026-03-30"),
                        org.assertj.core.groups.Tuple.tuple("2026-03-16", "2026-03-30"));
        assertThat(now(first).version()).isEqualTo(first.version());

        assertThat(extend().cases()).isEqualTo(2);

        CaseState extended = now(first);
        assertThat(extended.deadline("stage-1-response").orElseThrow().due()).isEqualTo("2026-03-30");
        assertThat(extended.deadline("stage-1-response").orElseThrow().firstDue())
                .isEqualTo("2026-03-16");
        assertThat(extended.waitsToBeSent("holding")).isTrue();
        assertThat(extended.timeline().entries())
                .extracting(entry -> entry.what().getClass().getSimpleName())
                .contains(StageWork.ExtendedForAll.class.getSimpleName());
        assertThat(extended.extensions()).isZero();
        assertThat(Actions.of(extended, MONDAY).may(Deed.EXTEND)).isTrue();
    }

    @Test
    @Clause("NS-08")
    void itIsDoneOnceUnderOneNameMayBeDoneForLaterCasesAndIsTakenBackWhole() {
        BulkActs.Done done = extend();
        assertThat(emergencies.plan(FLOOD).moves()).isEmpty();
        CaseState later = council.open(SampleCouncil.complaint(MONDAY));
        assertThat(emergencies.plan(FLOOD).moves())
                .extracting(move -> move.state().reference())
                .containsExactly(later.reference());

        new BulkActs(council.database, council.cases).takeBack(done, "Ruth Calloway", "Not needed", far -> {});

        assertThat(now(second).deadline("stage-1-response").orElseThrow().due()).isEqualTo("2026-03-16");
        assertThat(now(second).lettersToSend()).isEmpty();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    @Clause({"NS-08", "HOS-8.5"})
    void aCaseChangedMeanwhileIsLeftOutAndTheWebsiteIsTold() {
        Emergencies.Plan plan = emergencies.plan(FLOOD);
        council.record(second, MONDAY, new Happening.LearningNoted("Sandbags."));

        BulkActs.Done done = emergencies.extend(plan, false, "Ruth Calloway", Setup.CO_ORDINATOR, far -> {});

        assertThat(done.cases()).isEqualTo(1);
        assertThat(done.left()).isEqualTo(1);
        assertThat(now(first).lettersToSend()).isEmpty();
        assertThat(emergencies
                        .published(FLOOD, council.setup.council().orElseThrow())
                        .replace('\u00a0', ' '))
                .contains(
                        "The flood has closed our offices.",
                        "Stage 1 response: 10 working days longer",
                        "9 March 2026 to 31 March 2026",
                        "01632 960100");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> emergencies.plan(
                        new Emergencies.Emergency("", "", FLOOD.from(), FLOOD.until(), FLOOD.duties(), 10)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("what has happened");
    }
}
