package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.PdfPages;
import redress.procedure.CaseKind;

/** The letters that answer, and that say an answer will be late. */
class AnswerLettersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private Optional<SampleCouncil> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(SampleCouncil::close);
    }

    private SampleCouncil council(String procedure) {
        open = Optional.of(SampleCouncil.in(folder, procedure, DAY));
        return open.get();
    }

    private static Letters letters(SampleCouncil council) {
        return new Letters(council.database, council.cases, council.setup, council.clock);
    }

    private static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append('\n');
            }
            return all.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static CaseState complaint(SampleCouncil council, String... flags) {
        NewCase usual = SampleCouncil.complaint(DAY);
        return council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(DAY),
                usual.person(),
                "Garden bin missed",
                "",
                "",
                "telephone",
                "",
                Optional.empty(),
                usual.points(),
                Set.of(flags),
                "stage-1",
                Optional.empty(),
                Optional.empty()));
    }

    private static CaseState found(SampleCouncil council, CaseState state, String finding, String reasons) {
        CaseState found = council.record(state, DAY, new Happening.FindingMade(1, finding, reasons));
        return council.record(found, DAY, new Happening.OutcomeDecided(finding, finding.equals("upheld")));
    }

    @ParameterizedTest
    @CsvSource({
        "brighton-hove, 2026-04-17, 2026-05-01",
        "lgsco-code-2024, 2026-04-24, 2026-05-11",
        "hos-code-2024, 2026-04-24, 2026-05-11",
        "north-somerset, 2026-04-17, 2026-05-01",
    })
    @Clause({"BH-14", "NS-07", "LGSCO-5.5", "LGSCO-6.4", "LGSCO-6.5", "HOS-6.4", "HOS-6.5"})
    void aHoldingReplyApologisesSaysWhyAndItsNewDateIsTheDueDate(String procedure, LocalDate before, LocalDate after) {
        SampleCouncil council = council(procedure);
        CaseState state = complaint(council);
        assertThat(state.responseDeadline().orElseThrow().due()).isEqualTo(before);
        LetterDraft holding = new LetterDraft(
                "holding",
                DAY,
                Optional.empty(),
                Map.of("extension.reason", "The crew's records are being read."),
                Optional.of(after));

        CaseState extended =
                letters(council).extend(state, holding, "stage-1-response", Setup.CO_ORDINATOR, UUID.randomUUID());

        assertThat(text(letters(council)
                        .pdf(letters(council).of(state.caseId()).get(0).id())))
                .contains("We are sorry")
                .contains("The crew's records are being read.")
                .contains(after.getDayOfMonth() + " May 2026")
                .contains("Ombudsman");
        assertThat(extended.responseDeadline().orElseThrow().due()).isEqualTo(after);
        assertThat(extended.responseDeadline().orElseThrow().firstDue()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-west-leicestershire | upheld | The crew forgot. | We are sorry for the missed bin.",
                "north-west-leicestershire | not-upheld | The bin was not set out. | The bin was not set out.",
                "kings-lynn-west-norfolk | partially-upheld | One of the two days. | We uphold this point in part.",
                "north-norfolk | not-upheld | The bin was not set out. | We do not uphold this point.",
            })
    @Clause({"NW-13", "KL-23", "NN-34"})
    void atFaultTheLetterApologisesAndNotAtFaultItSaysWhy(
            String procedure, String finding, String reasons, String said) {
        SampleCouncil council = council(procedure);
        CaseState state = found(council, complaint(council), finding, reasons);
        Map<String, String> apology = Map.of("response.apology", "We are sorry for the missed bin.");

        byte[] letter = letters(council)
                .preview(
                        state,
                        LetterDraft.with("stage-1-response", DAY, finding.startsWith("not") ? Map.of() : apology));

        assertThat(text(letter)).contains(said, reasons);
        if (!finding.startsWith("not")) {
            assertThatThrownBy(() -> letters(council).preview(state, LetterDraft.plain("stage-1-response", DAY)))
                    .hasMessageContaining("apology");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brighton-hove | | 11 | The council's code of practice (BH-47)",
                "north-norfolk | | 8 | The Local Government and Social Care Ombudsman's Code, section 6",
                "lgsco-code-2024 | | 8 | The council's code of practice (LGSCO 6.7, LGSCO 6.9, LGSCO 6.6)",
                "north-west-leicestershire | tenant | 7 | The Housing Ombudsman's Code, section 6",
                "north-west-leicestershire | contractor | 8 | The Local Government and Social Care Ombudsman's Code, section 6",
            })
    @Clause({"BH-47", "LGSCO-6.9", "HOS-6.9"})
    void theChecklistOfTheKindOfCouncilIsKeptWithTheResponse(String procedure, String flag, int items, String source) {
        SampleCouncil council = council(procedure);
        CaseState state = found(
                council, flag == null ? complaint(council) : complaint(council, flag), "upheld", "The crew forgot.");
        Checklist list = Checklist.of(state);
        List<AnswerWork.Tick> ticks = list.items().stream()
                .map(item -> new AnswerWork.Tick(item, !item.equals(list.items().get(1))))
                .toList();

        CaseState written = letters(council)
                .writeWith(
                        state,
                        LetterDraft.with("stage-1-response", DAY, Map.of("response.apology", "We are sorry.")),
                        List.of(new AnswerWork.ResponseChecked("stage-1", list.source(), ticks)),
                        Setup.CO_ORDINATOR,
                        UUID.randomUUID());

        AnswerWork.ResponseChecked kept = written.answers().check("stage-1").orElseThrow();
        assertThat(kept.ticks()).hasSize(items);
        assertThat(kept.source()).isEqualTo(source);
        assertThat(kept.open()).containsExactly(list.items().get(1));
        assertThat(text(letters(council)
                        .pdf(letters(council).of(state.caseId()).get(0).id())))
                .contains("stage 1", "The crew forgot.", "We are sorry.");
    }

    @Test
    void whereTheCouncilChoosesSoAResponseSaysOfficerAForTheNameOfAnOfficer() {
        SampleCouncil council = council("north-norfolk");
        StationeryBook book = letters(council).stationery();
        book.save(book.now(), book.now().withOfficersUnnamed(true), 1);
        CaseState state = found(
                council, complaint(council), "upheld", "Mr Frayne and Priya Nair read the log. Colin Frayne agrees.");

        String response = text(letters(council)
                .preview(
                        state, LetterDraft.with("stage-1-response", DAY, Map.of("response.apology", "We are sorry."))));
        String acknowledgement = text(letters(council).preview(state, LetterDraft.plain("acknowledgement", DAY)));

        assertThat(response)
                .doesNotContain("Frayne", "Nair")
                .containsPattern("Officer ([AB]) and Officer [AB] read the log\\. Officer \\1 agrees\\.")
                .contains("Mrs Pamela Garrod");
        assertThat(acknowledgement).contains("Garrod");
    }

    @Test
    @Clause("NW-15")
    void theEndOfACaseIsConfirmedInWriting() {
        SampleCouncil council = council("north-west-leicestershire");
        CaseState answered = council.answered(complaint(council), DAY);

        assertThat(text(letters(council).preview(answered, LetterDraft.plain("closure", DAY))))
                .contains("SM-2026-0001");
    }
}
