package redress.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redress.casework.CaseDetail;
import redress.casework.CaseFacts;
import redress.casework.Lateness;
import redress.casework.OmbudsmanBody;
import redress.casework.OmbudsmanFile;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;
import redress.reports.Further.Ombudsmen;
import redress.reports.Further.Promised;
import redress.reports.Further.Requests;

/** Counts what the details of cases hold: a case may bring several requests, remedies and recommendations. */
final class FurtherCounting {

    private static final String EXCLUDED = "excluded";
    private static final String ACCEPTED = "Accepted";
    private static final String OPEN = "Not closed yet";
    private static final List<String> FATES =
            List.of("Done in time", "Done late", "Not accepted by the council", "Still to be done");

    private final ReportRows rows;
    private final ReportingPeriod year;
    private final LocalDate last;
    private final List<CaseFacts> facts;

    /** Counts as of the last day of the year, or the day the report is made where that is earlier. */
    FurtherCounting(ReportRows rows, ReportingPeriod year, LocalDate made, List<CaseFacts> facts) {
        this.rows = rows;
        this.year = year;
        this.last = year.lastDay(made);
        this.facts = facts;
    }

    /** Something on record of a case. */
    private record Item<T>(CaseFacts facts, T what) {}

    /** @param enquiries the number of ombudsmen's enquiries received, where it stands in another table too */
    Further further(List<CaseFacts> closed, Tally others, Optional<Figure> enquiries) {
        return new Further(notTaken(closed, others), late(), requests(), promised(), ombudsmen(enquiries));
    }

    private Tally notTaken(List<CaseFacts> closed, Tally others) {
        List<CaseFacts> excluded = closed.stream()
                .filter(one -> one.outcome().filter(EXCLUDED::equals).isPresent())
                .toList();
        String label = rows.outcome(EXCLUDED);
        Figure total = others.lines().stream()
                .filter(line -> line.label().equals(label))
                .map(Tally.Line::figure)
                .findFirst()
                .orElseGet(() -> Figure.of(year + " not taken", excluded));
        return Tally.count(total, year + " not taken", excluded, rows.exclusions());
    }

    private Tally late() {
        List<Item<CaseFacts.Duty>> late = items(
                CaseFacts::duties,
                duty -> duty.deadline().endsWith("-response")
                        && duty.done()
                                .filter(day -> year.contains(day) && day.isAfter(duty.due()))
                                .isPresent());
        List<String> causes = new ArrayList<>(Arrays.stream(Lateness.Cause.values())
                .map(Lateness.Cause::label)
                .toList());
        causes.add(ReportRows.NOT_RECORDED);
        return tally("late answers", late, causes, FurtherCounting::cause);
    }

    private static String cause(Item<CaseFacts.Duty> late) {
        return late.facts().details().lateness().stream()
                .filter(said -> said.deadline().equals(late.what().deadline())
                        && late.what().done().filter(said.done()::equals).isPresent())
                .findFirst()
                .flatMap(said -> Lateness.Cause.of(said.cause()))
                .map(Lateness.Cause::label)
                .orElse(ReportRows.NOT_RECORDED);
    }

    private Requests requests() {
        List<Item<CaseDetail.Request>> asked =
                items(one -> one.details().requests(), request -> year.contains(request.day()));
        List<Item<CaseDetail.Request>> taken = asked.stream()
                .filter(one -> fate(one.what()).equals(Optional.of(Then.INVESTIGATE)))
                .toList();
        List<String> outcomes = List.of("Upheld", "Partially upheld", "Not upheld", "Another outcome", OPEN);
        Tally decided = tally(
                "requests",
                asked,
                List.of(ACCEPTED, "Referred back", "Refused", "Not decided yet"),
                one -> decision(fate(one.what())));
        Tally ended = tally("requests taken further", taken, outcomes, one -> outcome(one.facts()));
        return new Requests(decided, new Tally(ended.lines(), decided.figure(ACCEPTED)));
    }

    private Optional<Then> fate(CaseDetail.Request request) {
        return request.decided().filter(day -> !day.isAfter(last)).flatMap(day -> request.decision());
    }

    private static String decision(Optional<Then> then) {
        return then.map(one -> switch (one) {
                    case INVESTIGATE -> ACCEPTED;
                    case REFER_BACK -> "Referred back";
                    case REFUSE -> "Refused";
                })
                .orElse("Not decided yet");
    }

    private String outcome(CaseFacts one) {
        return one.closed().filter(day -> !day.isAfter(last)).isEmpty()
                ? OPEN
                : switch (one.outcome().orElse("")) {
                    case "upheld" -> "Upheld";
                    case "partially-upheld" -> "Partially upheld";
                    case "not-upheld" -> "Not upheld";
                    default -> "Another outcome";
                };
    }

    private Promised promised() {
        List<Item<CaseDetail.Promised>> agreed =
                items(one -> one.details().remedies(), remedy -> year.contains(remedy.agreed()));
        List<Item<CaseDetail.Promised>> money =
                only(agreed, remedy -> remedy.amount().isPresent());
        List<Item<CaseDetail.Promised>> paid = only(money, this::isDone);
        return new Promised(
                byKind("done in time", only(agreed, remedy -> isDone(remedy) && !isLate(remedy))),
                byKind("done late", only(agreed, remedy -> isDone(remedy) && isLate(remedy))),
                byKind("replaced", only(agreed, remedy -> !isDone(remedy) && isReplaced(remedy))),
                byKind("owed", only(agreed, remedy -> !isDone(remedy) && !isReplaced(remedy))),
                byKind("agreed", agreed),
                figure("remedies of money", money),
                figure("remedies of money given", paid),
                figure("remedies of money not given", only(money, remedy -> !isDone(remedy))),
                sum(money),
                sum(paid));
    }

    private boolean isDone(CaseDetail.Promised remedy) {
        return remedy.done().filter(day -> !day.isAfter(last)).isPresent();
    }

    private static boolean isLate(CaseDetail.Promised remedy) {
        return remedy.due()
                .filter(due -> remedy.done().orElseThrow().isAfter(due))
                .isPresent();
    }

    private boolean isReplaced(CaseDetail.Promised remedy) {
        return remedy.replaced().filter(day -> !day.isAfter(last)).isPresent();
    }

    private Tally byKind(String id, List<Item<CaseDetail.Promised>> remedies) {
        Map<String, String> labels = rows.remedies();
        return tally(
                "remedies " + id,
                remedies,
                List.copyOf(new LinkedHashSet<>(labels.values())),
                one -> labels.getOrDefault(one.what().kind(), ReportRows.NOT_RECORDED));
    }

    private static BigDecimal sum(List<Item<CaseDetail.Promised>> remedies) {
        return remedies.stream()
                .map(one -> one.what().amount().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Ombudsmen ombudsmen(Optional<Figure> enquiries) {
        List<CaseFacts> all = facts.stream()
                .filter(one -> one.kind() == CaseKind.OMBUDSMAN_ENQUIRY)
                .toList();
        List<CaseFacts> received =
                all.stream().filter(one -> year.contains(one.received())).toList();
        List<CaseFacts> decided = all.stream()
                .filter(one -> ombudsman(one)
                        .flatMap(CaseDetail.Ombudsman::decided)
                        .filter(year::contains)
                        .isPresent())
                .toList();
        Set<String> cases =
                new LinkedHashSet<>(decided.stream().map(CaseFacts::reference).toList());
        List<Item<CaseDetail.Recommended>> recommended = items(
                one -> cases.contains(one.reference())
                        ? ombudsman(one).orElseThrow().recommendations()
                        : List.of(),
                one -> true);
        return new Ombudsmen(
                Tally.count(
                        enquiries.orElseGet(() -> Figure.of(year + " enquiries", received)),
                        year + " enquiries",
                        received,
                        new Tally.Rows(bodies(), FurtherCounting::body)),
                Tally.count(
                        Figure.of(year + " ombudsman decided", decided),
                        year + " ombudsman decided",
                        decided,
                        new Tally.Rows(
                                Arrays.stream(OmbudsmanFile.Decision.values())
                                        .map(OmbudsmanFile.Decision::label)
                                        .toList(),
                                one -> ombudsman(one)
                                        .flatMap(CaseDetail.Ombudsman::decision)
                                        .flatMap(OmbudsmanFile.Decision::of)
                                        .map(OmbudsmanFile.Decision::label)
                                        .orElse(ReportRows.NOT_RECORDED))),
                tally("recommendations", recommended, FATES, one -> fate(one.what())));
    }

    private static List<String> bodies() {
        return Stream.concat(
                        Arrays.stream(OmbudsmanBody.values()).map(OmbudsmanBody::label),
                        Stream.of(ReportRows.NOT_RECORDED))
                .toList();
    }

    private static String body(CaseFacts one) {
        return ombudsman(one)
                .flatMap(CaseDetail.Ombudsman::body)
                .flatMap(OmbudsmanBody::of)
                .map(OmbudsmanBody::label)
                .orElse(ReportRows.NOT_RECORDED);
    }

    private static Optional<CaseDetail.Ombudsman> ombudsman(CaseFacts one) {
        return one.details().ombudsman();
    }

    private String fate(CaseDetail.Recommended one) {
        Optional<LocalDate> done = one.done().filter(day -> !day.isAfter(last));
        if (done.isPresent()) {
            return FATES.get(one.due().filter(done.get()::isAfter).isPresent() ? 1 : 0);
        }
        return FATES.get(one.accepted().filter(accepted -> !accepted).isPresent() ? 2 : 3);
    }

    private <T> List<Item<T>> items(Function<CaseFacts, List<T>> of, Predicate<T> counts) {
        return facts.stream()
                .flatMap(one -> of.apply(one).stream().filter(counts).map(what -> new Item<>(one, what)))
                .toList();
    }

    private static <T> List<Item<T>> only(List<Item<T>> items, Predicate<T> test) {
        return items.stream().filter(item -> test.test(item.what())).toList();
    }

    private <T> Tally tally(String id, List<Item<T>> items, List<String> labels, Function<Item<T>, String> row) {
        return new Tally(
                labels.stream()
                        .map(label -> new Tally.Line(
                                label,
                                figure(
                                        id + ": " + label,
                                        items.stream()
                                                .filter(item -> row.apply(item).equals(label))
                                                .toList())))
                        .toList(),
                figure(id, items));
    }

    private <T> Figure figure(String id, List<Item<T>> items) {
        return new Figure(
                year + " " + id,
                items.size(),
                items.stream().map(item -> item.facts().reference()).distinct().toList());
    }
}
