package redress.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.conduct.Restricted;
import redress.procedure.CaseKind;
import redress.procedure.DeadlineRule;
import redress.procedure.EventType;
import redress.procedure.Procedure;
import redress.reports.DutyMeasure.One;
import redress.reports.Measures.Movement;
import redress.reports.Measures.Outcomes;
import redress.reports.Measures.Remedies;
import redress.reports.Tally.Rows;

/** Counts the cases of a year. */
final class Counting {

    static final Set<String> FINDINGS = Set.of("upheld", "partially-upheld", "not-upheld");

    private static final Set<String> FAULT = Set.of("upheld", "partially-upheld");
    private static final String APOLOGY = "apology";

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final ReportRows rows;
    private final LocalDate made;
    private final List<Restricted> restrictions;

    /** Counts as of a day: a year that is not over ends there. */
    Counting(
            Procedure procedure,
            WorkingCalendar calendar,
            ReportRows rows,
            LocalDate made,
            List<Restricted> restrictions) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.rows = rows;
        this.made = made;
        this.restrictions = List.copyOf(restrictions);
    }

    Measures measures(List<CaseFacts> facts, ReportingPeriod year) {
        List<CaseFacts> complaints = only(facts, one -> one.kind() == CaseKind.COMPLAINT);
        List<CaseFacts> received = only(complaints, one -> year.contains(one.received()));
        List<CaseFacts> closed = only(complaints, one -> isClosedIn(one, year));
        List<CaseFacts> compliments =
                only(facts, one -> one.kind() == CaseKind.COMPLIMENT && year.contains(one.received()));
        Movement movement = movement(facts, year);
        Figure allReceived = movement.received().figure(CaseKind.COMPLAINT.label());
        Figure allClosed = movement.closed().figure(CaseKind.COMPLAINT.label());
        Figure allCompliments = complimentsOf(movement, year, compliments);
        Rows services = rows.services(CaseKind.COMPLAINT);
        Map<String, List<One>> byDeadline = DutyMeasure.byDeadline(facts);
        List<DutyMeasure> duties = duties(byDeadline, year);
        Optional<DutyMeasure> first = firstAnswer(duties);
        List<CaseFacts> answered = first.map(
                        duty -> DutyMeasure.casesDone(concerned(duty.deadline(), byDeadline), year))
                .orElse(List.of());
        List<CaseFacts> inTime = first.map(
                        duty -> DutyMeasure.casesInTime(concerned(duty.deadline(), byDeadline), year))
                .orElse(List.of());
        Figure nothing = new Figure(year + " answered", 0, List.of());
        return new Measures(
                year,
                movement,
                Tally.count(allReceived, year + " received service", received, services),
                Tally.count(allReceived, year + " received cause", received, rows.causes()),
                Tally.count(allReceived, year + " received channel", received, rows.channels()),
                Tally.count(
                        allReceived, year + " received month", received, ReportRows.months(year, CaseFacts::received)),
                Tally.count(
                        allClosed,
                        year + " closed month",
                        closed,
                        ReportRows.months(year, one -> one.closed().orElseThrow())),
                Tally.count(
                        allCompliments,
                        year + " compliments month",
                        compliments,
                        ReportRows.months(year, CaseFacts::received)),
                Tally.count(
                        allCompliments, year + " compliments service", compliments, rows.services(CaseKind.COMPLIMENT)),
                Tally.count(allClosed, year + " closed stage", closed, rows.stages()),
                outcomes(closed, allClosed, year, services),
                duties,
                first,
                lastAnswer(duties),
                Tally.count(
                        first.map(DutyMeasure::done).orElse(nothing), year + " answered service", answered, services),
                Tally.count(
                        first.map(DutyMeasure::inTime).orElse(nothing), year + " in time service", inTime, services),
                Figure.of(year + " closed extended", only(closed, one -> one.extensions() > 0)),
                remedies(closed, year),
                Figure.of(year + " discrimination", only(received, CaseFacts::discrimination)),
                RestrictionMeasure.of(restrictions, year, made));
    }

    static boolean isOpenAfter(CaseFacts one, LocalDate day) {
        return !one.received().isAfter(day)
                && one.closed().filter(closed -> !closed.isAfter(day)).isEmpty();
    }

    private static boolean isClosedIn(CaseFacts one, ReportingPeriod year) {
        return one.closed().filter(year::contains).isPresent();
    }

    private Movement movement(List<CaseFacts> facts, ReportingPeriod year) {
        LocalDate before = year.start().minusDays(1);
        LocalDate last = year.lastDay(made);
        return new Movement(
                byKind("open on " + before, only(facts, one -> isOpenAfter(one, before))),
                byKind(year + " received", only(facts, one -> year.contains(one.received()))),
                byKind(year + " closed", only(facts, one -> isClosedIn(one, year))),
                byKind("open on " + last, only(facts, one -> isOpenAfter(one, last))));
    }

    private Tally byKind(String id, List<CaseFacts> cases) {
        return Tally.count(Figure.of(id, cases), id, cases, rows.kinds());
    }

    private static Figure complimentsOf(Movement movement, ReportingPeriod year, List<CaseFacts> compliments) {
        return movement.received().lines().stream()
                .filter(line -> line.label().equals(CaseKind.COMPLIMENT.label()))
                .map(Tally.Line::figure)
                .findFirst()
                .orElseGet(() -> Figure.of(year + " compliments", compliments));
    }

    private List<DutyMeasure> duties(Map<String, List<One>> byDeadline, ReportingPeriod year) {
        return procedure.deadlines().values().stream()
                .filter(rule -> !rule.internal())
                .map(rule -> DutyMeasure.of(rule, concerned(rule.name(), byDeadline), year, calendar, made))
                .toList();
    }

    /** An answer to complaints is counted for complaints only, so that it ties with their tables. */
    private List<One> concerned(String deadline, Map<String, List<One>> byDeadline) {
        DeadlineRule rule = procedure.deadlines().get(deadline);
        List<One> all = byDeadline.getOrDefault(deadline, List.of());
        boolean answersComplaints = rule.kinds().contains(CaseKind.COMPLAINT)
                && rule.stops().stream().anyMatch(stop -> stop.type() == EventType.RESPONSE_SENT);
        return answersComplaints
                ? all.stream()
                        .filter(one -> one.facts().kind() == CaseKind.COMPLAINT)
                        .toList()
                : all;
    }

    /** The response that ends the stage in which complaints begin. */
    private Optional<DutyMeasure> firstAnswer(List<DutyMeasure> duties) {
        return procedure
                .kind(CaseKind.COMPLAINT)
                .flatMap(rule -> rule.firstStage())
                .flatMap(stage -> answer(duties, stage));
    }

    /** The response that ends the council's last stage, where that is another one. */
    private Optional<DutyMeasure> lastAnswer(List<DutyMeasure> duties) {
        Optional<DutyMeasure> first = firstAnswer(duties);
        return procedure.stages().stream()
                .filter(stage -> stage.last() && !stage.external())
                .findFirst()
                .flatMap(stage -> answer(duties, stage.id()))
                .filter(last -> first.filter(last::equals).isEmpty());
    }

    private Optional<DutyMeasure> answer(List<DutyMeasure> duties, String stage) {
        return duties.stream().filter(duty -> isAnswer(duty, stage)).findFirst();
    }

    private boolean isAnswer(DutyMeasure duty, String stage) {
        DeadlineRule rule = procedure.deadlines().get(duty.deadline());
        return rule.repeatsUntil().isEmpty()
                && rule.kinds().contains(CaseKind.COMPLAINT)
                && rule.stops().stream().anyMatch(stop -> stop.matches(EventType.RESPONSE_SENT, stage));
    }

    private Outcomes outcomes(List<CaseFacts> closed, Figure allClosed, ReportingPeriod year, Rows services) {
        List<CaseFacts> others =
                only(closed, one -> one.outcome().filter(FINDINGS::contains).isEmpty());
        Tally other = outcome(others, year + " outcome other", services);
        List<CaseFacts> fault = only(closed, Counting::isFault);
        return new Outcomes(
                outcome(withOutcome(closed, "upheld"), year + " outcome upheld", services),
                outcome(withOutcome(closed, "partially-upheld"), year + " outcome partially upheld", services),
                outcome(withOutcome(closed, "not-upheld"), year + " outcome not upheld", services),
                other,
                Tally.count(allClosed, year + " closed service", closed, services),
                Tally.count(other.total(), year + " outcome", others, rows.otherOutcomes()),
                Tally.count(Figure.of(year + " fault", fault), year + " fault cause", fault, rows.causes()));
    }

    private static Tally outcome(List<CaseFacts> cases, String id, Rows services) {
        return Tally.count(Figure.of(id, cases), id, cases, services);
    }

    private static List<CaseFacts> withOutcome(List<CaseFacts> closed, String outcome) {
        return only(closed, one -> one.outcome().filter(outcome::equals).isPresent());
    }

    private static boolean isFault(CaseFacts one) {
        return one.outcome().filter(FAULT::contains).isPresent();
    }

    private Remedies remedies(List<CaseFacts> closed, ReportingPeriod year) {
        List<Tally.Line> given = rows.remedies().entrySet().stream()
                .map(kind -> new Tally.Line(
                        kind.getValue(),
                        Figure.of(
                                year + " remedy " + kind.getKey(),
                                only(closed, one -> one.remedies().contains(kind.getKey())))))
                .toList();
        List<CaseFacts> fault = only(closed, Counting::isFault);
        List<CaseFacts> paid = only(closed, one -> amount(one).signum() > 0);
        return new Remedies(
                given,
                Figure.of(
                        year + " apologised", only(fault, one -> one.remedies().contains(APOLOGY))),
                Figure.of(
                        year + " without apology",
                        only(fault, one -> !one.remedies().contains(APOLOGY))),
                Figure.of(year + " paid", paid),
                paid.stream().map(Counting::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal amount(CaseFacts one) {
        return one.compensation().orElse(BigDecimal.ZERO);
    }

    private static List<CaseFacts> only(List<CaseFacts> cases, Predicate<CaseFacts> test) {
        return cases.stream().filter(test).toList();
    }
}
