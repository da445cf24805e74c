package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/**
 * How a case came into the council and what it was taken for.
 *
 * @param cameAs the kind it was recorded as
 * @param counted from when the dates of what it is now count: its receipt, or the day the dissatisfaction came
 * @param changes of its kind, the first first
 * @param byCouncil why the council itself opened it; empty where somebody else came
 * @param writingAsked when a serious matter was asked for in writing
 */
public record Arrival(
        CaseKind cameAs,
        Moment counted,
        List<Change> changes,
        Optional<Forwarding> forwarded,
        Optional<Coming.OpenedByCouncil> byCouncil,
        List<Alert> alerts,
        Optional<Passing> passedOn,
        Optional<LocalDate> writingAsked) {

    public Arrival {
        changes = List.copyOf(changes);
        alerts = List.copyOf(alerts);
    }

    /** The case went on as another kind. */
    public record Change(CaseKind from, CaseKind to, LocalDate day, String reason) {}

    /** It was passed to the central team; from in words. */
    public record Forwarding(LocalDate day, String from) {}

    /** Information Governance was told. */
    public record Alert(LocalDate day, String point) {}

    /** The manager it concerns was told. */
    public record Passing(LocalDate day, String manager) {}
}
