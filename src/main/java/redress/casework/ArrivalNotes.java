package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/** What a fold notes of how the case came, and the kind it is by now. */
final class ArrivalNotes {

    private final List<Arrival.Change> changes = new ArrayList<>();
    private final List<Arrival.Alert> alerts = new ArrayList<>();
    private CaseKind cameAs = CaseKind.COMPLAINT;
    private CaseKind kind = CaseKind.COMPLAINT;
    private Moment counted = Moment.of(LocalDate.MIN);
    private Optional<Arrival.Forwarding> forwarded = Optional.empty();
    private Optional<Coming.OpenedByCouncil> byCouncil = Optional.empty();
    private Optional<Arrival.Passing> passedOn = Optional.empty();
    private Optional<LocalDate> writingAsked = Optional.empty();

    void begin(CaseKind as, Moment received) {
        cameAs = as;
        kind = as;
        counted = received;
    }

    void change(Coming.KindChanged what, Entry entry) {
        CaseKind now = CaseKind.of(what.becomes()).orElseThrow();
        changes.add(new Arrival.Change(kind, now, entry.happened().date(), what.reason()));
        kind = now;
        if (now == CaseKind.COMPLAINT) {
            counted = entry.happened();
        }
    }

    void forward(Coming.Forwarded what, Entry entry) {
        forwarded.ifPresent(before -> {
            throw new Refused(
                    "It was forwarded on " + Dates.inWords(before.day()) + " already. Correct that entry instead.");
        });
        forwarded = Optional.of(new Arrival.Forwarding(entry.happened().date(), what.from()));
    }

    void opened(Coming.OpenedByCouncil what) {
        if (what.reason().isBlank()) {
            throw new Refused("Say why the council opens the complaint itself.");
        }
        byCouncil = Optional.of(what);
    }

    void alerted(Coming.GovernanceAlerted what, Entry entry) {
        alerts.add(new Arrival.Alert(entry.happened().date(), what.point()));
    }

    void passedOn(Coming.PassedOn what, Entry entry) {
        if (what.manager().isBlank()) {
            throw new Refused("Say which manager it was passed to.");
        }
        passedOn = Optional.of(new Arrival.Passing(entry.happened().date(), what.manager()));
    }

    void writingAsked(Entry entry) {
        writingAsked = Optional.of(entry.happened().date());
    }

    CaseKind kind() {
        return kind;
    }

    boolean isPassedOn() {
        return passedOn.isPresent();
    }

    Arrival arrival() {
        return new Arrival(cameAs, counted, changes, forwarded, byCouncil, alerts, passedOn, writingAsked);
    }
}
