package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import redress.calendar.Moment;
import redress.procedure.Procedure;

/** Cases kept in a council's database, each step in its transaction. */
final class DatabaseBook implements WalkBook {

    private final SampleCouncil council;

    DatabaseBook(SampleCouncil council) {
        this.council = council;
    }

    @Override
    public Procedure procedure() {
        return council.cases.procedureInForce(council.cases.today());
    }

    @Override
    public CaseState receive(NewCase intake) {
        council.clock.set(intake.received().date());
        return council.open(intake);
    }

    @Override
    public CaseState record(CaseState on, LocalDate day, List<Happening> what) {
        council.clock.set(day);
        List<Step> steps = what.stream()
                .map(DatabaseBook::ofKnownPeople)
                .map(happening -> new Step(Moment.of(day), "Ruth Calloway", happening))
                .toList();
        return council.cases.record(on.caseId(), on.version(), steps, Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    /** Only who is kept can join a group; the first cases of the walk keep somebody each. */
    private static Happening ofKnownPeople(Happening what) {
        return what instanceof Concern.GroupJoined joined
                ? new Concern.GroupJoined(1, joined.name(), joined.wrote(), joined.own(), joined.from())
                : what;
    }

    @Override
    public void check(CaseState ended) {
        CaseState kept = council.cases.state(ended.caseId());
        assertThat(kept.deadlines()).isEqualTo(ended.deadlines());
        assertThat(kept.status()).isEqualTo(ended.status());
    }
}
