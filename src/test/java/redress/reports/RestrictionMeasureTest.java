package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.Conducts;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.conduct.Conduct;
import redress.conduct.ConductStep;
import redress.conduct.Official;
import redress.conduct.Restricted;
import redress.people.Person;
import redress.people.Restriction;

class RestrictionMeasureTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final LocalDate MADE = LocalDate.of(2027, 4, 20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,           , 1, 0, 0, 1",
        "2026-04-01,           , 0, 1, 0, 1",
        "2026-04-01, 2027-03-31, 0, 1, 1, 0",
        "2026-03-31, 2026-04-01, 1, 0, 1, 0",
        "2026-04-01, 2027-04-01, 0, 1, 0, 1",
        "2026-03-01, 2026-03-31, 0, 0, 0, 0",
        "2027-04-01,           , 0, 0, 0, 0",
    })
    void eachCountsInTheYearInWhichItWasDecidedOrLifted(
            LocalDate from, LocalDate until, int start, int decided, int lifted, int end) {
        RestrictionMeasure of =
                RestrictionMeasure.of(List.of(new Restricted(from, Optional.ofNullable(until))), YEAR, MADE);

        assertThat(List.of(of.atStart(), of.decided(), of.lifted(), of.atEnd()))
                .extracting(Figure::value)
                .containsExactly((long) start, (long) decided, (long) lifted, (long) end);
    }

    @Test
    @Clause("NS-26")
    void whatIsPublishedSaysNothingOfFewerThanFiveAndTheInternalReportCountsThem() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-somerset", LocalDate.of(2026, 4, 15))) {
            AnnualReports reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
            List<Long> people = IntStream.range(0, 5)
                    .mapToObj(i -> council.open(SampleCouncil.complaint(
                            LocalDate.of(2026, 4, 2),
                            Person.named(
                                    "Ms",
                                    List.of("Ann", "Bea", "Cat", "Dot", "Eve").get(i) + " Marsh"))))
                    .map(state -> state.personId().orElseThrow())
                    .toList();
            Conducts conducts = new Conducts(council.database, council.clock);
            people.stream().limit(4).forEach(person -> takeOver(conducts, person));
            assertThat(rows(reports, true)).isEmpty();
            assertThat(rows(reports, false)).containsExactly("decided 4", "lifted 0", "in force at the end 4");

            Conduct fifth = takeOver(conducts, people.get(4));
            assertThat(rows(reports, true)).containsExactly("decided 5", "lifted 0", "in force at the end 5");

            reports.fix(YEAR, Setup.CO_ORDINATOR);
            lift(conducts, fifth);
            assertThat(rows(reports, true)).as("the figures are fixed").hasSize(3);
            assertThat(reports.changedSince(YEAR))
                    .extracting(AnnualReports.Changed::row)
                    .contains("Restrictions of contact lifted");
            reports.letGo(YEAR, Setup.CO_ORDINATOR);
            assertThat(rows(reports, true)).isEmpty();
            assertThat(rows(reports, false)).containsExactly("decided 5", "lifted 1", "in force at the end 4");
        }
    }

    @Test
    void figuresFixedByAnEarlierProgramAreReadAsCasesAloneOrWithNothingLearned() throws IOException {
        Restricted one = new Restricted(LocalDate.of(2026, 4, 1), Optional.empty());

        FixedFacts nothing = new FixedFacts(List.of(), List.of(), List.of());
        assertThat(FixedFacts.read(zipped("[]"))).isEqualTo(nothing);
        assertThat(FixedFacts.read(zipped("{\"cases\": [], \"restrictions\": []}")))
                .isEqualTo(nothing);
        assertThat(FixedFacts.read(new FixedFacts(List.of(), List.of(one), List.of()).written())
                        .restrictions())
                .containsExactly(one);
    }

    private static byte[] zipped(String json) throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(old)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return old.toByteArray();
    }

    private static Conduct takeOver(Conducts conducts, long person) {
        LocalDate decided = LocalDate.of(2026, 4, 10);
        Restriction byPost = new Restriction("By post only.", "Director", decided, decided.plusMonths(6));
        return conducts.takeOver(person, byPost, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private static void lift(Conducts conducts, Conduct conduct) {
        Official director = new Official("Colin Frayne", "Director", "");
        conducts.record(
                conduct,
                LocalDate.of(2026, 4, 15),
                new ConductStep.Reviewed(ConductStep.Verdict.LIFTED, "All quiet", Optional.empty(), director),
                "Ruth Calloway",
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    /** "decided 4": the rows of restrictions with this year's number. */
    private static List<String> rows(AnnualReports reports, boolean published) {
        String what = "Restrictions of contact ";
        return reports.of(YEAR, published).tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.label().startsWith(what))
                .map(row -> row.label().substring(what.length()) + " "
                        + row.cells().get(0).shown())
                .toList();
    }
}
