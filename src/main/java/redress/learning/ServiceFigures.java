package redress.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redress.casework.CaseFacts;
import redress.documents.Block;
import redress.documents.Cell;
import redress.lessons.Span;
import redress.procedure.CaseKind;

/** The figures of one service: those of a time beside those of the time of the same length before it. */
final class ServiceFigures {

    private static final List<Block.Column> COLUMNS =
            List.of(Block.Column.words("Number of"), Block.Column.number("Now"), Block.Column.number("Before"));

    private final String service;
    private final List<CaseFacts> facts;
    private final Span span;
    private final Span before;

    ServiceFigures(String service, List<CaseFacts> facts, Span span) {
        this.service = service;
        this.facts = facts.stream()
                .filter(one -> one.service().filter(service::equals).isPresent())
                .toList();
        this.span = span;
        long days = span.to().toEpochDay() - span.from().toEpochDay() + 1;
        before = new Span(span.from().minusDays(days), span.from().minusDays(1));
    }

    Block.Table table() {
        return new Block.Table(
                "Complaints and compliments about " + service,
                COLUMNS,
                List.of(
                        row("Complaints received", ServiceFigures::isComplaint, ServiceFigures::received),
                        row("Complaints closed", ServiceFigures::isComplaint, CaseFacts::closed),
                        row("Of these upheld, wholly or in part", ServiceFigures::isUpheld, CaseFacts::closed),
                        answers("Answers sent", duty -> true),
                        answers(
                                "Answers sent in time",
                                duty -> !duty.done().orElseThrow().isAfter(duty.due())),
                        row(
                                "Compliments received",
                                one -> one.kind() == CaseKind.COMPLIMENT,
                                ServiceFigures::received)),
                List.of());
    }

    /** Complaints received by cause, as called in the procedure; empty where none has one. */
    Optional<Block.Table> causes(Map<String, String> labels) {
        Map<String, List<Cell>> rows = new TreeMap<>();
        facts.stream()
                .filter(ServiceFigures::isComplaint)
                .filter(one -> span.contains(one.received()) || before.contains(one.received()))
                .flatMap(one -> one.cause().stream())
                .distinct()
                .forEach(cause -> rows.put(
                        cause,
                        row(
                                labels.getOrDefault(cause, cause),
                                one -> isComplaint(one)
                                        && one.cause().filter(cause::equals).isPresent(),
                                ServiceFigures::received)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        "Complaints received about " + service + ", by cause",
                        COLUMNS,
                        new ArrayList<>(rows.values()),
                        List.of()));
    }

    private static Optional<LocalDate> received(CaseFacts one) {
        return Optional.of(one.received());
    }

    private static boolean isComplaint(CaseFacts one) {
        return one.kind() == CaseKind.COMPLAINT;
    }

    private static boolean isUpheld(CaseFacts one) {
        return isComplaint(one)
                && one.outcome()
                        .filter(List.of("upheld", "partially-upheld")::contains)
                        .isPresent();
    }

    private List<Cell> row(String label, Predicate<CaseFacts> which, Function<CaseFacts, Optional<LocalDate>> day) {
        return row(
                label,
                facts.stream()
                        .filter(which)
                        .flatMap(one -> day.apply(one).stream())
                        .toList());
    }

    private List<Cell> answers(String label, Predicate<CaseFacts.Duty> which) {
        Stream<CaseFacts.Duty> sent = facts.stream()
                .filter(ServiceFigures::isComplaint)
                .flatMap(one -> one.duties().stream())
                .filter(duty -> duty.deadline().startsWith("stage-")
                        && duty.deadline().endsWith("-response")
                        && duty.done().isPresent());
        return row(
                label, sent.filter(which).flatMap(duty -> duty.done().stream()).toList());
    }

    private List<Cell> row(String label, List<LocalDate> days) {
        return List.of(
                Cell.words(label),
                Cell.count(days.stream().filter(span::contains).count()),
                Cell.count(days.stream().filter(before::contains).count()));
    }
}
