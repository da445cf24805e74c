package redress.reports;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import redress.casework.CaseFacts;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.procedure.Stage;
import redress.reports.Tally.Rows;

/**
 * The rows of the report's tables, the same for this year and last: what the procedure names, in its order, then what old
 * cases bear besides, then "Not recorded" where some case needs it. Services stand in the order of the alphabet: an order by
 * size would give hidden numbers away.
 */
final class ReportRows {

    static final String NOT_RECORDED = "Not recorded";
    static final String REMEDIES = "remedies";

    private final Procedure procedure;
    private final List<CaseFacts> facts;

    ReportRows(Procedure procedure, List<CaseFacts> facts) {
        this.procedure = procedure;
        this.facts = List.copyOf(facts);
    }

    Rows kinds() {
        List<String> labels = Arrays.stream(CaseKind.values())
                .filter(kind ->
                        procedure.kind(kind).isPresent() || facts.stream().anyMatch(one -> one.kind() == kind))
                .map(CaseKind::label)
                .toList();
        return new Rows(labels, one -> one.kind().label());
    }

    /** Services of one kind of case. */
    Rows services(CaseKind kind) {
        return named(Map.of(), kind, CaseFacts::service);
    }

    Rows causes() {
        return named(labels(procedure.causes()), CaseKind.COMPLAINT, CaseFacts::cause);
    }

    Rows channels() {
        return named(labels(procedure.channels()), CaseKind.COMPLAINT, CaseFacts::channel);
    }

    Rows wards() {
        return named(Map.of(), CaseKind.COMPLAINT, CaseFacts::ward);
    }

    Rows stages() {
        Map<String, String> labels = new LinkedHashMap<>();
        procedure.stages().stream().filter(this::isForComplaints).forEach(s -> labels.put(s.id(), s.label()));
        return named(labels, CaseKind.COMPLAINT, one -> Optional.of(one.stage()).filter(id -> !id.isEmpty()));
    }

    /** Informal attempts count only where complaints begin there. */
    private boolean isForComplaints(Stage stage) {
        return stage.formal()
                || procedure.kind(CaseKind.COMPLAINT).flatMap(rule -> rule.firstStage()).stream()
                        .anyMatch(stage.id()::equals);
    }

    /** Outcomes other than the three findings. */
    Rows otherOutcomes() {
        Map<String, String> labels = labels(procedure.outcomes());
        Counting.FINDINGS.forEach(labels::remove);
        return named(
                labels,
                CaseKind.COMPLAINT,
                one -> one.outcome().filter(id -> !Counting.FINDINGS.contains(id)),
                one -> one.outcome().filter(Counting.FINDINGS::contains).isEmpty()
                        && one.closed().isPresent());
    }

    /** What an outcome is called. */
    String outcome(String id) {
        return labels(procedure.outcomes()).getOrDefault(id, inWords(id));
    }

    /** The procedure's kinds of matter outside it. */
    Rows exclusions() {
        Map<String, String> labels = new LinkedHashMap<>();
        procedure.exclusions().forEach(one -> labels.put(one.id(), one.text()));
        return named(
                labels,
                CaseKind.COMPLAINT,
                one -> one.details().exclusion(),
                one -> one.outcome().filter("excluded"::equals).isPresent());
    }

    static Rows months(ReportingPeriod period, Function<CaseFacts, LocalDate> date) {
        return new Rows(
                period.monthNames(), one -> date.apply(one).getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
    }

    /** The procedure's kinds of remedy and those on record: id and label. */
    Map<String, String> remedies() {
        Map<String, String> labels = labels(procedure.lists().getOrDefault(REMEDIES, List.of()));
        facts.stream()
                .flatMap(one -> one.remedies().stream())
                .distinct()
                .sorted()
                .forEach(id -> labels.putIfAbsent(id, inWords(id)));
        return labels;
    }

    private Rows named(Map<String, String> known, CaseKind kind, Function<CaseFacts, Optional<String>> value) {
        return named(known, kind, value, one -> true);
    }

    private Rows named(
            Map<String, String> known,
            CaseKind kind,
            Function<CaseFacts, Optional<String>> value,
            Predicate<CaseFacts> relevant) {
        Function<CaseFacts, String> row = one -> value.apply(one)
                .filter(id -> !id.isBlank())
                .map(id -> known.containsKey(id) ? known.get(id) : known.isEmpty() ? id : inWords(id))
                .orElse(NOT_RECORDED);
        Set<String> labels = new LinkedHashSet<>(known.values());
        List<String> found = facts.stream()
                .filter(one -> one.kind() == kind)
                .filter(relevant)
                .map(row)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        found.stream().filter(label -> !label.equals(NOT_RECORDED)).forEach(labels::add);
        if (found.contains(NOT_RECORDED)) {
            labels.add(NOT_RECORDED);
        }
        return new Rows(List.copyOf(labels), row);
    }

    private static Map<String, String> labels(List<Choice> choices) {
        Map<String, String> labels = new LinkedHashMap<>();
        choices.forEach(choice -> labels.put(choice.id(), choice.label()));
        return labels;
    }

    /** An id no longer in the procedure: "late-reply" becomes "Late reply". */
    private static String inWords(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
