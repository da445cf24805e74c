package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.PdfPages;

/** The letters that no step of its own writes: each is offered where its procedure names it, and says what it must. */
class FurtherLettersTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | consent-request | we need your consent in writing",
                "north-norfolk | form-request | please fill in our complaint form",
                "north-norfolk | redirect | Why we cannot deal with it as a complaint",
                "kings-lynn-west-norfolk | redirect | Who can help you",
                "brighton-hove | covering | we send each of you the same report",
                "brighton-hove | staff-copy | We will tell you what is proposed before anything is done",
                "north-somerset | alternative-route | Why we think it is better",
                "north-west-leicestershire | request-for-service | Why we do not treat it as a complaint",
                "north-west-leicestershire | closure | We closed your complaint on 7 April 2026"
            })
    @Clause({"NN-27", "NN-29", "NN-40", "KL-20", "BH-12", "BH-31", "NS-05", "NW-06", "NW-15"})
    void aLetterTheProcedureNamesIsOfferedAskedForAndSaysWhatItMust(String procedure, String purpose, String said) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, LocalDate.of(2026, 4, 7))) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));

            assertThat(written(council, state, purpose)).contains(said);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | stage-2-refusal | Local Government and Social Care Ombudsman",
                "kings-lynn-west-norfolk | stage-2-refusal | Why we do not accept the request",
                "brighton-hove | stage-2-refusal | independent legal advice",
                "brighton-hove | stage-2-referred-back | What we have asked the service to do",
                "north-somerset | stage-2-referred-back | The service will write to you again"
            })
    @Clause({"NN-23", "KL-11", "BH-21", "BH-22", "NS-10", "LGSCO-5.7", "HOS-5.11"})
    void aRequestForStage2ThatIsNotTakenUpIsAnsweredByLetter(String procedure, String purpose, String said) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, LocalDate.of(2026, 4, 7))) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            assertThat(letters(council).further(state)).doesNotContainKey(purpose);
            state = council.answered(state, FIRST_APRIL);
            state = council.record(
                    state, FIRST_APRIL, new Happening.StageRequested("stage-2", "The crew says otherwise.", "A visit"));

            assertThat(written(council, state, purpose)).contains(said);
        }
    }

    @Test
    @Clause({"NN-07", "BH-06"})
    void theStaffPraisedAreWrittenToByNameAndNeverTheCustomer() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 7))) {
            CaseState state = council.open(LettersTest.compliment(SampleCouncil.garrod()));
            LetterDraft nobody = LetterDraft.plain("staff-thanks", FIRST_APRIL);
            assertThatThrownBy(() -> letters(council).preview(state, nobody))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Type the name");

            CaseState after = write(council, state, "staff-thanks");

            LetterMark mark = after.letters().get(0);
            Letter letter = letters(council).of(after.caseId()).get(0);
            assertThat(mark.to()).isEqualTo("staff");
            assertThat(letters(council).recipient(after, letter).name()).isEqualTo("Ben Marsh");
        }
    }

    private static String written(SampleCouncil council, CaseState state, String purpose) {
        CaseState after = write(council, state, purpose);
        LetterMark mark = after.letters().get(after.letters().size() - 1);
        assertThat(mark.purpose()).isEqualTo(purpose);
        try (PdfPages pages = PdfPages.open(letters(council).pdf(mark.letterId()))) {
            StringBuilder text = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                text.append(pages.text(page)).append(' ');
            }
            return text.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static CaseState write(SampleCouncil council, CaseState state, String purpose) {
        Map<String, String> words = new HashMap<>();
        letters(council)
                .further(state)
                .get(purpose)
                .forEach(field -> words.put(
                        field.name(),
                        Value.printed(
                                Samples.values(1, "Mrs Garrod")
                                        .byName()
                                        .getOrDefault(field.name(), new Value.Words("Cleanway Ltd")),
                                "long")));
        return letters(council)
                .write(
                        state,
                        LetterDraft.with(purpose, LocalDate.of(2026, 4, 7), words),
                        Setup.CO_ORDINATOR,
                        UUID.randomUUID());
    }

    private static Letters letters(SampleCouncil council) {
        return new Letters(council.database, council.cases, council.setup, council.clock);
    }
}
