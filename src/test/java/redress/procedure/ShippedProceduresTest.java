package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProceduresTest {

    private static final Procedures SHIPPED = Procedures.shipped();

    private static final Map<String, String> COUNCILS = Map.of(
            "NN", "north-norfolk",
            "BH", "brighton-hove",
            "KL", "kings-lynn-west-norfolk",
            "NS", "north-somerset",
            "NW", "north-west-leicestershire");

    static List<String> ids() {
        return SHIPPED.all().stream().map(Procedure::id).toList();
    }

    @Test
    void thereAreSevenAndTheFirstIsNorthNorfolk() {
        assertThat(ids())
                .containsExactly(
                        "north-norfolk",
                        "brighton-hove",
                        "kings-lynn-west-norfolk",
                        "north-somerset",
                        "north-west-leicestershire",
                        "lgsco-code-2024",
                        "hos-code-2024");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachCanWork(String id) {
        assertThat(ProcedureCheck.of(SHIPPED.find(id).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachHasAStage1ResponseAndNamesAClauseForEveryDeadline(String id) {
        Procedure procedure = SHIPPED.find(id).orElseThrow();

        assertThat(procedure.deadlines()).containsKey("stage-1-response");
        assertThat(procedure.deadlines().values())
                .allSatisfy(rule -> assertThat(rule.clause()).isNotEmpty());
        assertThat(procedure.deadlines().values()).noneMatch(DeadlineRule::pausable);
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, acknowledge, 3 working days, received",
        "north-norfolk, informal-resolution, 5 working days, received",
        "north-norfolk, stage-1-response, 15 working days, received",
        "north-norfolk, stage-2-request-window, 1 month, response-sent@stage-1",
        "north-norfolk, stage-2-decision, 3 working days, stage-2-requested",
        "north-norfolk, stage-2-response, 15 working days, stage-2-requested",
        "north-norfolk, mp-response, 15 working days, received",
        "north-norfolk, ombudsman-response, 20 working days, ombudsman-enquiry-received",
        "north-norfolk, data-protection-acknowledge, 30 days, received",
        "brighton-hove, acknowledge, 2 working days, received",
        "brighton-hove, informal-resolution, 24 hours, received",
        "brighton-hove, stage-1-response, 10 working days, received",
        "brighton-hove, stage-2-acknowledge, 2 working days, stage-2-requested",
        "brighton-hove, notify-department, 5 working days, stage-2-requested",
        "brighton-hove, stage-2-response, 20 working days, stage-2-requested",
        "kings-lynn-west-norfolk, acknowledge, 2 working days, received",
        "kings-lynn-west-norfolk, stage-1-response, 15 working days, received",
        "kings-lynn-west-norfolk, stage-2-decision, 2 working days, stage-2-requested",
        "kings-lynn-west-norfolk, stage-2-response, 20 working days, stage-2-requested",
        "kings-lynn-west-norfolk, mp-response, 20 working days, received",
        "north-somerset, stage-1-response, 10 working days, received",
        "north-somerset, stage-2-response, 17 working days, stage-2-requested",
        "north-west-leicestershire, acknowledge, 2 working days, received",
        "north-west-leicestershire, stage-1-response, 10 working days, received",
        "north-west-leicestershire, update, 10 working days, received",
        "north-west-leicestershire, stage-2-acknowledge, 2 working days, stage-2-requested",
        "north-west-leicestershire, stage-2-response, 10 working days, stage-2-requested",
        "north-west-leicestershire, housing-ombudsman-direct, 8 weeks, response-sent@stage-2",
        "lgsco-code-2024, acknowledge, 5 working days, received",
        "lgsco-code-2024, stage-1-response, 10 working days, acknowledgement-sent",
        "lgsco-code-2024, stage-2-response, 20 working days, stage-2-acknowledgement-sent",
        "hos-code-2024, stage-1-response, 10 working days, acknowledgement-sent",
        "hos-code-2024, stage-2-acknowledge, 5 working days, stage-2-requested"
    })
    void theTimesAreThoseOfThePolicies(String id, String deadline, String due, String from) {
        DeadlineRule rule = SHIPPED.find(id).orElseThrow().deadlines().get(deadline);

        assertThat(rule.due()).hasToString(due);
        assertThat(rule.from().get(0)).hasToString(from);
    }

    @Test
    void northSomersetHasNoAcknowledgement() {
        assertThat(SHIPPED.find("north-somerset").orElseThrow().deadlines()).doesNotContainKey("acknowledge");
    }

    @Test
    void theDesignatedPersonRuleIsDatedAndOff() {
        DeadlineRule rule = SHIPPED.find("north-west-leicestershire")
                .orElseThrow()
                .deadlines()
                .get("housing-ombudsman-direct");

        assertThat(rule.off()).isTrue();
        assertThat(rule.validTo()).contains(LocalDate.of(2022, 9, 30));
        assertThat(rule.when()).contains("tenant");
    }

    @Test
    void onlyTheCodesCapAnExtensionAndNorthNorfolkNamesItsLength() {
        assertThat(extension("lgsco-code-2024").orElseThrow().cap().orElseThrow())
                .hasToString("10 working days");
        assertThat(extension("north-norfolk").orElseThrow().by().orElseThrow()).hasToString("15 working days");
        assertThat(extension("north-norfolk").orElseThrow().times()).contains(1);
        assertThat(extension("kings-lynn-west-norfolk")).isEmpty();
        assertThat(extension("north-west-leicestershire")).isEmpty();
    }

    private static Optional<DeadlineRule.ExtensionRule> extension(String id) {
        return SHIPPED.find(id)
                .orElseThrow()
                .deadlines()
                .get("stage-1-response")
                .extension();
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, 16", // the fifteen of NN-28, and coming late by NN-32
        "brighton-hove, 21",
        "kings-lynn-west-norfolk, 13",
        "north-somerset, 8",
        "north-west-leicestershire, 6"
    })
    void theMattersOutsideAreAllThere(String id, int count) {
        assertThat(SHIPPED.find(id).orElseThrow().exclusions()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"north-norfolk, 9", "kings-lynn-west-norfolk, 9", "north-somerset, 6", "north-west-leicestershire, 5"})
    void theCausesAreAllThere(String id, int count) {
        assertThat(SHIPPED.find(id).orElseThrow().causes()).hasSize(count);
    }

    @Test
    void everyDeadlineRouteRetentionRoleAndReportOfThePoliciesIsInItsProcedure() throws IOException {
        Set<String> wanted = Set.of("DEADLINE", "ROUTE", "RETAIN", "ROLE", "REPORT");
        assertThat(missing(wanted)).isEmpty();
    }

    @Test
    void everyLetterOfThePoliciesIsInItsProcedure() throws IOException {
        assertThat(missing(Set.of("LETTER"))).isEmpty();
    }

    private static List<String> missing(Set<String> kinds) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ShippedProceduresTest.class.getResourceAsStream("/procedures/clauses.tsv"))) {
            List<String> wanted = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(columns -> kinds.contains(columns[1]))
                    .map(columns -> columns[0])
                    .toList();
            assertThat(wanted).hasSizeGreaterThan(20);
            return wanted.stream()
                    .filter(clause ->
                            !named(COUNCILS.get(clause.substring(0, 2))).contains(clause))
                    .toList();
        }
    }

    /** The clause numbers the rules of a procedure name; those only mentioned in a note or comment do not count. */
    private static Set<String> named(String id) {
        Procedure p = SHIPPED.find(id).orElseThrow();
        Stream<String> clauses = Stream.of(
                        p.deadlines().values().stream().map(DeadlineRule::clause),
                        p.stages().stream().map(Stage::clause),
                        p.kinds().stream().map(KindRule::clause),
                        p.who().stream().map(WhoRule::clause),
                        p.exclusions().stream().map(Exclusion::clause),
                        p.ages().stream().map(AgeLimit::clause),
                        p.retention().stream().map(Retention::clause),
                        p.reports().stream().map(ReportRule::clause),
                        p.routes().stream().map(Route::clause),
                        p.clauses().values().stream(),
                        Stream.of(p.causes(), p.channels(), p.outcomes(), p.takenBy(), p.roles())
                                .flatMap(List::stream)
                                .map(Choice::clause),
                        p.lists().values().stream().flatMap(List::stream).map(Choice::clause))
                .flatMap(stream -> stream);
        return clauses.flatMap(clause -> Arrays.stream(clause.split(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
