package redress.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.EventType;
import redress.procedure.KindRule;
import redress.procedure.Procedure;

/** What a procedure would promise for a case that is not there yet. */
public final class Promise {

    private final Procedure procedure;
    private final WorkingCalendar calendar;

    public Promise(Procedure procedure, WorkingCalendar calendar) {
        this.procedure = procedure;
        this.calendar = calendar;
    }

    /**
     * The deadlines of a case received now, with their working.
     *
     * @param stage the stage it would begin in; "" where the procedure begins
     */
    public List<Deadline> of(CaseKind kind, Moment received, String stage, Set<String> flags) {
        String begin = stage.isEmpty()
                ? procedure.kind(kind).flatMap(KindRule::firstStage).orElse("")
                : stage;
        List<Happened> receipt = List.of(new Happened(EventType.RECEIVED, begin, received, 0));
        return Deadlines.of(new Course(
                kind,
                procedure,
                calendar,
                flags,
                receipt,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                false,
                "Received"));
    }
}
