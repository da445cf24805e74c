package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.LearningWork;
import redress.casework.Lessons;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.ReportPdf;
import redress.lessons.Lesson;
import redress.lessons.LessonKind;
import redress.lessons.LessonStep;
import redress.lessons.Source;

/** What the report of the year tells of learning, and what it never tells. */
class LearnedReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Lessons lessons;
    private AnnualReports reports;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-somerset", TODAY);
        lessons = new Lessons(council.database, council.clock);
        reports = new AnnualReports(council.database, council.cases, "Saltmarsh District Council");
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Lesson agree(LessonKind kind, String what, Source source) {
        LessonStep.Agreed agreed = new LessonStep.Agreed(
                kind, what, "Priya Nair", "Environment", Optional.of(DUE), source, Optional.empty());
        return lessons.find(lessons.agree(TODAY, agreed, Setup.SIGNED_IN).id()).orElseThrow();
    }

    private void record(Lesson lesson, LessonStep what) {
        lessons.record(lesson, TODAY, what, Setup.SIGNED_IN);
    }

    private ReportTable table(String id) {
        return reports.of(ReportingPeriod.year(2025), true).tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String id) {
        return table(id).rows().stream()
                .map(row -> row.label() + ": "
                        + String.join(
                                        " | ",
                                        row.cells().stream()
                                                .map(ReportCell::shown)
                                                .toList())
                                .replace('\u00a0', ' '))
                .toList();
    }

    @Test
    @Clause({"NS-34", "NN-44", "BH-53"})
    void theReportTellsActionsWithProgressAndEvidenceWhatIsOverdueMeetingsAndTrainingInEveryForm() throws IOException {
        CaseState state = council.open(SampleCouncil.complaint(TODAY.minusDays(3)));
        council.record(
                state,
                TODAY,
                new LearningWork.LearningActionAgreed(
                        "Round sheets name every lane", "Priya Nair", "Environment", Optional.of(DUE)));
        Lesson list = agree(LessonKind.ACTION, "Crews carry the list", Source.of(List.of(state.reference())));
        record(list, new LessonStep.Done("Seen at the depot"));
        record(
                agree(LessonKind.ACTION, "Mrs Garrod is rung each Monday", Source.of(List.of(state.reference()))),
                new LessonStep.Progress("Priya Nair rings", Optional.empty()));
        agree(LessonKind.TRAINING, "How to say no kindly", Source.NONE);
        record(
                agree(LessonKind.MEETING, "Missed bins", Source.NONE),
                new LessonStep.Held("Priya Nair", "Mrs Garrod", "The list", List.of()));
        council.clock.set(LocalDate.of(2026, 3, 30));

        assertThat(rows("learning-by-service")).containsExactly("Environment: 3 | 1 | 0 | 2 | 2");
        assertThat(rows("you-said-we-did"))
                .containsExactlyInAnyOrder(
                        "Environment: – | Round sheets name every lane | Overdue since 20 March 2026.",
                        "Environment: – | Crews carry the list | Done on 2 March 2026: Seen at the depot");
        assertThat(rows("training")).singleElement().asString().contains("How to say no kindly");
        assertThat(rows("service-meetings")).containsExactly("Environment: 1 | 0");

        AnnualReport report = reports.of(ReportingPeriod.year(2025), true);
        List<Path> files = new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped())))
                .write(folder.resolve("out"), report);
        String page = Files.readString(folder.resolve("out").resolve("annual.html"));
        assertThat(page)
                .contains("You said, we did", "Crews carry the list", "How to say no kindly")
                .doesNotContain("Garrod", "Priya", "Nair", state.reference());
        assertThat(files).anyMatch(file -> file.toString().endsWith("you-said-we-did.csv"));
    }

    @Test
    void figuresThatAreFixedKeepWhatWasLearnedByThen() {
        council.open(SampleCouncil.complaint(TODAY.minusDays(3)));
        Lesson list = agree(LessonKind.ACTION, "Crews carry the list", Source.NONE);
        reports.fix(ReportingPeriod.year(2025), Setup.SIGNED_IN);
        record(list, new LessonStep.Dropped("The rounds were sold"));

        assertThat(rows("learning-by-service")).containsExactly("Environment: 1 | 0 | 0 | 1 | 0");
        reports.letGo(ReportingPeriod.year(2025), Setup.SIGNED_IN);
        assertThat(rows("learning-by-service")).containsExactly("Environment: 1 | 0 | 1 | 0 | 0");
    }
}
