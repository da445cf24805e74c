package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.Exclusion;

/** What a co-ordinator would record to sort a matter: its age, what is outside, what came in public, what cannot wait. */
final class WalkTriage {

    private WalkTriage() {}

    static void into(WalkSteps steps) {
        steps.way(Deed.WRITE_LETTER, w -> w.letter(wanted(w)));
        steps.way(Deed.CHECK_AGE, WalkTriage::age);
        steps.way(Deed.ANSWER_POST, w -> List.of(post(w)));
        steps.way(Deed.EXCLUDE, WalkTriage::exclude);
        steps.way(
                Deed.ACCEPT_ANYWAY,
                w -> List.of(new Triage.AcceptedAnyway(
                        w.any(w.state().procedure().exclusions().stream()
                                        .filter(Exclusion::acceptAnyway)
                                        .toList())
                                .id(),
                        "It is quickest so",
                        w.any("", "A letter found since"))));
        steps.way(
                Deed.RECORD_ADVICE,
                w -> List.of(new Triage.AdviceAsked(
                        w.state().triage().toAsk().orElse("Legal Services"), "May we?", w.any("", "You may"))));
        steps.way(
                Deed.RAISE_ALARM,
                w -> List.of(new Triage.AlarmRaised(
                        w.any(Alarm.PRESS, Alarm.SAFEGUARDING).id(), "Said so")));
        steps.way(
                Deed.END_ALARM,
                w -> List.of(
                        new Triage.AlarmEnded(w.any(w.state().triage().alarms()).id(), "It is over")));
    }

    private static String wanted(Walker w) {
        return w.state()
                .letterWanted()
                .orElseGet(() -> w.any("consent-request", "form-request", "alternative-route", "remedy-follow-up"));
    }

    private static List<Happening> age(Walker w) {
        LocalDate received = w.state().received().date();
        Optional<TriageFile.Age> before = w.state().triage().age();
        List<String> missing = before.map(TriageFile.Age::missing).orElse(List.of());
        Optional<LocalDate> occurred = before.isPresent() && !missing.isEmpty()
                ? before.get().occurred()
                : Optional.of(received.minusDays(w.dice().nextInt(700)));
        Optional<LocalDate> known = missing.isEmpty() && w.chance(50)
                ? occurred.map(day -> day.plusDays(w.dice().nextInt(20))).filter(day -> !day.isAfter(received))
                : before.flatMap(TriageFile.Age::known);
        List<Triage.Reason> reasons = missing.stream()
                .map(one -> new Triage.Reason(one, "They were ill"))
                .toList();
        return List.of(new Triage.AgeChecked(occurred, known, reasons));
    }

    private static Happening post(Walker w) {
        return w.any(w.state().triage().toDo()).equals("taken offline")
                ? new Triage.TakenOffline("email")
                : new Triage.FormAsked("email");
    }

    private static List<Happening> exclude(Walker w) {
        List<Exclusion> all = w.state().procedure().exclusions();
        if (all.isEmpty()) {
            return List.of();
        }
        Exclusion one = w.any(all);
        return w.state().points().size() > 1 && w.chance(50)
                ? List.of(new Triage.PartExcluded(w.any(w.state().points()).number(), one.id(), "It has another way"))
                : List.of(new Happening.Excluded(one.id(), "It has another way"));
    }
}
