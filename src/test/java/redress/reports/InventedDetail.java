package redress.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import redress.casework.CaseDetail;
import redress.casework.CaseFacts.Duty;
import redress.casework.Lateness;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;

/** Invented details of an invented case, always the same ones for a reference. */
final class InventedDetail {

    private final Random random;

    private InventedDetail(Random random) {
        this.random = random;
    }

    static CaseDetail of(
            String reference,
            CaseKind kind,
            LocalDate answered,
            List<Duty> duties,
            Optional<String> outcome,
            boolean fault,
            List<String> remedies) {
        InventedDetail details = new InventedDetail(new Random(reference.hashCode()));
        List<CaseDetail.Late> late = duties.stream()
                .filter(duty -> duty.deadline().endsWith("-response"))
                .flatMap(duty -> duty
                        .done()
                        .filter(day -> day.isAfter(duty.due()))
                        .map(day -> new CaseDetail.Late(duty.deadline(), day, details.cause()))
                        .stream())
                .toList();
        return new CaseDetail(
                outcome.filter("excluded"::equals).map(id -> details.exclusion()),
                late,
                kind == CaseKind.COMPLAINT && outcome.isPresent() && details.random.nextInt(5) == 0
                        ? List.of(details.request(answered))
                        : List.of(),
                fault
                        ? remedies.stream()
                                .map(id -> details.promised(id, answered))
                                .toList()
                        : List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private String cause() {
        return List.of(Lateness.Cause.values())
                .get(random.nextInt(random.nextInt(7) + 1))
                .id();
    }

    private String exclusion() {
        return Invented.procedure()
                .exclusions()
                .get(random.nextInt(Invented.procedure().exclusions().size()))
                .id();
    }

    private CaseDetail.Request request(LocalDate answered) {
        LocalDate day = Invented.CALENDAR.plus(answered, 6);
        Then then = random.nextInt(3) == 0 ? Then.REFUSE : Then.INVESTIGATE;
        return new CaseDetail.Request("stage-2", day, Optional.of(then), Optional.of(Invented.CALENDAR.plus(day, 3)));
    }

    private CaseDetail.Promised promised(String kind, LocalDate answered) {
        LocalDate due = Invented.CALENDAR.plus(answered, 20);
        int days = random.nextInt(30);
        return new CaseDetail.Promised(
                kind,
                answered,
                Optional.of(due),
                days < 26 ? Optional.of(Invented.CALENDAR.plus(answered, days)) : Optional.empty(),
                Optional.empty(),
                kind.equals("specific-action") ? Optional.of(BigDecimal.valueOf(50)) : Optional.empty());
    }
}
