package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Happening;
import redress.casework.Setup;
import redress.casework.Step;

/** What every act is made with: the case as it was read, where it is recorded, and the request it is recorded by. */
record Bench(CaseDesk desk, CaseView view, Intention intention) {

    Bench(CaseDesk desk, CaseView view) {
        this(desk, view, new Intention());
    }

    /** The request of what is being saved; asked for when it is. */
    UUID request() {
        return intention.request();
    }

    /** Records these on the case, as done by the co-ordinator on that day. */
    Act.Doing record(String done, LocalDate day, Happening... what) {
        return record(done, day, Arrays.asList(what));
    }

    Act.Doing record(String done, LocalDate day, List<? extends Happening> what) {
        UUID request = request();
        List<Step> steps = what.stream()
                .map(happening -> new Step(Moment.of(day), view.coordinator(), happening))
                .toList();
        return new Act.Doing(done, state -> append(state, steps, request));
    }

    /** What concerns more cases than this one, done by the co-ordinator on that day. */
    CaseTies.Doing doing(LocalDate day) {
        return new CaseTies.Doing(Moment.of(day), view.coordinator(), Setup.SIGNED_IN, request());
    }

    /** The same taken back, which is a request of its own. */
    CaseTies.Doing undoing() {
        return new CaseTies.Doing(
                Moment.of(desk.cases().today()), view.coordinator(), Setup.SIGNED_IN, UUID.randomUUID());
    }

    private CaseState append(CaseState state, List<Step> steps, UUID request) {
        return desk.cases().record(state.caseId(), state.version(), steps, Setup.SIGNED_IN, request);
    }
}
