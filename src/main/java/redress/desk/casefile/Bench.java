package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Setup;
import redress.casework.Step;

/** What every act is made with: the case as it was read, and where it is recorded. */
record Bench(CaseDesk desk, CaseView view) {

    /** Records these on the case, as done by the co-ordinator on that day. */
    Act.Doing record(String done, LocalDate day, Happening... what) {
        return record(done, day, Arrays.asList(what));
    }

    Act.Doing record(String done, LocalDate day, List<? extends Happening> what) {
        UUID request = UUID.randomUUID();
        List<Step> steps = what.stream()
                .map(happening -> new Step(Moment.of(day), view.coordinator(), happening))
                .toList();
        return new Act.Doing(done, state -> append(state, steps, request));
    }

    private CaseState append(CaseState state, List<Step> steps, UUID request) {
        return desk.cases().record(state.caseId(), state.version(), steps, Setup.SIGNED_IN, request);
    }
}
