package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.CaseFilter;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.SampleCouncil;
import redress.casework.SearchHits;
import redress.casework.Services;
import redress.casework.Setup;
import redress.council.ServiceArea;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.people.Person;
import redress.procedure.CaseKind;

/** What the figures keep when the council changes, and what they never say. */
class OrganisationReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private AnnualReports reports;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "brighton-hove", DAY);
        reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static String text(AnnualReport report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(ReportTable.Row::label)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void lastYearsReportKeepsTheNameAServiceHadThen() {
        for (int i = 0; i < 6; i++) {
            council.open(SampleCouncil.complaint(DAY, Person.named("Ms", "Jo Okafor")));
        }
        Services services = new Services(council.database, council.cases, council.clock);
        ServiceArea environment = named(services, "Environment");
        council.clock.set(LocalDate.of(2026, 4, 20));

        services.rename(environment, "Streets and Parks", LocalDate.of(2026, 4, 1), Setup.CO_ORDINATOR);

        AnnualReport before = reports.of(ReportingPeriod.year(2025), false);
        assertThat(text(before)).contains("Environment").doesNotContain("Streets and Parks");
        assertThat(council.setup.officers())
                .filteredOn(officer -> officer.name().equals("Priya Nair"))
                .allMatch(officer -> officer.service().equals("Streets and Parks"));
    }

    @Test
    void openCasesGoWithAServiceThatBecomesPartOfAnotherAndLastYearsReportKeepsTheOldName() {
        for (int i = 0; i < 6; i++) {
            council.open(SampleCouncil.complaint(DAY, Person.named("Ms", "Jo Okafor")));
        }
        Services services = new Services(council.database, council.cases, council.clock);
        council.clock.set(LocalDate.of(2026, 4, 20));
        ServiceArea environment = named(services, "Environment");
        String before = text(reports.of(ReportingPeriod.year(2025), false));

        Services.Moved done =
                services.merge(environment, named(services, "Planning"), LocalDate.of(2026, 4, 1), Setup.CO_ORDINATOR);

        assertThat(done.entries()).hasSize(6);
        assertThat(done.entries().keySet())
                .allSatisfy(id -> assertThat(council.cases.state(id).service()).contains("Planning"));
        assertThat(text(reports.of(ReportingPeriod.year(2025), false)))
                .isEqualTo(before)
                .contains("Environment");
        assertThat(council.setup.officers())
                .noneMatch(officer -> officer.service().equals("Environment"));

        services.unmerge(environment, done, Setup.CO_ORDINATOR);

        assertThat(done.entries().keySet())
                .allSatisfy(id -> assertThat(council.cases.state(id).service()).contains("Environment"));
        assertThat(named(services, "Environment")).isEqualTo(environment);
        assertThat(council.setup.officers())
                .filteredOn(officer -> officer.name().equals("Priya Nair"))
                .allMatch(officer -> officer.service().equals("Environment"));
    }

    private static ServiceArea named(Services services, String name) {
        return services.all().stream()
                .map(Services.Listed::service)
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause({"KL-34", "NN-48"})
    void theFiguresForAFreedomOfInformationAnswerLeaveWithoutANameOrAReference() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(DAY));
        council.record(
                state,
                DAY,
                new Happening.ContactNoted(
                        "Mrs Garrod", "telephone", true, "Her neighbour Mr Pike saw it.", Optional.empty()));

        List<Path> written = new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped())))
                .write(folder.resolve("out"), reports.of(ReportingPeriod.year(2025), true));

        assertThat(written).isNotEmpty();
        for (Path file : written) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .as(file.getFileName().toString())
                    .doesNotContain("Garrod", "Pike", "Sluice Lane", "ZZ99 4QD", state.reference(), "Garden bin");
        }
    }

    @Test
    @Clause("BH-34")
    void complaintsComplimentsAndWhatWasLearnedAreFoundInOnePlace() {
        CaseState complaint = council.open(SampleCouncil.complaint(DAY));
        council.record(complaint, DAY, new Happening.LearningNoted("Crews carry a list of narrow lanes."));
        CaseState compliment = council.open(compliment());

        assertThat(council.cases.list(CaseFilter.all(10)))
                .extracting(row -> row.reference())
                .contains(complaint.reference(), compliment.reference());
        SearchHits learned = council.cases.searchEverything("narrow lanes", 5, 5);
        assertThat(learned.cases()).extracting(row -> row.reference()).containsExactly(complaint.reference());
        SearchHits person = council.cases.searchEverything("Garrod", 5, 5);
        assertThat(person.people()).isNotEmpty();
    }

    private static NewCase compliment() {
        return new NewCase(
                CaseKind.COMPLIMENT,
                Moment.of(DAY),
                Optional.of(Person.named("Ms", "Jo Okafor")),
                "The crew cleared our lane in an hour",
                "They were kind and quick.",
                "",
                "email",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "The crew", "Environment", "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
