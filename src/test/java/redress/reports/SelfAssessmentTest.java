package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.CaseDetail;
import redress.casework.CaseDetail.Promised;
import redress.casework.CaseDetail.Request;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.casework.CodeDetail;
import redress.casework.CodeDetail.Answer;
import redress.casework.CodeDetail.Extension;
import redress.casework.CodeDetail.Refusal;
import redress.casework.CodeDetail.Told;
import redress.codes.AnnualLetter;
import redress.codes.Assessment;
import redress.codes.Assessment.Approval;
import redress.codes.Assessment.Which;
import redress.codes.Code;
import redress.codes.LetterFigure;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.PdfLinter;
import redress.documents.ReportPdf;
import redress.documents.Vera;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/** What a year says to the paragraphs of both Codes, and how the table of the self-assessment is made of it. */
class SelfAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Told WELL = new Told(true, true);

    /** One well-kept complaint, one late and badly kept, one refused, and one refused stage 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.1  | false | Complaints not taken, with the reason on record: 1 of 2 (50%).
            2.4  | false | Complaints not taken, of which the customer was told in writing why: 1 of 2 (50%).
            3.2  | false | Complaints of which it is on record who took them in: 4 of 5 (80%).
            5.6  | true  | Adjustments and help promised, and given: 2 of 2 (100%).
            5.7  | true  | Requests for a further stage not taken up, with the reasons told in writing: 1 of 1 (100%).
            6.2  | false | Complaints acknowledged within five working days of receipt: 2 of 3 (67%).
            6.3  | false | Complaints answered at stage 1 within ten working days of the acknowledgement, or within an extension: 2 of 3 (67%).
            6.4  | true  | Extensions at stage 1 of no more than ten working days, with their reason: 1 of 1 (100%).
            6.5  | true  | Extensions at stage 1 told by a letter, which names the Ombudsman: 1 of 1 (100%).
            6.6  | false | Remedies that were due, and given or replaced: 1 of 2 (50%).
            6.7  | false | Answers at stage 1 with a finding and reasons on each point: 2 of 3 (67%).
            6.9  | false | Answers at stage 1 that were held against the whole checklist: 2 of 3 (67%).
            6.11 | true  | Requests for stage 2 acknowledged within five working days: 1 of 1 (100%).
            6.13 | true  | Answers at stage 2 given by somebody else than at stage 1, where both are on record: 1 of 1 (100%).
            6.14 | true  | Complaints answered at stage 2 within 20 working days of the acknowledgement, or within an extension: 1 of 1 (100%).
            6.16 | true  | Extensions at stage 2 told by a letter, which names the Ombudsman: there was none.
            6.18 | true  | Answers at stage 2 with a finding and reasons on each point: 1 of 1 (100%).
            6.19 | true  | Answers at stage 2 that were held against the whole checklist: 1 of 1 (100%).
            7.3  | true  | Remedies agreed with a day by which they are given: 2 of 2 (100%).
            """)
    @Clause({
        "LGSCO-2.1",
        "LGSCO-2.4",
        "LGSCO-3.2",
        "LGSCO-5.6",
        "LGSCO-5.7",
        "LGSCO-6.2",
        "LGSCO-6.3",
        "LGSCO-6.4",
        "LGSCO-6.5",
        "LGSCO-6.6",
        "LGSCO-6.7",
        "LGSCO-6.9",
        "LGSCO-6.11",
        "LGSCO-6.13",
        "LGSCO-6.14",
        "LGSCO-6.16",
        "LGSCO-6.18",
        "LGSCO-6.19",
        "LGSCO-7.3",
        "HOS-2.1",
        "HOS-2.4",
        "HOS-3.2",
        "HOS-5.10",
        "HOS-5.11",
        "HOS-6.2",
        "HOS-6.3",
        "HOS-6.4",
        "HOS-6.5",
        "HOS-6.6",
        "HOS-6.7",
        "HOS-6.9",
        "HOS-6.11",
        "HOS-6.13",
        "HOS-6.14",
        "HOS-6.16",
        "HOS-6.18",
        "HOS-6.19",
        "HOS-7.3"
    })
    void whatTheCasesOfTheYearSayStandsWithItsParagraphAndIsProposed(String number, boolean proposed, String said) {
        SelfAssessment.Row row = row(assessed("lgsco-code-2024", Code.LGSCO, cases(), false), number);

        assertThat(row.said()).startsWith(said);
        assertThat(row.proposed()).contains(proposed);
        assertThat(row.measure().orElseThrow().missing()).hasSize(proposed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lgsco-code-2024          | LGSCO | 1.4  | true  | The procedure’s definition: “An expression of dissatisfaction
            lgsco-code-2024          | LGSCO | 2.2  | true  | The procedure’s limit of age: 12 months.
            lgsco-code-2024          | LGSCO | 2.3  | true  | The procedure sets out 4 kinds of matter that are not taken.
            lgsco-code-2024          | LGSCO | 2.5  | true  | Each kind of matter can be taken all the same
            lgsco-code-2024          | LGSCO | 4.1  | true  | The co-ordinator keeps the record of complaints
            lgsco-code-2024          | LGSCO | 9.4  | true  | The procedure names the Senior lead for complaints.
            lgsco-code-2024          | LGSCO | 9.5  | true  | The procedure names the Member Responsible for Complaints.
            hos-code-2024            | HOS   | 1.2  | true  | The procedure’s definition:
            hos-code-2024            | HOS   | 2.2  | true  | The procedure sets out
            hos-code-2024            | HOS   | 2.3  | true  | The procedure’s limit of age: 12 months.
            hos-code-2024            | HOS   | 2.5  | true  | Each kind of matter can be taken all the same
            hos-code-2024            | HOS   | 4.1  | true  | The co-ordinator keeps
            hos-code-2024            | HOS   | 9.5  | true  | The procedure names the Member Responsible for Complaints.
            north-norfolk            | LGSCO | 2.2  | false | The procedure’s limit of age: 6 months, 12 months.
            north-norfolk            | LGSCO | 6.3  | false | The procedure gives 15 working days from receipt.
            north-norfolk            | LGSCO | 6.12 | false | The procedure wants reasons of who asks for Stage 2.
            """)
    @Clause({
        "LGSCO-1.4",
        "LGSCO-2.2",
        "LGSCO-2.3",
        "LGSCO-2.5",
        "LGSCO-4.1",
        "LGSCO-9.4",
        "LGSCO-9.5",
        "HOS-1.2",
        "HOS-2.2",
        "HOS-2.3",
        "HOS-2.5",
        "HOS-4.1",
        "HOS-9.5",
        "LGSCO-6.12"
    })
    void whatTheProcedureSaysStandsWithItsParagraphAndIsProposed(
            String procedure, Code code, String number, boolean proposed, String set) {
        SelfAssessment.Row row = row(assessed(procedure, code, List.of(), false), number);

        assertThat(row.set()).startsWith(set);
        assertThat(row.proposed()).contains(proposed);
    }

    @Test
    @Clause({"LGSCO-5.5", "HOS-5.9"})
    void anAnswerAfterItsFirstDateIsHeldAgainstTheLetterThatToldTheNewOne() {
        assertThat(row(assessed("hos-code-2024", Code.HOS, cases(), false), "5.9")
                        .said())
                .isEqualTo(
                        "Answers after their first due date, with the new date and its reason told in a letter: 1 of 2"
                                + " (50%).");
    }

    @Test
    @Clause({"LGSCO-8.1", "LGSCO-8.2", "LGSCO-8.3", "HOS-8.3"})
    void theTableReadsAsAgreedWithSmallNumbersHidden() throws Exception {
        AnnualReport report = report("lgsco-code-2024", Code.LGSCO, Invented.cases(600, 7), true);
        String text = ReportText.of(report);
        String table = text.substring(text.indexOf("## Self-assessment"), text.indexOf("## How it is counted"));
        Path golden = Path.of("src/test/resources/redress/reports/self-assessment.txt");
        if (Boolean.getBoolean("redress.golden")) {
            Files.writeString(golden, table);
        }
        assertThat(table)
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8))
                .doesNotContain("NN-2025");
        byte[] pdf =
                new AnnualReportFiles(new ReportPdf(new AccessiblePdf(Fonts.shipped()))).assessment(report, Code.LGSCO);
        assertThat(Vera.complaints(pdf)).isEmpty();
        assertThat(PdfLinter.complaints(pdf)).isEmpty();
    }

    @Test
    void aParagraphOfWhichNothingIsKnownIsForTheCoOrdinatorAndOneWordFromHerCounts() {
        SelfAssessment assessment = assessed("lgsco-code-2024", Code.LGSCO, cases(), false);

        assertThat(row(assessment, "6.1").proposed()).isEmpty();
        assertThat(row(assessment, "6.1").complies()).isEmpty();
        assertThat(row(assessment, "6.2").proposed()).contains(false);
        assertThat(row(assessment, "6.2").complies()).contains(true);
        assertThat(assessment.undecided()).isEqualTo(56);
    }

    private static SelfAssessment.Row row(SelfAssessment assessment, String number) {
        return assessment.rows().stream()
                .filter(row -> row.paragraph().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static SelfAssessment assessed(String procedure, Code code, List<CaseFacts> facts, boolean published) {
        return report(procedure, code, facts, published).assessments().get(0);
    }

    private static AnnualReport report(String id, Code code, List<CaseFacts> facts, boolean published) {
        Procedure procedure = Procedures.shipped().find(id).orElseThrow();
        Assessment said = new Assessment(
                new Which("2025-26", code, 2),
                Optional.of(LocalDate.of(2026, 2, 3)),
                "Two directorates became one.",
                Map.of(
                        code.name() + "-6.2",
                        new Assessment.Answer(
                                Optional.of(true), "Page 4 of the policy.", "One was late; its letter came back.")),
                Optional.of(new Approval("the Cabinet", LocalDate.of(2026, 4, 20), "We welcome the progress made.")));
        AnnualLetter letter = new AnnualLetter("2025-26", Code.LGSCO, Map.of(LetterFigure.RECEIVED, 12));
        return AnnualReport.of(
                new AnnualReport.Request(
                        "Saltmarsh District Council",
                        Invented.YEAR,
                        LocalDate.of(2026, 4, 30),
                        procedure,
                        Invented.CALENDAR,
                        published,
                        Map.of(),
                        List.of(),
                        new AnnualReport.Added(
                                List.of(said),
                                List.of(new Assessment(
                                        Which.yearly("2024-25", code),
                                        Optional.empty(),
                                        "",
                                        Map.of(),
                                        Optional.empty())),
                                Map.of(Code.LGSCO, List.of(letter)),
                                List.of())),
                facts);
    }

    private static List<CaseFacts> cases() {
        LocalDate acknowledged = DAY.plusDays(3);
        LocalDate requested = DAY.plusDays(30);
        CodeDetail well = detail(
                List.of(),
                List.of(
                        new Answer("stage-1", DAY.plusDays(14), true, true, Optional.empty()),
                        new Answer("stage-2", DAY.plusDays(50), true, true, Optional.of(true))),
                true);
        CodeDetail extended = detail(
                List.of(new Extension("stage-1-response", WELL)),
                List.of(new Answer("stage-1", DAY.plusDays(28), true, true, Optional.empty())),
                true);
        CodeDetail late = detail(
                List.of(), List.of(new Answer("stage-1", DAY.plusDays(60), false, false, Optional.empty())), false);
        return List.of(
                facts(
                        "A",
                        "upheld",
                        well,
                        List.of(
                                duty("acknowledge", 7, 7, 3),
                                duty("stage-1-response", 17, 17, 14),
                                duty("stage-2-acknowledge", 37, 37, 34),
                                duty("stage-2-response", 62, 62, 50)),
                        List.of(new Request(
                                "stage-2", requested, Optional.of(Then.INVESTIGATE), Optional.of(requested))),
                        List.of(promised(Optional.of(acknowledged)), promised(Optional.empty()))),
                facts(
                        "B",
                        "not-upheld",
                        refusing(extended),
                        List.of(duty("acknowledge", 7, 7, 2), duty("stage-1-response", 16, 30, 28)),
                        List.of(),
                        List.of()),
                facts(
                        "C",
                        "not-upheld",
                        late,
                        List.of(duty("acknowledge", 7, 7, 30), duty("stage-1-response", 21, 21, 60)),
                        List.of(),
                        List.of()),
                facts("D", "excluded", notTaken(WELL), List.of(), List.of(), List.of()),
                facts("E", "excluded", notTaken(new Told(false, false)), List.of(), List.of(), List.of()));
    }

    private static CodeDetail detail(List<Extension> extensions, List<Answer> answers, boolean taker) {
        return new CodeDetail(extensions, answers, Optional.empty(), List.of(), taker, false, false, 0, 0, 0);
    }

    private static CodeDetail refusing(CodeDetail of) {
        return new CodeDetail(
                of.extensions(),
                of.answers(),
                Optional.empty(),
                List.of(new Refusal("stage-2", DAY.plusDays(40), WELL)),
                true,
                false,
                false,
                0,
                2,
                2);
    }

    private static CodeDetail notTaken(Told how) {
        return new CodeDetail(List.of(), List.of(), Optional.of(how), List.of(), true, false, false, 0, 0, 0);
    }

    private static Duty duty(String name, int first, int due, int done) {
        return new Duty(name, DAY.plusDays(first), DAY.plusDays(due), Optional.of(DAY.plusDays(done)));
    }

    private static Promised promised(Optional<LocalDate> done) {
        return new Promised("apology", DAY, Optional.of(DAY.plusDays(20)), done, Optional.empty(), Optional.empty());
    }

    private static CaseFacts facts(
            String reference,
            String outcome,
            CodeDetail code,
            List<Duty> duties,
            List<Request> requests,
            List<Promised> remedies) {
        CaseDetail detail = new CaseDetail(
                Optional.empty(), List.of(), requests, remedies, Optional.empty(), Optional.empty(), Optional.of(code));
        return new CaseFacts(
                reference,
                CaseKind.COMPLAINT,
                DAY,
                Optional.of(DAY.plusDays(70)),
                Optional.of("Planning"),
                Optional.empty(),
                Optional.of("email"),
                "stage-1",
                Optional.of(outcome),
                duties,
                0,
                remedies.stream().map(Promised::kind).distinct().toList(),
                Optional.empty(),
                false,
                Optional.of(detail),
                Optional.empty());
    }
}
